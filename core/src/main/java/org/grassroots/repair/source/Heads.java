package org.grassroots.repair.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.area.HouseholdId;
import org.grassroots.fact.Answer;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.register.Register;

/** Who could head a central household of a group: full members at home in its buildings. */
final class Heads {
    private Heads() {}

    static Optional<HouseholdId> home(PartyMember member) {
        return member.residence() instanceof Residence.In in ? in.household() : Optional.empty();
    }

    /** Those who head none yet, first those of the group itself. */
    static List<PartyMember> of(BuildingGroup group, Register register) {
        Set<MemberId> heading = new LinkedHashSet<>();
        register.centralHouseholds().forEach(central -> central.head().value().ifPresent(heading::add));
        List<PartyMember> living = register.members().stream()
                .filter(member -> member.isFull() == Answer.YES && !heading.contains(member.id()))
                .filter(member -> home(member).isPresent()
                        && Groups.home(member)
                                .filter(group.buildings()::contains)
                                .isPresent())
                .sorted(People.FITTEST)
                .toList();
        List<PartyMember> own = living.stream()
                .filter(member -> group.members().items().contains(member.id()))
                .toList();
        return People.inTurn(own, living);
    }
}
