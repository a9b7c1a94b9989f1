package org.grassroots.city;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.grassroots.city.job.CityFiles;
import org.grassroots.city.job.CityResult;
import org.grassroots.city.job.CityTasks;
import org.grassroots.city.job.Outputs;
import org.grassroots.city.report.HtmlReport;
import org.grassroots.plan.template.PlanTemplate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** All of it, and the report. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        versionProvider = City.Version.class,
        description = "Surveys, checks and plans in one go, and writes report.html.")
final class RunCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "SHEET|R.jsonl",
            description = "a sheet (.csv, .xlsx) or registers (.jsonl); left out, the bundled made-up sample")
    private @Nullable Path input;

    @Option(
            names = "--detail",
            paramLabel = "ID",
            split = ",",
            description = "the compounds to show in full in the report (default: the three with most findings)")
    private @Nullable List<String> details;

    @Mixin
    private Options.Seed seed = new Options.Seed();

    @Mixin
    private Options.Out out = new Options.Out();

    @Mixin
    private Options.Day day = new Options.Day();

    @Mixin
    private Options.Packs packs = new Options.Packs();

    @Mixin
    private Options.Failing failing = new Options.Failing();

    @Mixin
    private BaselineOptions known = new BaselineOptions();

    @Mixin
    private Options.Template template = new Options.Template();

    @Mixin
    private LocalOptions local = new LocalOptions();

    @Mixin
    private Options.Working working = new Options.Working();

    @Override
    public Integer call() throws Exception {
        CommandRun run = new CommandRun(spec);
        Optional<LocalDate> asOf = day.day();
        PlanTemplate chosen = template.template();
        CityTasks.Builder tasks = CityTasks.builder()
                .day(asOf)
                .writesRegisters(true)
                .packs(packs.packs(asOf))
                .showsRemedies(true)
                .showsRosters(true)
                .baseline(known.baseline())
                .template(chosen)
                .local(local.data(chosen))
                .writesWorkingPlans(working.isAsked())
                .details(Options.compounds("--detail", details));
        try (Outputs outputs = new Outputs(out.directory())) {
            known.keep(outputs);
            local.keep(outputs);
            outputs.remove(CityFiles.REPORT);
            CityResult result = run.work(Inputs.of(input, seed.seed()), tasks.build(), outputs);
            new HtmlReport().write(result, outputs.file(CityFiles.REPORT));
            outputs.flush();
            run.reportCounts(result);
            run.reportRejections(result, outputs);
            run.say("report: %s", outputs.path(CityFiles.REPORT).toAbsolutePath());
            return CommandRun.exitCode(result, failing);
        }
    }
}
