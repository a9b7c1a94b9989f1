package org.grassroots.policy.branch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.MissingFact;
import org.grassroots.policy.branch.Filling.Item;
import org.grassroots.policy.branch.UnitMembers.Group;
import org.grassroots.policy.branch.UnitMembers.Unlisted;

/**
 * Whether each unit is small and all are enough together, as far as what is known decides it, or could with answers to
 * some of the missing facts.
 *
 * @param members  those who count and those who may
 * @param large  with so many a unit is large, and all together are enough
 */
record SmallUnits(UnitMembers members, int large) {

    /** Whether some answers to the facts make it certain that it is so; none need be given to those not among them. */
    boolean canBeShown(Set<MissingFact> learned) {
        if (!members.lists().stream().map(Unlisted::fact).allMatch(learned::contains)) {
            return false;
        }
        List<Integer> loads = new ArrayList<>(members.certain());
        List<Item> items = new ArrayList<>();
        for (Group group : members.groups()) {
            int fixed = withNothingMissing(group);
            int open = untouched(group, learned) + fixed;
            int told = told(group, learned);
            if (group.section().filter(learned::contains).isPresent()) {
                items.add(new Item(group.units(), open, fixed, told));
            } else {
                group.units().forEach(unit -> loads.set(unit, loads.get(unit) + open));
                if (group.section().isEmpty() && told > 0) {
                    items.add(Item.one(group.units()));
                }
            }
        }
        addLists(items);
        return new Filling(large, items).canCount(large - members.together(), loads);
    }

    /** Whether some answers to the facts make it certain that it is not so. */
    boolean canBeRefuted(Set<MissingFact> learned) {
        if (members.lists().stream().map(Unlisted::fact).anyMatch(learned::contains)) {
            return true;
        }
        List<Item> open = new ArrayList<>();
        List<Group> settled = new ArrayList<>();
        for (Group group : members.groups()) {
            boolean isTold = group.section().filter(learned::contains).isPresent();
            if (isTold || told(group, learned) > 0) {
                settled.add(group);
            } else {
                open.add(staying(group, 0, learned));
            }
        }
        addLists(open);
        return refuted(settled, members.certain(), open, learned);
    }

    /** The facts that can make some unit large by themselves: those of enough people who may live in it, or a list. */
    Deciders towardsLarge() {
        List<Deciders> any = new ArrayList<>();
        members.lists().forEach(list -> any.add(Deciders.of(list.fact())));
        for (int unit = 0; unit < members.certain().size(); unit++) {
            List<Deciders> people = new ArrayList<>();
            for (Group group : members.groups()) {
                if (group.units().contains(unit)) {
                    group.people().forEach(missing -> people.add(all(group, missing)));
                }
            }
            any.add(Deciders.enoughOf(large - members.certain().get(unit), people));
        }
        return Deciders.anyOf(any);
    }

    private static Deciders all(Group group, Set<MissingFact> missing) {
        List<Deciders> facts = new ArrayList<>();
        group.section().map(Deciders::of).ifPresent(facts::add);
        missing.forEach(fact -> facts.add(Deciders.of(fact)));
        return Deciders.allOf(facts);
    }

    /** People of whom nobody knows where they live; so many of them are told to count if they live in a unit. */
    private static Item staying(Group group, int told, Set<MissingFact> learned) {
        int fixed = withNothingMissing(group) + told;
        return new Item(group.units(), fixed, fixed, untouched(group, learned));
    }

    /** Tries all that can be told of the first of those of whom something is told, and then of the rest. */
    private boolean refuted(List<Group> settled, List<Integer> certain, List<Item> open, Set<MissingFact> learned) {
        if (settled.isEmpty()) {
            int together = certain.stream().mapToInt(Integer::intValue).sum();
            return !new Filling(large, open).canCount(large - together, certain);
        }
        Group first = settled.get(0);
        List<Group> rest = settled.subList(1, settled.size());
        if (first.section().filter(fact -> !learned.contains(fact)).isPresent()) {
            for (int told = 0; told <= told(first, learned); told++) {
                if (refuted(rest, certain, with(open, List.of(staying(first, told, learned))), learned)) {
                    return true;
                }
            }
            return false;
        }
        if (refuted(rest, certain, open, learned)) {
            return true;
        }
        for (int unit : first.units()) {
            List<Item> left = with(open, Collections.nCopies(untouched(first, learned), Item.one(List.of(unit))));
            for (int told = 0; told <= told(first, learned); told++) {
                List<Integer> more = new ArrayList<>(certain);
                more.set(unit, certain.get(unit) + withNothingMissing(first) + told);
                if (refuted(rest, more, left, learned)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Item> with(List<Item> items, List<Item> more) {
        return Stream.concat(items.stream(), more.stream()).toList();
    }

    /** A list may bring as many as anybody wants. */
    private void addLists(List<Item> items) {
        for (Unlisted list : members.lists()) {
            items.addAll(Collections.nCopies(large, Item.one(list.units())));
        }
    }

    private static int withNothingMissing(Group group) {
        return (int) group.people().stream().filter(Set::isEmpty).count();
    }

    /** How many there are of whom something is missing, and nothing of it learned. */
    private static int untouched(Group group, Set<MissingFact> learned) {
        return (int) group.people().stream()
                .filter(missing -> !missing.isEmpty() && Collections.disjoint(missing, learned))
                .count();
    }

    /** How many there are of whom something is missing, and all of it learned. */
    private static int told(Group group, Set<MissingFact> learned) {
        return (int) group.people().stream()
                .filter(missing -> !missing.isEmpty() && learned.containsAll(missing))
                .count();
    }
}
