package org.grassroots.policy.compound;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.area.Compound;
import org.grassroots.fact.Answer;
import org.grassroots.member.MemberId;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.Committee;
import org.grassroots.organisation.CommitteeSeat;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.tally.Census;

/**
 * Who sits in the branches of a compound, as a member, an officer or on a committee.
 *
 * @param people  those who are known to
 * @param missing  the lists that may hold more; none if everybody is known
 */
record BranchSeats(Set<MemberId> people, List<MissingFact> missing) {

    static BranchSeats of(Compound compound, Census census) {
        BranchSeats seats = new BranchSeats(new LinkedHashSet<>(), new ArrayList<>());
        census.branchesServing(compound.id()).forEach(seats::add);
        if (!ServedBy.isListed(census)) {
            seats.missing.add(ServedBy.list(census));
        }
        return seats;
    }

    private void add(CompoundBranch branch) {
        people.addAll(branch.members().items());
        need(branch.members().isKnown(), branch, Field.MEMBERS);
        branch.secretaries().items().stream().map(Officer::member).forEach(people::add);
        need(branch.secretaries().isKnown(), branch, Field.SECRETARIES);
        branch.deputies().items().stream().map(Officer::member).forEach(people::add);
        need(branch.deputies().isKnown(), branch, Field.DEPUTIES);
        need(branch.committee().exists() != Answer.UNKNOWN, branch, Field.COMMITTEE);
        Optional<Committee> committee = branch.committee().value();
        if (committee.isPresent()) {
            committee.get().seats().items().stream().map(CommitteeSeat::member).forEach(people::add);
            need(committee.get().seats().isKnown(), branch, Field.SEATS);
        }
    }

    private void need(boolean known, CompoundBranch branch, Field field) {
        if (!known) {
            missing.add(MissingFact.of(Subject.Kind.BRANCH, branch.id(), field));
        }
    }
}
