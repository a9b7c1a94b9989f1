package org.grassroots.city.job;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongConsumer;
import org.grassroots.baseline.BaselineOutcome;
import org.grassroots.baseline.BaselineReview;
import org.grassroots.baseline.ReviewedFinding;
import org.grassroots.baseline.Standing;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.Finding;
import org.grassroots.evaluation.RuleFailure;
import org.grassroots.json.FindingWriter;
import org.grassroots.json.RegisterWriter;
import org.grassroots.pack.RuleEntry;
import org.grassroots.pack.StatedRule;
import org.grassroots.plan.Plan;
import org.grassroots.plan.PlanInstantiator;
import org.grassroots.plan.json.PlanWriter;
import org.grassroots.register.Register;
import org.grassroots.rule.RuleId;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** Reads registers, judges them, plans for them and writes what it finds, one community at a time. */
public final class CityJob {
    /** How many refused lines the result holds; the file of rejections holds all. */
    public static final int REJECTIONS_SHOWN = 200;

    /** How many findings of each rule the result holds; the file of findings holds all. */
    public static final int FINDINGS_SHOWN = 5;

    /** How many failures of rules the result holds. */
    public static final int FAULTS_SHOWN = 20;

    private static final TextPattern WITHOUT_DAY = TextPattern.of(Text.of(
            "the register of community '{community}' does not say which day it describes",
            "社区“{community}”的台账未载明所反映的日期"));
    private static final Text GIVE_DAY =
            Text.of("give the day with --as-of, such as --as-of 2026-06-30", "请用--as-of给出日期，如--as-of 2026-06-30");
    private static final TextPattern NO_DAY = TextPattern.of(Text.of(
            "{file}, line {line}: the register of community '{community}' does not say which day it describes; give the day"
                    + " with --as-of, such as --as-of 2026-06-30",
            "{file}第{line}行：社区“{community}”的台账未载明所反映的日期；请用--as-of给出日期，如--as-of 2026-06-30"));

    private final CityTasks tasks;
    private final Outputs outputs;
    private final List<StatedRule> rules;
    private final CityCounts counts;
    private final Optional<BaselineReview> review;
    private final SummaryWriter summaryWriter = new SummaryWriter();
    private final FindingWriter findingWriter = new FindingWriter();
    private final RegisterWriter registerWriter = new RegisterWriter();
    private final PlanWriter planWriter = new PlanWriter();
    private final Map<LocalDate, Evaluator> evaluators = new LinkedHashMap<>();
    private final Map<RuleId, List<Finding>> examples = new LinkedHashMap<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<RuleFault> faults = new ArrayList<>();
    private final Optional<PlanInstantiator> instantiator;
    private final DetailChoice details;
    private boolean synthetic;
    private long withoutDay;

    public CityJob(CityTasks tasks, Outputs outputs) {
        this.tasks = tasks;
        this.outputs = outputs;
        // Which rules the packs state is the same on every day; and every register is reviewed as of its own.
        LocalDate anyDay = tasks.day().orElse(LocalDate.EPOCH);
        this.rules = Evaluator.of(tasks.packs(), anyDay).rules();
        this.counts = new CityCounts(rules);
        this.review = tasks.baseline().map(baseline -> baseline.review(anyDay));
        this.instantiator = tasks.template().map(PlanInstantiator::new);
        this.details = new DetailChoice(tasks.details());
    }

    /**
     * Does everything once.
     *
     * @param progress  told how much of the source's total is done
     * @throws IOException if the input cannot be read at all, an output cannot be written, or would replace the input;
     *     the message names the file
     */
    public CityResult run(RegisterSource source, LongConsumer progress) throws IOException {
        if (source.file().isPresent()) {
            outputs.keep(source.file().get());
        }
        openFiles();
        RegisterSource.Lines lines = source.read(new RegisterSource.Sink() {
            @Override
            public void accept(Register register, OptionalInt line, long done) throws IOException {
                take(source, register, line);
                progress.accept(done);
            }

            @Override
            public void reject(Rejection rejection) throws IOException {
                refuse(rejection);
            }
        });
        counts.addLines(lines.read() - withoutDay, lines.blank());
        Optional<BaselineOutcome> baseline = review.map(BaselineReview::outcome);
        summaryWriter.write(counts, baseline.map(BaselineOutcome::total), outputs.file(CityFiles.SUMMARY));
        outputs.flush();
        return CityResult.builder()
                .source(source.name())
                .day(tasks.day())
                .synthetic(synthetic)
                .counts(counts)
                .rules(first(rules))
                .packs(titles(rules))
                .baseline(baseline)
                .faults(faults)
                .examples(examples)
                .rejections(rejections)
                .notes(lines.notes())
                .template(tasks.template())
                .missingDetails(details.missing())
                .details(details.chosen())
                .build();
    }

