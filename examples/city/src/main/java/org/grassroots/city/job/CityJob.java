package org.grassroots.city.job;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.grassroots.area.CompoundId;
import org.grassroots.baseline.BaselineOutcome;
import org.grassroots.baseline.BaselineReview;
import org.grassroots.baseline.ReviewedFinding;
import org.grassroots.baseline.Standing;
import org.grassroots.city.repair.Cure;
import org.grassroots.city.repair.CureCounts;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.Finding;
import org.grassroots.evaluation.RuleFailure;
import org.grassroots.json.FindingWriter;
import org.grassroots.json.RegisterWriter;
import org.grassroots.pack.RuleEntry;
import org.grassroots.pack.StatedRule;
import org.grassroots.register.Register;
import org.grassroots.repair.Remedies;
import org.grassroots.rule.RuleId;
import org.grassroots.text.Text;

/** Reads registers, judges them, plans for them and writes what it finds, one community at a time. */
public final class CityJob {
    /** How many findings of each rule the result holds; the file of findings holds all. */
    public static final int FINDINGS_SHOWN = 5;

    /** How many remedies of a finding the result holds. */
    public static final int REMEDIES_SHOWN = 3;

    /** How many failures of rules the result holds. */
    public static final int FAULTS_SHOWN = 20;

    private final CityTasks tasks;
    private final Outputs outputs;
    private final List<StatedRule> rules;
    private final CityCounts counts;
    private final Optional<BaselineReview> review;
    private final SummaryWriter summaryWriter = new SummaryWriter();
    private final FindingWriter findingWriter = new FindingWriter();
    private final RegisterWriter registerWriter = new RegisterWriter();
    private final Map<LocalDate, Judge> judges = new LinkedHashMap<>();
    private final Map<RuleId, List<Finding>> examples = new LinkedHashMap<>();
    private final List<RuleFault> faults = new ArrayList<>();
    private final Optional<Planning> planning;
    private final DetailChoice details;
    private final Intake intake;
    private final RepairFiles repairs;
    private final Map<Finding, Remedies> remedies = new LinkedHashMap<>();
    private boolean synthetic;

    /** By what a day's registers are judged, and what finds out what can be done. */
    private record Judge(Evaluator evaluator, Cure cure) {}

    public CityJob(CityTasks tasks, Outputs outputs) {
        this.tasks = tasks;
        this.outputs = outputs;
        // Which rules the packs state is the same on every day; and every register is reviewed as of its own.
        LocalDate anyDay = tasks.day().orElse(LocalDate.EPOCH);
        this.rules = Evaluator.of(tasks.packs(), anyDay).rules();
        this.counts = new CityCounts(rules);
        this.review = tasks.baseline().map(baseline -> baseline.review(anyDay));
        this.planning = tasks.template().map(template -> new Planning(template, tasks, outputs));
        this.details = new DetailChoice(tasks.details());
        this.intake = new Intake(tasks.day(), outputs);
        this.repairs = new RepairFiles(outputs);
    }

    /**
     * Does everything once.
     *
     * @param progress  told how much of the source's total is done
     * @throws IOException if the input cannot be read at all, an output cannot be written, or would replace the input;
     *     the message names the file
     */
    public CityResult run(RegisterSource source, LongConsumer progress) throws IOException {
        outputs.keep(source);
        openFiles();
        RegisterSource.Lines lines = intake.read(source, progress, this::take);
        counts.addLines(lines.read(), lines.blank(), intake.rejected());
        Optional<BaselineOutcome> baseline = review.map(BaselineReview::outcome);
        Optional<CureCounts> cured = tasks.remedies().isPresent() ? Optional.of(repairs.counts()) : Optional.empty();
        Optional<PlanCheckCounts> planChecks = planning.map(Planning::counts);
        summaryWriter.write(
                counts, baseline.map(BaselineOutcome::total), cured, planChecks, outputs.file(CityFiles.SUMMARY));
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
                .rejections(intake.rejections())
                .notes(lines.notes())
                .template(tasks.template())
                .planChecks(planChecks)
                .missingDetails(missing())
                .details(details.chosen().stream()
                        .map(this::withRemedies)
                        .map(detail -> tasks.showsRosters() ? detail.withRosters() : detail)
                        .toList())
                .cured(cured)
                .remedies(remedies)
                .build();
    }

