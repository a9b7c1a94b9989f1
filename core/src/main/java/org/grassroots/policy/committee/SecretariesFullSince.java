package org.grassroots.policy.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.fact.Interval;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Dating;
import org.grassroots.tally.MemberReach;
import org.grassroots.text.Text;

/**
 * The day since which all secretaries of a branch have been full members.
 *
 * <p>Where the day is unknown, status and admission still bound it: a probationary member has no standing, and nobody
 * becomes full before being admitted.
 */
record SecretariesFullSince() implements Dating<CompoundBranch> {
    private static final Text TITLE = Text.of("length of full membership", "党龄（自转正之日起）");

    @Override
    public String name() {
        return "standing";
    }

    @Override
    public Text title() {
        return TITLE;
    }

    @Override
    public Set<RegisterPart> reads() {
        return Set.of(RegisterPart.MEMBERS);
    }

    @Override
    public MemberReach memberReach() {
        return MemberReach.NEAR;
    }

    @Override
    public Interval bounds(CompoundBranch branch, Census census) {
        if (!branch.secretaries().isKnown()) {
            return Interval.UNKNOWN;
        }
        int earliest = 0;
        int latest = 0;
        for (Officer officer : branch.secretaries().items()) {
            Interval since = fullSince(member(officer, census));
            earliest = Math.max(earliest, since.low());
            latest = Math.max(latest, since.high());
        }
        return earliest == latest ? Interval.exactly(earliest) : new Interval(earliest, latest);
    }

    private static Interval fullSince(PartyMember secretary) {
        if (secretary.status() == MemberStatus.PROBATIONARY) {
            return Interval.exactly(NEVER);
        }
        Optional<LocalDate> since = secretary.fullSince();
        if (since.isPresent()) {
            return Interval.exactly(Dating.number(since.get()));
        }
        Optional<LocalDate> admitted = secretary.admittedOn();
        return admitted.isPresent() ? Interval.atLeast(Dating.number(admitted.get())) : Interval.UNKNOWN;
    }

    /** The standing of all must be long enough, so all the days that are missing are needed. */
    @Override
    public Deciders towardsEarlier(CompoundBranch branch, Census census) {
        if (!branch.secretaries().isKnown()) {
            return missing(branch);
        }
        List<Deciders> all = new ArrayList<>();
        for (Officer officer : branch.secretaries().items()) {
            PartyMember secretary = member(officer, census);
            if (!fullSince(secretary).isExact()) {
                all.add(missing(secretary, Field.FULL_SINCE));
            }
        }
        return Deciders.allOf(all);
    }

    /** A late day of full membership or of admission shows that the standing of one is too short, and so does probation. */
    @Override
    public Deciders towardsLater(CompoundBranch branch, Census census) {
        if (!branch.secretaries().isKnown()) {
            return missing(branch);
        }
        List<Deciders> any = new ArrayList<>();
        for (Officer officer : branch.secretaries().items()) {
            PartyMember secretary = member(officer, census);
            if (fullSince(secretary).isExact()) {
                continue;
            }
            any.add(missing(secretary, Field.FULL_SINCE));
            if (secretary.admittedOn().isEmpty()) {
                any.add(missing(secretary, Field.ADMITTED_ON));
            }
            if (secretary.status() == MemberStatus.UNKNOWN) {
                any.add(missing(secretary, Field.STATUS));
            }
        }
        return Deciders.anyOf(any);
    }

    private static PartyMember member(Officer officer, Census census) {
        return census.register().member(officer.member()).orElseThrow();
    }

    private static Deciders missing(CompoundBranch branch) {
        return Deciders.of(MissingFact.of(Subject.Kind.BRANCH, branch.id(), Field.SECRETARIES));
    }

    private static Deciders missing(PartyMember secretary, Field field) {
        return Deciders.of(MissingFact.of(Subject.Kind.MEMBER, secretary.id(), field));
    }
}
