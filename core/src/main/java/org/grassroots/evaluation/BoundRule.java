package org.grassroots.evaluation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.grassroots.missing.Subject;
import org.grassroots.pack.RuleEntry;
import org.grassroots.pack.StatedRule;
import org.grassroots.rule.Demand;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Rule;
import org.grassroots.rule.Subjects;
import org.grassroots.rule.Verdict;
import org.grassroots.tally.Measure;
import org.jspecify.annotations.Nullable;

/** One stated rule with the numbers of one day in it, ready to judge any register. */
final class BoundRule<S> {
    private final StatedRule stated;
    private final Subjects<S> subjects;
    private final LocalDate day;
    /** Empty on a day on which the rule does not bind or has no numbers, and where it failed. */
    private final Optional<Requirement<S>> requirement;
    /** What the rule threw when it was given its numbers. */
    private final Optional<RuntimeException> failure;

    private final SheetKey<S> key;
    private volatile @Nullable VerdictMemory memory;

    private BoundRule(StatedRule stated, Rule<S> rule, LocalDate day, boolean binds) {
        this.stated = stated;
        this.subjects = rule.subjects();
        this.day = day;
        Optional<Requirement<S>> made = Optional.empty();
        Optional<RuntimeException> thrown = Optional.empty();
        if (binds) {
            try {
                made = Limits.on(day, stated.entry().parameters()).map(rule::requirement);
            } catch (RuntimeException cause) {
                // A host's rule that cannot take the numbers of this day; the other rules go on.
                thrown = Optional.of(cause);
            }
        }
        this.requirement = made;
        this.failure = thrown;
        this.key = new SheetKey<>(subjects, made.map(Requirement::measures).orElse(List.of()));
    }

    /**
     * @param binds  whether the rule is in force on the day
     */
    static BoundRule<?> of(StatedRule stated, LocalDate day, boolean binds) {
        return new BoundRule<>(stated, stated.entry().rule(), day, binds);
    }

    boolean isInForce() {
        return requirement.isPresent();
    }

    StatedRule stated() {
        return stated;
    }

    RuleEntry entry() {
        return stated.entry();
    }

    LocalDate day() {
        return day;
    }

    Subjects<S> subjects() {
        return subjects;
    }

    Requirement<S> requirement() {
        return requirement.orElseThrow();
    }

    VerdictCounts judge(IndexedRegister register) {
        if (failure.isPresent()) {
            return VerdictCounts.ZERO;
        }
        Sheet<S> sheet = register.sheet(key);
        if (requirement.isEmpty()) {
            return new VerdictCounts(0, 0, 0, sheet.size());
        }
        VerdictMemory remembered = memory(sheet.dictionary());
        int satisfied = 0;
        int violated = 0;
        int undetermined = 0;
        int notApplicable = 0;
        for (int row = 0; row < sheet.rows(); row++) {
            int times = sheet.times(row);
            switch (verdict(sheet, row, remembered)) {
                case SATISFIED -> satisfied += times;
                case VIOLATED -> violated += times;
                case UNDETERMINED -> undetermined += times;
                case NOT_APPLICABLE -> notApplicable += times;
            }
        }
        return new VerdictCounts(satisfied, violated, undetermined, notApplicable);
    }

    SheetKey<S> key() {
        return key;
    }

    /** Whether it judges nothing: it does not bind on the day, or failed when it was given its numbers. */
    boolean isSilent() {
        return requirement.isEmpty();
    }

    /** Whether it threw when it was given its numbers. */
    boolean isFailed() {
        return failure.isPresent();
    }

    /** Judges a row that was not judged yet. */
    Verdict judge(VerdictMemory remembered, int number) {
        Verdict verdict = requirement().verdict(remembered.dictionary().row(number), 0);
        remembered.keep(number, verdict);
        return verdict;
    }

    /** Registers indexed by different evaluators have different dictionaries; mostly they come in long runs of one. */
    VerdictMemory memory(RowDictionary dictionary) {
        VerdictMemory known = memory;
        if (known == null || !known.isOf(dictionary)) {
            known = new VerdictMemory(dictionary);
            memory = known;
        }
        return known;
    }

    private Verdict verdict(Sheet<S> sheet, int row, VerdictMemory remembered) {
        int number = sheet.number(row);
        int recalled = remembered.recall(number);
        if (recalled != 0) {
            return VerdictMemory.verdict(recalled);
        }
        Verdict verdict = requirement().verdict(sheet.bounds(), sheet.from(row));
        remembered.keep(number, verdict);
        return verdict;
    }

