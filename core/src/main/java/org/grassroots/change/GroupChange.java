package org.grassroots.change;

import java.util.List;
import java.util.Set;
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
        @Override
        public Register applyTo(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Set<Authority> authorities(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Text sentence(Register register) {
            throw new UnsupportedOperationException("to be written");
        }
    }

    /**
     * A branch divides anew: all its groups are replaced. A central household whose group is gone, or no longer serves its buildings, ends.
     *
     * @param branch  which
     * @param groups  all it will have; possibly none
     */
    record Regroup(BranchId branch, List<BuildingGroup> groups) implements GroupChange {
        @Override
        public Register applyTo(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Set<Authority> authorities(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Text sentence(Register register) {
            throw new UnsupportedOperationException("to be written");
        }
    }

    /**
     * A group is put right: its buildings, members, leaders, areas.
     *
     * @param group  the group as it is
     */
    record Correct(BuildingGroup group) implements GroupChange {
        @Override
        public Register applyTo(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Set<Authority> authorities(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Text sentence(Register register) {
            throw new UnsupportedOperationException("to be written");
        }
    }

    /**
     * A group ends, and with it its central households.
     *
     * @param group  which
     */
    record Disband(GroupId group) implements GroupChange {
        @Override
        public Register applyTo(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Set<Authority> authorities(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Text sentence(Register register) {
            throw new UnsupportedOperationException("to be written");
        }
    }

    /**
     * A group sets up a central household.
     * Refused if the id is taken.
     *
     * @param household  the new one
     */
    record FormCentralHousehold(CentralHousehold household) implements GroupChange {
        @Override
        public Register applyTo(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Set<Authority> authorities(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Text sentence(Register register) {
            throw new UnsupportedOperationException("to be written");
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
        @Override
        public Register applyTo(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Set<Authority> authorities(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Text sentence(Register register) {
            throw new UnsupportedOperationException("to be written");
        }
    }

    /**
     * A central household is put right.
     *
     * @param household  as it is
     */
    record CorrectCentralHousehold(CentralHousehold household) implements GroupChange {
        @Override
        public Register applyTo(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Set<Authority> authorities(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Text sentence(Register register) {
            throw new UnsupportedOperationException("to be written");
        }
    }

    /**
     * A central household ends.
     *
     * @param centralHousehold  which
     */
    record DisbandCentralHousehold(CentralHouseholdId centralHousehold) implements GroupChange {
        @Override
        public Register applyTo(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Set<Authority> authorities(Register register) {
            throw new UnsupportedOperationException("to be written");
        }

        @Override
        public Text sentence(Register register) {
            throw new UnsupportedOperationException("to be written");
        }
    }
}
