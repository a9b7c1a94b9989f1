package org.grassroots.policy.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Deciders.Split;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.MemberReach;
import org.grassroots.tally.Tally;
import org.grassroots.tally.Tally.Open;
import org.grassroots.text.Text;

/**
 * The leaders of a group who are full members and among its own members.
 *
 * <p>Where nobody said who leads it, there is none all the same in a group whose members are known and all on probation.
 */
record FittingLeaders() implements Countable<BuildingGroup> {
    private static final Text TITLE = Text.of("leaders who are full members of the group", "由本小组正式党员担任的组长");
    private static final Text PROBATIONARY = Text.of("probationary member", "预备党员");
    private static final Text OF_ANOTHER = Text.of("not a member of the group", "不是本小组党员");

    @Override
    public String name() {
        return "fittingLeaders";
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
    public Interval bounds(BuildingGroup group, Census census) {
        if (!group.leaders().isKnown()) {
            return !group.members().isKnown() || !candidates(group, census).isEmpty()
                    ? Interval.UNKNOWN
                    : Interval.exactly(0);
        }
        List<MemberId> leaders = group.leaders().items();
        int fitting = 0;
        int open = 0;
        for (int at = 0; at < leaders.size(); at++) {
            boolean before = at > 0 && leaders.subList(0, at).contains(leaders.get(at));
            Answer fits = before ? Answer.NO : fits(member(leaders.get(at), census), group);
            fitting += fits == Answer.YES ? 1 : 0;
            open += fits == Answer.UNKNOWN ? 1 : 0;
        }
        return open == 0 ? Interval.exactly(fitting) : new Interval(fitting, fitting + open);
    }

    private static Answer fits(PartyMember leader, BuildingGroup group) {
        return leader.isFull().and(group.members().contains(leader.id()));
    }

    private static PartyMember member(MemberId id, Census census) {
        return census.register().member(id).orElseThrow();
    }

    /** The members of the group who may be full. */
    private static List<PartyMember> candidates(BuildingGroup group, Census census) {
        List<PartyMember> candidates = new ArrayList<>();
        for (MemberId id : group.members().items()) {
            PartyMember member = member(id, census);
            if (member.isFull() != Answer.NO) {
                candidates.add(member);
            }
        }
        return candidates;
    }

    @Override
    public Tally tally(BuildingGroup group, Census census) {
        Tally.Builder tally = new Tally.Builder();
        for (MemberId leader : GroupLeaders.distinct(group)) {
            add(member(leader, census), group, tally);
        }
        if (!bounds(group, census).isBounded()) {
            MissingFact leaders = GroupLeaders.unlisted(group);
            Deciders anybody = Deciders.of(leaders);
            tally.open(new Open(List.of(leaders), true, new Split(anybody, anybody.or(towardsNobody(group, census)))));
        }
        return tally.build();
    }

    private static void add(PartyMember leader, BuildingGroup group, Tally.Builder tally) {
        Subject subject = Subject.of(Subject.Kind.MEMBER, leader.id());
        Answer own = group.members().contains(leader.id());
        if (leader.isFull() == Answer.NO) {
            tally.excluded(subject, PROBATIONARY);
        } else if (own == Answer.NO) {
            tally.excluded(subject, OF_ANOTHER);
        } else {
            List<MissingFact> missing = new ArrayList<>();
            if (leader.isFull() == Answer.UNKNOWN) {
                missing.add(new MissingFact(subject, Field.STATUS));
            }
            if (own == Answer.UNKNOWN) {
                missing.add(unlistedMembers(group));
            }
            if (missing.isEmpty()) {
                tally.counts(subject);
            } else {
                tally.open(missing);
            }
        }
    }

    private static MissingFact unlistedMembers(BuildingGroup group) {
        return MissingFact.of(Subject.Kind.GROUP, group.id(), Field.MEMBERS);
    }

    /** What shows that nobody in the group could lead it: that it has no member, or that all are on probation. */
    private static Deciders towardsNobody(BuildingGroup group, Census census) {
        if (!group.members().isKnown()) {
            return Deciders.of(unlistedMembers(group));
        }
        List<Deciders> all = new ArrayList<>();
        for (PartyMember member : candidates(group, census)) {
            all.add(
                    member.isFull() == Answer.YES
                            ? Deciders.NONE
                            : Deciders.of(MissingFact.of(Subject.Kind.MEMBER, member.id(), Field.STATUS)));
        }
        return Deciders.allOf(all);
    }
}
