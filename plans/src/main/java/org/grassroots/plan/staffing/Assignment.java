package org.grassroots.plan.staffing;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.member.PersonId;
import org.grassroots.plan.element.ElementId;

/**
 * Who holds which post. However it was found, it keeps the rules: everybody is known to be fit for the post, nobody holds
 * two posts of one team or more posts than one person may, and no post has more people than it takes.
 */
public final class Assignment {
    private final List<List<PersonId>> people;

    private Assignment(List<List<PersonId>> people) {
        this.people = people;
    }

    /**
     * @param people  the people of each post of the task, in the order of its posts
     * @throws IllegalArgumentException if a rule is broken
     */
    public static Assignment of(StaffingTask task, List<List<PersonId>> people) {
        int count = task.posts().size();
        checkArgument(people.size() == count, "the task has %s posts, was given people for %s", count, people.size());
        int[] held = new int[task.candidates().size()];
        Map<ElementId, BitSet> inTeam = new LinkedHashMap<>();
        for (int at = 0; at < count; at++) {
            OpenPost open = task.posts().get(at);
            List<PersonId> holders = people.get(at);
            checkArgument(
                    holders.size() <= open.people(),
                    "%s takes %s people, was given %s",
                    open.name(),
                    open.people(),
                    holders.size());
            BitSet team = inTeam.computeIfAbsent(open.team(), key -> new BitSet());
            for (PersonId id : holders) {
                int position = task.position(id);
                checkArgument(
                        Arrays.binarySearch(task.fitPositions(at), position) >= 0,
                        "'%s' is not known to be fit for %s",
                        id,
                        open.name());
                checkArgument(!team.get(position), "'%s' cannot hold two posts of team '%s'", id, open.team());
                checkArgument(
                        held[position] < task.postsPerPerson(),
                        "'%s' cannot hold more than %s posts",
                        id,
                        task.postsPerPerson());
                team.set(position);
                held[position]++;
            }
        }
        return new Assignment(people.stream().map(List::copyOf).toList());
    }

    /** Who holds the post at that position of the task. */
    public List<PersonId> people(int post) {
        return people.get(post);
    }

    /** The people of every post, in the order of the task. */
    public List<List<PersonId>> people() {
        return people;
    }
}
