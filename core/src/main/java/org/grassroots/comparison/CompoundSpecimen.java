package org.grassroots.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Community;
import org.grassroots.area.CommunityId;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.area.FourClear;
import org.grassroots.area.Guarding;
import org.grassroots.area.Household;
import org.grassroots.area.HouseholdId;
import org.grassroots.area.PropertyService;
import org.grassroots.area.PropertyServiceId;
import org.grassroots.area.Section;
import org.grassroots.area.SectionId;
import org.grassroots.area.SurveyItem;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.Helper;
import org.grassroots.member.HelperId;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CommunityLevel;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Organisation;
import org.grassroots.register.Provenance;
import org.grassroots.register.Register;

/** A made-up community of one compound, of which everything is known, made as the dials are set. */
final class CompoundSpecimen {
    static final CompoundId COMPOUND = CompoundId.of("c-1");
    private static final CommunityId COMMUNITY = CommunityId.of("k-1");
    private static final PropertyServiceId PROPERTY = PropertyServiceId.of("w-1");

    private final Settings settings;
    private final LocalDate day;
    private final SpecimenPeople people;

    private CompoundSpecimen(Settings settings, LocalDate day) {
        this.settings = settings;
        this.day = day;
        this.people = new SpecimenPeople(settings, day);
    }

    static Register of(Settings settings, LocalDate day) {
        return new CompoundSpecimen(settings, day).register();
    }

    static BuildingId building(int at) {
        return BuildingId.of("g-" + at);
    }

    static HouseholdId household(int at) {
        return HouseholdId.of("h-" + at);
    }

    static SectionId section(int at) {
        return SectionId.of("x-" + at);
    }

    private Register register() {
        List<CompoundBranch> branches =
                SpecimenBranch.of(settings, people, day).stream().toList();
        SpecimenGroups groups = new SpecimenGroups(settings, people);
        return Register.builder()
                .provenance(Provenance.builder()
                        .source("comparison of packs")
                        .synthetic(true)
                        .describes(day)
                        .build())
                .community(community())
                .members(people.all())
                .helpers(helpers())
                .organisation(Organisation.builder()
                        .communityOrganisation(communityOrganisation(branches))
                        .branches(Listing.of(branches))
                        .groups(Listing.of(groups.groups(branches)))
                        .centralHouseholds(Listing.of(groups.centralHouseholds()))
                        .build())
                .pairings(groups.pairings())
                .build();
    }

    private Community community() {
        Community.Builder community = Community.builder()
                .id(COMMUNITY)
                .name("Community")
                .subdistrict("Subdistrict")
                .county("County");
        if (settings.has(Dial.PROPERTY)) {
            community.addPropertyServices(PropertyService.builder()
                    .id(PROPERTY)
                    .name("Property company")
                    .kind(PropertyService.Kind.COMPANY)
                    .fullMembers(OptionalInt.of(settings.is(Dial.PROPERTY, 1) ? 0 : 3))
                    .partyOrganisation(Answer.of(settings.is(Dial.PROPERTY, 3)))
                    .build());
        }
        return community.addCompounds(compound()).build();
    }

    private Compound compound() {
        Answer guarded = Answer.of(!settings.has(Dial.THREE_NONE));
        int unrecorded = settings.is(Dial.SURVEY, 2) ? 1 : 0;
        List<Section> sections = settings.has(Dial.SECTIONS)
                ? List.of(new Section(section(0), "East"), new Section(section(1), "West"))
                : List.of();
        SurveyItem item = settings.is(Dial.SURVEY, 1) ? SurveyItem.MISSING : SurveyItem.recordedOn(day.minusMonths(1));
        return Compound.builder()
                .id(COMPOUND)
                .name("Compound")
                .address("1 Elm Street")
                .buildingType("slab")
                .entrances(1)
                .surveyedBuildings(settings.of(Dial.BUILDINGS) + unrecorded)
                .surveyedHouseholds(settings.of(Dial.HOUSEHOLDS))
                .propertyService(settings.has(Dial.PROPERTY) ? Known.of(PROPERTY) : Known.none())
                .ownersCommittee(Answer.NO)
                .guarding(Guarding.builder()
                        .responsibleUnit(guarded)
                        .humanGuard(guarded)
                        .physicalGuard(guarded)
                        .onThreeNoneLedger(Answer.of(settings.is(Dial.THREE_NONE, 2)))
                        .build())
                .fourClear(new FourClear(item, item, item, item))
                .sections(sections)
                .buildings(Listing.of(buildings(sections)))
                .build();
    }

    /** All households are in the first building; where there are sections, so is that one in the first. */
    private List<Building> buildings(List<Section> sections) {
        List<Building> buildings = new ArrayList<>();
        for (int at = 0; at < settings.of(Dial.BUILDINGS); at++) {
            List<Household> households = IntStream.range(0, at == 0 ? settings.of(Dial.HOUSEHOLDS) : 0)
                    .mapToObj(number -> Household.of(household(number), 1))
                    .toList();
            Building.Builder building = Building.builder()
                    .id(building(at))
                    .name("Building " + at)
                    .stairwells(1)
                    .households(Listing.of(households));
            if (!sections.isEmpty()) {
                building.section(section(at));
            }
            buildings.add(building.build());
        }
        return buildings;
    }

    /** There is one as soon as a member is affiliated here; whoever is on no branch's roll is on its own. */
    private Known<CommunityOrganisation> communityOrganisation(List<CompoundBranch> branches) {
        if (people.here().isEmpty() || settings.has(Dial.NO_COMMUNITY)) {
            return Known.none();
        }
        List<MemberId> roll = new ArrayList<>(people.here());
        branches.stream()
                .filter(branch -> branch.kind().hasRoll())
                .forEach(branch -> roll.removeAll(branch.members().items()));
        boolean onBranch =
                SpecimenBranch.kind(settings).filter(BranchKind::hasRoll).isPresent();
        if (settings.is(Dial.ROLL, 1)) {
            roll.remove(people.here().get(people.here().size() - 1));
        } else if (settings.is(Dial.ROLL, 2) && onBranch) {
            roll.add(people.here().get(0));
        }
        return Known.of(CommunityOrganisation.builder()
                .level(CommunityLevel.BRANCH)
                .approval(Known.none())
                .sizeWaived(Answer.NO)
                .committee(Listing.of())
                .roll(Listing.of(roll))
                .build());
    }

    private List<Helper> helpers() {
        return Stream.of(SpecimenGroups.STREET_CADRE)
                .filter(cadre -> settings.has(Dial.STREET_CADRE))
                .map(cadre -> Helper.builder()
                        .id(HelperId.of(cadre))
                        .name("Helper")
                        .role(Helper.Role.STREET_CADRE)
                        .addServes(COMPOUND)
                        .trainings(Listing.of())
                        .fitForFrontLine(Answer.YES)
                        .build())
                .toList();
    }
}
