package org.grassroots.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.grassroots.condition.Quantity;
import org.grassroots.evaluation.Finding;
import org.grassroots.missing.DecisiveSets;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.parameter.Citation;
import org.grassroots.text.Language;
import org.grassroots.text.Text;

/**
 * Writes findings as JSON Lines, for hosts that store or sort them.
 *
 * <p>{@code observed} and {@code required} are a number where the count is exact, {@code {"low","high"}} where only bounds
 * are known ({@code high} is left out where nothing limits it), an ISO 8601 period for a length of time, and
 * {@code "unknown"}. {@code decisive} is a list of sets of missing facts, smallest first; {@code decisiveOmitted} says
 * how many more there are, if any. No name of a person is ever written. Immutable and safe for use by several threads.
 */
public final class FindingWriter {
    private final JsonFactory factory = JsonFactory.builder()
            // The default pool keeps buffers in thread locals, which outlive us in a host's threads.
            .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
            .build();

    /** A writer; one serves any number of findings. */
    public FindingWriter() {}

    /** One line with its line end; the stream stays open. */
    public void writeLine(Finding finding, OutputStream out) throws IOException {
        out.write((toText(finding) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * One line with its line end, and what a host adds to it; the stream stays open.
     *
     * @param more  further fields and their texts, in the order in which they are written after all others; none that a
     *     finding has of its own
     */
    public void writeLine(Finding finding, Map<String, String> more, OutputStream out) throws IOException {
        String line = toText(finding);
        StringWriter added = new StringWriter();
        try (JsonGenerator fields = factory.createGenerator(added)) {
            fields.writeStartObject();
            for (Map.Entry<String, String> field : more.entrySet()) {
                fields.writeStringField(field.getKey(), field.getValue());
            }
            fields.writeEndObject();
        }
        String joined = more.isEmpty()
                ? line
                : line.substring(0, line.length() - 1) + "," + added.toString().substring(1);
        out.write((joined + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** One line, without its line end. */
    public String toText(Finding finding) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = factory.createGenerator(text)) {
            write(finding, out);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return text.toString();
    }

    private static void write(Finding finding, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("rule", finding.rule().value());
        out.writeStringField("pack", finding.pack());
        out.writeStringField("packVersion", finding.packVersion());
        writeSubject("subject", finding.subject(), out);
        out.writeStringField("community", finding.community().value());
        out.writeStringField("verdict", finding.verdict().name());
        out.writeStringField("grade", finding.grade().name());
        writeQuantity("observed", finding.observed(), out);
        writeQuantity("required", finding.required(), out);
        writeText("unit", finding.unit(), out);
        writeCitation(finding.citation(), out);
        writeText("responsible", finding.responsible(), out);
        writeText("message", finding.message(), out);
        writeDecisive(finding.decisive(), out);
        out.writeEndObject();
    }

    private static void writeSubject(String field, Subject subject, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart(field);
        out.writeStringField("kind", subject.kind().word());
        out.writeStringField("id", subject.id());
        out.writeEndObject();
    }

    private static void writeQuantity(String field, Quantity quantity, JsonGenerator out) throws IOException {
        if (quantity instanceof Quantity.Span span) {
            out.writeStringField(field, span.length().toString());
        } else if (quantity instanceof Quantity.Count count && count.bounds().isExact()) {
            out.writeNumberField(field, count.bounds().low());
        } else if (quantity instanceof Quantity.Count count) {
            out.writeObjectFieldStart(field);
            out.writeNumberField("low", count.bounds().low());
            if (count.bounds().isBounded()) {
                out.writeNumberField("high", count.bounds().high());
            }
            out.writeEndObject();
        } else {
            out.writeStringField(field, "unknown");
        }
    }

    private static void writeCitation(Citation citation, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("citation");
        writeText("instrument", citation.instrument(), out);
        if (citation.clause().isPresent()) {
            writeText("clause", citation.clause().get(), out);
        }
        out.writeEndObject();
    }

    private static void writeText(String field, Text text, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart(field);
        for (Language language : Language.values()) {
            out.writeStringField(language.tag(), text.in(language));
        }
        out.writeEndObject();
    }

    private static void writeDecisive(DecisiveSets decisive, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("decisive");
        for (Set<MissingFact> set : decisive.sets()) {
            out.writeStartArray();
            for (MissingFact fact : set) {
                out.writeStartObject();
                writeSubject("subject", fact.subject(), out);
                out.writeStringField("field", fact.field().key());
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        out.writeEndArray();
        if (decisive.omitted() > 0) {
            out.writeNumberField("decisiveOmitted", decisive.omitted());
        }
    }
}
