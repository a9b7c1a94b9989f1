package org.grassroots.policy.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.organisation.BranchParent;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;

/**
 * What is known of the term of a branch.
 *
 * @param committee  whether it has a committee; the committee of a branch with a roll is an elected one (branch
 *     regulations Art. 21), though single seats may be filled from above
 * @param electedSecretary  whether a secretary of it was elected
 * @param electedOn  the recorded day of the election
 * @param since  the day on which its only secretary, unless known to be sent or appointed, took office
 * @param communityLevel  whether it stands under a community or subdistrict; the text gives such branches no length of
 *     their own, and they sit in a community
 * @param shiftedTo  the approved last day
 */
record TermFacts(
        Answer committee,
        Answer electedSecretary,
        Optional<LocalDate> electedOn,
        Optional<LocalDate> since,
        Answer communityLevel,
        Known<LocalDate> shiftedTo) {

    static TermFacts of(CompoundBranch branch) {
        return new TermFacts(
                // The officers of other branches are appointed and have no term.
                branch.kind().hasRoll() ? branch.committee().exists() : Answer.NO,
                branch.kind().hasRoll() ? electedSecretary(branch) : Answer.NO,
                branch.term().electedOn(),
                onlySecretary(branch).flatMap(Officer::since),
                communityLevel(branch.parent()),
                branch.term().shiftedTo());
    }

    private static Answer electedSecretary(CompoundBranch branch) {
        if (!branch.secretaries().isKnown()) {
            return Answer.UNKNOWN;
        }
        Answer elected = Answer.NO;
        for (Officer secretary : branch.secretaries().items()) {
            elected = elected.or(isElected(secretary));
        }
        return elected;
    }

    static Answer isElected(Officer secretary) {
        return switch (secretary.selection()) {
            case ELECTED -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
            case APPOINTED, ASSIGNED -> Answer.NO;
        };
    }

    /** The only secretary if he or she may have been elected; of two, neither tells the day of the term. */
    static Optional<Officer> onlySecretary(CompoundBranch branch) {
        List<Officer> secretaries = branch.secretaries().items();
        return secretaries.size() == 1 && isElected(secretaries.get(0)) != Answer.NO
                ? Optional.of(secretaries.get(0))
                : Optional.empty();
    }

    private static Answer communityLevel(BranchParent parent) {
        return switch (parent) {
            case COMMUNITY, SUBDISTRICT -> Answer.YES;
            case OTHER -> Answer.NO;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }

    /** Whether the branch has an elected committee or, without a committee, an elected secretary. */
    Answer electedBody() {
        return committee.or(electedSecretary);
    }

    /** The day from which the term runs; where there is no committee, taking office tells it as well. */
    Optional<LocalDate> start() {
        return electedOn.isPresent() || committee != Answer.NO ? electedOn : since;
    }

    TermFacts withCommittee(Answer learned) {
        return new TermFacts(learned, electedSecretary, electedOn, since, communityLevel, shiftedTo);
    }

    TermFacts withElectedSecretary(Answer learned) {
        return new TermFacts(committee, learned, electedOn, since, communityLevel, shiftedTo);
    }

    TermFacts withElectedOn(LocalDate learned) {
        return new TermFacts(committee, electedSecretary, Optional.of(learned), since, communityLevel, shiftedTo);
    }

    TermFacts withSince(LocalDate learned) {
        return new TermFacts(committee, electedSecretary, electedOn, Optional.of(learned), communityLevel, shiftedTo);
    }

    TermFacts withCommunityLevel(Answer learned) {
        return new TermFacts(committee, electedSecretary, electedOn, since, learned, shiftedTo);
    }

    TermFacts withShiftedTo(Known<LocalDate> learned) {
        return new TermFacts(committee, electedSecretary, electedOn, since, communityLevel, learned);
    }
}
