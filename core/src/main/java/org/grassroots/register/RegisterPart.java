package org.grassroots.register;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/** The parts of a register that are replaced one by one, so that it can be told what a change leaves as it was. */
public enum RegisterPart {
    PROVENANCE(Register::provenance),
    /** The community with its compounds, their buildings and households, and the property services. */
    PLACES(Register::community),
    MEMBERS(Register::members),
    /** The compounds of which nobody has listed the members. */
    MEMBERS_NOT_LISTED(Register::membersNotListed),
    HELPERS(Register::helpers),
    COMMUNITY_ORGANISATION(register -> register.organisation().communityOrganisation()),
    /** The branches with their officers, committees and records; whether they are listed, too. */
    BRANCHES(register -> register.organisation().branches()),
    /** The building groups; whether they are listed, too. */
    GROUPS(register -> register.organisation().groups()),
    /** The central households; whether they are listed, too. */
    CENTRAL_HOUSEHOLDS(register -> register.organisation().centralHouseholds()),
    /** The paired units, the pairings of compounds and those of households. */
    PAIRINGS(Register::pairings);

    /** Every part. */
    public static final Set<RegisterPart> ALL = Collections.unmodifiableSet(EnumSet.allOf(RegisterPart.class));

    private final Function<Register, Object> of;

    RegisterPart(Function<Register, Object> of) {
        this.of = of;
    }

    static Set<RegisterPart> changed(Register before, Register after) {
        if (!before.community().id().equals(after.community().id())) {
            return ALL;
        }
        EnumSet<RegisterPart> changed = EnumSet.noneOf(RegisterPart.class);
        for (RegisterPart part : values()) {
            if (part.of.apply(before) != part.of.apply(after)) {
                changed.add(part);
            }
        }
        return Collections.unmodifiableSet(changed);
    }
}
