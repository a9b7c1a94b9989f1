package org.grassroots.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.grassroots.change.Town.B1;
import static org.grassroots.change.Town.B2;
import static org.grassroots.change.Town.DAY;
import static org.grassroots.change.Town.LATER;
import static org.grassroots.change.Town.T1;
import static org.grassroots.change.Town.assertRefused;
import static org.grassroots.change.Town.branch;
import static org.grassroots.change.Town.id;
import static org.grassroots.change.Town.listing;
import static org.grassroots.change.Town.member;
import static org.grassroots.change.Town.seat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.grassroots.change.Refusal.Reason;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.Committee;
import org.grassroots.organisation.CommitteePost;
import org.grassroots.organisation.CommitteeSeat;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.SelectionMode;
import org.grassroots.record.Term;
import org.grassroots.register.Register;
import org.junit.jupiter.api.Test;

class OfficerChangeTest {
    private final Register town = Town.register();

    private static Slate slate(String secretary, List<String> deputies, Map<MemberId, Set<CommitteePost>> seats) {
        return new Slate(id(secretary), deputies.stream().map(Town::id).toList(), Optional.of(seats));
    }

    private static Officer officer(String member, SelectionMode selection) {
        return new Officer(id(member), selection, Optional.of(LATER));
    }

    private Register with(String member, UnaryOperator<PartyMember.Builder> facts) {
        PartyMember.Builder changed = PartyMember.builder();
        changed.from(member(town, member));
        return town.apply(new MemberChange.Correct(facts.apply(changed).build()));
    }

    private Register with(UnaryOperator<CompoundBranch.Builder> facts) {
        CompoundBranch.Builder changed = CompoundBranch.builder();
        changed.from(branch(town, "b1"));
        return town.apply(new BranchChange.Correct(facts.apply(changed).build()));
    }

    @Test
    void the_elected_follow_all_before_them_and_their_term_begins() {
        Slate slate = slate(
                "m2",
                List.of("m3"),
                Map.of(
                        id("m4"), Set.of(CommitteePost.PUBLICITY, CommitteePost.ORGANISATION),
                        id("m3"), Set.of(CommitteePost.DEPUTY_SECRETARY),
                        id("m2"), Set.of(CommitteePost.SECRETARY)));
        Register after = town.apply(new OfficerChange.Elect(B1, slate, LATER));

        CompoundBranch branch = branch(after, "b1");
        assertThat(branch.secretaries()).isEqualTo(Listing.of(officer("m2", SelectionMode.ELECTED)));
        assertThat(branch.deputies()).isEqualTo(Listing.of(officer("m3", SelectionMode.ELECTED)));
        assertThat(branch.committee().value().orElseThrow().seats().items())
                .extracting(CommitteeSeat::member, CommitteeSeat::selection)
                .containsExactly(
                        tuple(id("m2"), SelectionMode.ELECTED),
                        tuple(id("m3"), SelectionMode.ELECTED),
                        tuple(id("m4"), SelectionMode.ELECTED));
        assertThat(branch.term()).isEqualTo(new Term(Optional.of(LATER), Known.none()));
        assertThat(branch.members()).isEqualTo(branch(town, "b1").members());
        assertThat(after.branches().get(1)).isSameAs(town.branches().get(1));
        assertThat(after.members()).isSameAs(town.members());
    }

    @Test
    void a_branch_that_elects_no_seats_has_no_committee() {
        CompoundBranch branch = branch(town.apply(new OfficerChange.Elect(B1, Slate.of(id("m2")), LATER)), "b1");

        assertThat(branch.committee()).isEqualTo(Known.none());
        assertThat(branch.deputies()).isEqualTo(Listing.of());
    }

    @Test
    void a_temporary_branch_holds_no_election() {
        assertRefused(
                town,
                new OfficerChange.Elect(T1, Slate.of(id("e1")), LATER),
                Reason.FORBIDDEN,
                "branch 't1': is temporary, and a temporary branch holds no election; "
                        + "the organisation that approved it appoints its officers (branch regulations Art. 8)");
    }

