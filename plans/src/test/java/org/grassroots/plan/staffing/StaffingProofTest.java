package org.grassroots.plan.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.grassroots.plan.SampleRegisters.DAY;
import static org.grassroots.plan.SampleRegisters.member;
import static org.grassroots.plan.SampleTemplates.of;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.grassroots.member.MemberId;
import org.grassroots.member.PersonId;
import org.grassroots.plan.SampleTemplates;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.team.Need;
import org.grassroots.plan.team.PersonKind;
import org.grassroots.plan.team.PostRank;
import org.grassroots.plan.team.Requirement;
import org.junit.jupiter.api.Test;

class StaffingProofTest {
    private static final Requirement ANY = of(PersonKind.MEMBER);
    private static final Requirement SAMPLER =
            Requirement.builder().from(ANY).addTraining("sampling").build();
    private static final PersonId M1 = MemberId.of("m1");
    private static final PersonId M2 = MemberId.of("m2");
    private static final PersonId M3 = MemberId.of("m3");

    @Test
    void five_posts_need_a_trained_sampler_and_three_exist() {
        StaffingTask task = StaffingTask.of(
                candidates(3, 2),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(team -> open("T" + team, 1, SAMPLER))
                        .toList(),
                1,
                DAY);
        Assignment assignment = Staffing.mostPostsFilled().assign(task);
        StaffingProof proof = StaffingProof.of(task, assignment);

        assertThat(assignment.people()).containsExactly(List.of(M1), List.of(M2), List.of(M3), List.of(), List.of());
        assertThat(proof.groups()).singleElement().satisfies(why -> {
            assertThat(why.posts()).isEqualTo(task.posts());
            assertThat(why.able()).containsExactly(new StaffingCertificate.Able(1, List.of(M1, M2, M3)));
            assertThat(proof.post(3)).contains(why);
            assertThat(proof.post(4)).contains(why);
        });
    }

    @Test
    void a_team_larger_than_all_people_lacks_what_it_is_larger_by() {
        StaffingTask task = StaffingTask.of(candidates(0, 3), List.of(open("T1", 200, ANY)), 2, DAY);
        StaffingCertificate why = proof(task).post(0).orElseThrow();

        assertThat(why.places()).isEqualTo(200);
        assertThat(why.people()).isEqualTo(3);
        assertThat(why.capacity()).isEqualTo(3);
        assertThat(why.deficiency()).isEqualTo(197);
        assertThat(why).hasToString("StaffingCertificate{posts=1, places=200, people=3, capacity=3, deficiency=197}");
    }

    /** The sampler's other post has nothing to do with why a second one is lacking. */
    @Test
    void a_certificate_leaves_out_what_explains_nothing() {
        StaffingTask task =
                StaffingTask.of(candidates(1, 1), List.of(open("T1", 2, SAMPLER), open("T2", 2, ANY)), 2, DAY);
        StaffingProof proof = proof(task);

        assertThat(proof.post(0).orElseThrow().posts())
                .containsExactly(task.posts().get(0));
        assertThat(proof.post(1)).isEmpty();
    }

    @Test
    void posts_that_share_nobody_are_groups_of_their_own() {
        Requirement grid = of(PersonKind.GRID_WORKER);
        StaffingTask task = StaffingTask.of(
                candidates(0, 1), List.of(open("T1", 2, ANY), open("T2", 3, grid), open("T3", 1, ANY)), 2, DAY);
        StaffingProof proof = proof(task);

        assertThat(proof.groups()).hasSize(2);
        assertThat(proof.groups().get(0).posts()).containsExactly(task.posts().get(0));
        assertThat(proof.groups().get(1).posts()).containsExactly(task.posts().get(1));
        assertThat(proof.groups().get(1).able()).isEmpty();
        assertThat(proof.groups().get(1).deficiency()).isEqualTo(3);
    }

