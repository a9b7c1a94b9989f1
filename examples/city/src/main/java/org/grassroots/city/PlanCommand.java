package org.grassroots.city;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.grassroots.city.job.CityFiles;
import org.grassroots.city.job.CityResult;
import org.grassroots.city.job.CityTasks;
import org.grassroots.city.job.CompoundDetail;
import org.grassroots.city.job.FileNames;
import org.grassroots.city.job.Outputs;
import org.grassroots.city.report.CompoundPage;
import org.grassroots.json.ShippedPacks;
import org.grassroots.plan.template.PlanTemplate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** From registers to plans. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        versionProvider = City.Version.class,
        description =
                "Instantiates the plan of every compound, checks it, and writes plans.jsonl, plan-findings.jsonl, summary.json"
                        + " and rejected.jsonl.")
final class PlanCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "R.jsonl", description = "the registers, one community a line")
    private Path registers;

    @Option(
            names = "--page",
            paramLabel = "ID",
            split = ",",
            description = "also write a page of this compound's own, ID.html (another one of this id: ID-2.html);"
                    + " several ids are divided by commas")
    private @Nullable List<String> pages;

    @Mixin
    private Options.Out out = new Options.Out();

    @Mixin
    private Options.Day day = new Options.Day();

    @Mixin
    private Options.Template template = new Options.Template();

    @Mixin
    private LocalOptions local = new LocalOptions();

    @Mixin
    private Options.Working working = new Options.Working();

    @Override
    public Integer call() throws Exception {
        CommandRun run = new CommandRun(spec);
        PlanTemplate chosen = template.template();
        CityTasks tasks = CityTasks.builder()
                .day(day.day())
                .template(chosen)
                .local(local.data(chosen))
                .writesWorkingPlans(working.isAsked())
                .packs(pages == null ? List.of() : ShippedPacks.all())
                .writesFindings(false)
                .showsRosters(pages != null)
                .details(Options.compounds("--page", pages))
                .build();
        try (Outputs outputs = new Outputs(out.directory())) {
            local.keep(outputs);
            CityResult result = run.work(Inputs.registers(registers), tasks, outputs);
            List<String> written = pages == null ? List.of() : writePages(result, outputs);
            run.reportCounts(result);
            run.reportRejections(result, outputs);
            run.say("plan findings: %s", outputs.path(CityFiles.PLAN_FINDINGS));
            if (working.isAsked()) {
                run.say("working plans: %s", outputs.path(CityFiles.WORKING));
            }
            run.say("plans: %s", outputs.path(CityFiles.PLANS));
            written.forEach(page -> run.say("page: %s", outputs.path(page)));
            return CommandRun.exitCode(result, new Options.Failing());
        }
    }

    private static List<String> writePages(CityResult result, Outputs outputs) throws IOException {
        List<String> written = new ArrayList<>();
        FileNames names = new FileNames();
        for (CompoundDetail detail : result.details()) {
            String page = names.of(detail.id()) + ".html";
            new CompoundPage().write(detail, outputs.file(page));
            written.add(page);
        }
        outputs.flush();
        return written;
    }
}
