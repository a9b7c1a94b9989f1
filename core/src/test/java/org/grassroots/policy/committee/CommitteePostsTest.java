package org.grassroots.policy.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.policy.committee.Branches.formal;
import static org.grassroots.policy.committee.Branches.ofBranch;
import static org.grassroots.policy.committee.Branches.officers;
import static org.grassroots.policy.committee.Branches.seat;

import java.util.List;
import org.grassroots.condition.Quantity;
import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Interval;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.missing.Field;
import org.grassroots.organisation.Committee;
import org.grassroots.organisation.CommitteePost;
import org.grassroots.organisation.CommitteeSeat;
import org.grassroots.organisation.Officer;
import org.grassroots.policy.Shipped;
import org.grassroots.register.Register;
import org.grassroots.rule.Verdict;
import org.grassroots.tally.Tally;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitteePostsTest {
    private static final Shipped RULE = Branches.rule("national", "committee.posts");
    private static final CommitteeSeat SECRETARY = seat("m1", CommitteePost.SECRETARY);
    private static final CommitteeSeat ORGANISATION = seat("m2", CommitteePost.ORGANISATION);
    private static final CommitteeSeat TWO_POSTS =
            seat("m3", CommitteePost.PUBLICITY, CommitteePost.DISCIPLINE_INSPECTION);

    private static Register of(Known<Committee> committee, Listing<Officer> deputies) {
        return formal(9, branch -> branch.committee(committee).deputies(deputies));
    }

    @Test
    void one_member_may_hold_several_posts() {
        assertThat(RULE.verdict(of(Branches.committee(SECRETARY, ORGANISATION, TWO_POSTS), officers())))
                .isEqualTo(Verdict.SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({"SECRETARY", "ORGANISATION", "PUBLICITY", "DISCIPLINE_INSPECTION"})
    void every_required_post_must_be_held(CommitteePost vacant) {
        CommitteeSeat[] seats = PostsHeld.REQUIRED.keySet().stream()
                .filter(post -> post != vacant)
                .map(post -> seat("m1", post))
                .toArray(CommitteeSeat[]::new);

        Finding finding = RULE.finding(of(Branches.committee(seats), officers()));
        assertThat(finding.demand()).isEqualTo("all-held");
        assertThat(finding.observed()).isEqualTo(Quantity.of(3));
        assertThat(finding.why().demands().get(0).holds().tally().orElseThrow().excluded())
                .extracting(Tally.Excluded::reason)
                .containsExactly(PostsHeld.REQUIRED.get(vacant));
    }

    @Test
    void vacant_posts_are_found_in_words() {
        assertThat(RULE.finding(of(Branches.committee(SECRETARY, ORGANISATION), officers()))
                        .message())
                .isEqualTo(Text.of(
                        "支部b1: its committee holds 2 of the 4 posts of secretary, organisation, publicity and discipline inspection; all must be held.",
                        "支部b1支部委员会书记、组织、宣传、纪检4个职务中已落实2个，应当全部落实。"));
    }

    @ParameterizedTest
    @CsvSource({"m4, SATISFIED", "m5, VIOLATED"})
    void a_deputy_of_the_committee_who_is_listed_as_well_is_one_deputy(String listed, Verdict verdict) {
        Known<Committee> committee =
                Branches.committee(SECRETARY, ORGANISATION, TWO_POSTS, seat("m4", CommitteePost.DEPUTY_SECRETARY));

        assertThat(RULE.verdict(of(committee, officers(listed)), "one-deputy-at-most"))
                .isEqualTo(verdict);
    }

    @Test
    void seats_that_are_unknown_may_hold_any_post() {
        Finding finding = RULE.finding(of(Branches.committeeOfUnknownSeats(), officers()), "all-held");

        assertThat(finding.observed()).isEqualTo(Quantity.of(new Interval(0, 4)));
        assertThat(finding.decisive().sets()).containsExactly(ofBranch(Field.SEATS));
        assertThat(finding.message().simplifiedChinese())
                .isEqualTo("无法判断支部b1支部委员会书记、组织、宣传、纪检职务是否全部落实：已知0至4个，应有4个。需要查明：支部委员名单（b1）。");
    }

    @Test
    void two_listed_deputies_are_too_many_whatever_the_seats_say() {
        assertThat(RULE.verdict(of(Branches.committeeOfUnknownSeats(), officers("m1", "m2")), "one-deputy-at-most"))
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void deputies_are_open_until_both_lists_are_known() {
        Register register = of(Branches.committeeOfUnknownSeats(), Listing.unknown());

        assertThat(RULE.finding(register, "one-deputy-at-most").decisive().sets())
                .isEqualTo(List.of(ofBranch(Field.DEPUTIES), ofBranch(Field.SEATS)));
    }

    @Test
    void a_branch_without_a_committee_is_not_spoken_of() {
        assertThat(RULE.verdict(of(Known.none(), officers("m1", "m2")))).isEqualTo(Verdict.NOT_APPLICABLE);
    }
}
