package org.grassroots.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.grassroots.area.Community;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.area.PropertyService;
import org.grassroots.area.PropertyServiceId;
import org.grassroots.change.Refusal.Reason;
import org.grassroots.fact.Id;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.Helper;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.organisation.Organisation;
import org.grassroots.pairing.HouseholdPairing;
import org.grassroots.pairing.PairedUnit;
import org.grassroots.pairing.Pairings;
import org.grassroots.register.Register;

/** A compound on its way from one register to another: what goes, what stays, and both registers afterwards. */
final class Relocation {
    private final Register source;
    private final Register target;
    private final Compound compound;
    private final Held held;
    private final Organisation goingBodies;
    private final Organisation stayingBodies;
    private final Pairings goingPairs;
    private final Pairings stayingPairs;
    private final Set<MemberId> travellers = new LinkedHashSet<>();
    private final List<PartyMember> travelling;

    Relocation(Register source, Register target, CompoundId id) {
        this.source = source;
        this.target = target;
        compound = Present.compound(source, id);
        held = Held.by(compound);
        goingBodies = Organisation.builder()
                .from(held.onlyIt(source.organisation()))
                .communityOrganisation(Known.none())
                .build();
        stayingBodies = held.withoutIt(source.organisation());
        goingPairs = withoutEmpty(held.onlyIt(source.pairings()));
        stayingPairs = held.withoutIt(source.pairings());
        travelling = travelling();
        travelling.forEach(member -> travellers.add(member.id()));
    }

    /** An entry that names no household belongs to no compound. */
    private static Pairings withoutEmpty(Pairings pairings) {
        Predicate<HouseholdPairing> empty = pairing -> pairing.households().isEmpty();
        return Pairings.builder()
                .from(pairings)
                .households(Sharing.without(pairings.households(), empty))
                .build();
    }

    private List<PartyMember> travelling() {
        Set<MemberId> named = Mentioned.members(goingBodies, goingPairs);
        named.removeAll(Mentioned.members(stayingBodies, stayingPairs));
        return source.members().stream()
                .filter(member -> held.isHome(member.residence())
                        || !(member.residence() instanceof Residence.In) && named.contains(member.id()))
                .toList();
    }

    Register left() {
        Vacating vacating = new Vacating(travellers::contains);
        Community community = source.community();
        return Refused.unlessWhole(source.edit()
                .community(Community.builder()
                        .from(community)
                        .compounds(Sharing.each(
                                Sharing.without(community.compounds(), other -> other == compound), held::withoutIt))
                        .propertyServices(Sharing.without(community.propertyServices(), this::isLeftByService))
                        .build())
                .members(Sharing.without(source.members(), member -> travellers.contains(member.id())))
                .membersNotListed(Sharing.without(source.membersNotListed(), compound.id()::equals))
                .helpers(Sharing.each(Sharing.without(source.helpers(), this::leaves), held::withoutIt))
                .organisation(vacating.everything(stayingBodies))
                .pairings(withoutUnused(vacating.pairings(stayingPairs))));
    }

    private boolean isLeftByService(PropertyService service) {
        Predicate<Compound> served = other ->
                other.propertyService().value().filter(service.id()::equals).isPresent();
        return served.test(compound)
                && source.community().compounds().stream()
                        .filter(other -> other != compound)
                        .noneMatch(served);
    }

    /** A unit that stood by this compound alone. */
    private Pairings withoutUnused(Pairings left) {
        Set<Id> going = Mentioned.unitsAndCadres(goingPairs);
        Set<Id> staying = Mentioned.unitsAndCadres(left);
        return Pairings.builder()
                .from(left)
                .units(Sharing.without(left.units(), unit -> going.contains(unit.id()) && !staying.contains(unit.id())))
                .build();
    }

    private boolean leaves(Helper helper) {
        return isConcerned(helper)
                && held.withoutIt(helper).serves().isEmpty()
                && !Mentioned.unitsAndCadres(stayingPairs).contains(helper.id());
    }

    private boolean isConcerned(Helper helper) {
        return helper.serves().contains(compound.id())
                || Mentioned.unitsAndCadres(goingPairs).contains(helper.id());
    }

