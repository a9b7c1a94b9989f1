package org.grassroots.history;

import java.time.LocalDate;
import org.grassroots.change.Refusal;
import org.grassroots.change.RefusedChangeException;
import org.grassroots.register.Provenance;
import org.grassroots.register.Register;

/**
 * A register on its way through time.
 *
 * @param register  as it is from {@code day} on
 * @param day  the day from which the last entry holds
 */
record Replay(Register register, LocalDate day) {

    /**
     * @param number  the entry's
     * @param cause  the number of the entry that is being recorded
     * @throws RefusedChangeException if the entry does not fit; it names the one recorded, and the other if it is that
     *     which does not fit
     */
    Replay with(int number, Entry.Made entry, int cause) {
        try {
            Register after = entry.made().applyTo(register);
            return new Replay(new Replay(after, entry.from()).describing(entry.from()), entry.from());
        } catch (RefusedChangeException refused) {
            Refusal why = refused.refusal();
            String met = why.subject() + ": " + why.met();
            RefusedChangeException named = RegisterHistory.refused(
                    why.reason(),
                    cause,
                    number == cause
                            ? met
                            : "entry %s, which holds from %s, would no longer fit: %s"
                                    .formatted(number, entry.from(), met),
                    why.expected());
            named.initCause(refused);
            throw named;
        }
    }

    /** The register with the day it describes. */
    Register describing(LocalDate described) {
        Provenance provenance = register.provenance();
        return provenance.describes().filter(described::equals).isPresent()
                ? register
                : register.edit()
                        .provenance(Provenance.builder()
                                .from(provenance)
                                .describes(described)
                                .build())
                        .build();
    }
}
