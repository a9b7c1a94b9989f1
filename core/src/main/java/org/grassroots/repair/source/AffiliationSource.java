package org.grassroots.repair.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.grassroots.area.CompoundId;
import org.grassroots.change.Change;
import org.grassroots.change.Destination;
import org.grassroots.change.MemberChange;
import org.grassroots.member.Affiliation;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.Register;
import org.grassroots.repair.Situation;

/** Members on several rolls, of whom one is kept; and on none, who go where they live, next to it, or to the community. */
final class AffiliationSource extends Source {
    private static final int ROLLS = 6;

    AffiliationSource() {
        super("member.one-affiliation", "member.placed");
    }

    @Override
    public List<Change> candidates(Situation situation) {
        Register register = situation.register();
        return situation.member().stream()
                .flatMap(member -> destinations(member, register).stream()
                        .<Change>map(destination -> new MemberChange.Transfer(member.id(), destination)))
                .toList();
    }

    private static Set<Destination> destinations(PartyMember member, Register register) {
        List<CompoundBranch> holding = register.branches().stream()
                .filter(branch ->
                        branch.kind().hasRoll() && branch.members().items().contains(member.id()))
                .sorted(Nearest.BY_ID)
                .toList();
        boolean onOwnRoll = isOnCommunityRoll(member.id(), register);
        Set<Destination> destinations = new LinkedHashSet<>();
        if (!holding.isEmpty() || onOwnRoll) {
            holding.forEach(branch -> destinations.add(new Destination.ToBranch(branch.id())));
            if (onOwnRoll) {
                destinations.add(new Destination.ToCommunity());
            }
        } else {
            near(member, register).forEach(branch -> destinations.add(new Destination.ToBranch(branch.id())));
            destinations.add(new Destination.ToCommunity());
        }
        if (member.affiliation() == Affiliation.ELSEWHERE) {
            destinations.add(new Destination.Elsewhere());
        }
        return destinations;
    }

    private static boolean isOnCommunityRoll(MemberId member, Register register) {
        return register.organisation()
                .communityOrganisation()
                .value()
                .filter(own -> own.roll().items().contains(member))
                .isPresent();
    }

    /** A branch with a roll where the member lives, and then those nearest to it. */
    private static List<CompoundBranch> near(PartyMember member, Register register) {
        List<CompoundId> home = new ArrayList<>();
        if (member.residence() instanceof Residence.In in) {
            home.add(in.compound());
        }
        return first(
                ROLLS,
                new Nearest(register)
                        .branches(
                                home,
                                branch -> branch.kind() == BranchKind.FORMAL || branch.kind() == BranchKind.JOINT));
    }
}
