package org.grassroots.city.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.GroupId;
import org.grassroots.organisation.ResponsibilityArea;

/** Divides the branches that bear the ids of one compound into building groups. */
final class GroupMaker {

    /** The buildings and members of a group before it is written down. */
    record Part(List<Building> buildings, List<PartyMember> members) {
        Part() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        /** Who may lead it: full members with voting rights. */
        List<MemberId> eligible() {
            return members.stream()
                    .filter(member -> member.isFull().and(member.votingRights()) == Answer.YES)
                    .map(PartyMember::id)
                    .toList();
        }
    }

    private final GroupRatios ratios;
    private final Dice dice;
    private final Ids ids;
    private final List<BuildingGroup> groups = new ArrayList<>();
    private final CentralHouseholdMaker centralHouseholds;

    GroupMaker(Setting setting, Dice dice, Ids ids) {
        this.ratios = setting.ratios().groups();
        this.dice = dice;
        this.ids = ids;
        this.centralHouseholds = new CentralHouseholdMaker(ratios, dice, ids);
    }

    List<BuildingGroup> groups() {
        return groups;
    }

    List<CentralHousehold> centralHouseholds() {
        return centralHouseholds.made();
    }

    /** Makes no group of a branch too small to divide. */
    void divide(CompoundBranch branch, Site site, List<PartyMember> members, Optional<MemberId> secretary) {
        List<PartyMember> there = new ArrayList<>(members);
        there.addAll(reported(site, members));
        if (there.size() < ratios.membersToDivide()) {
            return;
        }
        Map<Optional<BuildingId>, List<PartyMember>> living =
                there.stream().collect(Collectors.groupingBy(Site::buildingOf));
        List<Part> parts = parts(dice.without(ratios.buildingLeftOut(), site.buildings()), living);
        placeOthers(parts, members);
        for (int at = 0; at < parts.size(); at++) {
            add(branch, parts.get(at), at + 1, secretary);
        }
    }

    /** Residents whose building is known and who are not in the branch but take part in its group. */
    private List<PartyMember> reported(Site site, List<PartyMember> members) {
        Set<MemberId> inBranch = members.stream().map(PartyMember::id).collect(Collectors.toUnmodifiableSet());
        return dice.without(
                1 - ratios.reported(),
                site.residents().stream()
                        .filter(member -> !inBranch.contains(member.id()))
                        .filter(member -> Site.buildingOf(member).isPresent())
                        .toList());
    }

    /** Neighbouring buildings together, until they have enough members; those of a building stay together. */
    private List<Part> parts(List<Building> buildings, Map<Optional<BuildingId>, List<PartyMember>> living) {
        List<Part> parts = new ArrayList<>();
        Part open = new Part();
        int wanted = dice.near(ratios.buildings());
        for (Building building : buildings) {
            open.buildings().add(building);
            open.members().addAll(living.getOrDefault(Optional.of(building.id()), List.of()));
            boolean enough = open.members().size() >= ratios.membersFrom()
                    && open.buildings().size() >= wanted;
            if (enough || open.buildings().size() >= ratios.buildingsTo()) {
                parts.add(open);
                open = new Part();
                wanted = dice.near(ratios.buildings());
            }
        }
        parts.add(open);
        return withoutSmall(parts);
    }

    /** Gives the buildings of a part with too few members to the part before it, or after it if it is the first. */
    private List<Part> withoutSmall(List<Part> parts) {
        List<Part> large = new ArrayList<>();
        Part waiting = new Part();
        for (Part part : parts) {
            waiting.buildings().addAll(part.buildings());
            waiting.members().addAll(part.members());
            if (waiting.members().size() >= ratios.membersFrom()) {
                large.add(waiting);
                waiting = new Part();
            } else if (!large.isEmpty()) {
                Part before = large.get(large.size() - 1);
                before.buildings().addAll(waiting.buildings());
                before.members().addAll(waiting.members());
                waiting = new Part();
            }
        }
        if (large.isEmpty() && !waiting.buildings().isEmpty()) {
            large.add(waiting);
        }
        large.removeIf(part -> part.members().isEmpty());
        return large;
    }

    /** Puts members whose building has no group somewhere; a few are forgotten, or put in one group more. */
    private void placeOthers(List<Part> parts, List<PartyMember> members) {
        if (parts.isEmpty()) {
            return;
        }
        Set<MemberId> placed = parts.stream()
                .flatMap(part -> part.members().stream())
                .map(PartyMember::id)
                .collect(Collectors.toUnmodifiableSet());
        for (PartyMember member : members) {
            boolean without = !placed.contains(member.id());
            if (without && !dice.chance(ratios.inNoGroup())) {
                dice.pick(parts).members().add(member);
            } else if (!without && dice.chance(ratios.inTwoGroups())) {
                Part other = dice.pick(parts);
                if (!other.members().contains(member)) {
                    other.members().add(member);
                }
            }
        }
    }

    private void add(CompoundBranch branch, Part part, int number, Optional<MemberId> secretary) {
        GroupId id = ids.group(groups.size() + 1);
        Listing<MemberId> leaders = leaders(part, secretary);
        groups.add(BuildingGroup.builder()
                .id(id)
                .name("第" + number + "党小组")
                .branch(branch.id())
                .buildings(part.buildings().stream().map(Building::id).toList())
                .members(
                        dice.chance(ratios.unknownMembers())
                                ? Listing.unknown()
                                : Listing.of(part.members().stream()
                                        .map(PartyMember::id)
                                        .toList()))
                .leaders(leaders)
                .microGridHead(microGridHead(part, leaders))
                .responsibilityAreas(areas(part))
                .build());
        centralHouseholds.make(id, part);
    }

    private Listing<MemberId> leaders(Part part, Optional<MemberId> secretary) {
        if (dice.chance(ratios.unknownLeader())) {
            return Listing.unknown();
        }
        List<MemberId> eligible = part.eligible();
        if (eligible.isEmpty() || dice.chance(ratios.vacantLeader())) {
            return Listing.of();
        }
        boolean secretaryLeads = dice.chance(ratios.secretaryLeads());
        return Listing.of(secretary
                .filter(member -> secretaryLeads && eligible.contains(member))
                .orElse(dice.pick(eligible)));
    }

    private Known<MemberId> microGridHead(Part part, Listing<MemberId> leaders) {
        if (!leaders.items().isEmpty() && dice.chance(ratios.leaderHeadsMicroGrid())) {
            return Known.of(leaders.items().get(0));
        }
        return switch (dice.answer(ratios.noMicroGridHead(), ratios.unknownMicroGridHead())) {
            case YES -> Known.none();
            case UNKNOWN -> Known.unknown();
            case NO -> Known.of(dice.pick(part.members()).id());
        };
    }

    private Listing<ResponsibilityArea> areas(Part part) {
        if (dice.chance(ratios.unknownAreas())) {
            return Listing.unknown();
        }
        if (dice.chance(ratios.noAreas())) {
            return Listing.of();
        }
        List<ResponsibilityArea> areas = new ArrayList<>();
        int count = Math.min(dice.near(ratios.areasPerGroup()), part.members().size());
        for (PartyMember member : dice.shuffled(part.members()).subList(0, count)) {
            Building building =
                    part.buildings().get(areas.size() % part.buildings().size());
            areas.add(new ResponsibilityArea(member.id(), building.name() + "第" + (areas.size() + 1) + "责任区"));
        }
        return Listing.of(areas);
    }
}
