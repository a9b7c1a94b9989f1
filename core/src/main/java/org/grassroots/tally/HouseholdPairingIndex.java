package org.grassroots.tally;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import org.grassroots.area.HouseholdId;
import org.grassroots.member.MemberId;
import org.grassroots.pairing.HouseholdPairing;
import org.grassroots.pairing.Pairings;

/** How many deployed members answer for each household, as far as the pairings are listed. */
public final class HouseholdPairingIndex {
    private final boolean listed;
    private final Occurrences paired;

    private HouseholdPairingIndex(boolean listed, Occurrences paired) {
        this.listed = listed;
        this.paired = paired;
    }

    static HouseholdPairingIndex of(Pairings pairings) {
        // A member may have several entries, and still answers for a household once.
        ImmutableListMultimap<MemberId, HouseholdPairing> byMember =
                Multimaps.index(pairings.households().items(), HouseholdPairing::member);
        int entries = 0;
        for (HouseholdPairing pairing : byMember.values()) {
            entries += pairing.households().size();
        }
        Occurrences.Builder paired = new Occurrences.Builder(entries);
        for (Collection<HouseholdPairing> ofOne : byMember.asMap().values()) {
            paired.nextList();
            for (HouseholdPairing pairing : ofOne) {
                pairing.households().forEach(paired::add);
            }
        }
        return new HouseholdPairingIndex(pairings.households().isKnown(), paired.build());
    }

    /** Whether the pairings have been listed: then nobody else answers for a household. */
    public boolean isListed() {
        return listed;
    }

    /** How many members are known to answer for the household. */
    public int membersFor(HouseholdId household) {
        return paired.of(household);
    }
}