    @Test
    void a_probationary_member_cannot_be_elected_to_any_post() {
        String text = "party member 'p1': cannot be elected as the status is on record; "
                + "only a full member with the right to be elected can be (Party Constitution Art. 7)";
        Map<MemberId, Set<CommitteePost>> seats = Map.of(id("p1"), Set.of(CommitteePost.ORDINARY));

        assertRefused(town, new OfficerChange.Elect(B1, Slate.of(id("p1")), LATER), Reason.FORBIDDEN, text);
        assertRefused(
                town,
                new OfficerChange.Elect(B1, new Slate(id("m1"), List.of(id("p1")), Optional.empty()), LATER),
                Reason.FORBIDDEN,
                text);
        assertRefused(town, new OfficerChange.Elect(B1, slate("m1", List.of(), seats), LATER), Reason.FORBIDDEN, text);
    }

    @Test
    void whose_voting_rights_are_suspended_cannot_be_elected() {
        assertRefused(
                with("m2", member -> member.votingRights(Answer.NO)),
                new OfficerChange.Elect(B1, Slate.of(id("m2")), LATER),
                Reason.FORBIDDEN,
                "party member 'm2': cannot be elected as the voting rights are on record; "
                        + "only a full member with the right to be elected can be (Party Constitution Art. 7)");
    }

    @Test
    void a_member_of_unknown_status_and_rights_may_be_elected() {
        Register unsaid =
                with("m2", member -> member.status(MemberStatus.UNKNOWN).votingRights(Answer.UNKNOWN));

        assertThat(branch(unsaid.apply(new OfficerChange.Elect(B1, Slate.of(id("m2")), DAY)), "b1")
                        .secretaries()
                        .items())
                .extracting(Officer::member)
                .containsExactly(id("m2"));
    }

    @Test
    void nobody_is_elected_before_full_membership_or_appointed_before_admission() {
        Register late = with("m2", member -> member.fullSince(LATER).admittedOn(LATER));
        String text = "party member 'm2': the day 2026-02-28 comes before the membership that the post asks for; nobody"
                + " holds a post before the membership on record (Party Constitution Art. 7): give a later day";

        assertThat(late.apply(new OfficerChange.Elect(B1, Slate.of(id("m2")), LATER)))
                .isNotEqualTo(late);
        assertRefused(
                late, new OfficerChange.Elect(B1, Slate.of(id("m2")), LATER.minusDays(1)), Reason.TOO_EARLY, text);
        assertRefused(
                late, new OfficerChange.Appoint(T1, Slate.of(id("m2")), LATER.minusDays(1)), Reason.TOO_EARLY, text);
        assertThat(late.apply(new OfficerChange.Appoint(T1, Slate.of(id("m2")), LATER)))
                .isNotEqualTo(late);
    }

    @Test
    void no_election_comes_before_the_described_day() {
        assertThat(town.apply(new OfficerChange.Elect(B1, Slate.of(id("m2")), DAY)))
                .isNotEqualTo(town);
        assertRefused(
                town,
                new OfficerChange.Elect(B1, Slate.of(id("m2")), DAY.minusDays(1)),
                Reason.TOO_EARLY,
                "branch 'b1': the day 2025-12-31 comes before 2026-01-01, the day the register describes already; "
                        + "a change must not come before what is recorded: give 2026-01-01 or a later day");
    }

    @Test
    void no_election_comes_before_those_in_post_took_it() {
        Register elected = town.apply(new OfficerChange.Elect(B1, Slate.of(id("m2")), LATER));

        assertThat(elected.apply(new OfficerChange.Elect(B1, Slate.of(id("m3")), LATER)))
                .isNotEqualTo(elected);
        assertRefused(
                elected,
                new OfficerChange.Elect(B1, Slate.of(id("m3")), LATER.minusDays(1)),
                Reason.TOO_EARLY,
                "branch 'b1': the day 2026-02-28 comes before 2026-03-01, when those in post took it; "
                        + "who holds a post is followed and not preceded: give 2026-03-01 or a later day");
    }

    @Test
    void nobody_is_elected_or_appointed_who_is_not_there() {
        String text = "party member 'nobody': is not in this register; "
                + "name a party member that is; one that was dissolved or removed cannot be changed any more";

        assertRefused(town, new OfficerChange.Elect(B1, Slate.of(id("nobody")), LATER), Reason.NOT_THERE, text);
        assertRefused(town, new OfficerChange.Appoint(T1, Slate.of(id("nobody")), LATER), Reason.NOT_THERE, text);
    }

