package org.grassroots.change;

import java.time.LocalDate;
import java.util.Set;
import org.grassroots.organisation.BranchId;
import org.grassroots.register.Register;
import org.grassroots.text.Text;

/** Who holds the posts of a branch. */
public sealed interface OfficerChange extends Change {

    /**
     * The branch's members elect secretary, deputies and committee; their term begins.
     * Refused for a temporary branch, whose officers are appointed (branch regulations Art. 8), and if one elected is no full member with the right to be elected (Party Constitution Art. 7).
     *
     * @param branch  which
     * @param slate  who
     * @param on  the day
     */
    record Elect(BranchId branch, Slate slate, LocalDate on) implements OfficerChange {
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
     * The higher organisation appoints the officers of a temporary branch, or sends a secretary to a vacant post (branch regulations Art. 8, 21).
     * Those of a temporary branch are APPOINTED, others ASSIGNED.
     *
     * @param branch  which
     * @param slate  who
     * @param on  the day
     */
    record Appoint(BranchId branch, Slate slate, LocalDate on) implements OfficerChange {
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
