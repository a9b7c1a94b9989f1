package org.grassroots.city;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.grassroots.city.job.CityFiles;
import org.grassroots.city.job.CityResult;
import org.grassroots.city.job.CityTasks;
import org.grassroots.city.job.Outputs;
import org.grassroots.city.job.RegisterSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** From a sheet to registers. */
@Command(
        name = "survey",
        mixinStandardHelpOptions = true,
        versionProvider = City.Version.class,
        description = "Reads a compound sheet (.csv or .xlsx) into registers; people and organisation are made up.")
final class SurveyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SHEET", description = "the sheet: 小区名称,地址,楼栋总数,房屋总数,物业公司,建筑类型")
    private Path sheet;

    @Option(names = "--out", required = true, paramLabel = "R.jsonl", description = "the file of registers to write")
    private Path out;

    @Mixin
    private Options.Seed seed = new Options.Seed();

    @Override
    public Integer call() throws Exception {
        CommandRun run = new CommandRun(spec);
        RegisterSource source = Inputs.sheet(sheet, seed.seed());
        try (Outputs outputs = Outputs.registersTo(out)) {
            CityResult result =
                    run.work(source, CityTasks.builder().writesRegisters(true).build(), outputs);
            run.reportCounts(result);
            run.reportRejections(result, outputs);
            run.say("registers: %s", outputs.path(CityFiles.REGISTERS));
            return CommandRun.exitCode(result, new Options.Failing());
        }
    }
}
