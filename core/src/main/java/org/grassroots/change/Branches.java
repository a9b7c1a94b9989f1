package org.grassroots.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.CompoundId;
import org.grassroots.change.Refusal.Reason;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Organisation;
import org.grassroots.organisation.ServedArea;
import org.grassroots.register.Register;

/** How branches begin, become others and end. */
final class Branches {
    private Branches() {}

    static Register establish(Register register, CompoundBranch branch) {
        Listing<CompoundBranch> branches = Present.branches(register);
        if (register.branch(branch.id()).isPresent()) {
            throw Refused.thereAlready("branch", branch.id());
        }
        Rolls.refuseSecond(register, Rolls.of(branch), Set.of());
        return with(register, Sharing.plus(branches, branch));
    }

    static Register merge(Register register, List<BranchId> merged, CompoundBranch into) {
        Set<BranchId> gone = Set.copyOf(merged);
        Set<MemberId> before = new LinkedHashSet<>();
        merged.forEach(id -> before.addAll(Rolls.of(Present.branch(register, id))));
        refuseTaken(register, into.id(), gone);
        List<MemberId> joining = Sharing.without(Rolls.of(into), before::contains);
        Rolls.refuseSecond(register, joining, gone);

        Organisation organisation = register.organisation();
        return with(
                register,
                Organisation.builder()
                        .from(organisation)
                        .branches(inPlaceOf(organisation.branches(), gone, List.of(into)))
                        .groups(Sharing.each(
                                organisation.groups(),
                                group -> gone.contains(group.branch()) ? under(group, into.id()) : group))
                        .build());
    }

    static Register split(Register register, BranchId id, List<CompoundBranch> into) {
        CompoundBranch before = Present.branch(register, id);
        Set<MemberId> placed = new LinkedHashSet<>();
        for (CompoundBranch part : into) {
            refuseTaken(register, part.id(), Set.of(id));
            for (MemberId member : new LinkedHashSet<>(Rolls.of(part))) {
                if (!placed.add(member)) {
                    throw Refused.because(
                            Reason.FORBIDDEN,
                            Refused.subject("party member", member),
                            "is put on the rolls of two parts of branch '%s'".formatted(id),
                            "a member stands on one roll only (MR Art. 32): name each in one part");
                }
            }
        }
        Set<MemberId> held = Set.copyOf(Rolls.of(before));
        Rolls.refuseSecond(register, Sharing.without(List.copyOf(placed), held::contains), Set.of(id));

        Organisation organisation = register.organisation();
        Organisation grouped = Cascade.disband(
                organisation,
                group -> group.branch().equals(id)
                        && partFor(register, group, into).isEmpty());
        return with(
                register,
                Organisation.builder()
                        .from(grouped)
                        .branches(inPlaceOf(organisation.branches(), Set.of(id), into))
                        .groups(Sharing.each(
                                grouped.groups(),
                                group -> group.branch().equals(id)
                                        ? under(
                                                group,
                                                partFor(register, group, into).orElseThrow())
                                        : group))
                        .build());
    }

    static Register convert(Register register, CompoundBranch into) {
        CompoundBranch before = Present.branch(register, into.id());
        if (before.kind() == into.kind()) {
            throw Refused.because(
                    Reason.THERE_ALREADY,
                    Refused.subject("branch", into.id()),
                    "is of the kind %s already".formatted(into.kind()),
                    "convert it to another kind, or correct what is recorded of it");
        }
        Rolls.refuseSecond(register, Sharing.without(Rolls.of(into), Rolls.of(before)::contains), Set.of(into.id()));
        return replace(register, before, into);
    }

    static Register dissolve(Register register, BranchId id) {
        Present.branch(register, id);
        return with(register, Cascade.dissolve(register.organisation(), id::equals));
    }

    static Register correct(Register register, CompoundBranch branch) {
        CompoundBranch before = Present.branch(register, branch.id());
        if (before.kind() != branch.kind()) {
            throw Refused.because(
                    Reason.FORBIDDEN,
                    Refused.subject("branch", branch.id()),
                    "is of the kind %s, and the correction says %s".formatted(before.kind(), branch.kind()),
                    "another kind is decided and not corrected (branch regulations Art. 7): convert the branch");
        }
        return replace(register, before, branch);
    }

    static Register replace(Register register, CompoundBranch before, CompoundBranch after) {
        return with(register, Sharing.replace(register.organisation().branches(), before, after));
    }

    private static Register with(Register register, Listing<CompoundBranch> branches) {
        return with(
                register,
                Organisation.builder()
                        .from(register.organisation())
                        .branches(branches)
                        .build());
    }

    private static Register with(Register register, Organisation organisation) {
        return Refused.unlessWhole(register.edit().organisation(organisation));
    }

    private static void refuseTaken(Register register, BranchId id, Set<BranchId> free) {
        if (!free.contains(id) && register.branch(id).isPresent()) {
            throw Refused.thereAlready("branch", id);
        }
    }

    /** The new ones stand where the first of those that end stood; a part that is as the whole was is the very same. */
    private static Listing<CompoundBranch> inPlaceOf(
            Listing<CompoundBranch> branches, Set<BranchId> gone, List<CompoundBranch> come) {
        List<CompoundBranch> after = new ArrayList<>();
        boolean placed = false;
        for (CompoundBranch branch : branches.items()) {
            if (!gone.contains(branch.id())) {
                after.add(branch);
            } else if (!placed) {
                after.addAll(Sharing.same(come, branches.items()));
                placed = true;
            }
        }
        return Listing.of(after);
    }

    private static BuildingGroup under(BuildingGroup group, BranchId branch) {
        return group.branch().equals(branch)
                ? group
                : BuildingGroup.builder().from(group).branch(branch).build();
    }

    /** The first part that serves all buildings of the group. */
    private static Optional<BranchId> partFor(Register register, BuildingGroup group, List<CompoundBranch> into) {
        return into.stream()
                .filter(part -> group.buildings().stream().allMatch(building -> serves(register, part, building)))
                .map(CompoundBranch::id)
                .findFirst();
    }

    /** A building of which nobody said the section is served by whoever serves some of its compound. */
    private static boolean serves(Register register, CompoundBranch branch, BuildingId id) {
        Building building = register.building(id).orElseThrow();
        CompoundId compound = register.compoundOf(id).orElseThrow();
        return branch.serves().stream()
                .filter(area -> area.compound().equals(compound))
                .map(ServedArea::section)
                .anyMatch(section ->
                        section.isEmpty() || building.section().isEmpty() || section.equals(building.section()));
    }
}
