package org.grassroots.plan.json;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.area.CommunityId;
import org.grassroots.area.CompoundId;
import org.grassroots.json.shape.Flaw;
import org.grassroots.json.shape.JsonProblem;
import org.grassroots.json.shape.Place;
import org.grassroots.json.shape.ProblemCode;
import org.grassroots.json.shape.Reading;
import org.grassroots.json.shape.ShapeReader;
import org.grassroots.plan.activation.Activation;
import org.grassroots.plan.activation.LoggedEvent;
import org.grassroots.plan.activation.OrderRefusal;
import org.grassroots.plan.activation.RefusedOrderException;
import org.grassroots.plan.template.PlanTemplate;

/**
 * Reads logs of one template in the format {@code grassroots-activation/1}: JSON Lines in UTF-8, one entry a line, those of
 * each compound in their order. Immutable and safe for use by several threads.
 */
public final class ActivationReader {
    private final PlanTemplate template;
    private final ShapeReader<LoggedEvent> reader;

    /**
     * What came of reading a file.
     *
     * @param activations  of each compound with an entry that was taken, in the order of the first
     * @param rejected  what is wrong, in the order of the file; at least one problem for each line that was not taken
     */
    public record Logs(List<Activation> activations, List<JsonProblem> rejected) {
        public Logs {
            activations = List.copyOf(activations);
            rejected = List.copyOf(rejected);
        }
    }

    private record Whose(CommunityId community, CompoundId compound) {}

    /**
     * @param template  the template that the logs follow, in the same version
     */
    public ActivationReader(PlanTemplate template) {
        this.template = template;
        this.reader = ShapeReader.of(ActivationShapes.LINE);
    }

    /**
     * Reads entries one by one, each by itself; whether it follows from those before it is not looked at.
     *
     * @param file  its name, as messages show it
     * @param in  read as far as needed and never closed
     */
    public Iterator<Reading<LoggedEvent>> lines(String file, InputStream in) {
        return reader.lines(file, in);
    }

    /**
     * Reads and replays all logs of a file. A line that is wrong in itself, or whose order cannot be obeyed where its
     * compound stands, is rejected, and the rest goes on: with a hole in the log of one compound, later entries of that
     * compound are rejected too, as each says what it follows; no other compound is touched.
     *
     * @param file  its name, as messages show it
     * @param in  read to the end and never closed
     */
    public Logs read(String file, InputStream in) {
        Map<Whose, Activation> activations = new LinkedHashMap<>();
        List<JsonProblem> rejected = new ArrayList<>();
        Iterator<Reading<LoggedEvent>> lines = lines(file, in);
        for (int line = 1; lines.hasNext(); line++) {
            Reading<LoggedEvent> reading = lines.next();
            if (reading instanceof Reading.Refused<LoggedEvent> refused) {
                rejected.addAll(refused.problems());
            } else {
                take(reading.sound().orElseThrow(), new Place(file, line, 1), activations, rejected);
            }
        }
        return new Logs(List.copyOf(activations.values()), rejected);
    }

    private void take(LoggedEvent entry, Place place, Map<Whose, Activation> activations, List<JsonProblem> rejected) {
        if (!entry.template().equals(template.id()) || !entry.version().equals(template.version())) {
            Flaw flaw = new Flaw(
                    ProblemCode.BAD_VALUE,
                    "an entry of template '" + entry.template() + "' " + entry.version(),
                    "template '" + template.id() + "' " + template.version());
            rejected.add(new JsonProblem(place, "/template", flaw));
            return;
        }
        Whose whose = new Whose(entry.community(), entry.compound());
        Activation before = activations.get(whose);
        try {
            Activation at = before == null ? Activation.of(template, entry.community(), entry.compound()) : before;
            activations.put(whose, at.apply(entry.event()));
        } catch (RefusedOrderException refused) {
            OrderRefusal why = refused.refusal();
            Flaw flaw = new Flaw(
                    ProblemCode.CONFLICT, why.asked() + " is refused: " + why.met(), "expected " + why.expected());
            rejected.add(new JsonProblem(place, "", flaw));
        }
    }
}
