package org.grassroots.plan.staffing;

import static org.grassroots.plan.SampleRegisters.DAY;
import static org.grassroots.plan.SampleRegisters.helper;
import static org.grassroots.plan.SampleRegisters.member;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.grassroots.fact.Listing;
import org.grassroots.member.Helper;
import org.grassroots.plan.SampleTemplates;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.team.Need;
import org.grassroots.plan.team.PersonKind;
import org.grassroots.plan.team.PostRank;
import org.grassroots.plan.team.Requirement;

/** Tasks of staffing at random; the same seed gives the same task. */
final class Tasks {
    private static final List<String> TRAININGS = List.of("sampling", "first-aid", "counselling");
    private static final List<PersonKind> KINDS =
            List.of(PersonKind.MEMBER, PersonKind.VOLUNTEER, PersonKind.GRID_WORKER);

    private Tasks() {}

    /** Small enough to try every assignment. */
    static StaffingTask small(Random random) {
        int teams = 1 + random.nextInt(3);
        int people = 1 + random.nextInt(teams == 3 ? 4 : 5);
        return task(random, people, teams, 2, 2);
    }

    static StaffingTask large(Random random) {
        return task(random, 1 + random.nextInt(60), 1 + random.nextInt(10), 5, 6);
    }

    private static StaffingTask task(Random random, int people, int teams, int postsOfTeam, int places) {
        List<OpenPost> posts = new ArrayList<>();
        for (int team = 0; team < teams; team++) {
            int count = 1 + random.nextInt(postsOfTeam);
            for (int post = 0; post < count; post++) {
                PostRank rank = PostRank.values()[random.nextInt(3)];
                posts.add(new OpenPost(
                        ElementId.of("T" + team),
                        SampleTemplates.post("p" + post, rank, Need.fixed(1), requirement(random))
                                .build(),
                        random.nextInt(places + 1)));
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int at = 0; at < people; at++) {
            String[] passed =
                    TRAININGS.stream().filter(code -> random.nextInt(3) > 0).toArray(String[]::new);
            candidates.add(
                    random.nextBoolean()
                            ? Candidate.of(member("p" + at, passed).build())
                            : Candidate.of(helper(
                                            "p" + at,
                                            random.nextBoolean() ? Helper.Role.VOLUNTEER : Helper.Role.GRID_WORKER)
                                    .trainings(Listing.of(List.of(passed)))
                                    .build()));
        }
        Collections.shuffle(candidates, random);
        return StaffingTask.of(candidates, posts, 1 + random.nextInt(3), DAY);
    }

    private static Requirement requirement(Random random) {
        Set<PersonKind> who = EnumSet.of(KINDS.get(random.nextInt(3)));
        KINDS.stream().filter(kind -> random.nextBoolean()).forEach(who::add);
        Requirement.Builder requirement = Requirement.builder().who(who);
        TRAININGS.stream().filter(code -> random.nextInt(4) == 0).forEach(requirement::addTraining);
        return requirement.build();
    }

    /** The same task with its candidates in another order. */
    static StaffingTask shuffled(StaffingTask task, Random random) {
        List<Candidate> candidates = new ArrayList<>(task.candidates());
        Collections.shuffle(candidates, random);
        return StaffingTask.of(candidates, task.posts(), task.postsPerPerson(), task.day());
    }
}
