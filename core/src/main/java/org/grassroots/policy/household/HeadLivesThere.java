package org.grassroots.policy.household;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.CompoundId;
import org.grassroots.area.HouseholdId;
import org.grassroots.fact.Answer;
import org.grassroots.member.Residence;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.register.Register;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.MemberReach;
import org.grassroots.tally.Trait;
import org.grassroots.text.Text;

/**
 * That the head of a central household lives in it.
 *
 * <p>An unknown head may be anybody, or nobody. An unknown home stands in one of the buildings of the group, as the register
 * makes sure, so that a head known to live elsewhere does not live in it whichever it is.
 */
record HeadLivesThere() implements Trait<CentralHousehold> {
    private static final Text TITLE = Text.of("headed by somebody who lives there", "负责人居住在该户");

    @Override
    public String name() {
        return "headLivesThere";
    }

    @Override
    public Text title() {
        return TITLE;
    }

    @Override
    public Set<RegisterPart> reads() {
        return Set.of(RegisterPart.MEMBERS, RegisterPart.GROUPS, RegisterPart.PLACES);
    }

    @Override
    public MemberReach memberReach() {
        return MemberReach.NEAR;
    }

    @Override
    public Answer holds(CentralHousehold central, Census census) {
        return switch (central.head().exists()) {
            case YES -> lives(residence(central, census), central, census.register());
            case NO -> Answer.NO;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }

    private static Residence residence(CentralHousehold central, Census census) {
        return HeadIsFull.head(central, census).residence();
    }

    private static Answer lives(Residence residence, CentralHousehold central, Register register) {
        if (!(residence instanceof Residence.In in)) {
            return residence instanceof Residence.Unknown ? Answer.UNKNOWN : Answer.NO;
        }
        if (central.home().isPresent()) {
            return lives(in, central.home().get(), register);
        }
        return buildings(central, register).stream().noneMatch(building -> mayBe(in, building, register))
                ? Answer.NO
                : Answer.UNKNOWN;
    }

    private static Answer lives(Residence.In in, HouseholdId home, Register register) {
        if (in.household().isPresent()) {
            return Answer.of(in.household().get().equals(home));
        }
        return mayBe(in, register.buildingOf(home).orElseThrow(), register) ? Answer.UNKNOWN : Answer.NO;
    }

    /** Whether somebody of whom this much is known may live in the building. */
    private static boolean mayBe(Residence.In in, BuildingId building, Register register) {
        Optional<CompoundId> compound = register.compoundOf(building);
        return in.building().isPresent()
                ? in.building().get().equals(building)
                : compound.isPresent() && compound.get().equals(in.compound());
    }

    private static List<BuildingId> buildings(CentralHousehold central, Register register) {
        return register.group(central.group()).map(BuildingGroup::buildings).orElseThrow();
    }

    @Override
    public Deciders towardsYes(CentralHousehold central, Census census) {
        if (central.head().exists() == Answer.UNKNOWN) {
            return Deciders.of(HeadIsFull.unknown(central));
        }
        Deciders residence = residenceOf(central, census);
        if (central.home().isPresent()) {
            return residence;
        }
        boolean placed = residence(central, census) instanceof Residence.In in
                && in.household().isPresent();
        return placed ? homeOf(central) : homeOf(central).and(residence);
    }

    /** One of home and residence is enough for a no where it can turn out to lie where the other cannot. */
    @Override
    public Deciders towardsNo(CentralHousehold central, Census census) {
        Deciders both = towardsYes(central, census);
        if (central.head().exists() == Answer.UNKNOWN || central.home().isPresent()) {
            return both;
        }
        Residence residence = residence(central, census);
        Register register = census.register();
        List<BuildingId> buildings = buildings(central, register);
        Deciders no = both;
        if (!(residence instanceof Residence.In in) || mayLeave(in, buildings, register)) {
            no = no.or(residenceOf(central, census));
        }
        if (residence instanceof Residence.In in
                && buildings.stream().anyMatch(building -> !mayBe(in, building, register))) {
            no = no.or(homeOf(central));
        }
        return no;
    }

    /** Whether a compound, which is all that is known of the residence, has a building that the group does not serve. */
    private static boolean mayLeave(Residence.In in, List<BuildingId> served, Register register) {
        Predicate<Building> isServed = building -> served.contains(building.id());
        return in.building().isEmpty()
                && register.compound(in.compound()).orElseThrow().buildings().items().stream()
                        .anyMatch(isServed.negate());
    }

    private static Deciders homeOf(CentralHousehold central) {
        return Deciders.of(MissingFact.of(Subject.Kind.CENTRAL_HOUSEHOLD, central.id(), Field.HOME));
    }

    private static Deciders residenceOf(CentralHousehold central, Census census) {
        return Deciders.of(MissingFact.of(
                Subject.Kind.MEMBER, HeadIsFull.head(central, census).id(), Field.RESIDENCE));
    }
}
