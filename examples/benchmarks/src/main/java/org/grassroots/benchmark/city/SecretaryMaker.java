package org.grassroots.benchmark.city;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Listing;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.SelectionMode;

/** Finds secretaries: most are sound; the rest are missing, probationary, of another roll, or full for too short. */
final class SecretaryMaker {
    private static final double MISSING = 0.015;
    private static final double PROBATIONARY = 0.01;
    private static final double OFF_THE_ROLL = 0.01;
    private static final double ASSIGNED = 0.01;
    private static final double TOO_SHORT = 0.015;

    private final Chance chance;
    private final Leads leads;
    private final Optional<LocalDate> elected = Optional.of(LocalDate.of(2025, 6, 1));

    SecretaryMaker(Chance chance, Leads leads) {
        this.chance = chance;
        this.leads = leads;
    }

    /** The secretary of a formal branch: as a rule one of its roll, with standing and the right to vote. */
    Listing<Officer> formal(List<PartyMember> roll, Site site) {
        double share = chance.share();
        if ((share -= MISSING) < 0) {
            return Listing.of();
        }
        List<PartyMember> others = Site.only(site.full(), member -> !roll.contains(member));
        if ((share -= PROBATIONARY) < 0) {
            return officer(Site.only(roll, member -> !Site.isFull(member)), SelectionMode.ELECTED, roll);
        }
        if ((share -= OFF_THE_ROLL) < 0) {
            return officer(others, SelectionMode.ELECTED, roll);
        }
        if ((share -= ASSIGNED) < 0) {
            return officer(others, SelectionMode.ASSIGNED, roll);
        }
        Predicate<PartyMember> sound = SecretaryMaker::isSound;
        List<PartyMember> full = Site.only(roll, Site::isFull);
        return officer(Site.only(full, share < TOO_SHORT ? sound.negate() : sound), SelectionMode.ELECTED, roll);
    }

    /** The secretary of a temporary branch, whom the organisation that approved it appoints. */
    Listing<Officer> temporary(List<PartyMember> members) {
        List<PartyMember> sound = Site.only(members, SecretaryMaker::isSound);
        return chance.of(MISSING) ? Listing.of() : officer(sound, SelectionMode.APPOINTED, members);
    }

    private Listing<Officer> officer(List<PartyMember> first, SelectionMode selection, List<PartyMember> rest) {
        Optional<PartyMember> found = leads.next(first).or(() -> leads.next(Site.only(rest, Site::isFull)));
        found.ifPresent(member -> leads.add(member.id()));
        return found.map(member -> Listing.of(new Officer(member.id(), selection, elected)))
                .orElse(Listing.of());
    }

    private static boolean isSound(PartyMember member) {
        boolean standing = member.fullSince()
                .filter(since -> !since.plusYears(1).isAfter(BenchmarkCity.DAY))
                .isPresent();
        return standing && member.votingRights() == Answer.YES;
    }
}