    /** Tells of every demand that is not met or not known to be met, in the order of the register. */
    void find(IndexedRegister register, Consumer<Found<?>> findings) {
        if (requirement.isEmpty()) {
            return;
        }
        Sheet<S> sheet = register.sheet(key);
        Verdict[] ofRow = verdicts(sheet);
        // Most rules find nothing, and a sheet may have ten thousand subjects.
        int found = 0;
        for (int row = 0; row < ofRow.length; row++) {
            found += isFinding(ofRow[row]) ? sheet.times(row) : 0;
        }
        if (found == 0) {
            return;
        }
        for (int place = 0; place < sheet.size(); place++) {
            int row = sheet.rowOf(place);
            if (row >= 0 && isFinding(ofRow[row])) {
                find(sheet, place, row, register, findings);
            }
        }
    }

    private static boolean isFinding(Verdict verdict) {
        return verdict == Verdict.VIOLATED || verdict == Verdict.UNDETERMINED;
    }

    private Verdict[] verdicts(Sheet<S> sheet) {
        Verdict[] verdicts = new Verdict[sheet.rows()];
        VerdictMemory remembered = memory(sheet.dictionary());
        for (int row = 0; row < verdicts.length; row++) {
            verdicts[row] = verdict(sheet, row, remembered);
        }
        return verdicts;
    }

    private void find(Sheet<S> sheet, int place, int row, IndexedRegister register, Consumer<Found<?>> findings) {
        for (int demand = 0; demand < requirement().demands().size(); demand++) {
            Verdict verdict = requirement().verdict(sheet.bounds(), sheet.from(row), demand);
            if (isFinding(verdict)) {
                findings.accept(new Found<>(this, demand, verdict, sheet.subject(place), register));
            }
        }
    }

    void tellFailures(IndexedRegister register, Consumer<RuleFailure> failures) {
        if (failure.isPresent()) {
            failures.accept(
                    new RuleFailure(stated.pack().id(), entry().rule().id(), community(register), failure.get()));
            return;
        }
        for (Sheet.Failed<S> failed : register.sheet(key).failed()) {
            failures.accept(new RuleFailure(
                    stated.pack().id(), entry().rule().id(), subjects.refer(failed.subject()), failed.cause()));
        }
    }

    private static Subject community(IndexedRegister register) {
        return Subject.of(
                Subject.Kind.COMMUNITY, register.register().community().id());
    }

    /** What it says of each subject, in the order of the register; those it failed on are left out. */
    Map<Subject, Verdict> verdictsBySubject(IndexedRegister register) {
        if (failure.isPresent()) {
            return Map.of();
        }
        Sheet<S> sheet = register.sheet(key);
        Verdict[] ofRow = isSilent() ? new Verdict[0] : verdicts(sheet);
        Map<Subject, Verdict> verdicts = new LinkedHashMap<>();
        for (int place = 0; place < sheet.size(); place++) {
            int row = sheet.rowOf(place);
            if (row >= 0) {
                verdicts.put(subjects.refer(sheet.subject(place)), isSilent() ? Verdict.NOT_APPLICABLE : ofRow[row]);
            }
        }
        return verdicts;
    }

    /**
     * Empty if the rule has no value on the day or the register no such subject.
     *
     * @throws IllegalStateException if the rule threw
     */
    Optional<Reasons> reasons(Subject subject, IndexedRegister register) {
        if (failure.isPresent()) {
            throw failed(subject, failure.get());
        }
        if (requirement.isEmpty() || !subjects.kinds().contains(subject.kind())) {
            return Optional.empty();
        }
        return subjects.in(register.register()).stream()
                .filter(candidate -> subjects.refer(candidate).equals(subject))
                .findFirst()
                .map(found -> reasons(found, register));
    }

    /**
     * @throws IllegalStateException if a measure threw
     */
    Reasons reasons(S subject, IndexedRegister register) {
        try {
            return explained(subject, register);
        } catch (RuntimeException cause) {
            throw failed(subjects.refer(subject), cause);
        }
    }

    private IllegalStateException failed(Subject subject, RuntimeException cause) {
        return new IllegalStateException(
                "rule '%s' threw %s on %s, so there are no reasons; see the cause"
                        .formatted(entry().rule().id(), cause.getClass().getSimpleName(), subject),
                cause);
    }

    private Reasons explained(S subject, IndexedRegister register) {
        Requirement<S> required = requirement();
        List<Measure<? super S>> measures = required.measures();
        int[] row = new int[2 * measures.size()];
        Sheet.measure(subject, measures, register.census(), row);
        Reasons.Builder reasons = Reasons.builder()
                .rule(entry().rule().id())
                .subject(subjects.refer(subject))
                .subjectName(subjects.name(subject))
                .verdict(required.verdict(row, 0))
                .applies(required.applies().explain(subject, register.census()));
        for (int at = 0; at < required.demands().size(); at++) {
            Demand<S> demand = required.demands().get(at);
            reasons.addDemands(new Reasons.OfDemand(
                    demand.name(), required.verdict(row, 0, at), demand.holds().explain(subject, register.census())));
        }
        return reasons.build();
    }
}
