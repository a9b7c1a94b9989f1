package org.grassroots.plan.staffing;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.grassroots.member.PersonId;
import org.grassroots.plan.element.ElementId;

/**
 * Why places stay empty however posts are given out: these posts have more places than everybody who is fit for one of them
 * can take. Anybody can count it again; {@link StaffingProof#problems} does.
 *
 * @param posts  the posts, with all their places, whether filled or not; at least one
 * @param able  everybody who is known to be fit for at least one of them, by how many of them one can take at most: one in
 *     each team, and no more than the task allows; the most first, each number once; empty if nobody is
 */
public record StaffingCertificate(List<OpenPost> posts, List<Able> able) {

    /**
     * People who can take as many of the posts.
     *
     * @param posts  how many of the posts each of them can take at most, 1 or more
     * @param people  who; at least one, none twice
     */
    public record Able(int posts, List<PersonId> people) {

        public Able {
            checkArgument(posts >= 1, "who is able must be able to take 1 or more posts, was %s", posts);
            people = List.copyOf(people);
            checkArgument(!people.isEmpty(), "at least one person must be able to take %s posts", posts);
        }
    }

    public StaffingCertificate {
        posts = List.copyOf(posts);
        able = List.copyOf(able);
        checkArgument(!posts.isEmpty(), "a certificate must be about at least one post");
        for (int at = 1; at < able.size(); at++) {
            checkArgument(
                    able.get(at - 1).posts() > able.get(at).posts(),
                    "who can take more posts must come first and together, but %s comes before %s",
                    able.get(at - 1).posts(),
                    able.get(at).posts());
        }
        Set<PersonId> met = new LinkedHashSet<>();
        for (Able same : able) {
            same.people().forEach(id -> checkArgument(met.add(id), "'%s' is named twice", id));
        }
        checkArgument(
                places(posts) > capacity(able),
                "a certificate must be about more places than people can take, but there are %s and they can take %s",
                places(posts),
                capacity(able));
    }

    private static long places(List<OpenPost> posts) {
        return posts.stream().mapToLong(OpenPost::people).sum();
    }

    private static long capacity(List<Able> able) {
        return able.stream()
                .mapToLong(same -> (long) same.posts() * same.people().size())
                .sum();
    }

    /** The places of all its posts together. */
    public long places() {
        return places(posts);
    }

    /** How many people are fit for one of the posts or more. */
    public int people() {
        return able.stream().mapToInt(same -> same.people().size()).sum();
    }

    /** How many of the places all of them together can take at most. */
    public long capacity() {
        return capacity(able);
    }

    /** How many places stay empty at least; 1 or more. */
    public long deficiency() {
        return places() - capacity();
    }

    /** Whether it is about that post of that team. */
    public boolean concerns(ElementId team, ElementId post) {
        return posts.stream()
                .anyMatch(open -> open.team().equals(team) && open.post().id().equals(post));
    }

    /** Numbers only. */
    @Override
    public String toString() {
        return "StaffingCertificate{posts=%s, places=%s, people=%s, capacity=%s, deficiency=%s}"
                .formatted(posts.size(), places(), people(), capacity(), deficiency());
    }
}
