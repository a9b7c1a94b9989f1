package org.grassroots.plan.activation;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.grassroots.member.PersonId;
import org.grassroots.plan.BoundPost;
import org.grassroots.plan.BoundTeam;
import org.grassroots.plan.Plan;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.stage.Crew;
import org.grassroots.plan.stage.Ladder;
import org.grassroots.plan.stage.Stage;
import org.grassroots.plan.stage.StageTeam;
import org.grassroots.plan.team.PostRank;

/**
 * A plan at one of its stages: who is called, and which places stay empty.
 *
 * <p>Of a post of several shifts only the shifts of the crews that stand are called: the person at place <i>n</i> of the
 * post, counted from 0, stands in shift <i>n</i> modulo the number of shifts, plus one. Of a team that is on call only
 * the head and the deputies are.
 *
 * @param stage  the stage
 * @param posts  the posts that are on, in the order of the plan
 */
public record StagedPlan(ElementId stage, List<StagedPost> posts) {

    public StagedPlan {
        posts = List.copyOf(posts);
    }

    /**
     * @throws IllegalArgumentException if the plan's template has no such stage
     */
    public static StagedPlan of(Plan plan, ElementId stage) {
        Ladder ladder = plan.template().ladder();
        Stage at = ladder.stage(stage).orElse(null);
        checkArgument(
                at != null,
                "the ladder of '%s' has no stage '%s', only %s",
                plan.templateId(),
                stage,
                ladder.stages().stream().map(Stage::id).toList());
        List<StagedPost> posts = new ArrayList<>();
        for (BoundTeam team : plan.teams()) {
            at.team(team.id())
                    .ifPresent(on -> team.posts().stream()
                            .map(post -> staged(on, post, ladder))
                            .flatMap(Optional::stream)
                            .forEach(posts::add));
        }
        return new StagedPlan(stage, posts);
    }

    /** Empty if nobody of the post is called at all. */
    private static Optional<StagedPost> staged(StageTeam on, BoundPost post, Ladder ladder) {
        if (on.isOnCall()) {
            return post.post().rank() == PostRank.MEMBER
                    ? Optional.empty()
                    : Optional.of(new StagedPost(
                            on.team(), post.id(), true, post.need().low(), post.people()));
        }
        List<Crew> crews = ladder.crews().stream()
                .filter(crew -> on.crews().contains(crew.id()))
                .toList();
        IntPredicate stands = place -> crews.stream().anyMatch(crew -> crew.has(post.shiftAt(place)));
        List<PersonId> called = IntStream.range(0, post.people().size())
                .filter(stands)
                .mapToObj(post.people()::get)
                .toList();
        return Optional.of(new StagedPost(
                on.team(),
                post.id(),
                false,
                places(post.need().low(), post.post().need().shifts(), stands),
                called));
    }

    /** A need may be as large as an int can be, so places are counted by shifts and not one by one. */
    private static int places(int low, int shifts, IntPredicate stands) {
        int full = low / shifts;
        int places = 0;
        for (int shift = 0; shift < shifts; shift++) {
            if (stands.test(shift)) {
                places += full + (shift < low % shifts ? 1 : 0);
            }
        }
        return places;
    }

    /** Everyone who is called, each once, in the order of the plan. */
    public List<PersonId> called() {
        return posts.stream().flatMap(post -> post.called().stream()).distinct().toList();
    }

    /** The posts with a place that nobody fills. */
    public List<StagedPost> unfilled() {
        return posts.stream().filter(post -> post.unfilled() > 0).toList();
    }

    /** How many places the posts have together. */
    public long places() {
        return posts.stream().mapToLong(StagedPost::places).sum();
    }
}
