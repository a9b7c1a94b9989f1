package org.grassroots.city;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The main class: hands the arguments to a command and its exit code to the system. */
@Command(
        name = "grassroots",
        mixinStandardHelpOptions = true,
        versionProvider = City.Version.class,
        description = "From a city's compound sheet to registers, explained findings, staffed plans and a report.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            SurveyCommand.class,
            CheckCommand.class,
            PlanCommand.class,
            RunCommand.class,
            FormCommand.class,
            DiffCommand.class,
            ApplyCommand.class,
            MergeCommand.class,
            ExerciseCommand.class,
            RosterCommand.class,
            LedgerCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:findings of the grade given with --fail-on that no baseline accepts, a rule that failed, or changes that"
                    + " diff found",
            "2:unusable arguments, or input that cannot be read at all"
        })
public final class City {
    private City() {}

    /** The version the module was built as; {@code development} when run from classes. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = City.class.getPackage().getImplementationVersion();
            return new String[] {"grassroots " + (version == null ? "development" : version)};
        }
    }

    public static void main(String[] args) {
        int exitCode = execute(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                args);
        // Maven runs this class inside its own JVM, which must end in peace when all is well.
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    /**
     * Runs one command.
     *
     * @return the exit code: 0 done, 1 findings that {@code --fail-on} asked to fail on, a rule that failed or registers that
     *     differ, 2 unusable
     *     arguments or input
     */
    static int execute(PrintWriter out, PrintWriter err, String... args) {
        CommandLine commands = new CommandLine(new City())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof UnusableInputException
                            || failure instanceof IOException
                            || failure instanceof UncheckedIOException) {
                        command.getErr().println(Problems.inWords(failure));
                        return command.getCommandSpec().exitCodeOnInvalidInput();
                    }
                    throw failure;
                })
                // A fault of the program must not look like a rule that is broken.
                .setExitCodeExceptionMapper(fault -> CommandLine.ExitCode.USAGE)
                .setParameterExceptionHandler(Arguments::refuse)
                .registerConverter(Path.class, Arguments::path)
                .registerConverter(int.class, Arguments::wholeNumber)
                .registerConverter(Integer.class, Arguments::wholeNumber);
        return commands.execute(args);
    }
}
