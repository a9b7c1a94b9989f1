package org.grassroots.repair.source;

import java.util.List;
import org.grassroots.change.Change;
import org.grassroots.change.RecordChange;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.organisation.CommunityLevel;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.repair.Situation;
import org.grassroots.tally.Populations;

/** A community without a Party organisation gets one, of the level its size asks for. */
final class CommunitySource extends Source {

    CommunitySource() {
        super("community.organisation-required");
    }

    @Override
    public List<Change> candidates(Situation situation) {
        CommunityOrganisation organisation = CommunityOrganisation.builder()
                .level(level(situation))
                .approval(Known.of(new NewBranch(situation).approval()))
                .roll(Listing.of())
                .build();
        return List.of(new RecordChange.OfCommunityOrganisation(Known.of(organisation)));
    }

    private static CommunityLevel level(Situation situation) {
        int members = Populations.membersOfCommunity()
                .bounds(
                        situation.register().community(),
                        situation.evaluation().indexed().census())
                .low();
        if (members >= situation.count("community.min-committee-members").orElse(Integer.MAX_VALUE)) {
            return CommunityLevel.COMMITTEE;
        }
        return members > situation.count("community.max-branch-members").orElse(Integer.MAX_VALUE)
                ? CommunityLevel.GENERAL_BRANCH
                : CommunityLevel.BRANCH;
    }
}
