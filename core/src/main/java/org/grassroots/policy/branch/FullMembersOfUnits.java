package org.grassroots.policy.branch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.MemberReach;
import org.grassroots.tally.Tally;
import org.grassroots.text.Text;

/** The full members affiliated here who live in the units of a branch, all together. */
record FullMembersOfUnits() implements Countable<CompoundBranch> {
    private static final Text TITLE =
            Text.of("full members affiliated here in all units together", "各单位组织关系在本社区的正式党员合计");
    private static final Text PROBATIONARY = Text.of("probationary member", "预备党员");
    private static final Text AFFILIATED_ELSEWHERE = Text.of("affiliated elsewhere", "组织关系不在本社区");

    @Override
    public String name() {
        return "fullMembersOfUnits";
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
        return tally(branch, census).count();
    }

    @Override
    public Tally tally(CompoundBranch branch, Census census) {
        Units units = Units.of(branch);
        Tally.Builder tally = new Tally.Builder();
        for (PartyMember member : units.candidates(census)) {
            Units.Place place = units.placeOf(member, census);
            if (!place.isOutside()) {
                tallyOne(member, place, tally);
            }
        }
        units.unlisted(census)
                .forEach(compound -> tally.unlisted(MissingFact.of(Subject.Kind.COMPOUND, compound, Field.MEMBERS)));
        return tally.build();
    }

    private static void tallyOne(PartyMember member, Units.Place place, Tally.Builder tally) {
        Subject subject = Subject.of(Subject.Kind.MEMBER, member.id());
        if (member.isFull() == Answer.NO) {
            tally.excluded(subject, PROBATIONARY);
        } else if (member.isAffiliatedHere() == Answer.NO) {
            tally.excluded(subject, AFFILIATED_ELSEWHERE);
        } else {
            List<MissingFact> missing = new ArrayList<>(UnitMembers.missing(member));
            place.missing().ifPresent(missing::add);
            if (missing.isEmpty()) {
                tally.counts(subject);
            } else {
                tally.open(missing);
            }
        }
    }
}
