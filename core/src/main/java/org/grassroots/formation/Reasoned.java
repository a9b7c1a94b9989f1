package org.grassroots.formation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.grassroots.missing.Subject;
import org.grassroots.text.Text;

/**
 * Why something is proposed as it is.
 *
 * @param subject  the compound, branch or group concerned
 * @param decision  what was decided and why, in one sentence without a person's name
 * @param considered  who or what else came into question, the chosen ones first; none where there was no choice
 */
public record Reasoned(Subject subject, Text decision, List<Considered> considered) {
    public Reasoned {
        requireNonNull(subject, "subject");
        requireNonNull(decision, "decision");
        considered = List.copyOf(considered);
    }

    /**
     * One who came into question.
     *
     * @param candidate  such as a member, by id
     * @param isChosen  whether it was he or she
     * @param because  why chosen, or why passed over
     */
    public record Considered(Subject candidate, boolean isChosen, Text because) {
        public Considered {
            requireNonNull(candidate, "candidate");
            requireNonNull(because, "because");
        }
    }
}