    @Test
    void a_post_that_could_be_filled_has_no_certificate_and_the_proof_does_not_hold() {
        StaffingTask task =
                StaffingTask.of(candidates(1, 1), List.of(open("T1", 1, ANY), open("T2", 1, SAMPLER)), 1, DAY);
        Assignment first = Assignment.of(task, List.of(List.of(M1), List.of()));
        StaffingProof proof = StaffingProof.of(task, first);

        assertThat(proof.isMost()).isFalse();
        assertThat(proof.fillable()).containsExactly(1);
        assertThat(proof.post(1)).isEmpty();
        assertThat(proof.problems(task, first))
                .containsExactly(
                        "post 'p' of team 'T2' lacks 1 people for no reason",
                        "1 places are empty, but the groups of posts lack 0");
    }

    @Test
    void a_proof_of_another_task_does_not_hold() {
        StaffingTask task = StaffingTask.of(candidates(0, 1), List.of(open("T1", 2, ANY)), 1, DAY);
        StaffingTask more = StaffingTask.of(candidates(0, 2), List.of(open("T1", 2, ANY)), 1, DAY);
        StaffingTask other = StaffingTask.of(candidates(0, 1), List.of(open("T9", 2, ANY)), 1, DAY);
        Assignment one = Assignment.of(task, List.of(List.of(M1)));

        assertThat(proof(task).problems(task, one)).isEmpty();
        assertThat(proof(task).problems(more, Assignment.of(more, List.of(List.of(M1)))))
                .containsOnly(
                        "StaffingCertificate{posts=1, places=2, people=1, capacity=1, deficiency=1} does not say who"
                                + " can take how many of its posts");
        assertThat(proof(task).problems(other, Assignment.of(other, List.of(List.of(M1)))))
                .contains("what is said of post 'p' of team 'T9' is about other posts")
                .contains("StaffingCertificate{posts=1, places=2, people=1, capacity=1, deficiency=1} is about a post"
                        + " twice, or about one that is not in the task")
                .contains("StaffingCertificate{posts=1, places=2, people=1, capacity=1, deficiency=1} explains 1 empty"
                        + " places, but 0 are");
    }

    @Test
    void a_certificate_that_certifies_nothing_cannot_be() {
        OpenPost post = open("T1", 2, ANY);

        assertRefused(List.of(), List.of(), "a certificate must be about at least one post");
        assertRefused(
                List.of(post),
                List.of(new StaffingCertificate.Able(1, List.of(M1, M2))),
                "a certificate must be about more places than people can take, but there are 2 and they can take 2");
        assertRefused(
                List.of(post),
                List.of(new StaffingCertificate.Able(1, List.of(M1)), new StaffingCertificate.Able(1, List.of(M2))),
                "who can take more posts must come first and together, but 1 comes before 1");
        assertRefused(List.of(post), List.of(new StaffingCertificate.Able(1, List.of(M1, M1))), "'m1' is named twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StaffingCertificate.Able(0, List.of(M1)))
                .withMessage("who is able must be able to take 1 or more posts, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StaffingCertificate.Able(2, List.of()))
                .withMessage("at least one person must be able to take 2 posts");
    }

    private static void assertRefused(List<OpenPost> posts, List<StaffingCertificate.Able> able, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StaffingCertificate(posts, able))
                .withMessage(message);
    }

    private static StaffingProof proof(StaffingTask task) {
        return StaffingProof.of(task, Staffing.mostPostsFilled().assign(task));
    }

    /** So many samplers, then so many others. */
    private static List<Candidate> candidates(int samplers, int others) {
        return Stream.concat(
                        IntStream.rangeClosed(1, samplers).mapToObj(at -> member("m" + at, "sampling")),
                        IntStream.rangeClosed(samplers + 1, samplers + others).mapToObj(at -> member("m" + at)))
                .map(member -> Candidate.of(member.build()))
                .toList();
    }

    private static OpenPost open(String team, int people, Requirement requirement) {
        return new OpenPost(
                ElementId.of(team),
                SampleTemplates.post("p", PostRank.MEMBER, Need.fixed(1), requirement)
                        .build(),
                people);
    }
}