    private List<CompoundId> missing() {
        return Stream.concat(
                        details.missing().stream(),
                        planning.map(Planning::unmet).stream().flatMap(List::stream))
                .distinct()
                .toList();
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
        if (tasks.writesRegisters()) {
            outputs.file(CityFiles.REGISTERS);
        }
        if (tasks.writesFindings() && !tasks.packs().isEmpty()) {
            outputs.file(CityFiles.FINDINGS);
        }
        if (tasks.remedies().isPresent()) {
            outputs.file(CityFiles.REPAIRS);
            outputs.file(CityFiles.REPAIRED);
        }
        if (planning.isPresent()) {
            planning.get().openFiles();
        }
    }

    private void take(Register register, LocalDate day) throws IOException {
        counts.add(register);
        synthetic |= register.provenance().synthetic();
        if (tasks.writesRegisters()) {
            registerWriter.writeLine(register, outputs.file(CityFiles.REGISTERS));
        }
        List<Finding> findings = tasks.packs().isEmpty() ? List.of() : judge(register, day);
        if (planning.isPresent()) {
            plan(planning.get(), register, day, findings);
        }
    }

    private List<Finding> judge(Register register, LocalDate day) throws IOException {
        Judge judge = judge(day);
        Evaluation evaluation = judge.evaluator().evaluate(register);
        counts.add(evaluation);
        List<Finding> first = new ArrayList<>();
        for (ReviewedFinding reviewed : reviewed(evaluation, day)) {
            counts.add(reviewed);
            if (tasks.writesFindings()) {
                write(reviewed);
            }
            List<Finding> shown = examples.computeIfAbsent(reviewed.finding().rule(), unused -> new ArrayList<>());
            if (shown.size() < FINDINGS_SHOWN) {
                shown.add(reviewed.finding());
                first.add(reviewed.finding());
            }
        }
        for (RuleFailure failure : evaluation.failures()) {
            if (faults.size() < FAULTS_SHOWN) {
                faults.add(new RuleFault(register.community().id(), failure));
            }
        }
        if (tasks.showsRemedies() && !first.isEmpty()) {
            remedies.putAll(remedies(judge, evaluation, first));
        }
        if (tasks.remedies().isPresent()) {
            repairs.write(judge.cure().cure(evaluation));
        }
        tasks.listeners().forEach(listener -> listener.judged(evaluation, day));
        return evaluation.findings();
    }

    private Judge judge(LocalDate day) {
        return judges.computeIfAbsent(day, of -> {
            Evaluator evaluator = Evaluator.of(tasks.packs(), of);
            return new Judge(evaluator, new Cure(evaluator, tasks.remedies().orElse(REMEDIES_SHOWN)));
        });
    }

    private static Map<Finding, Remedies> remedies(Judge judge, Evaluation evaluation, List<Finding> findings) {
        Map<Finding, Remedies> remedies = new LinkedHashMap<>();
        judge.cure().told(evaluation, findings).forEach(told -> remedies.put(told.finding(), told.remedies()));
        return remedies;
    }

    private CompoundDetail withRemedies(CompoundDetail detail) {
        if (!tasks.showsRemedies() || detail.findings().isEmpty()) {
            return detail;
        }
        Register register = detail.register();
        Judge judge =
                judge(tasks.day().or(() -> register.provenance().describes()).orElseThrow());
        return detail.with(remedies(judge, judge.evaluator().evaluate(register), detail.findings()));
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

    private void plan(Planning planning, Register register, LocalDate day, List<Finding> findings) throws IOException {
        for (Planning.Planned planned : planning.plan(register, day)) {
            counts.add(planned.plan());
            details.consider(register, findings, planned);
        }
    }
}
