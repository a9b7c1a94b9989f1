package org.grassroots.plan.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.grassroots.plan.SampleRegisters.DAY;
import static org.grassroots.plan.SampleRegisters.helper;
import static org.grassroots.plan.SampleRegisters.member;
import static org.grassroots.plan.SampleTemplates.of;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Listing;
import org.grassroots.member.Helper;
import org.grassroots.member.HelperId;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PersonId;
import org.grassroots.member.TrainingDay;
import org.grassroots.plan.SampleTemplates;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.team.Need;
import org.grassroots.plan.team.PersonKind;
import org.grassroots.plan.team.PostRank;
import org.grassroots.plan.team.Requirement;
import org.junit.jupiter.api.Test;

class StaffingTest {
    private static final Requirement ANY = of(PersonKind.MEMBER, PersonKind.VOLUNTEER);
    private static final Requirement SAMPLER =
            Requirement.builder().from(ANY).addTraining("sampling").build();
    private static final PersonId M1 = MemberId.of("m1");
    private static final PersonId M2 = MemberId.of("m2");
    private static final PersonId H1 = HelperId.of("h1");

    @Test
    void heads_come_before_deputies_and_these_before_members() {
        List<OpenPost> posts = List.of(
                open("T1", PostRank.MEMBER, 1, ANY),
                open("T2", PostRank.DEPUTY, 1, ANY),
                open("T3", PostRank.HEAD, 1, ANY));

        assertThat(assign(1, candidates(2), posts)).containsExactly(List.of(), List.of(M2), List.of(M1));
    }

    @Test
    void within_a_rank_the_post_for_which_the_fewest_are_fit_comes_first() {
        List<Candidate> candidates = List.of(
                Candidate.of(member("m1", "sampling").build()),
                Candidate.of(member("m2").build()));
        List<OpenPost> posts = List.of(open("T1", PostRank.MEMBER, 1, ANY), open("T2", PostRank.MEMBER, 1, SAMPLER));

        assertThat(assign(1, candidates, posts)).containsExactly(List.of(M2), List.of(M1));
    }

    @Test
    void equals_are_taken_by_kind_and_then_in_the_given_order() {
        List<Candidate> candidates = List.of(
                Candidate.of(helper("h1", Helper.Role.VOLUNTEER).build()),
                Candidate.of(member("m2").build()),
                Candidate.of(member("m1").build()));

        assertThat(assign(1, candidates, List.of(open("T1", PostRank.MEMBER, 3, ANY))))
                .containsExactly(List.of(M2, M1, H1));
    }

    @Test
    void nobody_gets_a_second_post_while_somebody_who_is_fit_has_none() {
        List<OpenPost> posts = List.of(open("T1", PostRank.MEMBER, 1, ANY), open("T2", PostRank.MEMBER, 1, ANY));

        assertThat(assign(2, candidates(2), posts)).containsExactly(List.of(M1), List.of(M2));
        assertThat(assign(2, candidates(1), posts)).containsExactly(List.of(M1), List.of(M1));
    }

    @Test
    void one_person_holds_at_most_the_allowed_number_of_posts() {
        List<OpenPost> posts = Stream.of("T1", "T2", "T3")
                .map(team -> open(team, PostRank.MEMBER, 1, ANY))
                .toList();

        assertThat(assign(1, candidates(1), posts)).containsExactly(List.of(M1), List.of(), List.of());
        assertThat(assign(2, candidates(1), posts)).containsExactly(List.of(M1), List.of(M1), List.of());
        assertThat(assign(3, candidates(1), posts)).containsExactly(List.of(M1), List.of(M1), List.of(M1));
    }

    @Test
    void one_person_holds_one_post_of_a_team() {
        List<OpenPost> posts = List.of(open("T1", PostRank.HEAD, 1, ANY), open("T1", PostRank.MEMBER, 1, ANY));

        assertThat(assign(5, candidates(1), posts)).containsExactly(List.of(M1), List.of());
    }

