package org.grassroots.change;

import java.time.LocalDate;
import java.util.Set;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.organisation.BranchId;
import org.grassroots.register.Register;
import org.grassroots.text.Text;

/** What becomes of members. */
public sealed interface MemberChange extends Change {

    /**
     * The one affiliation of a member goes to a branch of this register, to the roll of the community organisation itself, or elsewhere; every roll held before is left, and with it posts and groups of that branch.
     *
     * @param member  who
     * @param to  where
     */
    record Transfer(MemberId member, Destination to) implements MemberChange {
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
     * A member is sent to take part in a branch that has no roll; the affiliation stays where it is.
     * Refused if the branch is formal or joint.
     *
     * @param member  who
     * @param branch  where
     */
    record Deploy(MemberId member, BranchId branch) implements MemberChange {
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
     * The sending ends.
     *
     * @param member  who
     * @param branch  where
     */
    record Undeploy(MemberId member, BranchId branch) implements MemberChange {
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
     * A person becomes a probationary member by decision of a branch's meeting (Party Constitution Art. 5) and joins its roll.
     * Refused for a temporary branch, which must not admit, and if the status is another than PROBATIONARY.
     *
     * @param member  who; PROBATIONARY
     * @param branch  whose meeting decides
     */
    record Admit(PartyMember member, BranchId branch) implements MemberChange {
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
     * The probation ends (Party Constitution Art. 7).
     * Refused if the member is not PROBATIONARY.
     *
     * @param member  who
     * @param on  the first day of full membership
     */
    record BecomeFull(MemberId member, LocalDate on) implements MemberChange {
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
     * A member lives elsewhere now.
     *
     * @param member  who
     * @param to  where
     */
    record MoveHome(MemberId member, Residence to) implements MemberChange {
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
     * What is recorded of a member is put right, or a member is recorded who was not.
     *
     * @param member  as he or she is
     */
    record Correct(PartyMember member) implements MemberChange {
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
     * A member leaves the register: dead, expelled or gone; every list and post that names him or her does so no more.
     *
     * @param member  who
     */
    record Strike(MemberId member) implements MemberChange {
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
