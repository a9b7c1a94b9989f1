package org.grassroots.plan.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.plan.SampleTemplates.of;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.grassroots.member.PartyMember;
import org.grassroots.member.PersonId;
import org.grassroots.plan.SampleRegisters;
import org.grassroots.plan.SampleTemplates;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.team.Need;
import org.grassroots.plan.team.PersonKind;
import org.grassroots.plan.team.PostRank;

class StaffingProperties {

    @Property
    void among_people_fit_for_everything_no_two_differ_by_more_than_one_post_while_two_are_the_limit(
            @ForAll @IntRange(min = 1, max = 12) int people,
            @ForAll @IntRange(min = 1, max = 2) int limit,
            @ForAll @Size(max = 6) List<@Size(min = 1, max = 4) List<@IntRange(max = 5) Integer>> teams) {
        List<Integer> held = held(people, limit, teams);

        assertThat(held.stream().mapToInt(count -> count).max().orElseThrow()
                        - held.stream().mapToInt(count -> count).min().orElseThrow())
                .isLessThanOrEqualTo(1);
    }

    @Property
    void with_one_post_for_each_team_no_two_differ_by_more_than_one_post_whatever_the_limit(
            @ForAll @IntRange(min = 1, max = 12) int people,
            @ForAll @IntRange(min = 1, max = 6) int limit,
            @ForAll @Size(max = 12) List<@Size(value = 1) List<@IntRange(max = 5) Integer>> teams) {
        List<Integer> held = held(people, limit, teams);

        assertThat(held.stream().mapToInt(count -> count).max().orElseThrow()
                        - held.stream().mapToInt(count -> count).min().orElseThrow())
                .isLessThanOrEqualTo(1);
    }

    @Property
    void a_post_stays_vacant_only_if_everybody_is_in_the_team_or_has_all_the_posts_allowed(
            @ForAll @IntRange(min = 1, max = 12) int people,
            @ForAll @IntRange(min = 1, max = 4) int limit,
            @ForAll @Size(max = 6) List<@Size(min = 1, max = 4) List<@IntRange(max = 5) Integer>> teams) {
        List<OpenPost> posts = posts(teams);
        List<List<PersonId>> assigned = assign(people, limit, posts);
        Map<PersonId, Integer> held = count(people, assigned);

        for (int at = 0; at < posts.size(); at++) {
            if (assigned.get(at).size() < posts.get(at).people()) {
                ElementId team = posts.get(at).team();
                List<PersonId> inTeam = new ArrayList<>();
                for (int other = 0; other < posts.size(); other++) {
                    if (posts.get(other).team().equals(team)) {
                        inTeam.addAll(assigned.get(other));
                    }
                }
                assertThat(held)
                        .allSatisfy((id, count) -> assertThat(inTeam.contains(id) || count == limit)
                                .isTrue());
            }
        }
    }

    private static List<Integer> held(int people, int limit, List<List<Integer>> teams) {
        return List.copyOf(count(people, assign(people, limit, posts(teams))).values());
    }

    private static List<List<PersonId>> assign(int people, int limit, List<OpenPost> posts) {
        List<Candidate> candidates =
                SampleRegisters.members(people).stream().map(Candidate::of).toList();
        return Staffing.fewestPostsFirst()
                .assign(StaffingTask.of(candidates, posts, limit, SampleRegisters.DAY))
                .people();
    }

    private static Map<PersonId, Integer> count(int people, List<List<PersonId>> assigned) {
        Map<PersonId, Integer> held = new LinkedHashMap<>();
        for (PartyMember member : SampleRegisters.members(people)) {
            held.put(member.id(), 0);
        }
        assigned.forEach(holders -> holders.forEach(id -> held.merge(id, 1, Integer::sum)));
        return held;
    }

    /** The ranks go round, so that the posts of a team are not filled one after another. */
    private static List<OpenPost> posts(List<List<Integer>> teams) {
        List<OpenPost> posts = new ArrayList<>();
        for (int team = 0; team < teams.size(); team++) {
            for (int people : teams.get(team)) {
                PostRank rank = PostRank.values()[posts.size() % PostRank.values().length];
                posts.add(new OpenPost(
                        ElementId.of("T" + team),
                        SampleTemplates.post("p" + posts.size(), rank, Need.fixed(1), of(PersonKind.MEMBER))
                                .build(),
                        people));
            }
        }
        return posts;
    }
}
