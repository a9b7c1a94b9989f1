package org.grassroots.change;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.organisation.BranchId;
import org.grassroots.register.Register;
import org.grassroots.text.Text;

/** What becomes of members. */
public sealed interface MemberChange extends Change {

    /**
     * The one affiliation of a member goes to a branch of this register, to the roll of the community organisation
     * itself, or elsewhere; every roll held before is left, and with it posts and groups of that branch.
     *
     * @param member  who
     * @param to  where
     */
    record Transfer(MemberId member, Destination to) implements MemberChange {
        public Transfer {
            requireNonNull(member, "member");
            requireNonNull(to, "to");
        }

        @Override
        public Register applyTo(Register register) {
            return Memberships.transfer(register, member, to);
        }

        @Override
        public Text sentence(Register register) {
            return Named.sentence(
                    "Transfer the affiliation of %s to %s.",
                    "将%s的组织关系转至%s。", Named.member(member), Named.destination(register, to));
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
        public Deploy {
            requireNonNull(member, "member");
            requireNonNull(branch, "branch");
        }

        @Override
        public Register applyTo(Register register) {
            return Memberships.deploy(register, member, branch);
        }

        @Override
        public Text sentence(Register register) {
            return Named.sentence(
                    "Send %s to take part in %s.", "派%s参加%s。", Named.member(member), Named.branch(register, branch));
        }
    }

    /**
     * The sending ends.
     *
     * @param member  who
     * @param branch  where
     */
    record Undeploy(MemberId member, BranchId branch) implements MemberChange {
        public Undeploy {
            requireNonNull(member, "member");
            requireNonNull(branch, "branch");
        }

        @Override
        public Register applyTo(Register register) {
            return Memberships.undeploy(register, member, branch);
        }

        @Override
        public Text sentence(Register register) {
            return Named.sentence(
                    "End the sending of %s to %s.", "%s不再参加%s。", Named.member(member), Named.branch(register, branch));
        }
    }

    /**
     * A person becomes a probationary member by decision of a branch's meeting (Party Constitution Art. 5) and joins
     * its roll,
     * with the affiliation HERE whatever the record given says.
     * Refused for a temporary branch, which must not admit, and if the status is another than PROBATIONARY.
     *
     * @param member  who; PROBATIONARY
     * @param branch  whose meeting decides
     */
    record Admit(PartyMember member, BranchId branch) implements MemberChange {
        public Admit {
            requireNonNull(member, "member");
            requireNonNull(branch, "branch");
        }

        @Override
        public Register applyTo(Register register) {
            return Memberships.admit(register, member, branch);
        }

        @Override
        public Text sentence(Register register) {
            return Named.sentence(
                    "Admit %s to %s as a probationary member.",
                    "接收%s为%s预备党员。", Named.member(member.id()), Named.branch(register, branch));
        }
    }

    /**
     * The probation ends (Party Constitution Art. 7).
     * Refused if the member is FULL already, or the day comes before the admission; a member of unknown status may become
     * full. How long probation must last is for a rule to say.
     *
     * @param member  who
     * @param on  the first day of full membership
     */
    record BecomeFull(MemberId member, LocalDate on) implements MemberChange {
        public BecomeFull {
            requireNonNull(member, "member");
            requireNonNull(on, "on");
        }

        @Override
        public Register applyTo(Register register) {
            return People.becomeFull(register, member, on);
        }

        @Override
        public Text sentence(Register register) {
            return Named.sentence(
                    "Make %s a full member from %s.", "%s自%s起转为正式党员。", Named.member(member), Named.day(on));
        }
    }

    /**
     * A member lives elsewhere now.
     *
     * @param member  who
     * @param to  where
     */
    record MoveHome(MemberId member, Residence to) implements MemberChange {
        public MoveHome {
            requireNonNull(member, "member");
            requireNonNull(to, "to");
        }

        @Override
        public Register applyTo(Register register) {
            return People.moveHome(register, member, to);
        }

        @Override
        public Text sentence(Register register) {
            return Named.sentence(
                    "Record another home of %s: %s.",
                    "登记%s迁居：%s。", Named.member(member), Named.residence(register, to));
        }
    }

    /**
     * What is recorded of a member is put right, or a member is recorded who was not.
     *
     * @param member  as he or she is
     */
    record Correct(PartyMember member) implements MemberChange {
        public Correct {
            requireNonNull(member, "member");
        }

        @Override
        public Register applyTo(Register register) {
            return People.correct(register, member);
        }

        @Override
        public Text sentence(Register register) {
            return Named.sentence("Correct the record of %s.", "更正%s的登记。", Named.member(member.id()));
        }
    }

    /**
     * A member leaves the register: dead, expelled or gone; every list and post that names him or her does so no more.
     *
     * @param member  who
     */
    record Strike(MemberId member) implements MemberChange {
        public Strike {
            requireNonNull(member, "member");
        }

        @Override
        public Register applyTo(Register register) {
            return People.strike(register, member);
        }

        @Override
        public Text sentence(Register register) {
            return Named.sentence("Strike %s off the register.", "将%s从台账中注销。", Named.member(member));
        }
    }
}
