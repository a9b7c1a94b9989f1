package org.grassroots.city;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.grassroots.baseline.Baseline;
import org.grassroots.baseline.BaselineDraft;
import org.grassroots.city.job.Outputs;
import org.grassroots.json.BaselineWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Accepting what is found today. */
final class AcceptOptions {
    @Option(
            names = "--accept-as",
            paramLabel = "FILE",
            description = "write a baseline that accepts everything found, with --accepted-by and --until")
    private @Nullable Path file;

    @Option(
            names = "--accepted-by",
            paramLabel = "NAME",
            description = "the body or office that accepts what is found, for --accept-as")
    private @Nullable String by;

    @Option(
            names = "--until",
            paramLabel = "DAY",
            description = "the last day on which it is accepted, such as 2026-12-31, for --accept-as")
    private @Nullable String until;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            defaultValue = "known when the baseline was made",
            description = "why it is accepted, for --accept-as (default: ${DEFAULT-VALUE})")
    private String reason = "known when the baseline was made";

    /**
     * What is to take the findings; empty if nothing is to be accepted.
     *
     * @param day  the day that is judged, if it is one for all
     */
    Optional<BaselineDraft> draft(Optional<LocalDate> day) throws UnusableInputException {
        if (file == null) {
            if (by != null || until != null) {
                throw new UnusableInputException(
                        (by != null ? "--accepted-by" : "--until") + " is for --accept-as FILE, which is not given");
            }
            return Optional.empty();
        }
        if (by == null || until == null) {
            throw new UnusableInputException("--accept-as needs %s, so that it is told who accepts and until when"
                    .formatted(by == null ? "--accepted-by NAME" : "--until DAY"));
        }
        LocalDate last = Options.day("--until", until);
        if (day.isPresent() && last.isBefore(day.get())) {
            throw new UnusableInputException(
                    "--until must not be before the day that is judged, %s, was %s".formatted(day.get(), last));
        }
        try {
            return Optional.of(new BaselineDraft(by, last, reason));
        } catch (IllegalArgumentException unfit) {
            throw new UnusableInputException("--accept-as: " + unfit.getMessage());
        }
    }

    /** Makes sure that the baseline takes the place of no other file of the run. */
    void requireFree(Path input, Outputs outputs) throws UnusableInputException, IOException {
        if (file != null && (outputs.holds(file) || Files.exists(file) && Files.isSameFile(file, input))) {
            throw new UnusableInputException(
                    "--accept-as: '%s' is the input or one of the results; name another file".formatted(file));
        }
    }

    /** Writes what was accepted, and says where it is. */
    void write(BaselineDraft draft, CommandRun run) throws UnusableInputException, IOException {
        Path target = file;
        if (target == null) {
            throw new IllegalStateException("nothing was to be accepted");
        }
        Baseline baseline = draft.baseline();
        String text;
        try {
            text = new BaselineWriter().toText(baseline);
        } catch (IllegalArgumentException unfit) {
            throw new UnusableInputException("--accept-as: " + unfit.getMessage());
        }
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.write(target, text.getBytes(StandardCharsets.UTF_8));
        run.say("accepted: %s in %s", CommandRun.number(baseline.acceptances().size(), "finding", "findings"), target);
    }
}
