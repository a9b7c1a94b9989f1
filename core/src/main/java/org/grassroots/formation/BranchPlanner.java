package org.grassroots.formation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Answer;
import org.grassroots.formation.FormationOptions.Preference;
import org.grassroots.member.Capacity;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.rule.RuleId;

/** Decides which compounds get which branch. */
final class BranchPlanner {
    private final Work work;
    private final Asked asked;
    private final Map<CompoundId, Needs> open = new LinkedHashMap<>();
    private final List<Planned> planned = new ArrayList<>();

    private BranchPlanner(Work work) {
        this.work = work;
        asked = work.asked();
    }

    /** The branches to establish, by the ids of what they serve; what cannot be, is told. */
    static List<Planned> plan(Work work) {
        return new BranchPlanner(work).plan();
    }

    private List<Planned> plan() {
        for (Site site : work.town().sites()) {
            Needs needs = Needs.of(site, asked);
            boolean isFormed = needs.isFormal() && hasRollForFormal(site);
            if (isFormed) {
                planned.add(Planned.of(BranchKind.FORMAL, site));
            } else if (!needs.unmet().isEmpty() || needs.takesJoint(asked)) {
                open.put(site.id(), needs);
            }
        }
        boolean temporaryFirst = work.options().preference() == Preference.TEMPORARY_FIRST;
        residents(needs -> temporaryFirst || needs.isOwnOnly());
        deployed(Needs::isOwnOnly);
        new JointPlanner(work, open).join().forEach(this::settle);
        residents(needs -> true);
        deployed(needs -> true);
        if (!open.isEmpty()) {
            Certificates certificates =
                    new Certificates(work, planned, open, freeToDeploy().size());
            open.values().forEach(certificates::tell);
        }
        planned.sort(Comparator.comparing(branch -> branch.sites().get(0).id(), NaturalOrder.ofIds()));
        return planned;
    }

    private interface Which {
        boolean takes(Needs needs);
    }

    /** Full members stand on other rolls perhaps; then the branch must be made by transfers that are not ours to make. */
    private boolean hasRollForFormal(Site site) {
        int full = 0;
        for (PartyMember member : site.residents()) {
            boolean isFree = work.town().isOnNoRoll(member) || work.town().isOnCommunityRollOnly(member);
            full += isFree && member.isFull() == Answer.YES ? 1 : 0;
        }
        return full >= asked.formal().orElse(Integer.MAX_VALUE);
    }

    private void settle(Planned branch) {
        planned.add(branch);
        branch.sites().forEach(site -> {
            Needs needs = open.get(site.id());
            List<RuleId> left = branch.kind() == BranchKind.JOINT
                    ? needs.unmet().stream()
                            .filter(rule -> !rule.equals(Asked.TEMPORARY_BRANCH))
                            .toList()
                    : List.of();
            if (left.isEmpty()) {
                open.remove(site.id());
            } else {
                open.put(site.id(), new Needs(site, false, left));
            }
        });
    }

    private List<Needs> openTo(Which which) {
        return open.values().stream()
                .filter(needs -> !needs.unmet().isEmpty() && which.takes(needs))
                .toList();
    }

    private void residents(Which which) {
        for (Needs needs : openTo(which)) {
            if (needs.site().fullResidents() >= asked.temporary()) {
                settle(Planned.of(BranchKind.TEMPORARY, needs.site()));
            }
        }
    }

    /** Those who need the fewest are helped first, so that as many as can be are. */
    private void deployed(Which which) {
        List<Needs> few = new ArrayList<>(openTo(which));
        if (few.isEmpty()) {
            return;
        }
        List<MemberId> free = freeToDeploy();
        few.sort(Comparator.comparingInt((Needs needs) -> -needs.site().fullResidents())
                .thenComparing(needs -> needs.site().id(), NaturalOrder.ofIds()));
        for (Needs needs : few) {
            int wanted = asked.temporary() - needs.site().fullResidents();
            if (wanted > free.size()) {
                return;
            }
            List<MemberId> sent = List.copyOf(free.subList(0, wanted));
            free = free.subList(wanted, free.size());
            settle(new Planned(BranchKind.TEMPORARY, List.of(needs.site()), sent));
        }
    }

    /** Full members whom a unit or a higher organisation sent, who live outside and take part in no branch yet. */
    private List<MemberId> freeToDeploy() {
        Set<MemberId> taking = new LinkedHashSet<>();
        for (CompoundBranch branch : work.town().register().branches()) {
            if (!branch.kind().hasRoll()) {
                taking.addAll(branch.members().items());
            }
        }
        planned.forEach(branch -> taking.addAll(branch.deployed()));
        return work.town().register().members().stream()
                .filter(member -> member.capacities().contains(Capacity.DEPLOYED) == Answer.YES)
                .filter(member -> member.isFull() == Answer.YES && member.votingRights() != Answer.NO)
                .filter(member -> !(member.residence() instanceof Residence.In))
                .map(PartyMember::id)
                .filter(member -> !taking.contains(member))
                .sorted(NaturalOrder.ofIds())
                .toList();
    }
}
