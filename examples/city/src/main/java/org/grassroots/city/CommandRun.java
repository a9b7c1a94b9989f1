package org.grassroots.city;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.grassroots.area.CompoundId;
import org.grassroots.baseline.BaselineCounts;
import org.grassroots.city.job.CityCounts;
import org.grassroots.city.job.CityFiles;
import org.grassroots.city.job.CityJob;
import org.grassroots.city.job.CityResult;
import org.grassroots.city.job.CityTasks;
import org.grassroots.city.job.FormJob;
import org.grassroots.city.job.Intake;
import org.grassroots.city.job.MergeCounts;
import org.grassroots.city.job.MergeJob;
import org.grassroots.city.job.MergeTasks;
import org.grassroots.city.job.Outputs;
import org.grassroots.city.job.PlanCheckCounts;
import org.grassroots.city.job.RegisterSource;
import org.grassroots.city.job.Rejection;
import org.grassroots.city.job.RosterJob;
import org.grassroots.city.repair.CureCounts;
import org.grassroots.plan.PlanCounts;
import org.grassroots.rule.Grade;
import picocli.CommandLine.Model.CommandSpec;

/** Does the work of a command with a progress bar, and says what came of it. */
final class CommandRun {
    private final PrintWriter out;
    private final PrintWriter err;

    CommandRun(CommandSpec spec) {
        this.out = spec.commandLine().getOut();
        this.err = spec.commandLine().getErr();
    }

    /** @throws UnusableInputException if every line was refused; the refused lines and the summary are written */
    CityResult work(RegisterSource source, CityTasks tasks, Outputs outputs)
            throws IOException, UnusableInputException {
        CityResult result;
        try (ProgressBar progress = progress(source)) {
            result = new CityJob(tasks, outputs).run(source, progress);
        }
        requireAny(result, outputs);
        return result;
    }

    /** @throws UnusableInputException if every line was refused; the refused lines and the summary are written */
    FormJob.Result work(RegisterSource source, FormJob job, Outputs outputs)
            throws IOException, UnusableInputException {
        FormJob.Result result;
        try (ProgressBar progress = progress(source)) {
            result = job.run(source, progress);
        }
        requireAny(result.read(), outputs);
        return result;
    }

    /** @throws UnusableInputException if every plan was refused; the refused lines and the summary are written */
    MergeCounts work(MergeTasks tasks, Outputs outputs) throws IOException, UnusableInputException {
        MergeCounts counts;
        try (ProgressBar progress = ProgressBar.of(err, tasks.edited())) {
            counts = new MergeJob(tasks, outputs).run(progress);
        }
        if (counts.merged() == 0) {
            throw new UnusableInputException(
                    "nothing of %s can be used; %s".formatted(counts.source(), rejected(counts, outputs)));
        }
        return counts;
    }

    /** @throws UnusableInputException if every line was refused; the refused lines and the summary are written */
    RosterJob.Result work(RegisterSource source, RosterJob job, Outputs outputs)
            throws IOException, UnusableInputException {
        RosterJob.Result result;
        try (ProgressBar progress = progress(source)) {
            result = job.run(source, progress);
        }
        if (result.counts().communities() == 0 && result.intake().rejected() > 0) {
            throw new UnusableInputException(
                    "nothing of %s can be used; %s".formatted(source.name(), rejected(result.intake(), outputs)));
        }
        return result;
    }

    /** Prints where the refused lines are told of. */
    void reportRejections(MergeCounts counts, Outputs outputs) {
        if (!counts.rejections().isEmpty()) {
            err.println(rejected(counts, outputs));
        }
    }

    /** Prints where the refused lines are told of. */
    void reportRejections(Intake intake, Outputs outputs) {
        if (intake.rejected() > 0) {
            err.println(rejected(intake, outputs));
        }
    }

    static String rejected(Intake intake, Outputs outputs) {
        return rejected(intake.rejected(), intake.rejections(), outputs);
    }

    private static String rejected(MergeCounts counts, Outputs outputs) {
        return rejected(counts.rejectedPlans() + counts.rejectedRegisters(), counts.rejections(), outputs);
    }

    private static void requireAny(CityResult result, Outputs outputs) throws UnusableInputException {
        if (result.counts().communities() == 0 && result.counts().rejected() > 0) {
            throw new UnusableInputException(
                    "nothing of %s can be used; %s".formatted(result.source(), rejected(result, outputs)));
        }
    }

    /** Prints which rules failed, where the refused lines are told of, and what was asked for in vain. */
    void reportRejections(CityResult result, Outputs outputs) {
        reportFaults(result);
        if (result.counts().rejected() > 0) {
            err.println(rejected(result, outputs));
        }
        for (CompoundId missing : result.missingDetails()) {
            err.println("there is no compound '%s' in %s; the ids of all compounds are in %s"
                    .formatted(missing, result.source(), outputs.path(CityFiles.PLANS)));
        }
        result.notes().forEach(note -> err.println("note: " + note.english()));
    }

