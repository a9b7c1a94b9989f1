package org.grassroots.city.job;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;

/** The counts of merges as JSON. */
final class MergeSummary {
    private MergeSummary() {}

    static void write(MergeCounts counts, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("lines", counts.merged() + counts.rejectedPlans());
        json.writeNumberField("read", counts.merged());
        json.writeNumberField("rejected", counts.rejectedPlans());
        json.writeNumberField("rejectedRegisters", counts.rejectedRegisters());
        json.writeNumberField("compoundsWithoutPlan", counts.withoutPlan());
        json.writeObjectFieldStart("elements");
        json.writeNumberField("kept", counts.kept());
        json.writeNumberField("added", counts.added());
        json.writeNumberField("dropped", counts.dropped());
        json.writeEndObject();
        json.writeObjectFieldStart("conflicts");
        for (MergeCounts.Kind kind : MergeCounts.Kind.values()) {
            json.writeNumberField(kind.name().toLowerCase(Locale.ROOT), counts.conflicts(kind));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("vanished");
        json.writeNumberField("items", counts.vanishedItems());
        json.writeNumberField("people", counts.vanishedPeople());
        json.writeEndObject();
        json.writeNumberField("peopleWithTooManyPosts", counts.overLimit());
        PlanSummary.write(counts.checks(), json);
        json.writeEndObject();
        json.writeRaw('\n');
    }
}
