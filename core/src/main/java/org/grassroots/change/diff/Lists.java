package org.grassroots.change.diff;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Listing;
import org.grassroots.organisation.Organisation;
import org.grassroots.register.Register;

/** Which of the lists of an organisation are known, which no thing on them tells. */
final class Lists {
    private Lists() {}

    private static Map<String, Listing<?>> of(Register register) {
        Organisation organisation = register.organisation();
        return ImmutableMap.of(
                "branches",
                organisation.branches(),
                "groups",
                organisation.groups(),
                "central households",
                organisation.centralHouseholds());
    }

    /** The lists that {@code after} knows and {@code before} does not. */
    static List<String> newlyKnown(Register before, Register after) {
        return of(before).entrySet().stream()
                .filter(list -> !list.getValue().isKnown()
                        && of(after).get(list.getKey()).isKnown())
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * @throws IllegalArgumentException if no change leads from one to the other
     */
    static void check(Register before, Register after) {
        if (!before.community().id().equals(after.community().id())) {
            throw new IllegalArgumentException(
                    "the registers are those of the communities '%s' and '%s'; a difference is that of one community"
                            .formatted(
                                    before.community().id(), after.community().id()));
        }
        boolean anyMade = !newlyKnown(before, after).isEmpty();
        of(after).forEach((list, there) -> {
            boolean known = of(before).get(list).isKnown();
            if (!there.isKnown() && (known || anyMade)) {
                throw new IllegalArgumentException(
                        "community '%s': the list of %s is unknown in the second register and %s; no change makes a list unknown again"
                                .formatted(
                                        after.community().id(),
                                        list,
                                        known ? "known in the first" : "other lists are known only there"));
            }
        });
        Set<CompoundId> seen = new LinkedHashSet<>();
        for (CompoundId id : after.membersNotListed()) {
            if (!seen.add(id)) {
                throw new IllegalArgumentException(
                        "community '%s': compound '%s' stands twice among those without a list of members in the second register; no change says a thing twice"
                                .formatted(after.community().id(), id));
            }
        }
    }
}
