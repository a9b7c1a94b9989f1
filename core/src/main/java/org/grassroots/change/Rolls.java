package org.grassroots.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grassroots.change.Refusal.Reason;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.Register;

/** The rolls of formal and joint branches and of the community organisation: a member stands on one only (MR Art. 32). */
final class Rolls {
    private Rolls() {}

    /** The roll of a branch that has one, else nobody; nobody too while the roll is unknown. */
    static List<MemberId> of(CompoundBranch branch) {
        return branch.kind().hasRoll() ? branch.members().items() : List.of();
    }

    /**
     * @param joining  who joins a roll
     * @param apart  the branches whose rolls they leave by the same change
     * @throws RefusedChangeException if one of them stands on the roll of another branch, or of the community itself
     */
    static void refuseSecond(Register register, List<MemberId> joining, Set<BranchId> apart) {
        // Only looked up, never walked.
        Map<MemberId, String> holders = new HashMap<>();
        for (CompoundBranch branch : register.branches()) {
            if (!apart.contains(branch.id())) {
                of(branch).forEach(member -> holders.putIfAbsent(member, Refused.subject("branch", branch.id())));
            }
        }
        register.organisation()
                .communityOrganisation()
                .value()
                .map(CommunityOrganisation::roll)
                .ifPresent(roll -> roll.items().forEach(member -> holders.putIfAbsent(member, "the community")));
        for (MemberId member : joining) {
            if (holders.containsKey(member)) {
                throw Refused.because(
                        Reason.FORBIDDEN,
                        Refused.subject("party member", member),
                        "stands on the roll of %s already".formatted(holders.get(member)),
                        "a member stands on one roll only (MR Art. 32): transfer the affiliation instead, or first");
            }
        }
    }
}
