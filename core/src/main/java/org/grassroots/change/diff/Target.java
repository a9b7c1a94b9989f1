package org.grassroots.change.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.grassroots.area.Community;
import org.grassroots.area.CompoundId;
import org.grassroots.change.Arranged;
import org.grassroots.fact.Id;
import org.grassroots.register.Register;

/**
 * The register to be reached, and how far another is from it: the number of changes if each thing that differs is
 * corrected, recorded, formed or ended by one of its own, and each list put in order by one more.
 */
final class Target {
    private final Register goal;
    private final Map<Kind<?>, Map<Id, ?>> things = new LinkedHashMap<>();
    private final Map<Kind<?>, List<Id>> orders = new LinkedHashMap<>();

    Target(Register goal) {
        this.goal = goal;
        for (Kind<?> kind : Kind.ALL) {
            things.put(kind, kind.byId(goal));
            orders.put(kind, kind.ids(goal));
        }
    }

    Register goal() {
        return goal;
    }

    /** The things of a kind that the goal has and {@code now} has not, or otherwise, in the order of the goal. */
    <T> List<T> wanted(Kind<T> kind, Register now) {
        Map<Id, T> there = kind.byId(now);
        return kind.in().apply(goal).stream()
                .filter(thing -> !thing.equals(there.get(kind.id().apply(thing))))
                .toList();
    }

    /** The things of a kind that {@code now} has and the goal has not. */
    <T> List<T> unwanted(Kind<T> kind, Register now) {
        Map<Id, ?> kept = things.get(kind);
        return kind.in().apply(now).stream()
                .filter(thing -> !kept.containsKey(kind.id().apply(thing)))
                .toList();
    }

    <T> Optional<T> find(Kind<T> kind, Id id) {
        return kind.find(goal, id);
    }

    int distance(Register now) {
        int distance = Lists.distance(now, goal) + notListed(now);
        for (Kind<?> kind : Kind.ALL) {
            distance += distance(kind, now);
        }
        distance += now.provenance().equals(goal.provenance()) ? 0 : 1;
        distance += isSameCommunity(now) ? 0 : 1;
        distance += now.helpers().equals(goal.helpers()) ? 0 : 1;
        distance += isSameCommunityOrganisation(now) ? 0 : 1;
        distance += now.pairings().equals(goal.pairings()) ? 0 : 1;
        return distance;
    }

    /** Whether something is as in the goal before and no more after. */
    boolean isHarmed(Register before, Register after) {
        for (Kind<?> kind : Kind.ALL) {
            if (isHarmed(kind, before, after)) {
                return true;
            }
        }
        return goal.helpers().equals(before.helpers()) && !goal.helpers().equals(after.helpers())
                || isSameCommunityOrganisation(before) && !isSameCommunityOrganisation(after)
                || goal.pairings().equals(before.pairings()) && !goal.pairings().equals(after.pairings())
                || kept(after) < kept(before);
    }

    private <T> boolean isHarmed(Kind<T> kind, Register before, Register after) {
        List<T> there = kind.in().apply(before);
        if (there == kind.in().apply(after)) {
            return false;
        }
        Map<Id, ?> wanted = things.get(kind);
        Map<Id, T> left = kind.byId(after);
        for (T thing : there) {
            Id id = kind.id().apply(thing);
            if (thing.equals(wanted.get(id)) && !thing.equals(left.get(id))) {
                return true;
            }
        }
        return willBeInOrder(kind, before) && !willBeInOrder(kind, after);
    }

    /** Whether nothing is left to do but to put lists in order and tell the provenance. */
    boolean hasAllThings(Register now) {
        int left = now.provenance().equals(goal.provenance()) ? 0 : 1;
        for (Kind<?> kind : Kind.ALL) {
            left += willBeInOrder(kind, now) ? 0 : 1;
        }
        return distance(now) == left;
    }

    private <T> int distance(Kind<T> kind, Register now) {
        List<T> there = kind.in().apply(now);
        if (there == kind.in().apply(goal)) {
            return 0;
        }
        Map<Id, ?> wanted = things.get(kind);
        int known = 0;
        int distance = 0;
        for (T thing : there) {
            Object same = wanted.get(kind.id().apply(thing));
            known += same == null ? 0 : 1;
            distance += thing.equals(same) ? 0 : 1;
        }
        distance += wanted.size() - known;
        return distance + (willBeInOrder(kind, now) ? 0 : 1);
    }

    /** Whether the order will be that of the goal once what is missing stands behind the rest. */
    private <T> boolean willBeInOrder(Kind<T> kind, Register now) {
        List<T> there = kind.in().apply(now);
        Map<Id, ?> wanted = things.get(kind);
        List<Id> order = orders.get(kind);
        int at = 0;
        for (T thing : there) {
            Id id = kind.id().apply(thing);
            if (wanted.containsKey(id) && !order.get(at++).equals(id)) {
                return false;
            }
        }
        return true;
    }

    boolean isInOrder(Kind<?> kind, Register now) {
        return kind.ids(now).equals(orders.get(kind));
    }

    List<Id> order(Kind<?> kind) {
        return orders.get(kind);
    }

    /** The goal's community without its compounds. */
    Community community() {
        return bare(goal.community());
    }

    private static Community bare(Community community) {
        return Community.builder().from(community).compounds(List.of()).build();
    }

    boolean isSameCommunity(Register now) {
        Community here = now.community();
        Community there = goal.community();
        return here.id().equals(there.id())
                && here.name().equals(there.name())
                && here.subdistrict().equals(there.subdistrict())
                && here.county().equals(there.county())
                && here.propertyServices().equals(there.propertyServices());
    }

    boolean isSameCommunityOrganisation(Register now) {
        return now.organisation()
                .communityOrganisation()
                .equals(goal.organisation().communityOrganisation());
    }

    /** Whether something was formed, or is known not to be, of which {@code now} says nothing. */
    boolean needsLists(Register now) {
        return !Lists.knownOnlyIn(goal, now).isEmpty();
    }

    /** The lists of which {@code now} says what there is and the goal does not. */
    List<Arranged> toForget(Register now) {
        return Lists.knownOnlyIn(now, goal);
    }

    /** How many of the goal's compounds without a list of members already stand in order among {@code now}. */
    int kept(Register now) {
        return now.membersNotListed().size() - surplus(now, id -> true).size();
    }

    private int notListed(Register now) {
        return toList(now).size() + goal.membersNotListed().size() - kept(now);
    }

    /** The compounds whose members are to be taken for listed, at least for a while; one that is to go needs no such word. */
    List<CompoundId> toList(Register now) {
        Map<Id, ?> compounds = things.get(Kind.COMPOUND);
        return surplus(now, compounds::containsKey);
    }

    private List<CompoundId> surplus(Register now, Predicate<CompoundId> counts) {
        List<CompoundId> wanted = goal.membersNotListed();
        List<CompoundId> surplus = new ArrayList<>();
        int kept = 0;
        for (CompoundId id : now.membersNotListed()) {
            if (kept < wanted.size() && wanted.get(kept).equals(id)) {
                kept++;
            } else if (counts.test(id)) {
                surplus.add(id);
            }
        }
        return surplus;
    }
}