    private static List<RuleEntry> first(List<StatedRule> rules) {
        Map<RuleId, RuleEntry> byId = new LinkedHashMap<>();
        rules.forEach(stated -> byId.putIfAbsent(stated.entry().rule().id(), stated.entry()));
        return List.copyOf(byId.values());
    }

    private static Map<RuleId, Text> titles(List<StatedRule> rules) {
        Map<RuleId, Text> byId = new LinkedHashMap<>();
        rules.forEach(stated ->
                byId.putIfAbsent(stated.entry().rule().id(), stated.pack().title()));
        return byId;
    }

    /** So that a file with nothing in it is there all the same. */
    private void openFiles() throws IOException {
        outputs.file(CityFiles.REJECTED);
        if (tasks.writesRegisters()) {
            outputs.file(CityFiles.REGISTERS);
        }
        if (tasks.writesFindings() && !tasks.packs().isEmpty()) {
            outputs.file(CityFiles.FINDINGS);
        }
        if (tasks.template().isPresent()) {
            outputs.file(CityFiles.PLANS);
        }
    }

    private void take(RegisterSource source, Register register, OptionalInt line) throws IOException {
        Optional<LocalDate> day = tasks.day().or(() -> register.provenance().describes());
        if (day.isEmpty()) {
            withoutDay++;
            refuse(noDay(source, register, line));
            return;
        }
        counts.add(register);
        synthetic |= register.provenance().synthetic();
        if (tasks.writesRegisters()) {
            registerWriter.writeLine(register, outputs.file(CityFiles.REGISTERS));
        }
        List<Finding> findings = tasks.packs().isEmpty() ? List.of() : judge(register, day.get());
        if (instantiator.isPresent()) {
            plan(register, day.get(), findings);
        }
    }

    private List<Finding> judge(Register register, LocalDate day) throws IOException {
        Evaluator evaluator = evaluators.computeIfAbsent(day, of -> Evaluator.of(tasks.packs(), of));
        Evaluation evaluation = evaluator.evaluate(register);
        counts.add(evaluation);
        for (ReviewedFinding reviewed : reviewed(evaluation, day)) {
            counts.add(reviewed);
            if (tasks.writesFindings()) {
                write(reviewed);
            }
            List<Finding> shown = examples.computeIfAbsent(reviewed.finding().rule(), unused -> new ArrayList<>());
            if (shown.size() < FINDINGS_SHOWN) {
                shown.add(reviewed.finding());
            }
        }
        for (RuleFailure failure : evaluation.failures()) {
            if (faults.size() < FAULTS_SHOWN) {
                faults.add(new RuleFault(register.community().id(), failure));
            }
        }
        tasks.listeners().forEach(listener -> listener.judged(evaluation, day));
        return evaluation.findings();
    }

    private List<ReviewedFinding> reviewed(Evaluation evaluation, LocalDate day) {
        return review.map(against -> against.take(evaluation, day))
                .orElseGet(() -> evaluation.findings().stream()
                        .map(finding -> new ReviewedFinding(finding, Standing.NEW, Optional.empty()))
                        .toList());
    }

    private void write(ReviewedFinding reviewed) throws IOException {
        Map<String, String> more =
                review.isPresent() ? Map.of("baseline", reviewed.standing().word()) : Map.of();
        findingWriter.writeLine(reviewed.finding(), more, outputs.file(CityFiles.FINDINGS));
    }

    private void plan(Register register, LocalDate day, List<Finding> findings) throws IOException {
        for (Plan plan : instantiator.orElseThrow().instantiateAll(register, day)) {
            counts.add(plan);
            planWriter.writeLine(plan, outputs.file(CityFiles.PLANS));
            details.consider(register, findings, plan);
        }
    }

    private void refuse(Rejection rejection) throws IOException {
        counts.addRejected();
        summaryWriter.writeLine(rejection, outputs.file(CityFiles.REJECTED));
        if (rejections.size() < REJECTIONS_SHOWN) {
            rejections.add(rejection);
        }
    }

    private static Rejection noDay(RegisterSource source, Register register, OptionalInt line) {
        Map<String, Text> gaps = Map.of(
                "file", Text.same(source.name()),
                "line", Text.same(line.isPresent() ? Integer.toString(line.getAsInt()) : "-"),
                "community", Text.same(register.community().id().value()));
        Text met = WITHOUT_DAY.fill(gaps);
        return new Rejection(
                source.name(),
                line,
                List.of(new Rejection.Problem(
                        "no-day",
                        OptionalInt.empty(),
                        "/provenance/describes",
                        met,
                        Optional.of(GIVE_DAY),
                        NO_DAY.fill(gaps))));
    }
}