    /** The honest limit of this way: with m1 in T1 and m2 in T2 both posts would be filled. */
    @Test
    void an_early_choice_may_leave_a_later_post_vacant() {
        List<Candidate> candidates = List.of(
                Candidate.of(member("m1", "sampling").build()),
                Candidate.of(member("m2").build()));
        List<OpenPost> posts = List.of(open("T1", PostRank.HEAD, 1, ANY), open("T2", PostRank.DEPUTY, 1, SAMPLER));

        assertThat(assign(1, candidates, posts)).containsExactly(List.of(M1), List.of());
    }

    @Test
    void a_need_beyond_all_people_takes_everybody_once() {
        assertThat(assign(9, candidates(2), List.of(open("T1", PostRank.MEMBER, Integer.MAX_VALUE, ANY))))
                .containsExactly(List.of(M1, M2));
    }

    @Test
    void fitness_is_what_is_known_of_all_that_is_asked() {
        Requirement all = Requirement.builder()
                .from(SAMPLER)
                .frontLine(true)
                .fullMember(true)
                .build();

        assertThat(Candidate.of(member("m1", "sampling").build()).meets(all, DAY))
                .isEqualTo(Answer.YES);
        assertThat(Candidate.of(member("m1", "sampling")
                                .status(MemberStatus.UNKNOWN)
                                .build())
                        .meets(all, DAY))
                .isEqualTo(Answer.UNKNOWN);
        assertThat(Candidate.of(member("m1", "sampling")
                                .status(MemberStatus.PROBATIONARY)
                                .fitForFrontLine(Answer.UNKNOWN)
                                .build())
                        .meets(all, DAY))
                .isEqualTo(Answer.NO);
        assertThat(Candidate.of(member("m1").trainings(Listing.unknown()).build())
                        .meets(all, DAY))
                .isEqualTo(Answer.UNKNOWN);
        assertThat(Candidate.of(helper("h1", Helper.Role.GRID_WORKER).build()).meets(ANY, DAY))
                .isEqualTo(Answer.NO);
    }

    @Test
    void a_post_that_asks_for_hours_is_for_those_who_have_them_and_unknown_until_somebody_says() {
        Requirement sixHours = Requirement.builder().from(ANY).hoursPerDay(6).build();

        assertThat(Candidate.of(member("m1").hoursPerDay(6).build()).meets(sixHours, DAY))
                .isEqualTo(Answer.YES);
        assertThat(Candidate.of(member("m1").hoursPerDay(5).build()).meets(sixHours, DAY))
                .isEqualTo(Answer.NO);
        assertThat(Candidate.of(member("m1").build()).meets(sixHours, DAY)).isEqualTo(Answer.UNKNOWN);
        assertThat(Candidate.of(member("m1").build()).meets(ANY, DAY)).isEqualTo(Answer.YES);
    }

    @Test
    void a_training_that_must_be_young_counts_from_the_first_day_to_the_day_itself_and_is_unknown_without_a_day() {
        Requirement young =
                Requirement.builder().from(SAMPLER).trainedWithinMonths(12).build();

        assertThat(trained("2025-07-01", young)).isEqualTo(Answer.YES);
        assertThat(trained("2025-06-30", young)).isEqualTo(Answer.NO);
        assertThat(trained("2026-07-01", young)).isEqualTo(Answer.YES);
        assertThat(trained("2026-07-02", young)).isEqualTo(Answer.NO);
        assertThat(trained("2020-01-01", SAMPLER)).isEqualTo(Answer.YES);
        assertThat(Candidate.of(member("m1", "sampling").build()).meets(young, DAY))
                .isEqualTo(Answer.UNKNOWN);
        assertThat(Candidate.of(member("m1", "sampling")
                                .trainedOn(List.of(
                                        new TrainingDay("sampling", LocalDate.of(2020, 1, 1)),
                                        new TrainingDay("sampling", LocalDate.of(2026, 1, 1))))
                                .build())
                        .meets(young, DAY))
                .isEqualTo(Answer.YES);
        assertThat(Candidate.of(member("m1")
                                .trainedOn(List.of(new TrainingDay("sampling", DAY)))
                                .build())
                        .meets(young, DAY))
                .isEqualTo(Answer.NO);
        assertThat(Candidate.of(member("m1").trainings(Listing.unknown()).build())
                        .meets(young, DAY))
                .isEqualTo(Answer.UNKNOWN);
    }

