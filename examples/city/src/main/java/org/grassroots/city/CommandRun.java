package org.grassroots.city;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import org.grassroots.city.job.CityCounts;
import org.grassroots.city.job.CityFiles;
import org.grassroots.city.job.CityJob;
import org.grassroots.city.job.CityResult;
import org.grassroots.city.job.CityTasks;
import org.grassroots.city.job.Outputs;
import org.grassroots.city.job.RegisterSource;
import org.grassroots.plan.PlanCounts;
import org.grassroots.rule.Grade;
import org.grassroots.rule.RuleEntry;
import org.grassroots.rule.VerdictCounts;
import picocli.CommandLine.Model.CommandSpec;

/** Does the work of a command with a progress bar, and says what came of it. */
final class CommandRun {
    private final PrintWriter out;
    private final PrintWriter err;

    CommandRun(CommandSpec spec) {
        this.out = spec.commandLine().getOut();
        this.err = spec.commandLine().getErr();
    }

    CityResult work(RegisterSource source, CityTasks tasks, Outputs outputs) throws IOException {
        try (ProgressBar progress = ProgressBar.of(err, source)) {
            return new CityJob(tasks, outputs).run(source, progress);
        }
    }

    /** Prints where the refused lines are told of. */
    void reportRejections(CityResult result, Outputs outputs) {
        if (result.counts().rejected() > 0) {
            err.printf(
                    "%d rejected; the first: %s%nall of them: %s%n",
                    result.counts().rejected(),
                    result.rejections().get(0).problems().get(0).message(),
                    outputs.path(CityFiles.REJECTED));
        }
        result.notes().forEach(note -> err.println("note: " + note.english()));
    }

    /** The first thing a user sees: what was read and what came of it. */
    void reportCounts(CityResult result) {
        CityCounts counts = result.counts();
        say(
                "%s: %,d compounds in %,d communities, %,d households, %,d members%s",
                result.source(),
                counts.compounds(),
                counts.communities(),
                counts.households(),
                counts.members(),
                result.synthetic() ? " (people and organisation are made up)" : "");
        if (!result.rules().isEmpty()) {
            say(
                    "findings: %,d MUST rules and %,d SHOULD rules broken, %,d cannot be told for lack of facts",
                    broken(result, Grade.MUST),
                    broken(result, Grade.SHOULD),
                    counts.verdicts().values().stream()
                            .mapToLong(VerdictCounts::undetermined)
                            .sum());
        }
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
    }

    void say(String line, Object... values) {
        out.println(String.format(Locale.ROOT, line, values));
    }

    private static long broken(CityResult result, Grade grade) {
        return result.rules().stream()
                .filter(rule -> rule.grade() == grade)
                .mapToLong(
                        rule -> result.counts().verdicts().get(rule.rule().id()).violated())
                .sum();
    }

    /** 0, or 1 if a rule of a grade to fail on is broken, or 2 if nothing at all could be read. */
    static int exitCode(CityResult result, Options.Packs packs) {
        if (result.counts().communities() == 0 && result.counts().rejected() > 0) {
            return 2;
        }
        for (RuleEntry rule : result.rules()) {
            VerdictCounts counts = result.counts().verdicts().get(rule.rule().id());
            if (packs.failsOn(rule.grade()) && counts != null && counts.violated() > 0) {
                return 1;
            }
        }
        return 0;
    }
}