    Register joined() {
        Vacating vacating = new Vacating(member -> !travellers.contains(member));
        Organisation bodies = vacating.within(goingBodies, branch -> true);
        Organisation before = target.organisation();
        Organisation known = source.organisation();
        Community community = target.community();
        boolean listed = !source.membersNotListed().contains(compound.id());
        return Refused.unlessWhole(target.edit()
                .community(Community.builder()
                        .from(community)
                        .compounds(Sharing.plus(community.compounds(), withoutNeighbours()))
                        .propertyServices(services(community))
                        .build())
                .members(joined(target.members(), travelling))
                .membersNotListed(
                        listed ? target.membersNotListed() : Sharing.plus(target.membersNotListed(), compound.id()))
                .helpers(helpers())
                .organisation(Organisation.builder()
                        .from(before)
                        .branches(joined(known.branches(), bodies.branches(), before.branches(), "branches"))
                        .groups(joined(known.groups(), bodies.groups(), before.groups(), "groups"))
                        .centralHouseholds(joined(
                                known.centralHouseholds(),
                                bodies.centralHouseholds(),
                                before.centralHouseholds(),
                                "central households"))
                        .build())
                .pairings(pairings(vacating.pairings(goingPairs))));
    }

    private List<PropertyService> services(Community community) {
        Optional<PropertyServiceId> serving = compound.propertyService().value();
        return source.community().propertyServices().stream()
                .filter(service -> serving.filter(service.id()::equals).isPresent())
                .filter(service -> !community.propertyServices().contains(service))
                .findFirst()
                .map(service -> Sharing.plus(community.propertyServices(), service))
                .orElse(community.propertyServices());
    }

    private Pairings pairings(Pairings going) {
        Pairings before = target.pairings();
        Pairings known = source.pairings();
        Set<Id> named = Mentioned.unitsAndCadres(going);
        List<PairedUnit> units = new ArrayList<>(before.units());
        for (PairedUnit unit : known.units()) {
            if (named.contains(unit.id()) && !units.contains(unit)) {
                before.units().stream()
                        .filter(other -> other.id().equals(unit.id()))
                        .findFirst()
                        .ifPresent(other -> refuseOther("paired unit", unit.id()));
                units.add(unit);
            }
        }
        return Pairings.builder()
                .from(before)
                .units(units)
                .compounds(joined(known.compounds(), going.compounds(), before.compounds(), "pairings with compounds"))
                .households(
                        joined(known.households(), going.households(), before.households(), "pairings with households"))
                .build();
    }

    private List<Helper> helpers() {
        List<Helper> helpers = new ArrayList<>(target.helpers());
        for (Helper helper : source.helpers()) {
            if (isConcerned(helper)) {
                boolean serves = helper.serves().contains(compound.id());
                Helper coming = serving(helper, serves ? List.of(compound.id()) : List.of());
                int at = target.helpers().stream().map(Helper::id).toList().indexOf(helper.id());
                if (at < 0) {
                    helpers.add(coming);
                } else {
                    helpers.set(at, together(target.helpers().get(at), coming));
                }
            }
        }
        return helpers;
    }

    private Helper together(Helper there, Helper coming) {
        if (!serving(there, List.of()).equals(serving(coming, List.of()))) {
            refuseOther("helper", there.id());
        }
        return serving(there, joined(there.serves(), coming.serves()));
    }

    private void refuseOther(String kind, Id id) {
        throw Refused.because(
                Reason.THERE_ALREADY,
                Refused.subject(kind, id),
                "is recorded otherwise in community '%s'"
                        .formatted(target.community().id()),
                "both communities must say the same of it, or give it ids of their own");
    }

    /** Which compounds of the other community it adjoins, nobody said. */
    private Compound withoutNeighbours() {
        return compound.neighbours().isKnown()
                ? Compound.builder()
                        .from(compound)
                        .neighbours(Listing.unknown())
                        .build()
                : compound;
    }

    private static Helper serving(Helper helper, List<CompoundId> compounds) {
        return Helper.builder().from(helper).serves(compounds).build();
    }

    private static <T> List<T> joined(List<T> before, List<T> coming) {
        List<T> all = new ArrayList<>(before);
        all.addAll(coming);
        return all;
    }

    /** A list stays complete only if both were. */
    private <T> Listing<T> joined(Listing<T> known, Listing<T> going, Listing<T> before, String what) {
        if (known.isKnown() && before.isKnown()) {
            return going.items().isEmpty() ? before : Listing.of(joined(before.items(), going.items()));
        }
        boolean nothingGoes = known.isKnown() && going.items().isEmpty();
        if (nothingGoes || !known.isKnown() && !before.isKnown()) {
            return before;
        }
        Register unsaid = known.isKnown() ? target : source;
        throw Refused.notListed(
                "the list of %s of community '%s'"
                        .formatted(what, unsaid.community().id()),
                "record first what there is, or that there is nothing so far");
    }
}
