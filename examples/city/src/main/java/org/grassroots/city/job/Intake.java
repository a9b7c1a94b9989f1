package org.grassroots.city.job;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongConsumer;
import org.grassroots.register.Register;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** Hands on each register with the day it is judged for, and writes down every line that gives none. */
public final class Intake {
    /** How many refused lines are held; the file of rejections holds all. */
    public static final int REJECTIONS_SHOWN = 200;

    private static final TextPattern WITHOUT_DAY = TextPattern.of(Text.of(
            "the register of community '{community}' does not say which day it describes",
            "社区“{community}”的台账未载明所反映的日期"));
    private static final Text GIVE_DAY =
            Text.of("give the day with --as-of, such as --as-of 2026-06-30", "请用--as-of给出日期，如--as-of 2026-06-30");
    private static final TextPattern NO_DAY = TextPattern.of(Text.of(
            "{file}, line {line}: the register of community '{community}' does not say which day it describes; give the day"
                    + " with --as-of, such as --as-of 2026-06-30",
            "{file}第{line}行：社区“{community}”的台账未载明所反映的日期；请用--as-of给出日期，如--as-of 2026-06-30"));

    private final Optional<LocalDate> day;
    private final Outputs outputs;
    private final SummaryWriter writer = new SummaryWriter();
    private final List<Rejection> rejections = new ArrayList<>();
    private long rejected;
    private long withoutDay;

    /** Takes one register. */
    @FunctionalInterface
    public interface Taking {
        void take(Register register, LocalDate day) throws IOException;
    }

    /**
     * @param day  the day for all registers; empty to take the day each describes
     * @param outputs  where refused lines are written
     */
    public Intake(Optional<LocalDate> day, Outputs outputs) {
        this.day = day;
        this.outputs = outputs;
    }

    /**
     * Reads the source once.
     *
     * @param progress  told how much of the source's total is done
     * @throws IOException if the input cannot be read at all, an output cannot be written, or would replace the input;
     *     the message names the file
     */
    public RegisterSource.Lines read(RegisterSource source, LongConsumer progress, Taking taking) throws IOException {
        outputs.keep(source);
        // So that a file with nothing in it is there all the same.
        outputs.file(CityFiles.REJECTED);
        RegisterSource.Lines lines = source.read(new RegisterSource.Sink() {
            @Override
            public void accept(Register register, OptionalInt line, long done) throws IOException {
                Optional<LocalDate> judged = day.or(() -> register.provenance().describes());
                if (judged.isPresent()) {
                    taking.take(register, judged.get());
                } else {
                    withoutDay++;
                    reject(noDay(source, register, line));
                }
                progress.accept(done);
            }

            @Override
            public void reject(Rejection rejection) throws IOException {
                refuse(rejection);
            }
        });
        return new RegisterSource.Lines(lines.read() - withoutDay, lines.blank(), lines.notes());
    }

    private void refuse(Rejection rejection) throws IOException {
        rejected++;
        writer.writeLine(rejection, outputs.file(CityFiles.REJECTED));
        if (rejections.size() < REJECTIONS_SHOWN) {
            rejections.add(rejection);
        }
    }

    /** How many lines gave nothing. */
    public long rejected() {
        return rejected;
    }

    /** The refused lines, the first {@link #REJECTIONS_SHOWN} of them. */
    public List<Rejection> rejections() {
        return List.copyOf(rejections);
    }

    private static Rejection noDay(RegisterSource source, Register register, OptionalInt line) {
        Map<String, Text> gaps = Map.of(
                "file", Text.same(source.name()),
                "line", Text.same(line.isPresent() ? Integer.toString(line.getAsInt()) : "-"),
                "community", Text.same(register.community().id().value()));
        Text met = WITHOUT_DAY.fill(gaps);
        return new Rejection(
                source.name(),
                line,
                List.of(new Rejection.Problem(
                        "no-day",
                        OptionalInt.empty(),
                        "/provenance/describes",
                        met,
                        Optional.of(GIVE_DAY),
                        NO_DAY.fill(gaps))));
    }
}
