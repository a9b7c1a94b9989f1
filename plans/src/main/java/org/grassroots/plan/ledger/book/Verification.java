package org.grassroots.plan.ledger.book;

import java.util.List;
import org.grassroots.text.Text;

/**
 * What a look at a chain found.
 *
 * @param entries  how many entries were looked at
 * @param problems  what is wrong; empty if the ledger is as it was sealed, but for lawful erasures
 */
public record Verification(int entries, List<Problem> problems) {

    public Verification {
        problems = List.copyOf(problems);
    }

    /** Whether nothing is wrong. */
    public boolean isSound() {
        return problems.isEmpty();
    }

    /**
     * One thing that is wrong.
     *
     * @param fault  what
     * @param entry  the number of the entry at which it shows, or 0 for the ledger as a whole
     * @param message  for people; tells of no person
     */
    public record Problem(ChainFault fault, int entry, Text message) {}
}
