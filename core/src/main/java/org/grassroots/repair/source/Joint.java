package org.grassroots.repair.source;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.repair.Situation;
import org.grassroots.tally.Populations;

/** Which compounds could join. */
final class Joint {
    private final Situation situation;

    Joint(Situation situation) {
        this.situation = situation;
    }

    static Listing<MemberId> listing(Collection<MemberId> members) {
        return Listing.of(List.copyOf(members));
    }

    /** How many full members affiliated here are known to live in the compound. */
    int full(Compound compound) {
        return Populations.fullMembersHere()
                .bounds(compound, situation.evaluation().indexed().census())
                .low();
    }

    /** The number from which a compound has a branch of its own, and a branch is large enough. */
    int enough() {
        return situation.count("branch.min-full-members").orElse(Integer.MAX_VALUE);
    }

    /** The nearest other compounds that are too small for a branch of their own and that no branch leads. */
    List<Compound> withoutBranch(Collection<CompoundId> to) {
        Set<CompoundId> led = new LinkedHashSet<>();
        situation.register().branches().stream()
                .filter(branch -> branch.kind() != BranchKind.FUNCTIONAL)
                .forEach(branch -> led.addAll(People.servedBy(branch)));
        return new Nearest(situation.register())
                .compounds(to, compound -> !led.contains(compound.id()) && full(compound) < enough());
    }
}
