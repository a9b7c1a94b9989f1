package org.grassroots.city.form;

import org.grassroots.organisation.Organisation;
import org.grassroots.pairing.Pairings;
import org.grassroots.register.Register;

/** Registers of people and places only. */
public final class Bare {
    private Bare() {}

    /** The register as if nobody had said anything of its organisation and its pairings. */
    public static Register of(Register register) {
        return register.edit()
                .organisation(Organisation.UNKNOWN)
                .pairings(Pairings.UNKNOWN)
                .build();
    }
}
