package org.grassroots.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.grassroots.area.Building;
import org.grassroots.area.Compound;
import org.grassroots.area.Household;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.grassroots.fact.Known;
import org.grassroots.member.Helper;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.plan.element.CompoundFact;
import org.grassroots.plan.team.Measure;

/** What is known of one compound that a plan depends on, and what is missing where it is not. */
final class CompoundFacts {
    final CommunityPeople people;
    final Compound compound;
    private final OptionalInt peopleAtRisk;
    private final Map<Measure, Interval> sizes = new EnumMap<>(Measure.class);
    private final Map<Measure, List<MissingFact>> missing = new EnumMap<>(Measure.class);

    CompoundFacts(CommunityPeople people, Compound compound, LocalData local) {
        this.people = people;
        this.compound = compound;
        Integer atRisk = local.peopleAtRisk().get(compound.id());
        this.peopleAtRisk = atRisk == null ? OptionalInt.empty() : OptionalInt.of(atRisk);
    }

    Known<CompoundPairing> pairing() {
        return people.pairing(compound.id());
    }

    Known<CompoundBranch> branch() {
        if (!people.register.organisation().branches().isKnown()) {
            return Known.unknown();
        }
        // The kinds are declared in the order of choice: formal, joint, temporary, functional.
        for (BranchKind kind : BranchKind.values()) {
            Optional<CompoundBranch> first = people.branches(compound.id()).stream()
                    .filter(branch -> branch.kind() == kind)
                    .findFirst();
            if (first.isPresent()) {
                return Known.of(first.get());
            }
        }
        return Known.none();
    }

    Answer holds(CompoundFact fact) {
        return switch (fact) {
            case PROPERTY_SERVICE -> compound.propertyService().exists();
            case OWNERS_COMMITTEE -> compound.ownersCommittee();
            case PAIRED_UNIT -> anyOf(pairing().map(pairing -> pairing.units().count()));
            case STREET_CADRE ->
                anyOf(pairing().map(pairing -> pairing.streetCadres().count()))
                        .or(Answer.of(!people.helpers(compound.id(), Helper.Role.STREET_CADRE)
                                .isEmpty()));
        };
    }

    private static Answer anyOf(Known<Interval> listed) {
        return listed.exists() == Answer.YES ? listed.value().orElseThrow().reaches(1) : listed.exists();
    }

    MissingFact missing(CompoundFact fact) {
        return ofCompound(
                switch (fact) {
                    case PROPERTY_SERVICE -> Field.PROPERTY_SERVICE;
                    case OWNERS_COMMITTEE -> Field.OWNERS_COMMITTEE;
                    case PAIRED_UNIT -> Field.PAIRED_UNITS;
                    case STREET_CADRE -> Field.STREET_CADRES;
                });
    }

    Interval size(Measure measure) {
        return sizes.computeIfAbsent(measure, this::count);
    }

    private Interval count(Measure measure) {
        return switch (measure) {
            case RESIDENTS -> compound.residentCount();
            case HOUSEHOLDS -> compound.householdCount();
            case BUILDINGS -> compound.buildingCount();
            case ENTRANCES -> surveyed(compound.entrances());
            case PEOPLE_AT_RISK -> surveyed(peopleAtRisk);
        };
    }

    private static Interval surveyed(OptionalInt count) {
        return count.isPresent() ? Interval.exactly(count.getAsInt()) : Interval.UNKNOWN;
    }

    /** The facts without any one of which the size stays open; empty if it is known. Lists that are unknown hide more. */
    List<MissingFact> missing(Measure measure) {
        return missing.computeIfAbsent(measure, this::find);
    }

    private List<MissingFact> find(Measure measure) {
        if (size(measure).isExact()) {
            return List.of();
        }
        return switch (measure) {
            case RESIDENTS -> compound.buildings().isKnown() ? uncounted() : List.of(ofCompound(Field.BUILDINGS));
            // Without a list of buildings the surveyed number of households is the shorter way.
            case HOUSEHOLDS -> compound.buildings().isKnown() ? unlisted() : List.of(ofCompound(Field.HOUSEHOLDS));
            case BUILDINGS -> List.of(ofCompound(Field.BUILDINGS));
            case ENTRANCES -> List.of(ofCompound(Field.ENTRANCES));
            case PEOPLE_AT_RISK -> List.of(ofCompound(Field.PEOPLE_AT_RISK));
        };
    }

    private List<MissingFact> unlisted() {
        return compound.buildings().items().stream()
                .filter(building -> !building.households().isKnown())
                .map(building -> MissingFact.of(Subject.Kind.BUILDING, building.id(), Field.HOUSEHOLDS))
                .toList();
    }

    private List<MissingFact> uncounted() {
        List<MissingFact> found = new ArrayList<>();
        for (Building building : compound.buildings().items()) {
            if (!building.households().isKnown()) {
                found.add(MissingFact.of(Subject.Kind.BUILDING, building.id(), Field.HOUSEHOLDS));
            }
            for (Household household : building.households().items()) {
                if (household.residents().isEmpty()) {
                    found.add(MissingFact.of(Subject.Kind.HOUSEHOLD, household.id(), Field.RESIDENTS));
                }
            }
        }
        return List.copyOf(found);
    }

    /** Whether every member who lives here is listed. */
    Answer listsMembers() {
        return people.register.listsMembersOf(compound.id());
    }

    MissingFact ofCompound(Field field) {
        return MissingFact.of(Subject.Kind.COMPOUND, compound.id(), field);
    }
}
