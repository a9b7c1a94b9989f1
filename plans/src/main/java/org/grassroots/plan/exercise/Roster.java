package org.grassroots.plan.exercise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.grassroots.member.PersonId;
import org.grassroots.plan.BoundPost;
import org.grassroots.plan.Plan;
import org.grassroots.plan.activation.StagedPlan;
import org.grassroots.plan.activation.StagedPost;
import org.grassroots.plan.element.ElementId;

/**
 * Who is wanted at which post of a stage. For whoever cannot stand there, people of the same post stand in who are not
 * called at this stage, in the order of the plan.
 *
 * @param stage  the stage
 * @param posts  in the order of the plan
 */
record Roster(StagedPlan stage, List<WantedPost> posts) {

    /**
     * A post with those who are wanted there.
     *
     * @param staged  the post at the stage
     * @param duties  which duties it carries
     * @param wanted  who should stand there
     */
    record WantedPost(StagedPost staged, List<ElementId> duties, List<PersonId> wanted) {
        String path() {
            return path(staged.team(), staged.post());
        }

        static String path(ElementId team, ElementId post) {
            return "special/" + team + "/posts/" + post;
        }

        long filled(Set<PersonId> present) {
            return wanted.stream().filter(present::contains).count();
        }
    }

    /** @param able  whether somebody can stand at the post with that path */
    static Roster of(Plan plan, StagedPlan stage, BiPredicate<String, PersonId> able) {
        List<WantedPost> posts = new ArrayList<>();
        for (StagedPost staged : stage.posts()) {
            BoundPost post = plan.team(staged.team())
                    .flatMap(team -> team.post(staged.post()))
                    .orElseThrow();
            String path = WantedPost.path(staged.team(), staged.post());
            List<PersonId> called = staged.called().stream()
                    .filter(person -> able.test(path, person))
                    .toList();
            Stream<PersonId> standIns = post.people().stream()
                    .filter(person -> !staged.called().contains(person) && able.test(path, person))
                    .limit(staged.called().size() - called.size());
            posts.add(new WantedPost(
                    staged,
                    post.post().duties(),
                    Stream.concat(called.stream(), standIns).toList()));
        }
        return new Roster(stage, List.copyOf(posts));
    }

    /** Everyone who is wanted somewhere, in the order of the plan. */
    Set<PersonId> wanted() {
        Set<PersonId> wanted = new LinkedHashSet<>();
        posts.forEach(post -> wanted.addAll(post.wanted()));
        return wanted;
    }

    long filled(Set<PersonId> present) {
        return posts.stream().mapToLong(post -> post.filled(present)).sum();
    }

    /** The paths of posts that lack people. */
    List<String> lacking(Set<PersonId> present) {
        return posts.stream()
                .filter(post -> post.filled(present) < post.staged().places())
                .map(WantedPost::path)
                .toList();
    }
}
