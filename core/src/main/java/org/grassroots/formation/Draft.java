package org.grassroots.formation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.grassroots.change.BranchChange;
import org.grassroots.change.Change;
import org.grassroots.change.GroupChange;
import org.grassroots.change.RecordChange;
import org.grassroots.change.Refusal;
import org.grassroots.change.RefusedChangeException;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Organisation;
import org.grassroots.register.Register;

/**
 * The changes so far and the register they lead to. Bodies that are new are put into it all at once when it is next looked
 * at, as making a register for each would cost far more than deciding on them.
 */
final class Draft {
    private final List<Change> changes = new ArrayList<>();
    private final List<CompoundBranch> branches = new ArrayList<>();
    private final List<BuildingGroup> groups = new ArrayList<>();
    private final List<CentralHousehold> centralHouseholds = new ArrayList<>();
    private Optional<Known<CommunityOrganisation>> organisation = Optional.empty();
    private boolean isNothingFormed;
    private Register register;

    /** Where nobody listed the branches, it is put on record first that nothing is formed so far. */
    Draft(Register register) {
        this.register = register;
        mustList(register.organisation().branches());
    }

    List<Change> changes() {
        return changes;
    }

    /** The register after all changes so far. */
    Register register() {
        boolean isWhole = branches.isEmpty() && groups.isEmpty() && centralHouseholds.isEmpty();
        if (!isWhole || organisation.isPresent() || isNothingFormed && hasUnlisted()) {
            Organisation before = register.organisation();
            Organisation.Builder after = Organisation.builder();
            after.communityOrganisation(organisation.orElse(before.communityOrganisation()));
            after.branches(with(before.branches(), branches));
            after.groups(with(before.groups(), groups));
            after.centralHouseholds(with(before.centralHouseholds(), centralHouseholds));
            register = register.edit().organisation(after.build()).build();
            branches.clear();
            groups.clear();
            centralHouseholds.clear();
            organisation = Optional.empty();
        }
        return register;
    }

    private boolean hasUnlisted() {
        Organisation now = register.organisation();
        return !(now.branches().isKnown()
                && now.groups().isKnown()
                && now.centralHouseholds().isKnown());
    }

    private <T> Listing<T> with(Listing<T> before, List<T> more) {
        if (more.isEmpty() && (before.isKnown() || !isNothingFormed)) {
            return before;
        }
        List<T> all = new ArrayList<>(before.items());
        all.addAll(more);
        return Listing.of(all);
    }

    void setOrganisation(Known<CommunityOrganisation> formed) {
        organisation = Optional.of(formed);
        changes.add(new RecordChange.OfCommunityOrganisation(formed));
    }

    void establish(CompoundBranch branch) {
        branches.add(branch);
        changes.add(new BranchChange.Establish(branch));
    }

    /** Divides a branch that has no groups yet. */
    void divide(CompoundBranch branch, List<BuildingGroup> into) {
        mustList(register.organisation().groups());
        groups.addAll(into);
        changes.add(new GroupChange.Regroup(branch.id(), into));
    }

    void form(CentralHousehold household) {
        mustList(register.organisation().centralHouseholds());
        centralHouseholds.add(household);
        changes.add(new GroupChange.FormCentralHousehold(household));
    }

    /** What nobody listed is put on record as empty, before anything joins it. */
    private void mustList(Listing<?> list) {
        if (!list.isKnown() && !isNothingFormed) {
            isNothingFormed = true;
            changes.add(0, new RecordChange.NothingFormed());
        }
    }

    /**
     * Any other change, made at once.
     *
     * @return why it does not fit; empty if it does
     */
    Optional<Refusal> make(Change change) {
        try {
            register = change.applyTo(register());
            changes.add(change);
            return Optional.empty();
        } catch (RefusedChangeException refused) {
            return Optional.of(refused.refusal());
        }
    }
}
