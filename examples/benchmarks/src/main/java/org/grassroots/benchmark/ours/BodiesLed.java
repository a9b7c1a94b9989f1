package org.grassroots.benchmark.ours;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grassroots.fact.Interval;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.register.Register;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.CensusIndex;
import org.grassroots.tally.Countable;
import org.grassroots.tally.Tally;
import org.grassroots.text.Text;

/** The branches, groups and central households that a member leads. */
record BodiesLed() implements Countable<PartyMember>, CensusIndex<BodiesLed.Leads> {
    /**
     * Who leads what in one register.
     *
     * @param known  the number of bodies, of those who are known to lead any
     * @param open  the bodies of which nobody said who leads them
     */
    record Leads(Map<MemberId, Integer> known, List<MissingFact> open) {}

    @Override
    public Leads of(Register register) {
        Map<MemberId, Integer> known = new HashMap<>(
                2 * (register.groups().size() + register.centralHouseholds().size()));
        List<MissingFact> open = new ArrayList<>();
        for (CompoundBranch branch : register.branches()) {
            for (Officer secretary : branch.secretaries().items()) {
                known.merge(secretary.member(), 1, Integer::sum);
            }
            if (!branch.secretaries().isKnown()) {
                open.add(MissingFact.of(Subject.Kind.BRANCH, branch.id(), Field.SECRETARIES));
            }
        }
        for (BuildingGroup group : register.groups()) {
            for (MemberId leader : group.leaders().items()) {
                known.merge(leader, 1, Integer::sum);
            }
            if (!group.leaders().isKnown()) {
                open.add(MissingFact.of(Subject.Kind.GROUP, group.id(), Field.LEADERS));
            }
        }
        for (CentralHousehold household : register.centralHouseholds()) {
            household.head().value().ifPresent(head -> known.merge(head, 1, Integer::sum));
            if (!household.head().exists().isKnown()) {
                open.add(MissingFact.of(Subject.Kind.CENTRAL_HOUSEHOLD, household.id(), Field.HEAD));
            }
        }
        return new Leads(known, List.copyOf(open));
    }

    @Override
    public String name() {
        return "bodiesLed";
    }

    @Override
    public Text title() {
        return Text.of("bodies led", "所负责的组织");
    }

    @Override
    public Set<RegisterPart> reads() {
        return madeOf();
    }

    @Override
    public Set<RegisterPart> madeOf() {
        return Set.of(RegisterPart.BRANCHES, RegisterPart.GROUPS, RegisterPart.CENTRAL_HOUSEHOLDS);
    }

    @Override
    public void writeBounds(List<? extends PartyMember> members, Census census, int[] rows, int from, int width) {
        Leads leads = census.index(this);
        int at = from;
        for (PartyMember member : members) {
            int known = leads.known().getOrDefault(member.id(), 0);
            rows[at] = known;
            rows[at + 1] = known + leads.open().size();
            at += width;
        }
    }

    @Override
    public Interval bounds(PartyMember member, Census census) {
        Leads leads = census.index(this);
        int known = leads.known().getOrDefault(member.id(), 0);
        return leads.open().isEmpty()
                ? Interval.exactly(known)
                : new Interval(known, known + leads.open().size());
    }

    @Override
    public Tally tally(PartyMember member, Census census) {
        Leads leads = census.index(this);
        Subject self = Subject.of(Subject.Kind.MEMBER, member.id());
        return new Tally(
                Collections.nCopies(leads.known().getOrDefault(member.id(), 0), self),
                List.of(),
                leads.open().stream()
                        .map(missing -> new Tally.Open(List.of(missing), false))
                        .toList());
    }
}
