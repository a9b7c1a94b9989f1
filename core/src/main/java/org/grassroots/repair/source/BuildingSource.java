package org.grassroots.repair.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.CompoundId;
import org.grassroots.change.Change;
import org.grassroots.change.GroupChange;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.Register;
import org.grassroots.repair.Certificate;
import org.grassroots.repair.Situation;
import org.grassroots.text.Text;

/** Buildings without a group, and owners in no group of their building: a group takes them in, or one is formed. */
final class BuildingSource extends Source {
    private static final Text NOWHERE = Text.of(
            "The building must be known, and its compound must have a branch that can form a group.",
            "须先确定所居住楼栋，并由该小区的党组织成立党小组。");
    private static final int GROUPS = 4;
    private static final int BRANCHES = 2;

    BuildingSource() {
        super("group.per-building", "member.in-building-group");
    }

    @Override
    public List<Change> candidates(Situation situation) {
        Optional<PartyMember> member = situation.member();
        if (member.isPresent()) {
            return Groups.home(member.get())
                    .map(home -> joining(member.get(), home, situation.register()))
                    .orElse(List.of());
        }
        return situation
                .building()
                .map(Building::id)
                .map(building -> serving(building, situation.register()))
                .orElse(List.of());
    }

    @Override
    public Optional<Certificate> certificate(Situation situation) {
        return candidates(situation).isEmpty()
                ? Optional.of(Certificate.of(Certificate.Ground.NEEDS_FACTS, NOWHERE))
                : Optional.empty();
    }

    /** Groups of the compound that serve the building too, and new ones of those who live there. */
    private static List<Change> serving(BuildingId building, Register register) {
        List<Change> candidates = new ArrayList<>();
        first(GROUPS, groupsNear(building, register))
                .forEach(group -> candidates.add(new GroupChange.Correct(Groups.serving(group, building))));
        for (CompoundBranch branch : first(BRANCHES, branches(building, register))) {
            candidates.add(new GroupChange.Form(
                    Groups.fresh(branch.id(), building, ungrouped(branch, building, register), register)));
        }
        return candidates;
    }

    private static List<CompoundBranch> branches(BuildingId building, Register register) {
        CompoundId compound = register.compoundOf(building).orElseThrow();
        return register.branchesServing(compound).stream().sorted(Nearest.BY_ID).toList();
    }

    /** The groups of the branches that serve its compound. */
    static List<BuildingGroup> groupsNear(BuildingId building, Register register) {
        List<CompoundBranch> branches = branches(building, register);
        return register.groups().stream()
                .filter(group ->
                        branches.stream().anyMatch(branch -> branch.id().equals(group.branch())))
                .sorted(PartitionSource.BY_ID)
                .toList();
    }

    /** Who belongs to the branch and is in no group: those who live in the building, or else all. */
    private static List<MemberId> ungrouped(CompoundBranch branch, BuildingId building, Register register) {
        List<PartyMember> left = new People(register)
                .all(branch.members().items()).stream()
                        .filter(member -> register.groups().stream()
                                .noneMatch(group -> group.members().items().contains(member.id())))
                        .toList();
        List<PartyMember> living = left.stream()
                .filter(member -> Groups.home(member).filter(building::equals).isPresent())
                .toList();
        // A first group has all of the roll, so that nobody is in none.
        boolean isFirst =
                register.groups().stream().noneMatch(group -> group.branch().equals(branch.id()));
        return People.ids(isFirst && branch.kind().hasRoll() || living.isEmpty() ? left : living);
    }

    /** Out of the groups of other buildings first: where a group parts a roll, nobody is in two. */
    private static List<Change> joining(PartyMember member, BuildingId home, Register register) {
        List<Change> candidates = new ArrayList<>();
        register.groups().stream()
                .filter(group -> group.members().items().contains(member.id()))
                .sorted(PartitionSource.BY_ID)
                .limit(GROUPS)
                .forEach(group -> candidates.add(new GroupChange.Correct(Groups.without(group, member.id()))));
        register.groups().stream()
                .filter(group ->
                        group.buildings().contains(home) && group.members().isKnown())
                .sorted(PartitionSource.BY_ID)
                .limit(GROUPS)
                .forEach(group -> candidates.add(new GroupChange.Correct(Groups.with(group, member.id()))));
        for (CompoundBranch branch : first(BRANCHES, branches(home, register))) {
            candidates.add(new GroupChange.Form(Groups.fresh(branch.id(), home, List.of(member.id()), register)));
        }
        return candidates;
    }
}
