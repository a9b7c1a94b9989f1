package org.grassroots.city;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.grassroots.baseline.Baseline;
import org.grassroots.city.job.Outputs;
import org.grassroots.json.BaselineReader;
import org.grassroots.json.shape.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which findings are known. */
final class BaselineOptions {
    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description =
                    "findings that are accepted until a day; with it, --fail-on looks only at new and expired ones")
    private @Nullable Path file;

    Optional<Baseline> baseline() throws UnusableInputException, IOException {
        if (file == null) {
            return Optional.empty();
        }
        Inputs.file(file.toString());
        Reading<Baseline> reading = new BaselineReader().read(file.toString(), Files.readAllBytes(file));
        if (reading instanceof Reading.Refused<Baseline> refused) {
            throw new UnusableInputException("--baseline: " + refused.message());
        }
        return reading.sound();
    }

    /** Makes sure that no result takes the place of the file. */
    void keep(Outputs outputs) throws IOException {
        if (file != null) {
            outputs.keep(file);
        }
    }
}
