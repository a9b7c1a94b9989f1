package org.grassroots.formation;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import org.grassroots.fact.Answer;
import org.grassroots.member.PartyMember;

/**
 * Somebody who may hold a post.
 *
 * @param member  who
 * @param rung  the circle he or she stands in
 * @param standing  0 if full for long enough, 1 if nobody said since when, 2 if not
 * @param posts  how many branches he or she leads already
 */
record Candidate(PartyMember member, Rung rung, int standing, int posts) {
    /**
     * The best first: who is known to have the right to be elected, then by circle, standing, fewest posts, longest
     * membership, id.
     */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparing((Candidate one) -> !one.rung.isCandidate())
            .thenComparing(one -> one.member.votingRights() != Answer.YES)
            .thenComparing(Candidate::rung)
            .thenComparingInt(Candidate::standing)
            .thenComparingInt(Candidate::posts)
            .thenComparing(one -> one.member.fullSince().orElse(LocalDate.MAX))
            .thenComparing(one -> one.member.id(), NaturalOrder.ofIds());

    static Candidate of(PartyMember member, Rung rung, Optional<Period> standing, LocalDate day, int posts) {
        int grade = 1;
        if (member.fullSince().isPresent()) {
            LocalDate since = member.fullSince().get();
            grade = standing.isEmpty() || !since.plus(standing.get()).isAfter(day) ? 0 : 2;
        }
        return new Candidate(member, rung, grade, posts);
    }
}
