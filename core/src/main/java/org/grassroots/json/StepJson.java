package org.grassroots.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.grassroots.area.CommunityId;
import org.grassroots.change.Authority;
import org.grassroots.change.Change;
import org.grassroots.change.diff.CityChange;
import org.grassroots.repair.Step;

/** One change of a remedy or a proposal: what is done, who must act, and the sentence. */
final class StepJson {
    private final ChangeWriter writer = new ChangeWriter();

    void write(CommunityId community, Step step, JsonGenerator out) throws IOException {
        out.writeStartObject();
        writeChange(community, step.change(), out);
        writeAuthorities("authorities", step.authorities(), out);
        if (!step.approvers().isEmpty()) {
            writeAuthorities("approvers", step.approvers(), out);
        }
        ValueJson.writeText("whoMustAct", step.whoMustAct(), out);
        ValueJson.writeText("sentence", step.sentence(), out);
        out.writeEndObject();
    }

    /** The field {@code change}, with its community, so that it is a line of a file of changes as it stands. */
    void writeChange(CommunityId community, Change change, JsonGenerator out) throws IOException {
        out.writeFieldName("change");
        out.writeRawValue(writer.toText(new CityChange.Within(Optional.of(community), change)));
    }

    private static void writeAuthorities(String field, Set<Authority> authorities, JsonGenerator out)
            throws IOException {
        out.writeArrayFieldStart(field);
        for (Authority authority : authorities) {
            out.writeString(authority.name());
        }
        out.writeEndArray();
    }
}
