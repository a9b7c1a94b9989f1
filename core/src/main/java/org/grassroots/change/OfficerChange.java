package org.grassroots.change;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import org.grassroots.organisation.BranchId;
import org.grassroots.register.Register;
import org.grassroots.text.Text;

/** Who holds the posts of a branch. */
public sealed interface OfficerChange extends Change {

    /**
     * The branch's members elect secretary, deputies and committee; their term begins, and those before them are followed.
     * Refused for a temporary branch, whose officers are appointed (branch regulations Art. 8), and if one elected is
     * no full member with the right to be elected (Party Constitution Art. 7).
     *
     * @param branch  which
     * @param slate  who
     * @param on  the day
     */
    record Elect(BranchId branch, Slate slate, LocalDate on) implements OfficerChange {
        public Elect {
            requireNonNull(branch, "branch");
            requireNonNull(slate, "slate");
            requireNonNull(on, "on");
        }

        @Override
        public Register applyTo(Register register) {
            return Posts.elect(register, branch, slate, on);
        }

        @Override
        public Text sentence(Register register) {
            return Named.sentence(
                    "Elect the officers of %s on %s: %s as secretary, deputies: %s, committee seats: %s.",
                    "%s于%s选举班子：%s任书记，副书记%s名，支委%s席。",
                    Named.branch(register, branch),
                    Named.day(on),
                    Named.member(slate.secretary()),
                    Named.count(slate.deputies().size()),
                    Named.count(slate.seats().map(Map::size).orElse(0)));
        }
    }

    /**
     * The higher organisation appoints the officers of a temporary branch, or sends a secretary to a vacant post
     * (branch regulations Art. 8, 21).
     * Those of a branch without a roll are APPOINTED and replace all before them, the committee too; a formal or
     * joint branch
     * gets a secretary, or also deputies, ASSIGNED to vacant posts, and everything else stays. Refused there if a post is
     * held, or the slate names seats: such a branch elects its committee itself.
     *
     * @param branch  which
     * @param slate  who
     * @param on  the day
     */
    record Appoint(BranchId branch, Slate slate, LocalDate on) implements OfficerChange {
        public Appoint {
            requireNonNull(branch, "branch");
            requireNonNull(slate, "slate");
            requireNonNull(on, "on");
        }

        @Override
        public Register applyTo(Register register) {
            return Posts.appoint(register, branch, slate, on);
        }

        @Override
        public Text sentence(Register register) {
            return Named.sentence(
                    "Appoint the officers of %s on %s: %s as secretary, deputies: %s, committee seats: %s.",
                    "于%2$s任命%1$s的班子：%3$s任书记，副书记%4$s名，支委%5$s席。",
                    Named.branch(register, branch),
                    Named.day(on),
                    Named.member(slate.secretary()),
                    Named.count(slate.deputies().size()),
                    Named.count(slate.seats().map(Map::size).orElse(0)));
        }
    }
}
