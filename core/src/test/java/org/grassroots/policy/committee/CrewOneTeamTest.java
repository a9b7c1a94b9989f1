package org.grassroots.policy.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.policy.committee.Branches.formal;
import static org.grassroots.policy.committee.Branches.ofBranch;

import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.missing.Field;
import org.grassroots.organisation.Committee;
import org.grassroots.policy.Shipped;
import org.grassroots.register.Register;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;

class CrewOneTeamTest {
    private static final Shipped RULE = Branches.rule("linfen", "crew.one-team");

    private static Register of(Known<Committee> committee, Listing<MemberId> group) {
        return formal(9, branch -> branch.committee(committee).workingGroup(group));
    }

    @Test
    void the_same_people_in_any_order_are_one_team() {
        Listing<MemberId> group = Listing.of(MemberId.of("m3"), MemberId.of("m1"), MemberId.of("m2"));

        assertThat(RULE.verdict(of(Branches.seats(3), group))).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void who_is_in_only_one_of_the_two_is_counted_and_not_named() {
        Finding finding = RULE.finding(of(Branches.seats(3), Listing.of(Branches.ids(2, 4))));

        assertThat(finding.citation().text().english())
                .isEqualTo(
                        "Compound Party building in Linfen (Seed-004), one team under two names; day of entry into force by library default");
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "支部b1: people who belong to only one of its committee and its working group number 2; both must be the same people.",
                        "支部b1有2人只在支部委员会或落实工作小组其中一方，两者应当是一个班底、一套人马。"));
    }

    @Test
    void a_committee_without_any_working_group_is_no_team() {
        assertThat(RULE.verdict(of(Branches.seats(3), Listing.of()))).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_branch_without_a_committee_is_not_spoken_of() {
        assertThat(RULE.verdict(of(Known.none(), Listing.of(Branches.ids(1, 2)))))
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void what_is_unknown_of_the_two_decides_together() {
        assertThat(RULE.decisive(of(Branches.seats(3), Listing.unknown())))
                .containsExactly(ofBranch(Field.WORKING_GROUP));
        assertThat(RULE.decisive(of(Branches.committeeOfUnknownSeats(), Listing.unknown())))
                .containsExactly(ofBranch(Field.SEATS, Field.WORKING_GROUP));
        assertThat(RULE.decisive(of(Known.unknown(), Listing.unknown()))).containsExactly(ofBranch(Field.COMMITTEE));
    }
}
