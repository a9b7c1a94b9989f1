package org.grassroots.plan.staffing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why the places that an assignment leaves empty cannot be filled, or which of them could be.
 *
 * <p>It looks at the assignment only, not at how it was found. Each post that lacks people has its certificate: the smallest
 * set of posts by which every empty place in them is explained, with those posts that lack the same people. All of them together fall into groups that share nobody;
 * what these lack adds up to all empty places, which proves that no assignment fills more.
 */
public final class StaffingProof {
    private final List<Optional<StaffingCertificate>> ofPosts;
    private final List<StaffingCertificate> groups;
    private final List<Integer> fillable;

    private StaffingProof(
            List<Optional<StaffingCertificate>> ofPosts, List<StaffingCertificate> groups, List<Integer> fillable) {
        this.ofPosts = List.copyOf(ofPosts);
        this.groups = List.copyOf(groups);
        this.fillable = List.copyOf(fillable);
    }

    /**
     * @param assignment  an assignment of that task
     */
    public static StaffingProof of(StaffingTask task, Assignment assignment) {
        CertificateSearch search = new CertificateSearch(task, assignment);
        List<Optional<BitSet>> lacking = new ArrayList<>();
        List<Integer> fillable = new ArrayList<>();
        BitSet all = new BitSet();
        for (int post = 0; post < task.posts().size(); post++) {
            Optional<BitSet> found = Optional.empty();
            if (assignment.people(post).size() < task.posts().get(post).people()) {
                found = search.lacking(post);
                found.ifPresent(all::or);
                if (found.isEmpty()) {
                    fillable.add(post);
                }
            }
            lacking.add(found);
        }
        search.joinThoseOfTheSamePeople(lacking);
        Map<BitSet, StaffingCertificate> known = new LinkedHashMap<>();
        List<Optional<StaffingCertificate>> ofPosts = lacking.stream()
                .map(found -> found.map(posts -> known.computeIfAbsent(posts, search::certificate)))
                .toList();
        List<StaffingCertificate> groups = search.groups(all).stream()
                .map(group -> known.containsKey(group) ? known.get(group) : search.certificate(group))
                .toList();
        return new StaffingProof(ofPosts, groups, fillable);
    }

    /** Whether no assignment fills more places. */
    public boolean isMost() {
        return fillable.isEmpty();
    }

    /** Positions of posts that lack people, though with others in other posts one more would have somebody. */
    public List<Integer> fillable() {
        return fillable;
    }

    /** Why the post at that position of the task lacks people; empty if it lacks none or could have more. */
    public Optional<StaffingCertificate> post(int at) {
        return ofPosts.get(at);
    }

    /** One for each group of posts that lacks people, none of which shares a person with another, by their first posts. */
    public List<StaffingCertificate> groups() {
        return groups;
    }

    /**
     * What is wrong with this as a proof that the assignment fills as many places as can be filled, counted again from the
     * task alone; empty if it is one.
     */
    public List<String> problems(StaffingTask task, Assignment assignment) {
        return new ProofCheck(task, assignment).problems(this);
    }
}
