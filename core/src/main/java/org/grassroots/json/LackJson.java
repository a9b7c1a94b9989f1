package org.grassroots.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.grassroots.area.CompoundId;
import org.grassroots.formation.Lack;

/** What is missing, as JSON: the kind, its data and its words. */
final class LackJson {
    private LackJson() {}

    static void write(Lack lack, JsonGenerator out) throws IOException {
        out.writeStartObject();
        if (lack instanceof Lack.FullMembers full) {
            number("full-members", full.more(), out);
            compounds(List.of(full.compound()), out);
        } else if (lack instanceof Lack.FullMembersTogether together) {
            number("full-members-together", together.more(), out);
            compounds(together.compounds(), out);
        } else if (lack instanceof Lack.Neighbour neighbour) {
            out.writeStringField("kind", "neighbour");
            compounds(neighbour.anyOf(), out);
        } else if (lack instanceof Lack.FullResidents residents) {
            number("full-residents", residents.more(), out);
            compounds(List.of(residents.compound()), out);
        } else if (lack instanceof Lack.MembersOfCommunity members) {
            number("members-of-community", members.more(), out);
        } else if (lack instanceof Lack.Electable electable) {
            number("electable", electable.more(), out);
            out.writeStringField("branch", electable.branch().id());
        } else if (lack instanceof Lack.Heads heads) {
            number("heads", heads.more(), out);
            out.writeStringField("group", heads.group().value());
        } else if (lack instanceof Lack.Facts facts) {
            out.writeStringField("kind", "facts");
            out.writeFieldName("facts");
            ValueJson.writeFacts(facts.facts(), out);
        } else if (lack instanceof Lack.Outside) {
            out.writeStringField("kind", "outside");
        }
        ValueJson.writeText("words", lack.words(), out);
        out.writeEndObject();
    }

    private static void number(String kind, int more, JsonGenerator out) throws IOException {
        out.writeStringField("kind", kind);
        out.writeNumberField("more", more);
    }

    private static void compounds(List<CompoundId> compounds, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("compounds");
        for (CompoundId compound : compounds) {
            out.writeString(compound.value());
        }
        out.writeEndArray();
    }
}
