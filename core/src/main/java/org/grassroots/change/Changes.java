package org.grassroots.change;

import java.util.List;
import org.grassroots.register.Register;
import org.grassroots.register.RegisterChange;

/** Several changes that are made together or not at all. */
public final class Changes {
    private Changes() {}

    /**
     * The register after all changes, one after the other.
     *
     * @throws RefusedChangeException if one does not fit; its message names the change's place in the list, from 1
     */
    public static Register apply(List<? extends RegisterChange> changes, Register register) {
        throw new UnsupportedOperationException("to be written");
    }
}
