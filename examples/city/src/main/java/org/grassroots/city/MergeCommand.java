package org.grassroots.city;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.grassroots.city.job.CityFiles;
import org.grassroots.city.job.MergeCounts;
import org.grassroots.city.job.MergeTasks;
import org.grassroots.city.job.Outputs;
import org.grassroots.city.job.RegisterSource;
import org.grassroots.plan.LocalData;
import org.grassroots.plan.template.PlanTemplate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** From edited plans to newer ones that keep the edits. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        versionProvider = City.Version.class,
        description =
                "Brings newer plans into plans that people have edited: makes each anew as it was before editing and"
                        + " as it is now, keeps every edit, and writes working.jsonl, conflicts.jsonl, vanished.jsonl,"
                        + " plan-findings.jsonl, summary.json and rejected.jsonl.")
final class MergeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "OLD-R.jsonl",
            description = "the registers from which the edited plans were made, one community a line")
    private Path registers;

    @Option(
            names = "--edited",
            required = true,
            paramLabel = "W.jsonl",
            description = "the edited plans, one a line, such as 'plan --working' and 'merge' write")
    private Path edited;

    @Option(
            names = "--registers",
            paramLabel = "NEW-R.jsonl",
            description = "the registers as they are now (default: OLD-R.jsonl)")
    private @Nullable Path newer;

    @Mixin
    private FromOptions from = new FromOptions();

    @Mixin
    private Options.Template template = new Options.Template();

    @Mixin
    private LocalOptions local = new LocalOptions();

    @Mixin
    private Options.Day day = new Options.Day();

    @Mixin
    private Options.Out out = new Options.Out();

    @Override
    public Integer call() throws Exception {
        CommandRun run = new CommandRun(spec);
        PlanTemplate chosen = template.template();
        PlanTemplate older = from.template(chosen);
        LocalData data = local.data(chosen);
        MergeTasks.Builder tasks = MergeTasks.builder()
                .before(new MergeTasks.Making(older, from.data(older, local)))
                .after(new MergeTasks.Making(chosen, data))
                .day(day.day())
                .oldRegisters(Inputs.registers(registers))
                .edited(Inputs.file(edited));
        Optional<RegisterSource> now = newer == null ? Optional.empty() : Optional.of(Inputs.registers(newer));
        tasks.newRegisters(now);
        try (Outputs outputs = new Outputs(out.directory())) {
            local.keep(outputs);
            from.keep(outputs);
            MergeCounts counts = run.work(tasks.build(), outputs);
            report(counts, run);
            run.reportChecks(counts.checks());
            run.reportRejections(counts, outputs);
            run.say("conflicts: %s", outputs.path(CityFiles.CONFLICTS));
            run.say("vanished: %s", outputs.path(CityFiles.VANISHED));
            run.say("working plans: %s", outputs.path(CityFiles.WORKING));
            return 0;
        }
    }

    private static void report(MergeCounts counts, CommandRun run) {
        run.say(
                "%s: %s merged; %s kept, %s added, %s dropped",
                counts.source(),
                CommandRun.number(counts.merged(), "plan", "plans"),
                CommandRun.number(counts.kept(), "edited element", "edited elements"),
                CommandRun.number(counts.added(), "element", "elements"),
                CommandRun.number(counts.dropped(), "element", "elements"));
        run.say(
                "conflicts: %,d of fields, %,d of removals, %,d of people, %,d of orders; vanished: %s, %s",
                counts.conflicts(MergeCounts.Kind.FIELD),
                counts.conflicts(MergeCounts.Kind.REMOVAL),
                counts.conflicts(MergeCounts.Kind.PERSON),
                counts.conflicts(MergeCounts.Kind.ORDER),
                CommandRun.number(counts.vanishedItems(), "element", "elements"),
                CommandRun.number(counts.vanishedPeople(), "place of a person", "places of people"));
        if (counts.withoutPlan() > 0) {
            run.say(
                    "without an edited plan: %s; 'plan --working' makes new ones",
                    CommandRun.number(counts.withoutPlan(), "compound", "compounds"));
        }
    }
}
