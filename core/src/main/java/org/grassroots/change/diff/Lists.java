package org.grassroots.change.diff;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.grassroots.area.CompoundId;
import org.grassroots.change.Arranged;
import org.grassroots.fact.Listing;
import org.grassroots.organisation.Organisation;
import org.grassroots.register.Register;

/** Which of the lists of an organisation are known, which no thing on them tells. */
final class Lists {
    private static final Map<Arranged, Function<Organisation, Listing<?>>> ALL = ImmutableMap.of(
            Arranged.BRANCHES,
            Organisation::branches,
            Arranged.GROUPS,
            Organisation::groups,
            Arranged.CENTRAL_HOUSEHOLDS,
            Organisation::centralHouseholds);

    private Lists() {}

    /** The lists that {@code one} knows and {@code other} does not. */
    static List<Arranged> knownOnlyIn(Register one, Register other) {
        return ALL.keySet().stream()
                .filter(list -> isKnown(list, one) && !isKnown(list, other))
                .toList();
    }

    private static boolean isKnown(Arranged list, Register register) {
        return ALL.get(list).apply(register.organisation()).isKnown();
    }

    /**
     * How many changes it takes until the same lists are known. What makes one list known makes all known, so that those
     * the goal does not know are forgotten afterwards, one by one.
     */
    static int distance(Register now, Register goal) {
        if (knownOnlyIn(goal, now).isEmpty()) {
            return knownOnlyIn(now, goal).size();
        }
        long unknown =
                ALL.keySet().stream().filter(list -> !isKnown(list, goal)).count();
        return 1 + Math.toIntExact(unknown);
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