    @Test
    void all_officers_of_a_temporary_branch_are_appointed() {
        Slate slate = slate("e1", List.of("m1"), Map.of(id("e1"), Set.of(CommitteePost.SECRETARY)));
        CompoundBranch branch = branch(town.apply(new OfficerChange.Appoint(T1, slate, LATER)), "t1");

        assertThat(branch.secretaries()).isEqualTo(Listing.of(officer("e1", SelectionMode.APPOINTED)));
        assertThat(branch.deputies()).isEqualTo(Listing.of(officer("m1", SelectionMode.APPOINTED)));
        assertThat(branch.committee().value().orElseThrow().seats().items())
                .extracting(CommitteeSeat::selection)
                .containsExactly(SelectionMode.APPOINTED);
        assertThat(branch.term()).isEqualTo(Term.UNKNOWN);
    }

    @Test
    void a_secretary_is_assigned_to_a_vacant_post_and_sits_in_the_committee_that_is() {
        Register vacant = town.apply(new MemberChange.Strike(id("m1")));
        CompoundBranch branch = branch(vacant.apply(new OfficerChange.Appoint(B1, Slate.of(id("m2")), LATER)), "b1");

        assertThat(branch.secretaries()).isEqualTo(Listing.of(officer("m2", SelectionMode.ASSIGNED)));
        assertThat(branch.deputies()).isEqualTo(Listing.of());
        assertThat(branch.committee())
                .isEqualTo(Known.of(Committee.of(seat("m2", CommitteePost.SECRETARY, CommitteePost.PUBLICITY))));
    }

    @Test
    void a_secretary_who_comes_from_outside_gets_a_seat_of_the_committee() {
        Register vacant = town.apply(new MemberChange.Strike(id("m1")));
        CompoundBranch branch = branch(
                vacant.apply(
                        new OfficerChange.Appoint(B1, new Slate(id("o1"), List.of(id("m3")), Optional.empty()), LATER)),
                "b1");

        assertThat(branch.deputies()).isEqualTo(Listing.of(officer("m3", SelectionMode.ASSIGNED)));
        assertThat(branch.committee().value().orElseThrow().seats().items())
                .extracting(CommitteeSeat::member, CommitteeSeat::posts)
                .containsExactly(
                        tuple(id("m2"), Set.of(CommitteePost.PUBLICITY)),
                        tuple(id("o1"), Set.of(CommitteePost.SECRETARY)),
                        tuple(id("m3"), Set.of(CommitteePost.DEPUTY_SECRETARY)));
    }

    @Test
    void a_post_of_which_nobody_knows_the_holder_may_be_filled_and_what_is_unknown_stays_so() {
        CompoundBranch branch = branch(town.apply(new OfficerChange.Appoint(B2, Slate.of(id("m5")), LATER)), "b2");

        assertThat(branch.secretaries()).isEqualTo(Listing.of(officer("m5", SelectionMode.ASSIGNED)));
        assertThat(branch.deputies()).isEqualTo(Listing.unknown());
        assertThat(branch.committee()).isEqualTo(Known.unknown());
        Register seated =
                with(facts -> facts.secretaries(Listing.of()).committee(Known.of(new Committee(Listing.unknown()))));
        assertThat(branch(seated.apply(new OfficerChange.Appoint(B1, Slate.of(id("m2")), LATER)), "b1")
                        .committee())
                .isEqualTo(Known.of(new Committee(Listing.unknown())));
    }

    @Test
    void nobody_is_assigned_to_a_post_that_is_held() {
        String text =
                "branch 'b1': the post of %s is held; the higher organisation may assign somebody to a vacant post"
                        + " (branch regulations Art. 21): let the branch elect";

        assertRefused(
                town,
                new OfficerChange.Appoint(B1, Slate.of(id("m2")), LATER),
                Reason.FORBIDDEN,
                text.formatted("secretary"));
        Register half = with(branch -> branch.secretaries(Listing.of()).deputies(Listing.of(Officer.of(id("m4")))));
        assertThat(branch(half.apply(new OfficerChange.Appoint(B1, Slate.of(id("m2")), LATER)), "b1")
                        .deputies())
                .isEqualTo(Listing.of(Officer.of(id("m4"))));
        assertRefused(
                half,
                new OfficerChange.Appoint(B1, new Slate(id("m2"), List.of(id("m3")), Optional.empty()), LATER),
                Reason.FORBIDDEN,
                text.formatted("deputy secretary"));
    }

