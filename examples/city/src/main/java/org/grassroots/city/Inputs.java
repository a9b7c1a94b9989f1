package org.grassroots.city;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.grassroots.city.job.RegisterFile;
import org.grassroots.city.job.RegisterSource;
import org.grassroots.city.job.SheetRegisters;
import org.grassroots.city.sheet.SheetSource;
import org.jspecify.annotations.Nullable;

/** What an input argument names: registers, a sheet, or nothing and so the bundled sample. */
final class Inputs {
    private static final String SAMPLE = "sample/compounds.csv";

    private Inputs() {}

    static RegisterSource of(@Nullable Path input, int seed) throws IOException, UnusableInputException {
        if (input == null) {
            return new SheetRegisters(sample(), seed);
        }
        requireFile(input);
        return holdsRegisters(input) ? new RegisterFile(input) : new SheetRegisters(input, seed);
    }

    static RegisterSource registers(Path input) throws UnusableInputException {
        requireFile(input);
        if (!holdsRegisters(input)) {
            throw new UnusableInputException(
                    "'%s' must be a file of registers (.jsonl); make one of a sheet with 'survey'".formatted(input));
        }
        return new RegisterFile(input);
    }

    static RegisterSource sheet(Path input, int seed) throws UnusableInputException {
        requireFile(input);
        if (holdsRegisters(input)) {
            throw new UnusableInputException(
                    "'%s' must be a sheet (.csv, .xlsx); registers are given to 'check', 'plan' or 'run'"
                            .formatted(input));
        }
        return new SheetRegisters(input, seed);
    }

    /** A file that is named beside the input. */
    static Path file(String name) throws UnusableInputException {
        return file(Arguments.path(name));
    }

    static Path file(Path file) throws UnusableInputException {
        requireFile(file);
        return file;
    }

    /** Makes sure that a file to be written is none that is read, before anything is done. */
    static void requireOther(Path out, Path... inputs) throws UnusableInputException, IOException {
        if (Files.isDirectory(out)) {
            throw new UnusableInputException(
                    "'%s' is a directory, but a file is to be written there; choose another name".formatted(out));
        }
        for (Path input : inputs) {
            if (Files.exists(out) && Files.isSameFile(out, input)) {
                throw new UnusableInputException(
                        "the input '%s' would be overwritten by the results; let them go to another place with --out"
                                .formatted(input));
            }
        }
    }

    private static void requireFile(Path input) throws UnusableInputException {
        if (!Files.exists(input)) {
            throw new UnusableInputException("there is no file '%s'; check the path".formatted(input));
        }
        if (Files.isDirectory(input)) {
            throw new UnusableInputException("'%s' is a directory; name a file in it".formatted(input));
        }
    }

    private static boolean holdsRegisters(Path input) {
        String name = input.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".json") || name.endsWith(".ndjson");
    }

    private static SheetSource sample() throws IOException {
        try (InputStream in = Inputs.class.getResourceAsStream(SAMPLE)) {
            if (in == null) {
                throw new IOException("the program was packed without its sample " + SAMPLE);
            }
            return SheetSource.of("compounds.csv", in.readAllBytes());
        }
    }
}
