package org.grassroots.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.grassroots.missing.Subject;
import org.grassroots.pack.StatedRule;
import org.grassroots.register.Register;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Verdict;
import org.jspecify.annotations.Nullable;

/** What the rules say of one register: counts at once; findings, and the reasons behind any verdict, when asked for. */
public final class Evaluation {
    private final Evaluator evaluator;
    private final IndexedRegister register;
    private final long[] counts;
    /** Made when first asked for; two threads may both make it, and make the same. */
    private volatile @Nullable FindingList findings;
    /** Of the register before, if any; dropped when they have served. Two threads may both use them, and find the same. */
    private @Nullable KnownFindings known;

    Evaluation(Evaluator evaluator, IndexedRegister register, long[] counts, @Nullable KnownFindings known) {
        this.evaluator = evaluator;
        this.register = register;
        this.counts = counts;
        this.known = known;
    }

    private List<BoundRule<?>> rules() {
        return evaluator.bound();
    }

    public Register register() {
        return register.register();
    }

    /** The register with all that was counted, for another evaluation. */
    public IndexedRegister indexed() {
        return register;
    }

    /** Every demand that is VIOLATED or UNDETERMINED: by rule, then in the order of the register. */
    public List<Finding> findings() {
        FindingList made = findings;
        if (made == null) {
            made = find();
            findings = made;
            known = null;
        }
        return made.all();
    }

    private FindingList find() {
        KnownFindings before = known;
        List<BoundRule<?>> rules = rules();
        FindingList.Builder found = new FindingList.Builder(rules.size());
        for (int at = 0; at < rules.size(); at++) {
            VerdictCounts of = counts(at);
            boolean isTold = before != null && before.tell(at, register, found::add);
            if (!isTold && of.violated() + of.undetermined() > 0) {
                rules.get(at).find(register, found::add);
            }
            found.endRule();
        }
        return found.build();
    }

    /**
     * What the same rules say, as of the same day, of the register after a change: in every respect what {@link
     * Evaluator#evaluate(Register)} would say of it. The more of the two registers is the same object, as where the one was
     * {@linkplain Register#edit edited} out of the other, the less is judged again.
     */
    public Evaluation next(Register after) {
        return evaluator.next(this, register.next(after));
    }

    long[] verdictCounts() {
        return counts;
    }

    /** Which of the findings are those of the register after, too. */
    @Nullable
    KnownFindings known(Digest ofThis, Digest after) {
        FindingList made = findings;
        return made == null ? null : KnownFindings.of(made, rules().size(), ofThis, after);
    }

    private VerdictCounts counts(int rule) {
        return VerdictCounts.of(counts, rule * Verdict.values().length);
    }

    /** For every rule, also one that found nothing to look at, how often it gave each verdict. */
    public List<RuleOutcome> outcomes() {
        ImmutableList.Builder<RuleOutcome> outcomes = ImmutableList.builder();
        for (int at = 0; at < rules().size(); at++) {
            outcomes.add(new RuleOutcome(rules().get(at).stated(), counts(at)));
        }
        return outcomes.build();
    }

    /** The rules that bind on the day and have all their numbers, in the order of evaluation; no other can find anything. */
    public List<StatedRule> inForce() {
        return rules().stream()
                .filter(BoundRule::isInForce)
                .<StatedRule>map(BoundRule::stated)
                .toList();
    }

    /** The outcomes by rule; where several packs state one rule, their counts are added up. */
    public Map<RuleId, VerdictCounts> counts() {
        Map<RuleId, VerdictCounts> byRule = new LinkedHashMap<>();
        for (int at = 0; at < rules().size(); at++) {
            byRule.merge(rules().get(at).entry().rule().id(), counts(at), VerdictCounts::plus);
        }
        return ImmutableMap.copyOf(byRule);
    }

    /**
     * The rules that threw, on which subjects; none unless a host's own rule has a fault. What failed is counted nowhere, has
     * no finding and no verdict.
     */
    public List<RuleFailure> failures() {
        ImmutableList.Builder<RuleFailure> failures = ImmutableList.builder();
        rules().forEach(rule -> rule.tellFailures(register, failures::add));
        return failures.build();
    }

    /**
     * The reasons behind any verdict, also a good one; by the first rule with the id that binds.
     *
     * @throws IllegalArgumentException if the rule was not evaluated, does not bind on the day, or the register has no
     *     such subject
     * @throws IllegalStateException if the rule threw on the subject, or throws while it is asked why; the cause says what
     */
    public Reasons why(RuleId rule, Subject subject) {
        return stating(rule)
                .map(stated -> stated.reasons(subject, register))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("rule '%s' judges no %s of community '%s' on this day"
                        .formatted(rule, subject, register().community().id())));
    }

    /**
     * What one rule says of each of its subjects, also where it does not apply, in the order of the register. Where
     * several packs state the rule, what the first says.
     *
     * @throws IllegalArgumentException if the rule was not evaluated
     */
    public Map<Subject, Verdict> verdicts(RuleId rule) {
        return ImmutableMap.copyOf(stating(rule).findFirst().orElseThrow().verdictsBySubject(register));
    }

    private Stream<BoundRule<?>> stating(RuleId rule) {
        List<BoundRule<?>> stating = rules().stream()
                .filter(candidate -> candidate.entry().rule().id().equals(rule))
                .<BoundRule<?>>map(found -> found)
                .toList();
        if (stating.isEmpty()) {
            throw new IllegalArgumentException(
                    "rule '%s' was not evaluated; evaluated were %s".formatted(rule, counts().keySet()));
        }
        return stating.stream();
    }
}
