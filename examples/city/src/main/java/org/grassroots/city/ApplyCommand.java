package org.grassroots.city;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.grassroots.city.change.ChangeFile;
import org.grassroots.city.change.ChangedCity;
import org.grassroots.city.change.UnfitLineException;
import org.grassroots.city.job.CityFiles;
import org.grassroots.city.job.Outputs;
import org.grassroots.city.job.RegisterSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** From registers and what was decided to the registers after it. */
@Command(
        name = "apply",
        mixinStandardHelpOptions = true,
        versionProvider = City.Version.class,
        description = "Applies every change of a file to registers, or none: one line that does not fit, and nothing is"
                + " written. A line names its community with \"community\"; where there is one register it need not.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all changes are applied", "2:nothing is applied"})
final class ApplyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "CHANGES.jsonl",
            description =
                    "the changes, one a line, such as 'diff' and 'form' write; a file of no bytes changes nothing")
    private Path changes;

    @Parameters(index = "1", paramLabel = "R.jsonl", description = "the registers, one community a line")
    private Path registers;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "the file of registers to write")
    private Path out;

    @Override
    public Integer call() throws Exception {
        CommandRun run = new CommandRun(spec);
        RegisterSource source = Inputs.registers(registers);
        Path decided = Inputs.file(changes);
        Inputs.requireOther(out, changes, registers);
        ChangedCity city;
        try (ProgressBar progress = run.progress(source)) {
            city = ChangedCity.of(source, ChangeFile.read(decided), Nearest::suggestion, progress);
        } catch (UnfitLineException unfit) {
            throw new UnusableInputException(unfit.getMessage() + System.lineSeparator() + "nothing is applied");
        }
        try (Outputs outputs = Outputs.only(CityFiles.REGISTERS, out);
                ProgressBar progress = run.progress(source)) {
            city.write(outputs.file(CityFiles.REGISTERS), progress);
            outputs.flush();
        }
        run.say(
                "%s: %s in %,d of %s",
                city.name(),
                CommandRun.number(city.changes(), "change", "changes"),
                city.touched(),
                CommandRun.number(city.communities(), "community", "communities"));
        run.say("registers: %s", out.toAbsolutePath());
        return 0;
    }
}
