package org.grassroots.change;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.grassroots.register.Register;
import org.grassroots.register.RegisterChange;

/** Several changes that are made together or not at all. */
public final class Changes {
    private Changes() {}

    /**
     * The register after all changes, one after the other.
     *
     * @throws RefusedChangeException if one does not fit; its message names the change's place in the list, from 1. That
     *     of a host's own change which says no more than {@link IllegalArgumentException} counts as {@link
     *     Refusal.Reason#FORBIDDEN}
     */
    public static Register apply(List<? extends RegisterChange> changes, Register register) {
        Register after = register;
        for (int at = 0; at < changes.size(); at++) {
            try {
                after = changes.get(at).applyTo(after);
            } catch (RefusedChangeException refused) {
                Refusal why = refused.refusal();
                String subject = "change %s, %s".formatted(at + 1, why.subject());
                throw caused(new Refusal(why.reason(), subject, why.met(), why.expected()), refused);
            } catch (IllegalArgumentException refused) {
                String met = "does not fit: " + refused.getMessage();
                String expected = "every change of a list must fit";
                throw caused(new Refusal(Refusal.Reason.FORBIDDEN, "change " + (at + 1), met, expected), refused);
            }
        }
        return after;
    }

    private static RefusedChangeException caused(Refusal refusal, IllegalArgumentException cause) {
        RefusedChangeException refused = new RefusedChangeException(refusal);
        refused.initCause(cause);
        return refused;
    }

    /** Refuses a list that a change cannot mean: fewer things than it needs, or one twice. */
    static <T> void checkDistinct(List<T> things, int least, String what) {
        checkArgument(things.size() >= least, "%s: at least %s must be named, were %s", what, least, things.size());
        Set<T> seen = new LinkedHashSet<>();
        for (T thing : things) {
            checkArgument(seen.add(thing), "%s: '%s' must not be named twice", what, thing);
        }
    }
}
