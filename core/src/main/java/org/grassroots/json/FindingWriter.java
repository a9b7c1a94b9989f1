package org.grassroots.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.grassroots.evaluation.Finding;
import org.grassroots.parameter.Citation;
import org.grassroots.parameter.Validity;
import org.grassroots.rule.Demand;

/**
 * Writes findings as JSON Lines, for hosts that store or sort them.
 *
 * <p>{@code observed}, {@code required} and {@code margin} are a number where the count is exact, {@code {"low","high"}}
 * where only bounds are known ({@code high} is left out where nothing limits it), an ISO 8601 period for a length of time,
 * and {@code "unknown"}. {@code decisive} is a list of sets of missing facts, smallest first; {@code decisiveOmitted} says
 * how many more there are at the most, if any. {@code path} leads from the community down to the subject. {@code demand} is
 * left out where the rule has but one, {@code margin} where it cannot be told, {@code inForce} where the number always
 * applies, and of it {@code from} or {@code until} where it has no such end. No name of a person is ever written. Immutable
 * and safe for use by several threads.
 */
public final class FindingWriter {
    private final JsonFactory factory = ValueJson.factory();

    /** A writer; one serves any number of findings. */
    public FindingWriter() {}

    /** One line with its line end; the stream stays open. */
    public void writeLine(Finding finding, OutputStream out) throws IOException {
        writeLine(finding, Map.of(), out);
    }

    /**
     * One line with its line end, and what a host adds to it; the stream stays open.
     *
     * @param more  further fields and their texts, in the order in which they are written after all others; none that a
     *     finding has of its own
     */
    public void writeLine(Finding finding, Map<String, String> more, OutputStream out) throws IOException {
        String line = ValueJson.toText(factory, fields -> write(finding, more, fields));
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** One line, without its line end. */
    public String toText(Finding finding) {
        return ValueJson.toText(factory, out -> write(finding, Map.of(), out));
    }

    private static void write(Finding finding, Map<String, String> more, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("rule", finding.rule().value());
        out.writeStringField("version", finding.version());
        if (!finding.demand().equals(Demand.ONLY)) {
            out.writeStringField("demand", finding.demand());
        }
        out.writeStringField("pack", finding.pack());
        out.writeStringField("packVersion", finding.packVersion());
        out.writeFieldName("subject");
        ValueJson.writeSubject(finding.subject(), out);
        ValueJson.writeSubjects("path", finding.path(), out);
        out.writeStringField("community", finding.community().value());
        out.writeStringField("verdict", finding.verdict().name());
        out.writeStringField("grade", finding.grade().name());
        ValueJson.writeQuantity("observed", finding.observed(), out);
        ValueJson.writeQuantity("required", finding.required(), out);
        if (finding.margin().isPresent()) {
            ValueJson.writeQuantity("margin", finding.margin().get(), out);
        }
        ValueJson.writeText("unit", finding.unit(), out);
        writeCitation(finding.citation(), out);
        writeInForce(finding.inForce(), out);
        ValueJson.writeText("responsible", finding.responsible(), out);
        ValueJson.writeText("message", finding.message(), out);
        ValueJson.writeDecisive(finding.decisive(), out);
        for (Map.Entry<String, String> field : more.entrySet()) {
            out.writeStringField(field.getKey(), field.getValue());
        }
        out.writeEndObject();
    }

    private static void writeCitation(Citation citation, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("citation");
        ValueJson.writeText("instrument", citation.instrument(), out);
        if (citation.clause().isPresent()) {
            ValueJson.writeText("clause", citation.clause().get(), out);
        }
        out.writeEndObject();
    }

    private static void writeInForce(Validity days, JsonGenerator out) throws IOException {
        if (days.equals(Validity.ALWAYS)) {
            return;
        }
        out.writeObjectFieldStart("inForce");
        if (days.from().isPresent()) {
            out.writeStringField("from", days.from().get().toString());
        }
        if (days.until().isPresent()) {
            out.writeStringField("until", days.until().get().toString());
        }
        out.writeEndObject();
    }
}
