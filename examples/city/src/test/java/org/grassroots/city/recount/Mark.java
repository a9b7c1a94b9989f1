package org.grassroots.city.recount;

import java.util.EnumSet;
import java.util.Set;

/** What a rule says of one subject; from the mildest to the gravest, for rules of several demands. */
public enum Mark {
    NOT_APPLICABLE,
    SATISFIED,
    UNDETERMINED,
    VIOLATED;

    static Mark of(Tri holds) {
        return when(Tri.YES, holds);
    }

    /** A rule that asks for something only if it applies. */
    static Mark when(Tri applies, Tri holds) {
        if (applies == Tri.NO) {
            return NOT_APPLICABLE;
        }
        if (holds == Tri.YES) {
            return SATISFIED;
        }
        return applies == Tri.YES && holds == Tri.NO ? VIOLATED : UNDETERMINED;
    }

    /** What can be said where the open facts leave these possible. */
    static Mark among(Set<Mark> possible) {
        if (possible.size() == 1) {
            return possible.iterator().next();
        }
        return possible.equals(EnumSet.of(SATISFIED, NOT_APPLICABLE)) ? SATISFIED : UNDETERMINED;
    }

    static Mark worst(Mark... demands) {
        Mark worst = NOT_APPLICABLE;
        for (Mark demand : demands) {
            worst = demand.compareTo(worst) > 0 ? demand : worst;
        }
        return worst;
    }
}
