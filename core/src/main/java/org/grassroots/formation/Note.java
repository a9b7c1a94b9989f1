package org.grassroots.formation;

import static java.util.Objects.requireNonNull;

import org.grassroots.missing.Subject;
import org.grassroots.text.Text;

/**
 * Something whoever reads a proposal should know: what was assumed, what did not count, where a SHOULD stays open.
 *
 * @param subject  what it concerns
 * @param text  one sentence
 */
public record Note(Subject subject, Text text) {
    public Note {
        requireNonNull(subject, "subject");
        requireNonNull(text, "text");
    }
}
