package org.grassroots.policy.branch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.MemberReach;
import org.grassroots.tally.Tally;
import org.grassroots.text.Text;

/**
 * The full members a temporary branch can draw on, whatever their affiliation: those who live in what it serves, and those
 * who take part in it though they live elsewhere, such as deployed ones. Nobody counts twice. A branch of another kind
 * draws on its roll and has none of these.
 */
record FullMembersAtHand() implements Countable<CompoundBranch> {
    private static final Text TITLE = Text.of("full members who live there or take part", "在服务范围内居住或参加该支部的正式党员");
    private static final Text PROBATIONARY = Text.of("probationary member", "预备党员");
    private static final Text OUTSIDE = Text.of("lives in a section that is not served", "居住在不属服务范围的片区");

    @Override
    public String name() {
        return "fullMembersAtHand";
    }

    @Override
    public Text title() {
        return TITLE;
    }

    @Override
    public Set<RegisterPart> reads() {
        return Set.of(RegisterPart.MEMBERS, RegisterPart.MEMBERS_NOT_LISTED, RegisterPart.PLACES);
    }

    @Override
    public MemberReach memberReach() {
        return MemberReach.NEAR;
    }

    @Override
    public Interval bounds(CompoundBranch branch, Census census) {
        return branch.kind() == BranchKind.TEMPORARY ? tally(branch, census).count() : Interval.exactly(0);
    }

    @Override
    public Tally tally(CompoundBranch branch, Census census) {
        Tally.Builder tally = new Tally.Builder();
        if (branch.kind() == BranchKind.TEMPORARY) {
            Units units = Units.of(branch);
            Set<MemberId> taking = new LinkedHashSet<>(branch.members().items());
            for (PartyMember member : candidates(units, taking, census)) {
                // Who takes part counts wherever he or she lives.
                Units.Place place = taking.contains(member.id()) ? Units.Place.in(0) : units.placeOf(member, census);
                tallyOne(member, place, tally);
            }
            unlisted(branch, units, census).forEach(tally::unlisted);
        }
        return tally.build();
    }

    private static Iterable<PartyMember> candidates(Units units, Set<MemberId> taking, Census census) {
        Map<MemberId, PartyMember> candidates = new LinkedHashMap<>();
        units.candidates(census).forEach(member -> candidates.put(member.id(), member));
        taking.forEach(id -> candidates.put(id, census.register().member(id).orElseThrow()));
        return candidates.values();
    }

    private static void tallyOne(PartyMember member, Units.Place place, Tally.Builder tally) {
        Subject subject = Subject.of(Subject.Kind.MEMBER, member.id());
        List<MissingFact> missing = new ArrayList<>();
        place.missing().ifPresent(missing::add);
        if (member.isFull() == Answer.UNKNOWN) {
            missing.add(new MissingFact(subject, Field.STATUS));
        }
        if (place.isOutside()) {
            tally.excluded(subject, OUTSIDE);
        } else if (member.isFull() == Answer.NO) {
            tally.excluded(subject, PROBATIONARY);
        } else if (missing.isEmpty()) {
            tally.counts(subject);
        } else {
            tally.open(missing);
        }
    }

    private static List<MissingFact> unlisted(CompoundBranch branch, Units units, Census census) {
        List<MissingFact> unlisted = new ArrayList<>();
        for (CompoundId compound : units.unlisted(census)) {
            unlisted.add(MissingFact.of(Subject.Kind.COMPOUND, compound, Field.MEMBERS));
        }
        if (!branch.members().isKnown()) {
            unlisted.add(MissingFact.of(Subject.Kind.BRANCH, branch.id(), Field.MEMBERS));
        }
        return unlisted;
    }
}
