package org.grassroots.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.grassroots.area.CommunityId;
import org.grassroots.change.Change;
import org.grassroots.formation.Impossible;
import org.grassroots.formation.Lack;
import org.grassroots.formation.Note;
import org.grassroots.formation.Proposal;
import org.grassroots.formation.Reasoned;
import org.grassroots.register.Register;
import org.grassroots.repair.Step;

/**
 * Writes what should be formed as JSON Lines, one community a line.
 *
 * <p>A line has the {@code community}; the {@code changes} in order, each with the {@code change} itself in the format {@code
 * grassroots-change/1}, the {@code authorities} of whom any may decide it, the same in words as {@code whoMustAct}, and the
 * {@code sentence}; the {@code reasons}, each with its {@code subject}, the {@code decision} and who was {@code considered};
 * what is {@code impossible}, each with {@code rule}, {@code subject}, the sentence {@code certificate} and what it {@code
 * lacks}; and {@code notes}. Changes are written in the clear, with names where they hold any; sentences name nobody.
 * Immutable and safe for use by several threads.
 */
public final class ProposalWriter {
    private final JsonFactory factory = ValueJson.factory();
    private final StepJson steps = new StepJson();

    /** A writer; one serves any number of proposals. */
    public ProposalWriter() {}

    /**
     * One line with its line end; the stream stays open.
     *
     * @param register  the one the proposal was made for
     * @throws org.grassroots.change.RefusedChangeException if it was made for another, and a change does not fit
     */
    public void writeLine(Register register, Proposal proposal, OutputStream out) throws IOException {
        out.write((toText(register, proposal) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * One line, without its line end.
     *
     * @param register  the one the proposal was made for
     * @throws org.grassroots.change.RefusedChangeException if it was made for another, and a change does not fit
     */
    public String toText(Register register, Proposal proposal) {
        return ValueJson.toText(factory, out -> write(register, proposal, out));
    }

    private void write(Register register, Proposal proposal, JsonGenerator out) throws IOException {
        CommunityId community = register.community().id();
        out.writeStartObject();
        out.writeStringField("community", community.value());
        out.writeArrayFieldStart("changes");
        Register before = register;
        for (Change change : proposal.changes()) {
            Step step = new Step(change, change.authorities(before), Set.of(), change.sentence(before));
            steps.write(community, step, out);
            before = change.applyTo(before);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("reasons");
        for (Reasoned reason : proposal.reasons()) {
            write(reason, out);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("impossible");
        for (Impossible impossible : proposal.impossible()) {
            write(impossible, out);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("notes");
        for (Note note : proposal.notes()) {
            out.writeStartObject();
            out.writeFieldName("subject");
            ValueJson.writeSubject(note.subject(), out);
            ValueJson.writeText("text", note.text(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void write(Reasoned reason, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeFieldName("subject");
        ValueJson.writeSubject(reason.subject(), out);
        ValueJson.writeText("decision", reason.decision(), out);
        out.writeArrayFieldStart("considered");
        for (Reasoned.Considered considered : reason.considered()) {
            out.writeStartObject();
            out.writeFieldName("candidate");
            ValueJson.writeSubject(considered.candidate(), out);
            out.writeBooleanField("chosen", considered.isChosen());
            ValueJson.writeText("because", considered.because(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void write(Impossible impossible, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("rule", impossible.rule().value());
        out.writeFieldName("subject");
        ValueJson.writeSubject(impossible.subject(), out);
        ValueJson.writeText("certificate", impossible.certificate(), out);
        out.writeArrayFieldStart("lacks");
        for (Lack lack : impossible.lacks()) {
            LackJson.write(lack, out);
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
