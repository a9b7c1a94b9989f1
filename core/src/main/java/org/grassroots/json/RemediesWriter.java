package org.grassroots.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.grassroots.area.CommunityId;
import org.grassroots.evaluation.Finding;
import org.grassroots.repair.Attempt;
import org.grassroots.repair.Certificate;
import org.grassroots.repair.FindingKey;
import org.grassroots.repair.Obstacle;
import org.grassroots.repair.Remedies;
import org.grassroots.repair.Remedy;
import org.grassroots.repair.Step;
import org.grassroots.rule.Demand;

/**
 * Writes what can be done about findings as JSON Lines.
 *
 * <p>A line names its finding by {@code rule}, {@code demand} where the rule has several, {@code pack}, {@code subject} and
 * {@code community}, and repeats its {@code verdict} and {@code message}. {@code remedies} are cheapest first, each with its
 * {@code cost} and its {@code steps} in order: the {@code change} in the format {@code grassroots-change/1}, the {@code
 * authorities} of whom any may decide it, the {@code approvers} who must all agree before, if there are any, both in words as
 * {@code whoMustAct}, and the {@code sentence}. {@code more} says
 * how many further remedies are not told, {@code omitted} how many changes were not tried; both are left out if none. Where
 * there is no remedy, {@code certificate} has the {@code ground}, the sentence {@code why}, and the changes tried, each with
 * its {@code obstacle}. Changes are written in the clear, with names where they hold any; sentences name nobody. Immutable
 * and safe for use by several threads.
 */
public final class RemediesWriter {
    private final JsonFactory factory = ValueJson.factory();
    private final StepJson steps = new StepJson();

    /** A writer; one serves any number of findings. */
    public RemediesWriter() {}

    /**
     * One line with its line end; the stream stays open.
     *
     * @throws IllegalArgumentException as {@link #toText}
     */
    public void writeLine(Finding finding, Remedies remedies, OutputStream out) throws IOException {
        out.write((toText(finding, remedies) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * One line, without its line end.
     *
     * @throws IllegalArgumentException if the remedies are those of another finding
     */
    public String toText(Finding finding, Remedies remedies) {
        checkArgument(
                FindingKey.of(finding).equals(remedies.finding()),
                "the remedies are those of %s, not of %s",
                remedies.finding(),
                FindingKey.of(finding));
        return ValueJson.toText(factory, out -> write(finding, remedies, out));
    }

    private void write(Finding finding, Remedies remedies, JsonGenerator out) throws IOException {
        out.writeStartObject();
        writeKey(remedies.finding(), out);
        out.writeStringField("community", finding.community().value());
        out.writeStringField("verdict", finding.verdict().name());
        ValueJson.writeText("message", finding.message(), out);
        out.writeArrayFieldStart("remedies");
        for (Remedy remedy : remedies.remedies()) {
            write(finding.community(), remedy, out);
        }
        out.writeEndArray();
        if (remedies.more() > 0) {
            out.writeNumberField("more", remedies.more());
        }
        if (remedies.omitted() > 0) {
            out.writeNumberField("omitted", remedies.omitted());
        }
        if (remedies.certificate().isPresent()) {
            write(finding.community(), remedies.certificate().get(), out);
        }
        out.writeEndObject();
    }

    private void write(CommunityId community, Remedy remedy, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeNumberField("cost", remedy.cost());
        out.writeArrayFieldStart("steps");
        for (Step step : remedy.steps()) {
            steps.write(community, step, out);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void write(CommunityId community, Certificate certificate, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("certificate");
        out.writeStringField("ground", word(certificate.ground()));
        ValueJson.writeText("why", certificate.why(), out);
        out.writeArrayFieldStart("attempts");
        for (Attempt attempt : certificate.attempts()) {
            out.writeStartObject();
            steps.writeChange(community, attempt.change(), out);
            out.writeObjectFieldStart("obstacle");
            write(attempt.obstacle(), out);
            out.writeEndObject();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void write(Obstacle obstacle, JsonGenerator out) throws IOException {
        if (obstacle instanceof Obstacle.Refused) {
            out.writeStringField("kind", "refused");
        } else if (obstacle instanceof Obstacle.NotCured) {
            out.writeStringField("kind", "not-cured");
        } else if (obstacle instanceof Obstacle.Unjudged) {
            out.writeStringField("kind", "unjudged");
        } else if (obstacle instanceof Obstacle.Causes causes) {
            out.writeStringField("kind", "causes");
            out.writeArrayFieldStart("findings");
            for (FindingKey caused : causes.findings()) {
                out.writeStartObject();
                writeKey(caused, out);
                out.writeEndObject();
            }
            out.writeEndArray();
            if (causes.more() > 0) {
                out.writeNumberField("more", causes.more());
            }
        }
        ValueJson.writeText("text", obstacle.text(), out);
    }

    private static void writeKey(FindingKey key, JsonGenerator out) throws IOException {
        out.writeStringField("rule", key.rule().value());
        if (!key.demand().equals(Demand.ONLY)) {
            out.writeStringField("demand", key.demand());
        }
        out.writeStringField("pack", key.pack());
        out.writeFieldName("subject");
        ValueJson.writeSubject(key.subject(), out);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
