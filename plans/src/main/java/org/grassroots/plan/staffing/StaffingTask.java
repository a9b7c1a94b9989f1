package org.grassroots.plan.staffing;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.fact.Answer;
import org.grassroots.member.PersonId;
import org.grassroots.plan.team.Requirement;

/** The posts of one compound and the people who may take them. Who is fit for what is found out once, here. */
public final class StaffingTask {
    private final List<Candidate> candidates;
    private final List<OpenPost> posts;
    private final int postsPerPerson;
    private final LocalDate day;
    private final Map<PersonId, Integer> positions = new LinkedHashMap<>();
    private final Fitness[] fitness;

    /** The positions of the candidates who are fit for a post, and how many others may be. */
    record Fitness(int[] fit, int unsure) {}

    private StaffingTask(List<Candidate> candidates, List<OpenPost> posts, int postsPerPerson, LocalDate day) {
        checkArgument(postsPerPerson >= 1, "a person must be allowed at least one post, was %s", postsPerPerson);
        this.candidates = List.copyOf(candidates);
        this.posts = List.copyOf(posts);
        this.postsPerPerson = postsPerPerson;
        this.day = day;
        for (int at = 0; at < candidates.size(); at++) {
            PersonId id = candidates.get(at).id();
            checkArgument(positions.put(id, at) == null, "candidate '%s' is given twice", id);
        }
        Map<Requirement, Fitness> known = new LinkedHashMap<>();
        fitness = posts.stream()
                .map(open -> known.computeIfAbsent(open.post().requires(), this::find))
                .toArray(Fitness[]::new);
    }

    /**
     * @param candidates  in the order in which equals are chosen, each once
     * @param posts  in the order of the template, each once
     * @param postsPerPerson  the most posts one person may hold, 1 or more
     * @param day  the day as of which it is decided who is fit
     */
    public static StaffingTask of(List<Candidate> candidates, List<OpenPost> posts, int postsPerPerson, LocalDate day) {
        return new StaffingTask(candidates, posts, postsPerPerson, day);
    }

    private Fitness find(Requirement requirement) {
        int[] fit = new int[candidates.size()];
        int found = 0;
        int unsure = 0;
        for (int at = 0; at < fit.length; at++) {
            Answer answer = candidates.get(at).meets(requirement, day);
            if (answer == Answer.YES) {
                fit[found++] = at;
            } else if (answer == Answer.UNKNOWN) {
                unsure++;
            }
        }
        return new Fitness(Arrays.copyOf(fit, found), unsure);
    }

    public List<Candidate> candidates() {
        return candidates;
    }

    public List<OpenPost> posts() {
        return posts;
    }

    public int postsPerPerson() {
        return postsPerPerson;
    }

    public LocalDate day() {
        return day;
    }

    /** How many candidates are known to be what the post at that position asks for. */
    public int fit(int post) {
        return fitness[post].fit().length;
    }

    /** How many more candidates may be fit, if what nobody stated of them is so. */
    public int unsure(int post) {
        return fitness[post].unsure();
    }

    /** Positions of candidates, rising; not to be changed. */
    int[] fitPositions(int post) {
        return fitness[post].fit();
    }

    /**
     * Where a person stands among the candidates.
     *
     * @throws IllegalArgumentException if the person is no candidate
     */
    int position(PersonId id) {
        Integer at = positions.get(id);
        checkArgument(at != null, "'%s' is no candidate", id);
        return at;
    }
}
