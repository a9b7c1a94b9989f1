package org.grassroots.city;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.grassroots.city.job.CityFiles;
import org.grassroots.city.job.CityResult;
import org.grassroots.city.job.CityTasks;
import org.grassroots.city.job.CompoundDetail;
import org.grassroots.city.job.Outputs;
import org.grassroots.city.report.CompoundPage;
import org.grassroots.json.ShippedPacks;
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
        description =
                "Instantiates the plan of every compound and writes plans.jsonl, summary.json and rejected.jsonl.")
final class PlanCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "R.jsonl", description = "the registers, one community a line")
    private Path registers;

    @Option(
            names = "--page",
            paramLabel = "ID",
            split = ",",
            description = "also write a page of this compound's own, ID.html; several ids are divided by commas")
    private @Nullable List<String> pages;

    @Mixin
    private Options.Out out = new Options.Out();

    @Mixin
    private Options.Day day = new Options.Day();

    @Mixin
    private Options.Template template = new Options.Template();

    @Override
    public Integer call() throws Exception {
        CommandRun run = new CommandRun(spec);
        CityTasks tasks = CityTasks.builder()
                .day(day.day())
                .template(template.template())
                .packs(pages == null ? List.of() : ShippedPacks.all())
                .writesFindings(false)
                .details(Options.compounds("--page", pages))
                .build();
        try (Outputs outputs = new Outputs(out.directory())) {
            CityResult result = run.work(Inputs.registers(registers), tasks, outputs);
            if (pages != null) {
                writePages(result, outputs);
            }
            run.reportCounts(result);
            run.reportRejections(result, outputs);
            run.say("plans: %s", outputs.path(CityFiles.PLANS));
            if (pages != null) {
                result.details().forEach(detail -> run.say("page: %s", outputs.path(page(detail))));
            }
            return CommandRun.exitCode(result, new Options.Packs());
        }
    }

    private static void writePages(CityResult result, Outputs outputs) throws IOException {
        for (CompoundDetail detail : result.details()) {
            new CompoundPage().write(detail, outputs.file(page(detail)));
        }
        outputs.flush();
    }

    private static String page(CompoundDetail detail) {
        return CharMatcher.anyOf("/:").replaceFrom(detail.id().value(), '_') + ".html";
    }
}
