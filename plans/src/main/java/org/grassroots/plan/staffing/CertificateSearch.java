package org.grassroots.plan.staffing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.grassroots.member.PersonId;

/** Looks from a post that lacks people back along an assignment: who could take it, where they are, who could relieve them. */
final class CertificateSearch {
    private final StaffingTask task;
    private final Crews crews;
    private final int[][] taken;
    private final int[][] inTeam;
    private final int[] load;

    CertificateSearch(StaffingTask task, Assignment assignment) {
        this.task = task;
        crews = new Crews(task);
        int count = crews.crews.size();
        taken = new int[count][task.posts().size()];
        inTeam = new int[count][crews.teams()];
        load = new int[count];
        int[] crewOf = new int[task.candidates().size()];
        for (int crew = 0; crew < count; crew++) {
            for (int position : crews.crews.get(crew).people()) {
                crewOf[position] = crew;
            }
        }
        for (int post = 0; post < task.posts().size(); post++) {
            for (PersonId id : assignment.people(post)) {
                int crew = crewOf[task.position(id)];
                taken[crew][post]++;
                inTeam[crew][crews.teamOf[post]]++;
                load[crew]++;
            }
        }
    }

    /** The posts that lack people together with that one; empty if one more could be filled by moving people. */
    Optional<BitSet> lacking(int post) {
        BitSet posts = new BitSet();
        BitSet whole = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        posts.set(post);
        open.add(post);
        while (!open.isEmpty()) {
            int at = open.remove();
            int team = crews.teamOf[at];
            for (int crew = 0; crew < load.length; crew++) {
                if (!crews.crews.get(crew).isFitFor(at)) {
                    continue;
                }
                if (inTeam[crew][team] < crews.crews.get(crew).size() && !whole.get(crew)) {
                    if (load[crew] < crews.crews.get(crew).size() * crews.mostPosts) {
                        return Optional.empty();
                    }
                    whole.set(crew);
                    for (int[] others : crews.postsOf) {
                        addHeld(crew, others, posts, open);
                    }
                }
                addHeld(crew, crews.postsOf[team], posts, open);
            }
        }
        return Optional.of(posts);
    }

    private void addHeld(int crew, int[] among, BitSet posts, Deque<Integer> open) {
        for (int post : among) {
            if (taken[crew][post] > 0 && !posts.get(post)) {
                posts.set(post);
                open.add(post);
            }
        }
    }

    /** Sets of posts for which the same people are fit, but not nobody, become one set. */
    void joinThoseOfTheSamePeople(List<Optional<BitSet>> found) {
        Map<BitSet, BitSet> joined = new LinkedHashMap<>();
        for (Optional<BitSet> posts : found) {
            posts.ifPresent(set ->
                    joined.computeIfAbsent(fitForAny(set), key -> new BitSet()).or(set));
        }
        found.replaceAll(posts -> posts.map(set -> {
            BitSet people = fitForAny(set);
            return people.isEmpty() ? set : joined.get(people);
        }));
    }

    private BitSet fitForAny(BitSet posts) {
        BitSet fit = new BitSet();
        for (int crew = 0; crew < crews.crews.size(); crew++) {
            fit.set(crew, crews.crews.get(crew).fit().intersects(posts));
        }
        return fit;
    }

    StaffingCertificate certificate(BitSet posts) {
        Map<Integer, List<PersonId>> able = new TreeMap<>(Comparator.reverseOrder());
        for (Crew crew : crews.crews) {
            int most = Math.min(crews.mostPosts, teams(crew, posts));
            if (most > 0) {
                List<PersonId> people = able.computeIfAbsent(most, key -> new ArrayList<>());
                IntStream.of(crew.people())
                        .forEach(at -> people.add(task.candidates().get(at).id()));
            }
        }
        List<StaffingCertificate.Able> shares = new ArrayList<>();
        able.forEach((most, people) -> {
            people.sort(Comparator.comparing(PersonId::value));
            shares.add(new StaffingCertificate.Able(most, people));
        });
        return new StaffingCertificate(
                posts.stream().mapToObj(task.posts()::get).toList(), shares);
    }

    private int teams(Crew crew, BitSet posts) {
        BitSet teams = new BitSet();
        posts.stream().filter(crew::isFitFor).forEach(post -> teams.set(crews.teamOf[post]));
        return teams.cardinality();
    }

    /** The posts by those who share people, directly or over others. */
    List<BitSet> groups(BitSet posts) {
        List<BitSet> groups = new ArrayList<>();
        BitSet left = (BitSet) posts.clone();
        while (!left.isEmpty()) {
            BitSet group = new BitSet();
            group.set(left.nextSetBit(0));
            boolean grows = true;
            while (grows) {
                int before = group.cardinality();
                for (Crew crew : crews.crews) {
                    if (crew.fit().intersects(group)) {
                        BitSet more = (BitSet) crew.fit().clone();
                        more.and(posts);
                        group.or(more);
                    }
                }
                grows = group.cardinality() > before;
            }
            left.andNot(group);
            groups.add(group);
        }
        return groups;
    }
}