    private static Answer trained(String day, Requirement requirement) {
        return Candidate.of(helper("h1", Helper.Role.VOLUNTEER)
                        .trainings(Listing.of(List.of("sampling")))
                        .trainedOn(List.of(new TrainingDay("sampling", LocalDate.parse(day))))
                        .build())
                .meets(requirement, DAY);
    }

    @Test
    void a_post_for_full_members_does_not_shut_out_people_who_are_no_members() {
        Requirement requirement =
                Requirement.builder().from(ANY).fullMember(true).build();

        assertThat(Candidate.of(helper("h1", Helper.Role.VOLUNTEER).build()).meets(requirement, DAY))
                .isEqualTo(Answer.YES);
    }

    @Test
    void each_role_of_a_helper_is_a_kind_of_its_own() {
        for (Helper.Role role : Helper.Role.values()) {
            assertThat(Candidate.of(helper("h1", role).build()).kind().name()).isEqualTo(role.name());
        }
        assertThat(Candidate.of(member("m1").build())).hasToString("MEMBER m1");
    }

    @Test
    void an_assignment_that_breaks_a_rule_cannot_be() {
        StaffingTask task = StaffingTask.of(
                candidates(2),
                List.of(
                        open("T1", PostRank.HEAD, 1, ANY),
                        open("T1", PostRank.MEMBER, 1, ANY),
                        open("T2", PostRank.MEMBER, 1, SAMPLER)),
                1,
                DAY);

        assertRefused(task, "the task has 3 posts, was given people for 1", List.of(M1));
        assertRefused(task, "post 'p' of team 'T1' takes 1 people, was given 2", List.of(M1, M2), List.of(), List.of());
        assertRefused(task, "'m1' is not known to be fit for post 'p' of team 'T2'", List.of(), List.of(), List.of(M1));
        assertRefused(task, "'m1' cannot hold two posts of team 'T1'", List.of(M1), List.of(M1), List.of());
        assertRefused(task, "'h1' is no candidate", List.of(H1), List.of(), List.of());
    }

    @Test
    void an_assignment_over_the_limit_of_posts_cannot_be() {
        StaffingTask task = StaffingTask.of(
                candidates(1), List.of(open("T1", PostRank.HEAD, 1, ANY), open("T2", PostRank.MEMBER, 1, ANY)), 1, DAY);

        assertRefused(task, "'m1' cannot hold more than 1 posts", List.of(M1), List.of(M1));
    }

    @Test
    void a_task_needs_each_candidate_once_and_room_for_a_post() {
        List<Candidate> twice = List.of(
                Candidate.of(member("m1").build()), Candidate.of(member("m1").build()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> StaffingTask.of(twice, List.of(), 1, DAY))
                .withMessage("candidate 'm1' is given twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StaffingTask.of(List.of(), List.of(), 0, DAY))
                .withMessage("a person must be allowed at least one post, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open("T1", PostRank.MEMBER, -1, ANY))
                .withMessage("post 'p' of 'T1' must be for 0 or more people, was -1");
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static void assertRefused(StaffingTask task, String message, List<PersonId>... people) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assignment.of(task, List.of(people)))
                .withMessage(message);
    }

    private static List<List<PersonId>> assign(int limit, List<Candidate> candidates, List<OpenPost> posts) {
        return Staffing.fewestPostsFirst()
                .assign(StaffingTask.of(candidates, posts, limit, DAY))
                .people();
    }

    private static List<Candidate> candidates(int count) {
        return Stream.of("m1", "m2")
                .limit(count)
                .map(id -> Candidate.of(member(id).build()))
                .toList();
    }

    private static OpenPost open(String team, PostRank rank, int people, Requirement requirement) {
        return new OpenPost(
                ElementId.of(team),
                SampleTemplates.post("p", rank, Need.fixed(1), requirement).build(),
                people);
    }
}