    private static String rejected(CityResult result, Outputs outputs) {
        return rejected(result.counts().rejected(), result.rejections(), outputs);
    }

    private static String rejected(long count, List<Rejection> rejections, Outputs outputs) {
        return "%s rejected, the first: %s%nall of them: %s"
                .formatted(
                        count,
                        rejections.get(0).problems().get(0).message().english(),
                        outputs.path(CityFiles.REJECTED));
    }

    /** Prints which rules threw; only a host's own can. */
    private void reportFaults(CityResult result) {
        result.faults().forEach(fault -> err.println(fault.message()));
        long more = result.counts().failures().values().stream()
                        .mapToLong(Long::longValue)
                        .sum()
                - result.faults().size();
        if (more > 0) {
            err.println("and %s more failures of rules".formatted(more));
        }
    }

    private void reportBaseline(BaselineCounts counts) {
        say(
                "baseline: %,d new, %,d known (%,d of them worse than accepted), %,d expired; %,d fixed, %,d not seen;"
                        + " growth %,d",
                counts.unaccepted(),
                counts.known(),
                counts.grown(),
                counts.expired(),
                counts.fixed(),
                counts.unseen(),
                counts.growth());
    }

    private void reportCured(CureCounts counts) {
        say(
                "repairs: of %s of MUST rules %,d have remedies and %,d a certificate why not; %,d are cured by %s, %,d are left",
                number(counts.findings(), "finding", "findings"),
                counts.withRemedies(),
                counts.withCertificate(),
                counts.cured(),
                number(counts.changes(), "change", "changes"),
                counts.left());
    }

    /** Prints the reasons that were asked for; false if there was nothing of that name. */
    boolean explain(Optional<Explainer> explainer) {
        explainer.ifPresent(told -> told.lines().forEach(out::println));
        Optional<String> problem = explainer.flatMap(Explainer::problem);
        problem.ifPresent(err::println);
        return problem.isEmpty();
    }

    /** The first thing a user sees: what was read and what came of it. */
    void reportCounts(CityResult result) {
        CityCounts counts = result.counts();
        say(
                "%s: %s in %s, %s, %s%s",
                result.source(),
                number(counts.compounds(), "compound", "compounds"),
                number(counts.communities(), "community", "communities"),
                number(counts.households(), "known household", "known households"),
                number(counts.members(), "listed member", "listed members"),
                result.synthetic() ? " (people and organisation are made up)" : "");
        if (!result.rules().isEmpty()) {
            say(
                    "findings: %,d against MUST rules, %,d against SHOULD rules, %,d undetermined for lack of facts",
                    counts.findings().violated(Grade.MUST),
                    counts.findings().violated(Grade.SHOULD),
                    counts.findings().undetermined());
        }
        result.cured().ifPresent(this::reportCured);
        result.baseline().ifPresent(baseline -> reportBaseline(baseline.total()));
        if (result.template().isPresent()) {
            PlanCounts plans = counts.plans();
            say(
                    "plans: %,d, with %,d special plans, %,d flow charts and %,d ledgers; of %,d posts %,d are filled",
                    plans.plans(),
                    plans.specialPlans(),
                    plans.flows(),
                    plans.ledgers(),
                    plans.needed(),
                    plans.filled());
        }
        result.planChecks().ifPresent(this::reportChecks);
    }

    void reportChecks(PlanCheckCounts checks) {
        say(
                "plan findings: %,d of MUST rules, %,d of SHOULD rules, %,d to note; %,d of %s complete; of %s %d %% are"
                        + " four-clear",
                checks.findings(Grade.MUST),
                checks.findings(Grade.SHOULD),
                checks.findings(Grade.INFO),
                checks.complete(),
                number(checks.plans(), "plan", "plans"),
                number(checks.clarity().assignments(), "assignment", "assignments"),
                checks.clarity().percent());
    }

    ProgressBar progress(RegisterSource source) {
        return ProgressBar.of(err, source);
    }

    /** Results for another program, line by line. */
    void print(Iterable<String> lines) throws IOException {
        for (String line : lines) {
            out.print(line + "\n");
        }
        if (out.checkError()) {
            throw new IOException("the standard output cannot be written to its end; give a file with --out");
        }
    }

    /** A line about the results, beside them. */
    void note(String line, Object... values) {
        err.println(String.format(Locale.ROOT, line, values));
    }

    static String number(long count, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }

    void say(String line, Object... values) {
        out.println(String.format(Locale.ROOT, line, values));
    }

    /**
     * 0, or 1 if a rule of a grade to fail on is broken and not accepted or if a rule failed, or 2 if a compound that was
     * asked for is not there.
     */
    static int exitCode(CityResult result, Options.Failing failing) {
        if (!result.missingDetails().isEmpty()) {
            return 2;
        }
        if (!result.counts().failures().isEmpty()) {
            return 1;
        }
        for (Grade grade : Grade.values()) {
            if (failing.failsOn(grade) && result.counts().findings().counting(grade) > 0) {
                return 1;
            }
        }
        return 0;
    }
}