    @Test
    void a_formal_branch_elects_its_committee_itself() {
        assertRefused(
                with(branch -> branch.secretaries(Listing.of())),
                new OfficerChange.Appoint(
                        B1, slate("m2", List.of(), Map.of(id("m2"), Set.of(CommitteePost.SECRETARY))), LATER),
                Reason.FORBIDDEN,
                "branch 'b1': elects its committee itself; the higher organisation may assign a secretary or deputy"
                        + " secretary only (branch regulations Art. 21): leave the seats out");
    }

    @Test
    void equal_slates_make_equal_committees_in_whatever_order_they_are_told() {
        Map<MemberId, Set<CommitteePost>> one = new LinkedHashMap<>();
        one.put(id("m3"), Set.of(CommitteePost.ORDINARY));
        one.put(id("m4"), Set.of(CommitteePost.PUBLICITY));
        one.put(id("m2"), Set.of(CommitteePost.ORDINARY));
        Map<MemberId, Set<CommitteePost>> other = new LinkedHashMap<>();
        other.put(id("m2"), Set.of(CommitteePost.ORDINARY));
        other.put(id("m3"), Set.of(CommitteePost.ORDINARY));
        other.put(id("m4"), Set.of(CommitteePost.PUBLICITY));

        assertThat(slate("m1", List.of(), one).seats().orElseThrow().keySet())
                .containsExactlyElementsOf(listing("m4", "m2", "m3").items());
        assertThat(town.apply(new OfficerChange.Elect(B1, slate("m1", List.of(), one), LATER)))
                .isEqualTo(town.apply(new OfficerChange.Elect(B1, slate("m1", List.of(), other), LATER)));
    }

    @Test
    void a_slate_does_not_contradict_itself() {
        assertThatThrownBy(() -> new Slate(id("m1"), List.of(id("m1")), Optional.empty()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("party member 'm1' must not be secretary and deputy at once");
        assertThatThrownBy(() -> new Slate(id("m1"), List.of(id("m2"), id("m2")), Optional.empty()))
                .hasMessage("a slate must not name a deputy twice: [m2, m2]");
        assertThatThrownBy(() -> slate("m1", List.of(), Map.of(id("m2"), Set.of())))
                .hasMessage("the seat of party member 'm2' must name at least one post");
        assertThatThrownBy(() -> slate("m1", List.of(), Map.of(id("m2"), Set.of(CommitteePost.SECRETARY))))
                .hasMessage("the seat of party member 'm2' has the post SECRETARY, but the secretary is 'm1'");
        assertThatThrownBy(() -> slate("m1", List.of("m3"), Map.of(id("m2"), Set.of(CommitteePost.DEPUTY_SECRETARY))))
                .hasMessage("the seat of party member 'm2' has the post DEPUTY_SECRETARY, but the deputies are [m3]");
    }

    @Test
    void what_is_done_to_posts_is_said_in_both_languages() {
        Slate slate = slate("m1", List.of("m2"), Map.of(id("m1"), Set.of(CommitteePost.SECRETARY)));

        assertThat(new OfficerChange.Elect(B1, slate, LATER).sentence(town))
                .hasToString("Text[english=Elect the officers of branch 'b1' (支部b1) on 2026-03-01: party member 'm1' as"
                        + " secretary, deputies: 1, committee seats: 1., "
                        + "simplifiedChinese=支部“b1”（支部b1）于2026-03-01选举班子：党员“m1”任书记，副书记1名，支委1席。]");
        assertThat(new OfficerChange.Appoint(T1, slate, LATER).sentence(town).simplifiedChinese())
                .isEqualTo("于2026-03-01任命支部“t1”（支部t1）的班子：党员“m1”任书记，副书记1名，支委1席。");
    }
}
