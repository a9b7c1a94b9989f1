package org.grassroots.change;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.CommitteePost;

/**
 * Who is to hold the posts of a branch. The seats are kept in the order of their first posts, then of the ids, so that
 * equal slates make equal committees.
 *
 * @param secretary  the one secretary
 * @param deputies  rightly one at the most; none twice, and never the secretary
 * @param seats  the committee with the posts of each, at least one; empty for a branch without one. Nobody but the
 *     secretary has the post SECRETARY, and nobody but the deputies DEPUTY_SECRETARY
 */
public record Slate(MemberId secretary, List<MemberId> deputies, Optional<Map<MemberId, Set<CommitteePost>>> seats) {
    /**
     * @throws IllegalArgumentException if it contradicts itself
     */
    public Slate {
        requireNonNull(secretary, "secretary");
        requireNonNull(deputies, "deputies");
        requireNonNull(seats, "seats");
        deputies = List.copyOf(deputies);
        seats = seats.map(Slate::inOrder);
        checkArgument(
                !deputies.contains(secretary), "party member '%s' must not be secretary and deputy at once", secretary);
        checkArgument(
                Set.copyOf(deputies).size() == deputies.size(), "a slate must not name a deputy twice: %s", deputies);
        for (Map.Entry<MemberId, Set<CommitteePost>> seat :
                seats.orElse(Map.of()).entrySet()) {
            checkPosts(seat.getKey(), seat.getValue(), secretary, deputies);
        }
    }

    private static void checkPosts(
            MemberId member, Set<CommitteePost> posts, MemberId secretary, List<MemberId> deputies) {
        checkArgument(!posts.isEmpty(), "the seat of party member '%s' must name at least one post", member);
        checkArgument(
                !posts.contains(CommitteePost.SECRETARY) || member.equals(secretary),
                "the seat of party member '%s' has the post SECRETARY, but the secretary is '%s'",
                member,
                secretary);
        checkArgument(
                !posts.contains(CommitteePost.DEPUTY_SECRETARY) || deputies.contains(member),
                "the seat of party member '%s' has the post DEPUTY_SECRETARY, but the deputies are %s",
                member,
                deputies);
    }

    private static Map<MemberId, Set<CommitteePost>> inOrder(Map<MemberId, Set<CommitteePost>> seats) {
        Comparator<Map.Entry<MemberId, Set<CommitteePost>>> byPost = Comparator.comparing(
                seat -> seat.getValue().stream().min(Comparator.naturalOrder()).orElse(CommitteePost.ORDINARY));
        ImmutableMap.Builder<MemberId, Set<CommitteePost>> ordered = ImmutableMap.builder();
        seats.entrySet().stream()
                .sorted(byPost.thenComparing(seat -> seat.getKey().value()))
                .forEach(seat -> ordered.put(seat.getKey(), Sets.immutableEnumSet(seat.getValue())));
        return ordered.buildOrThrow();
    }

    /** A secretary and nobody else. */
    public static Slate of(MemberId secretary) {
        return new Slate(secretary, List.of(), Optional.empty());
    }

    /** All who get a post: the secretary first, then deputies, then the others of the committee. */
    Set<MemberId> everybody() {
        Set<MemberId> all = new LinkedHashSet<>();
        all.add(secretary);
        all.addAll(deputies);
        seats.ifPresent(held -> all.addAll(held.keySet()));
        return all;
    }
}
