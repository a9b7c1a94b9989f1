package org.grassroots.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.grassroots.condition.Explanation;
import org.grassroots.evaluation.Reasons;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.DecisiveSets;
import org.grassroots.tally.Tally;

/**
 * Writes the reasons behind a verdict as one JSON object: {@code rule}, {@code subject}, {@code verdict}, the tree
 * {@code applies}, the {@code demands} each with its verdict and its tree {@code holds}, and the sets of missing facts that
 * are {@code decisive}, of the whole and of each demand.
 *
 * <p>A node of a tree has {@code name}, {@code title}, {@code answer} and {@code operator}; where they are known, {@code
 * observed}, {@code required} and {@code margin} as {@link FindingWriter} writes them; {@code tally} with who is counted,
 * how many more count {@code unnamed}, and who is excluded and open; and {@code parts}, which a leaf has none of. Subjects are written by kind and id: no name of a person,
 * place or body is ever written. Immutable and safe for use by several threads.
 */
public final class ReasonsWriter {
    private final JsonFactory factory = ValueJson.factory();

    /** A writer; one serves any number of reasons. */
    public ReasonsWriter() {}

    /** One line, without its line end. */
    public String toText(Reasons reasons) {
        return ValueJson.toText(factory, out -> write(reasons, out));
    }

    private static void write(Reasons reasons, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("rule", reasons.rule().value());
        out.writeFieldName("subject");
        ValueJson.writeSubject(reasons.subject(), out);
        out.writeStringField("verdict", reasons.verdict().name());
        out.writeFieldName("applies");
        write(reasons.applies(), out);
        out.writeArrayFieldStart("demands");
        for (Reasons.OfDemand demand : reasons.demands()) {
            out.writeStartObject();
            out.writeStringField("demand", demand.name());
            out.writeStringField("verdict", demand.verdict().name());
            out.writeFieldName("holds");
            write(demand.holds(), out);
            ValueJson.writeDecisive(shown(reasons.deciders(demand)), out);
            out.writeEndObject();
        }
        out.writeEndArray();
        ValueJson.writeDecisive(shown(reasons.deciders()), out);
        out.writeEndObject();
    }

    private static DecisiveSets shown(Deciders deciders) {
        return deciders.sets(DecisiveSets.SHOWN).withoutLongerThan(DecisiveSets.FACTS_SHOWN);
    }

    private static void write(Explanation node, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("name", node.name());
        ValueJson.writeText("title", node.title(), out);
        out.writeStringField("answer", node.answer().name());
        out.writeStringField("operator", node.operator().name());
        if (node.observed().isPresent()) {
            ValueJson.writeQuantity("observed", node.observed().get(), out);
        }
        if (node.required().isPresent()) {
            ValueJson.writeQuantity("required", node.required().get(), out);
        }
        if (node.margin().isPresent()) {
            ValueJson.writeQuantity("margin", node.margin().get(), out);
        }
        if (node.tally().isPresent()) {
            write(node.tally().get(), out);
        }
        if (!node.parts().isEmpty()) {
            out.writeArrayFieldStart("parts");
            for (Explanation part : node.parts()) {
                write(part, out);
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private static void write(Tally tally, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("tally");
        ValueJson.writeSubjects("counted", tally.counted(), out);
        if (tally.unnamed() > 0) {
            out.writeNumberField("unnamed", tally.unnamed());
        }
        out.writeArrayFieldStart("excluded");
        for (Tally.Excluded excluded : tally.excluded()) {
            out.writeStartObject();
            out.writeFieldName("subject");
            ValueJson.writeSubject(excluded.subject(), out);
            ValueJson.writeText("reason", excluded.reason(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("open");
        for (Tally.Open open : tally.open()) {
            out.writeStartObject();
            out.writeFieldName("missing");
            ValueJson.writeFacts(open.missing(), out);
            out.writeBooleanField("unbounded", open.unbounded());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
