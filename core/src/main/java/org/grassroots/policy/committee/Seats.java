package org.grassroots.policy.committee;

import java.util.List;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.Committee;
import org.grassroots.organisation.CommitteeSeat;
import org.grassroots.organisation.CompoundBranch;

/** Who sits in the committee of a branch, as far as it is known. */
final class Seats {
    private Seats() {}

    /** The seats; none where it is known that there is no committee. */
    static Listing<CommitteeSeat> of(CompoundBranch branch) {
        if (branch.committee() instanceof Known.Value<Committee> there) {
            return there.known().seats();
        }
        return branch.committee() instanceof Known.None ? Listing.of(List.of()) : Listing.unknown();
    }

    /** The fact that would tell the seats where they are unknown. */
    static MissingFact missing(CompoundBranch branch) {
        Field field = branch.committee().exists() == Answer.YES ? Field.SEATS : Field.COMMITTEE;
        return MissingFact.of(Subject.Kind.BRANCH, branch.id(), field);
    }
}
