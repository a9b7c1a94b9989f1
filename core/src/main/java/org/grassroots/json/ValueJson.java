package org.grassroots.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Set;
import org.grassroots.condition.Quantity;
import org.grassroots.missing.DecisiveSets;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.text.Language;
import org.grassroots.text.Text;

/** The values that findings and reasons are made of, as JSON. */
final class ValueJson {
    private ValueJson() {}

    /** Each writer has one of its own: it keeps buffers. */
    static JsonFactory factory() {
        return JsonFactory.builder()
                // The default pool keeps buffers in thread locals, which outlive us in a host's threads.
                .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
                .build();
    }

    /** Writes one value. */
    interface Writing {
        void to(JsonGenerator out) throws IOException;
    }

    static String toText(JsonFactory factory, Writing writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = factory.createGenerator(text)) {
            writing.to(out);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return text.toString();
    }

    static void writeSubject(Subject subject, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("kind", subject.kind().word());
        out.writeStringField("id", subject.id());
        out.writeEndObject();
    }

    static void writeSubjects(String field, Collection<Subject> subjects, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart(field);
        for (Subject subject : subjects) {
            writeSubject(subject, out);
        }
        out.writeEndArray();
    }

    static void writeQuantity(String field, Quantity quantity, JsonGenerator out) throws IOException {
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

    static void writeText(String field, Text text, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart(field);
        out.writeStringField(Language.ENGLISH.tag(), text.english());
        out.writeStringField(Language.SIMPLIFIED_CHINESE.tag(), text.simplifiedChinese());
        if (text.traditionalChinese().isPresent()) {
            out.writeStringField(
                    Language.TRADITIONAL_CHINESE.tag(),
                    text.traditionalChinese().get());
        }
        out.writeEndObject();
    }

    /** The field {@code decisive}, and {@code decisiveOmitted} if there are more. */
    static void writeDecisive(DecisiveSets decisive, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("decisive");
        for (Set<MissingFact> set : decisive.sets()) {
            writeFacts(set, out);
        }
        out.writeEndArray();
        if (decisive.omitted() > 0) {
            out.writeNumberField("decisiveOmitted", decisive.omitted());
        }
    }

    static void writeFacts(Collection<MissingFact> facts, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (MissingFact fact : facts) {
            out.writeStartObject();
            out.writeFieldName("subject");
            writeSubject(fact.subject(), out);
            out.writeStringField("field", fact.field().key());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
