package org.grassroots.change;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;
import org.grassroots.area.HouseholdId;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CentralHouseholdId;
import org.grassroots.organisation.GroupId;
import org.grassroots.register.Register;
import org.grassroots.text.Text;

/** What becomes of building groups and central households. */
public sealed interface GroupChange extends Change {

    /**
     * A branch forms a group.
     * Refused if the id is taken or the branch is not there.
     *
     * @param group  the new group
     */
    record Form(BuildingGroup group) implements GroupChange {
        public Form {
            requireNonNull(group, "group");
        }

        @Override
        public Register applyTo(Register register) {
            return Groups.form(register, group);
        }

        @Override
        public Text sentence(Register register) {
            return Named.sentence(
                    "Form %s of %s.", "%2$s成立%1$s。", Named.group(group), Named.branch(register, group.branch()));
        }
    }

    /**
     * A branch divides anew: all its groups are replaced. A central household whose group is gone, or no longer
     * serves its buildings, ends.
     *
     * @param branch  which
     * @param groups  all it will have; possibly none
     */
    record Regroup(BranchId branch, List<BuildingGroup> groups) implements GroupChange {
        public Regroup {
            requireNonNull(branch, "branch");
            requireNonNull(groups, "groups");
            groups = List.copyOf(groups);
            Changes.checkDistinct(
                    groups.stream().map(BuildingGroup::id).toList(), 0, "the groups of branch '%s'".formatted(branch));
            groups.forEach(group -> checkArgument(
                    group.branch().equals(branch),
                    "group '%s' names branch '%s', but branch '%s' is divided",
                    group.id(),
                    group.branch(),
                    branch));
        }

        @Override
        public Register applyTo(Register register) {
            return Groups.regroup(register, branch, groups);
        }

        @Override
        public Text sentence(Register register) {
            return Named.sentence(
                    "Divide %s anew, groups: %s.",
                    "%s重新划分为%s个党小组。", Named.branch(register, branch), Named.count(groups.size()));
        }
    }

    /**
     * A group is put right: its buildings, members, leaders, areas. Refused if a central household of it would cover what it
     * no longer serves.
     *
     * @param group  the group as it is
     */
    record Correct(BuildingGroup group) implements GroupChange {
        public Correct {
            requireNonNull(group, "group");
        }

        @Override
        public Register applyTo(Register register) {
            return Groups.correct(register, group);
        }

        @Override
        public Text sentence(Register register) {
            return Named.sentence("Put %s right.", "调整%s。", Named.group(group));
        }
    }

    /**
     * A group ends, and with it its central households.
     *
     * @param group  which
     */
    record Disband(GroupId group) implements GroupChange {
        public Disband {
            requireNonNull(group, "group");
        }

        @Override
        public Register applyTo(Register register) {
            return Groups.disband(register, group);
        }

        @Override
        public Text sentence(Register register) {
            return Named.sentence("Disband %s.", "撤销%s。", Named.group(register, group));
        }
    }

    /**
     * A group sets up a central household.
     * Refused if the id is taken.
     *
     * @param household  the new one
     */
    record FormCentralHousehold(CentralHousehold household) implements GroupChange {
        public FormCentralHousehold {
            requireNonNull(household, "household");
        }

        @Override
        public Register applyTo(Register register) {
            return Groups.formCentral(register, household);
        }

        @Override
        public Text sentence(Register register) {
            return Named.sentence(
                    "Set up %s in %s.",
                    "在%2$s设立%1$s。", Named.centralHousehold(household.id()), Named.group(register, household.group()));
        }
    }

    /**
     * A central household covers these households and no other.
     * Refused if it is one in the sense of members.
     *
     * @param centralHousehold  which
     * @param households  in order
     */
    record AssignHouseholds(CentralHouseholdId centralHousehold, List<HouseholdId> households) implements GroupChange {
        public AssignHouseholds {
            requireNonNull(centralHousehold, "centralHousehold");
            requireNonNull(households, "households");
            households = List.copyOf(households);
            Changes.checkDistinct(
                    households, 0, "the households of central household '%s'".formatted(centralHousehold));
        }

        @Override
        public Register applyTo(Register register) {
            return Groups.assign(register, centralHousehold, households);
        }

        @Override
        public Text sentence(Register register) {
            return Named.sentence(
                    "Assign households to %2$s, in all: %1$s.",
                    "将%s户划归%s联系。", Named.count(households.size()), Named.centralHousehold(centralHousehold));
        }
    }

    /**
     * A central household is put right.
     *
     * @param household  as it is
     */
    record CorrectCentralHousehold(CentralHousehold household) implements GroupChange {
        public CorrectCentralHousehold {
            requireNonNull(household, "household");
        }

        @Override
        public Register applyTo(Register register) {
            return Groups.correctCentral(register, household);
        }

        @Override
        public Text sentence(Register register) {
            return Named.sentence("Put %s right.", "调整%s。", Named.centralHousehold(household.id()));
        }
    }

    /**
     * A central household ends.
     *
     * @param centralHousehold  which
     */
    record DisbandCentralHousehold(CentralHouseholdId centralHousehold) implements GroupChange {
        public DisbandCentralHousehold {
            requireNonNull(centralHousehold, "centralHousehold");
        }

        @Override
        public Register applyTo(Register register) {
            return Groups.disbandCentral(register, centralHousehold);
        }

        @Override
        public Text sentence(Register register) {
            return Named.sentence("End %s.", "撤销%s。", Named.centralHousehold(centralHousehold));
        }
    }
}
