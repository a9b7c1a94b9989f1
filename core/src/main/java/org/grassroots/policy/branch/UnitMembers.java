package org.grassroots.policy.branch;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Answer;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.tally.Census;

/**
 * The full members affiliated here who live in the units of a branch, or may.
 *
 * @param certain  how many there are for sure, by unit
 * @param groups  those who may be
 * @param lists  the lists of members that are missing: any number may live unseen in the units of each
 */
record UnitMembers(List<Integer> certain, List<Group> groups, List<Unlisted> lists) {

    /**
     * People who live in one building of which nobody said in which section it stands, so that they live in one unit
     * together or in none; or one person of whom something else is missing.
     *
     * @param section  the section of the building; empty for one person
     * @param units  the units they may live in
     * @param people  what is missing of each besides; nothing for who counts wherever the building stands
     */
    record Group(Optional<MissingFact> section, List<Integer> units, List<Set<MissingFact>> people) {}

    /**
     * A missing list.
     *
     * @param fact  the list
     * @param units  the units of those on it
     */
    record Unlisted(MissingFact fact, List<Integer> units) {}

    static UnitMembers of(CompoundBranch branch, Census census) {
        Units units = Units.of(branch);
        int[] certain = new int[units.areas().size()];
        List<Group> groups = new ArrayList<>();
        Map<MissingFact, Group> buildings = new LinkedHashMap<>();
        for (PartyMember member : units.candidates(census)) {
            Units.Place place = units.placeOf(member, census);
            if (place.isOutside() || member.isFull().and(member.isAffiliatedHere()) == Answer.NO) {
                continue;
            }
            Set<MissingFact> missing = missing(member);
            Optional<MissingFact> section =
                    place.missing().filter(fact -> fact.subject().kind() == Subject.Kind.BUILDING);
            if (section.isPresent()) {
                buildings
                        .computeIfAbsent(section.get(), fact -> new Group(section, place.units(), new ArrayList<>()))
                        .people()
                        .add(missing);
                continue;
            }
            place.missing().ifPresent(missing::add);
            if (missing.isEmpty()) {
                certain[place.units().get(0)]++;
            } else {
                groups.add(new Group(Optional.empty(), place.units(), List.of(missing)));
            }
        }
        groups.addAll(buildings.values());
        List<Unlisted> lists = new ArrayList<>();
        for (CompoundId compound : units.unlisted(census)) {
            MissingFact list = MissingFact.of(Subject.Kind.COMPOUND, compound, Field.MEMBERS);
            lists.add(new Unlisted(list, units.in(compound)));
        }
        return new UnitMembers(Ints.asList(certain), groups, lists);
    }

    /** What is missing to tell whether the member is a full one affiliated here. */
    static Set<MissingFact> missing(PartyMember member) {
        Set<MissingFact> missing = new LinkedHashSet<>();
        if (member.isFull() == Answer.UNKNOWN) {
            missing.add(MissingFact.of(Subject.Kind.MEMBER, member.id(), Field.STATUS));
        }
        if (member.isAffiliatedHere() == Answer.UNKNOWN) {
            missing.add(MissingFact.of(Subject.Kind.MEMBER, member.id(), Field.AFFILIATION));
        }
        return missing;
    }

    /** How many there are for sure in all units together. */
    int together() {
        return certain.stream().mapToInt(Integer::intValue).sum();
    }

    /** Every fact that is missing. */
    List<MissingFact> facts() {
        Set<MissingFact> facts = new LinkedHashSet<>();
        for (Group group : groups) {
            group.people().forEach(facts::addAll);
            group.section().ifPresent(facts::add);
        }
        lists.forEach(list -> facts.add(list.fact()));
        return List.copyOf(facts);
    }

    /** Every fact that is missing of those who may live in the unit. */
    List<MissingFact> factsOf(int unit) {
        return new UnitMembers(
                        certain,
                        groups.stream()
                                .filter(group -> group.units().contains(unit))
                                .toList(),
                        lists.stream()
                                .filter(list -> list.units().contains(unit))
                                .toList())
                .facts();
    }

    /** How many there may be in the unit beside the certain ones who are on a list. */
    int openIn(int unit) {
        int open = 0;
        for (Group group : groups) {
            open += group.units().contains(unit) ? group.people().size() : 0;
        }
        return open;
    }

    boolean isListed(int unit) {
        return lists.stream().noneMatch(list -> list.units().contains(unit));
    }
}
