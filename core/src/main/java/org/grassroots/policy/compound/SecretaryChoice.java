package org.grassroots.policy.compound;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Answer;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.ServedArea;
import org.grassroots.tally.Census;

/** The one secretary of a branch held against everybody who might have come first. */
final class SecretaryChoice {
    private final PartyMember secretary;
    private final Set<CompoundId> served;
    private final Census census;
    private final CommunityCommittee committee;

    private SecretaryChoice(PartyMember secretary, Set<CompoundId> served, Census census) {
        this.secretary = secretary;
        this.served = served;
        this.census = census;
        committee = CommunityCommittee.of(census.register());
    }

    static SecretaryChoice of(CompoundBranch branch, Census census) {
        Set<CompoundId> served = new LinkedHashSet<>();
        branch.serves().stream().map(ServedArea::compound).forEach(served::add);
        PartyMember secretary = census.register()
                .member(branch.secretaries().items().get(0).member())
                .orElseThrow();
        return new SecretaryChoice(secretary, served, census);
    }

    Answer isFromFirstRung() {
        Answer first = Rung.DIRECTLY_MANAGED.holds(secretary, livesThere(secretary));
        Answer third = Rung.IN_SERVICE.holds(secretary, livesThere(secretary));
        Answer later = committee.has(secretary).or(committee.isEmpty().and(third));
        boolean needsOthers = first != Answer.YES && later != Answer.NO;
        return needsOthers ? first.or(later.and(isAnotherOnFirstRung().not())) : first;
    }

    private Answer livesThere(PartyMember member) {
        if (member.residence() instanceof Residence.In home) {
            return Answer.of(served.contains(home.compound()));
        }
        return member.residence() instanceof Residence.Unknown ? Answer.UNKNOWN : Answer.NO;
    }

    private Answer isAnotherOnFirstRung() {
        Answer another = unlisted().isEmpty() ? Answer.NO : Answer.UNKNOWN;
        for (PartyMember member : others()) {
            another = another.or(Rung.DIRECTLY_MANAGED.holds(member, livesThere(member)));
        }
        return another;
    }

    /** Everybody else who lives there or may live there. */
    private List<PartyMember> others() {
        List<PartyMember> others = new ArrayList<>();
        served.forEach(compound -> others.addAll(census.residentsOf(compound)));
        others.addAll(census.unplaced());
        others.removeIf(member -> member.id().equals(secretary.id()));
        return others;
    }

    /** The served compounds whose members nobody has listed: somebody there may come first. */
    private List<Deciders> unlisted() {
        List<Deciders> unlisted = new ArrayList<>();
        for (CompoundId compound : served) {
            if (census.register().listsMembersOf(compound) != Answer.YES) {
                unlisted.add(Deciders.of(MissingFact.of(Subject.Kind.COMPOUND, compound, Field.MEMBERS)));
            }
        }
        return unlisted;
    }

    Deciders towardsFirstRung() {
        Answer home = livesThere(secretary);
        List<Deciders> nobodyElse = new ArrayList<>(unlisted());
        for (PartyMember member : others()) {
            nobodyElse.add(Rung.DIRECTLY_MANAGED.awayFrom(member, livesThere(member)));
        }
        Deciders later = committee
                .towardsHaving(secretary)
                .or(committee.towardsEmpty().and(Rung.IN_SERVICE.towards(secretary, home)));
        return Rung.DIRECTLY_MANAGED
                .towards(secretary, home)
                // All of them: as a choice of so many, which lists the sets of a thousand people without making all.
                .or(later.and(Deciders.enoughOf(nobodyElse.size(), nobodyElse)));
    }

    /** One and the same fact may keep the secretary from the first rung and from the third. */
    Deciders awayFromFirstRung() {
        Answer home = livesThere(secretary);
        List<Deciders> somebodyElse = new ArrayList<>(unlisted());
        for (PartyMember member : others()) {
            somebodyElse.add(Rung.DIRECTLY_MANAGED.towards(member, livesThere(member)));
        }
        Deciders onNoLater = committee
                .towardsNotHaving(secretary)
                .and(committee.towardsNotEmpty().or(Rung.IN_SERVICE.awayFrom(secretary, home)));
        return Rung.DIRECTLY_MANAGED.awayFrom(secretary, home).and(onNoLater.or(Deciders.anyOf(somebodyElse)));
    }
}
