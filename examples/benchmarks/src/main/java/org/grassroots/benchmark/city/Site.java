package org.grassroots.benchmark.city;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Compound;
import org.grassroots.area.HouseholdId;
import org.grassroots.fact.Answer;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;

/**
 * A compound with the members who live in it.
 *
 * @param compound  the compound
 * @param members  all of them, in the order of their homes
 */
record Site(Compound compound, List<PartyMember> members) {

    List<Building> buildings() {
        return compound.buildings().items();
    }

    List<PartyMember> full() {
        return only(members, Site::isFull);
    }

    List<PartyMember> here() {
        return only(members, member -> member.isAffiliatedHere() == Answer.YES);
    }

    List<PartyMember> fullHere() {
        return only(here(), Site::isFull);
    }

    static boolean isFull(PartyMember member) {
        return member.isFull() == Answer.YES;
    }

    static List<PartyMember> only(List<PartyMember> members, Predicate<PartyMember> which) {
        return members.stream().filter(which).toList();
    }

    static List<PartyMember> in(Set<BuildingId> buildings, List<PartyMember> members) {
        return only(
                members, member -> buildings.contains(home(member).building().orElseThrow()));
    }

    static HouseholdId household(PartyMember member) {
        return home(member).household().orElseThrow();
    }

    private static Residence.In home(PartyMember member) {
        return (Residence.In) member.residence();
    }
}
