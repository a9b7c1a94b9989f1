package org.grassroots.repair.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.area.BuildingId;
import org.grassroots.area.HouseholdId;
import org.grassroots.change.Change;
import org.grassroots.change.GroupChange;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CentralHouseholdId;
import org.grassroots.register.Register;
import org.grassroots.repair.Certificate;
import org.grassroots.repair.Situation;
import org.grassroots.text.Text;

/** Households that no central household covers, or several do: one takes it in, the others leave it, or one is set up. */
final class CoverageSource extends Source {
    static final Comparator<CentralHousehold> SMALLEST = Comparator.comparing(
                    (CentralHousehold central) -> central.households().items().size())
            .thenComparing(central -> central.id().value());
    private static final int TAKING = 4;
    private static final int GROUPS = 2;
    private static final int HEADS = 3;
    private static final Text NOBODY = Text.of(
            "No central household of its group can take it in, and no full member in the group's buildings can head another.",
            "所属党小组没有可接纳该户的中心户，且服务楼栋内没有可担任新中心户负责人的正式党员。");

    CoverageSource() {
        super("household.covered");
    }

    @Override
    public List<Change> candidates(Situation situation) {
        if (situation.subject().kind() != Subject.Kind.HOUSEHOLD) {
            return List.of();
        }
        HouseholdId household = HouseholdId.of(situation.subject().id());
        Register register = situation.register();
        List<CentralHousehold> covering = register.centralHouseholds().stream()
                .filter(central -> central.households().items().contains(household))
                .sorted(SMALLEST.reversed())
                .toList();
        return covering.isEmpty() ? taking(household, register) : leaving(household, covering);
    }

    private static List<Change> leaving(HouseholdId household, List<CentralHousehold> covering) {
        return first(TAKING, covering).stream()
                .<Change>map(central -> new GroupChange.AssignHouseholds(
                        central.id(),
                        central.households().items().stream()
                                .filter(covered -> !covered.equals(household))
                                .distinct()
                                .toList()))
                .toList();
    }

    private static List<Change> taking(HouseholdId household, Register register) {
        BuildingId building = register.buildingOf(household).orElseThrow();
        List<BuildingGroup> groups = register.groups().stream()
                .filter(group -> group.buildings().contains(building))
                .sorted(PartitionSource.BY_ID)
                .toList();
        if (groups.isEmpty()) {
            groups = first(GROUPS, BuildingSource.groupsNear(building, register));
        }
        return taking(household, building, groups, register);
    }

    /** A group that serves the building only from now on does so before its central households take the household in. */
    private static List<Change> taking(
            HouseholdId household, BuildingId building, List<BuildingGroup> groups, Register register) {
        List<Change> candidates = new ArrayList<>();
        groups.stream()
                .filter(group -> !group.buildings().contains(building))
                .forEach(group -> candidates.add(new GroupChange.Correct(Groups.serving(group, building))));
        register.centralHouseholds().stream()
                .filter(central -> central.sense() == CentralHousehold.Sense.NEIGHBOURS
                        && central.households().isKnown()
                        && groups.stream().anyMatch(group -> group.id().equals(central.group())))
                .sorted(SMALLEST)
                .limit(TAKING)
                .forEach(central -> candidates.add(new GroupChange.AssignHouseholds(
                        central.id(), with(central.households().items(), household))));
        for (BuildingGroup group : first(1, groups)) {
            first(HEADS, Heads.of(group, register))
                    .forEach(head -> candidates.add(headedBy(head, household, group, register)));
        }
        return candidates;
    }

    private static List<HouseholdId> with(List<HouseholdId> households, HouseholdId household) {
        Set<HouseholdId> more = new LinkedHashSet<>(households);
        more.add(household);
        return List.copyOf(more);
    }

    private static Change headedBy(PartyMember head, HouseholdId household, BuildingGroup group, Register register) {
        HouseholdId home = Heads.home(head).orElseThrow();
        return new GroupChange.FormCentralHousehold(CentralHousehold.builder()
                .id(freshId(home, register))
                .group(group.id())
                .sense(CentralHousehold.Sense.NEIGHBOURS)
                .home(home)
                .head(Known.of(head.id()))
                .households(Listing.of(List.of(household)))
                .build());
    }

    private static CentralHouseholdId freshId(HouseholdId home, Register register) {
        List<String> taken = register.centralHouseholds().stream()
                .map(central -> central.id().value())
                .toList();
        String id = "ch-" + home;
        for (int number = 2; taken.contains(id); number++) {
            id = "ch-" + home + "-" + number;
        }
        return CentralHouseholdId.of(id);
    }

    @Override
    public Optional<Certificate> certificate(Situation situation) {
        return candidates(situation).isEmpty()
                ? Optional.of(Certificate.of(Certificate.Ground.NONE_HELPS, NOBODY))
                : Optional.empty();
    }
}
