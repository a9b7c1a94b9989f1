package org.grassroots.city;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.grassroots.city.job.CityFiles;
import org.grassroots.city.job.CityResult;
import org.grassroots.city.job.CityTasks;
import org.grassroots.city.job.Outputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** From registers to findings. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = City.Version.class,
        description = "Judges registers and writes findings.jsonl, summary.json and rejected.jsonl.")
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "R.jsonl", description = "the registers, one community a line")
    private Path registers;

    @Mixin
    private Options.Out out = new Options.Out();

    @Mixin
    private Options.Day day = new Options.Day();

    @Mixin
    private Options.Packs packs = new Options.Packs();

    @Override
    public Integer call() throws Exception {
        CommandRun run = new CommandRun(spec);
        CityTasks tasks =
                CityTasks.builder().day(day.day()).packs(packs.packs()).build();
        try (Outputs outputs = new Outputs(out.directory())) {
            CityResult result = run.work(Inputs.registers(registers), tasks, outputs);
            run.reportCounts(result);
            run.reportRejections(result, outputs);
            run.say("findings: %s", outputs.path(CityFiles.FINDINGS));
            return CommandRun.exitCode(result, packs);
        }
    }
}
