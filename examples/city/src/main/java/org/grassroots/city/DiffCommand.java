package org.grassroots.city;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.grassroots.change.diff.CityChange;
import org.grassroots.city.change.ChangeSummary;
import org.grassroots.city.change.CityFile;
import org.grassroots.city.job.CityFiles;
import org.grassroots.city.job.Outputs;
import org.grassroots.city.job.RegisterSource;
import org.grassroots.json.ChangeWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** From two files of registers to what was done in between. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = City.Version.class,
        description =
                "Writes the changes that lead from registers A to registers B, one a line; 'apply' makes B of A with"
                        + " them. In which order the communities stand makes no difference.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:A and B say the same", "1:there are changes", "2:unusable arguments or input"})
final class DiffCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A.jsonl", description = "the registers before, one community a line")
    private Path before;

    @Parameters(index = "1", paramLabel = "B.jsonl", description = "the registers after")
    private Path after;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "the file of changes to write (default: standard output)")
    private @Nullable Path out;

    @Override
    public Integer call() throws Exception {
        CommandRun run = new CommandRun(spec);
        RegisterSource one = Inputs.registers(before);
        RegisterSource other = Inputs.registers(after);
        if (out != null) {
            Inputs.requireOther(out, before, after);
        }
        List<CityChange> changes;
        try {
            changes = difference(one, other, run);
        } catch (IllegalArgumentException noWay) {
            throw new UnusableInputException(noWay.getMessage());
        }
        if (out == null) {
            ChangeWriter writer = new ChangeWriter();
            run.print(changes.stream().map(change -> writer.toText(change))::iterator);
        } else {
            write(changes, out);
        }
        run.note("%s -> %s: %s", one.name(), other.name(), ChangeSummary.of(changes));
        return changes.isEmpty() ? 0 : 1;
    }

    private static List<CityChange> difference(RegisterSource one, RegisterSource other, CommandRun run)
            throws IOException {
        CityFile first;
        try (ProgressBar progress = run.progress(one)) {
            first = CityFile.read(one, register -> true, progress);
        }
        try (ProgressBar progress = run.progress(other)) {
            return CityFile.difference(first, other, progress);
        }
    }

    private static void write(List<CityChange> changes, Path file) throws IOException {
        try (Outputs outputs = Outputs.only(CityFiles.CHANGES, file)) {
            ChangeWriter writer = new ChangeWriter();
            OutputStream stream = outputs.file(CityFiles.CHANGES);
            for (CityChange change : changes) {
                writer.writeLine(change, stream);
            }
            outputs.flush();
        }
    }
}
