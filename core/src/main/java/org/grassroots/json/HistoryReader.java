package org.grassroots.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.grassroots.change.RefusedChangeException;
import org.grassroots.history.Entry;
import org.grassroots.history.RegisterHistory;
import org.grassroots.json.shape.Flaw;
import org.grassroots.json.shape.JsonProblem;
import org.grassroots.json.shape.Limits;
import org.grassroots.json.shape.Place;
import org.grassroots.json.shape.ProblemCode;
import org.grassroots.json.shape.Reading;
import org.grassroots.json.shape.ShapeReader;
import org.grassroots.register.Register;

/**
 * Reads histories: JSON Lines in UTF-8, of which the first holds a register in the format {@code grassroots-register/1}, with
 * the day it describes, and every other an entry in the format {@code grassroots-change/1}: a change with {@code on}, the day
 * from which it holds, and {@code recordedOn}, or {@code retract} with the number of an entry, which is that of its line less
 * one. A line that is wrong, or an entry that does not fit, refuses the whole, with its place. Immutable and safe for use by
 * several threads.
 */
public final class HistoryReader {
    private final RegisterReader registers = new RegisterReader();
    private final ShapeReader<ChangeLine> entries =
            ShapeReader.of(ChangeLine.SHAPE).withCheck(ChangeLine::flawsInHistory);

    /** A reader; one serves any number of files. */
    public HistoryReader() {}

    /**
     * Reads one history.
     *
     * @param file  its name, as messages show it
     */
    public Reading<RegisterHistory> read(String file, byte[] document) {
        List<byte[]> lines = lines(document);
        Reading<RegisterHistory> first = first(file, registers.read(file, lines.get(0)));
        List<JsonProblem> problems = new ArrayList<>(first.problems());
        int more = first instanceof Reading.Refused<RegisterHistory> refused ? refused.more() : 0;
        Optional<RegisterHistory> history = first.sound();
        for (int at = 1; at < lines.size(); at++) {
            Reading<Entry> line = entries.read(file, at + 1, lines.get(at)).map(HistoryReader::entry);
            if (line instanceof Reading.Refused<Entry> refused) {
                problems.addAll(refused.problems());
                more += refused.more();
                // What comes after may lean on it.
                history = Optional.empty();
            } else if (history.isPresent()) {
                history = appended(history.get(), line.sound().orElseThrow(), new Place(file, at + 1, 1), problems);
            }
        }
        if (history.isPresent()) {
            return new Reading.Read<>(history.get());
        }
        int told = Math.min(problems.size(), Limits.PROBLEMS);
        return new Reading.Refused<>(problems.subList(0, told), more + problems.size() - told);
    }

    private static Reading<RegisterHistory> first(String file, Reading<Register> read) {
        if (read.sound()
                .filter(register -> register.provenance().describes().isEmpty())
                .isPresent()) {
            Flaw flaw = new Flaw(
                    ProblemCode.MISSING_FIELD,
                    "'describes'",
                    "the first day of the history, which its register describes");
            return new Reading.Refused<>(List.of(new JsonProblem(new Place(file, 1, 1), "/provenance", flaw)), 0);
        }
        return read.map(RegisterHistory::startingWith);
    }

    private static Optional<RegisterHistory> appended(
            RegisterHistory history, Entry entry, Place place, List<JsonProblem> problems) {
        try {
            return Optional.of(history.append(entry));
        } catch (RefusedChangeException refused) {
            Flaw flaw = new Flaw(
                    ProblemCode.CONFLICT,
                    refused.refusal().subject() + ": " + refused.refusal().met(),
                    refused.refusal().expected());
            problems.add(new JsonProblem(place, "", flaw));
            return Optional.empty();
        }
    }

    private static Entry entry(ChangeLine line) {
        if (line.said() instanceof ChangeLine.Said.Retracted retracted) {
            return new Entry.Retracted(retracted.entry(), line.recordedOn().orElseThrow());
        }
        return new Entry.Made(
                ((ChangeLine.Said.Done) line.said()).change(),
                line.by(),
                line.on().orElseThrow(),
                line.recordedOn().orElseThrow());
    }

    /** At least one; a line end at the end makes no further line. */
    private static List<byte[]> lines(byte[] document) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < document.length; at++) {
            if (document[at] == '\n') {
                int end = at > start && document[at - 1] == '\r' ? at - 1 : at;
                lines.add(Arrays.copyOfRange(document, start, end));
                start = at + 1;
            }
        }
        if (start < document.length || lines.isEmpty()) {
            lines.add(Arrays.copyOfRange(document, start, document.length));
        }
        return lines;
    }
}
