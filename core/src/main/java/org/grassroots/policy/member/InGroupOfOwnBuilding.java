package org.grassroots.policy.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Answer;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Trait;
import org.grassroots.text.Text;

/**
 * That a member belongs to a group that serves the building where he or she lives.
 *
 * <p>Where the building is unknown the answer is the one that all buildings it may be give alike: a member of no group is in
 * that of no building. A home in a compound of which nobody listed the buildings may be in a building that no group serves.
 */
record InGroupOfOwnBuilding() implements Trait<PartyMember> {
    private static final Text TITLE = Text.of("in a group that serves the building of the home", "编入所居住楼栋的党小组");

    @Override
    public String name() {
        return "inGroupOfBuilding";
    }

    @Override
    public Text title() {
        return TITLE;
    }

    @Override
    public Set<RegisterPart> reads() {
        return Set.of(RegisterPart.GROUPS, RegisterPart.PLACES);
    }

    @Override
    public Answer holds(PartyMember member, Census census) {
        if (!census.groups().isListed()) {
            return Answer.UNKNOWN;
        }
        Optional<BuildingId> home = building(member);
        if (home.isPresent()) {
            return isIn(member, home.get(), census);
        }
        return alike(member, compounds(member, census), census);
    }

    private static Optional<BuildingId> building(PartyMember member) {
        return member.residence() instanceof Residence.In in ? in.building() : Optional.empty();
    }

    private static Answer isIn(PartyMember member, BuildingId building, Census census) {
        for (BuildingGroup group : census.groups().naming(member.id())) {
            if (group.buildings().contains(building)) {
                return Answer.YES;
            }
        }
        for (BuildingGroup group : census.groups().serving(building)) {
            if (!group.members().isKnown()) {
                return Answer.UNKNOWN;
            }
        }
        return Answer.NO;
    }

    private static Answer alike(PartyMember member, List<Compound> compounds, Census census) {
        boolean someYes = false;
        boolean someNo = false;
        for (Compound compound : compounds) {
            someNo |= !compound.buildings().isKnown();
            for (Building building : compound.buildings().items()) {
                Answer there = isIn(member, building.id(), census);
                someYes |= there != Answer.NO;
                someNo |= there != Answer.YES;
                if (someYes && someNo) {
                    return Answer.UNKNOWN;
                }
            }
        }
        return Answer.of(!someNo);
    }

    /** Where the member may live, as far as it is in this community. */
    private static List<Compound> compounds(PartyMember member, Census census) {
        if (member.residence() instanceof Residence.In in) {
            CompoundId compound = in.compound();
            return census.register().compound(compound).stream().toList();
        }
        return census.register().community().compounds();
    }

    @Override
    public Deciders towardsYes(PartyMember member, Census census) {
        return towards(Answer.YES, member, census);
    }

    @Override
    public Deciders towardsNo(PartyMember member, Census census) {
        return towards(Answer.NO, member, census);
    }

    private static Deciders towards(Answer wanted, PartyMember member, Census census) {
        if (!census.groups().isListed()) {
            return Deciders.of(MissingFact.of(
                    Subject.Kind.COMMUNITY, census.register().community().id(), Field.GROUPS));
        }
        Optional<BuildingId> home = building(member);
        if (home.isPresent()) {
            return towards(wanted, member, home.get(), census);
        }
        List<Deciders> inEach = new ArrayList<>();
        for (Compound compound : compounds(member, census)) {
            if (!compound.buildings().isKnown()) {
                inEach.add(wanted == Answer.NO ? Deciders.ALREADY : Deciders.NONE);
            }
            for (Building building : compound.buildings().items()) {
                inEach.add(towards(wanted, member, building.id(), census));
            }
        }
        // Either it is so in every building, or the home is learned to be in one where it is.
        Deciders residence = Deciders.of(MissingFact.of(Subject.Kind.MEMBER, member.id(), Field.RESIDENCE));
        return Deciders.allOf(inEach).or(residence.and(Deciders.anyOf(inEach)));
    }

    private static Deciders towards(Answer wanted, PartyMember member, BuildingId building, Census census) {
        Answer there = isIn(member, building, census);
        if (there.isKnown()) {
            return there == wanted ? Deciders.ALREADY : Deciders.NONE;
        }
        List<Deciders> lists = new ArrayList<>();
        for (BuildingGroup group : census.groups().serving(building)) {
            if (!group.members().isKnown()) {
                lists.add(Deciders.of(MissingFact.of(Subject.Kind.GROUP, group.id(), Field.MEMBERS)));
            }
        }
        return wanted == Answer.YES ? Deciders.anyOf(lists) : Deciders.allOf(lists);
    }
}
