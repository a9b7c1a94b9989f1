package org.grassroots.change.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.grassroots.area.Building;
import org.grassroots.area.Community;
import org.grassroots.area.Compound;
import org.grassroots.area.Household;
import org.grassroots.area.PropertyService;
import org.grassroots.area.Section;
import org.grassroots.change.BranchChange;
import org.grassroots.change.GroupChange;
import org.grassroots.change.MemberChange;
import org.grassroots.change.PairingChange;
import org.grassroots.change.RecordChange;
import org.grassroots.fact.Id;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.ServedArea;
import org.grassroots.pairing.Pairings;
import org.grassroots.register.Register;

/**
 * What is taken apart where steps hinder each other, as when a building is to be removed before a member can move, who can
 * only move to a building not there yet. From the least to the most; after the last but one nothing stands in the way, and
 * the last makes what can only be made in two steps.
 */
enum Detour {
    /** Old and new buildings and property services stand beside each other for a while. */
    BOTH_PLACES {
        @Override
        void take(Course course) {
            Target target = course.target();
            if (!target.isSameCommunity(course.now())) {
                course.force(() -> new RecordChange.OfCommunity(both(course.now(), target.community())));
            }
            for (Compound wanted : target.wanted(Kind.COMPOUND, course.now())) {
                course.now()
                        .compound(wanted.id())
                        .ifPresent(before -> course.force(() -> new RecordChange.Survey(both(before, wanted))));
            }
        }
    },
    /** Branches without their rolls, and serving whole compounds. */
    BARE_BRANCHES {
        @Override
        void take(Course course) {
            for (CompoundBranch wanted : course.target().wanted(Kind.BRANCH, course.now())) {
                Optional<CompoundBranch> before = course.now().branch(wanted.id());
                if (before.isEmpty()) {
                    course.force(() -> new BranchChange.Establish(bare(wanted)));
                } else if (before.get().kind() != wanted.kind()) {
                    course.force(() -> new BranchChange.Convert(bare(wanted)));
                } else {
                    course.force(() -> new BranchChange.Correct(bare(before.get())));
                }
            }
        }
    },
    /** No pairings. */
    NO_PAIRINGS {
        @Override
        void take(Course course) {
            course.force(() -> new PairingChange.Correct(Pairings.UNKNOWN));
        }
    },
    /** Members of whom nobody knows where they live. */
    NO_HOMES {
        @Override
        void take(Course course) {
            for (PartyMember member : differing(course, Kind.MEMBER)) {
                course.force(() -> new MemberChange.MoveHome(member.id(), Residence.UNKNOWN));
            }
        }
    },
    /** No groups and central households that differ. */
    NO_GROUPS {
        @Override
        void take(Course course) {
            for (CentralHousehold central : differing(course, Kind.CENTRAL)) {
                course.force(() -> new GroupChange.DisbandCentralHousehold(central.id()));
            }
            for (BuildingGroup group : differing(course, Kind.GROUP)) {
                course.force(() -> new GroupChange.Disband(group.id()));
            }
        }
    },
    /** Nothing at all. */
    NOTHING {
        @Override
        void take(Course course) {
            course.force(() -> new PairingChange.Correct(Pairings.UNKNOWN));
            course.force(() -> new RecordChange.OfCommunityOrganisation(Known.unknown()));
            course.now().branches().forEach(branch -> course.force(() -> new BranchChange.Dissolve(branch.id())));
            course.force(() -> new RecordChange.OfHelpers(List.of()));
            course.now().members().forEach(member -> course.force(() -> new MemberChange.Strike(member.id())));
            course.now()
                    .community()
                    .compounds()
                    .forEach(compound -> course.force(() -> new RecordChange.RemoveCompound(compound.id())));
        }
    },
    /** As {@link #BARE_BRANCHES}, since a member on two rolls stands on the second only by correction. */
    BARE_BRANCHES_AGAIN {
        @Override
        void take(Course course) {
            BARE_BRANCHES.take(course);
        }
    };

    abstract void take(Course course);

    private static <T> List<T> differing(Course course, Kind<T> kind) {
        Predicate<T> reached = thing -> course.target()
                .find(kind, kind.id().apply(thing))
                .filter(thing::equals)
                .isPresent();
        return kind.in().apply(course.now()).stream().filter(reached.negate()).toList();
    }

    private static CompoundBranch bare(CompoundBranch branch) {
        return CompoundBranch.builder()
                .from(branch)
                .serves(branch.serves().stream()
                        .map(area -> ServedArea.whole(area.compound()))
                        .distinct()
                        .toList())
                .members(Listing.unknown())
                .build();
    }

    private static Community both(Register now, Community wanted) {
        Map<Id, PropertyService> services = new LinkedHashMap<>();
        now.community().propertyServices().forEach(service -> services.put(service.id(), service));
        wanted.propertyServices().forEach(service -> services.put(service.id(), service));
        return Community.builder()
                .from(wanted)
                .propertyServices(services.values())
                .build();
    }

    private static Compound both(Compound before, Compound wanted) {
        Map<Id, Building> buildings = new LinkedHashMap<>();
        wanted.buildings().items().forEach(building -> buildings.put(building.id(), building));
        before.buildings()
                .items()
                .forEach(building -> buildings.merge(building.id(), building, (there, old) -> both(old, there)));
        Compound.Builder both = Compound.builder().from(wanted);
        List<Section> sections = new ArrayList<>(wanted.sections());
        before.sections().stream()
                .filter(section ->
                        sections.stream().noneMatch(other -> other.id().equals(section.id())))
                .forEach(sections::add);
        return both.sections(sections)
                .buildings(Listing.of(List.copyOf(buildings.values())))
                .build();
    }

    private static Building both(Building before, Building wanted) {
        Map<Id, Household> homes = new LinkedHashMap<>();
        wanted.households().items().forEach(home -> homes.put(home.id(), home));
        before.households().items().forEach(home -> homes.putIfAbsent(home.id(), home));
        return Building.builder()
                .from(wanted)
                .households(Listing.of(List.copyOf(homes.values())))
                .build();
    }
}
