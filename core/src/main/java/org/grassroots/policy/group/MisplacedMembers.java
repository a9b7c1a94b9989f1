package org.grassroots.policy.group;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.grassroots.fact.Interval;
import org.grassroots.member.MemberId;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Deciders.Split;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.Tally;
import org.grassroots.tally.Tally.Open;
import org.grassroots.text.Text;

/**
 * The members on the roll of a branch who are in none of its groups or in several.
 *
 * <p>An unknown list of a group may name anybody: one puts a member who is in a group into a second, and it takes all of
 * them to show that nobody is left out. An unknown roll may be empty, so that nobody on it is misplaced.
 */
record MisplacedMembers() implements Countable<CompoundBranch> {
    private static final Text TITLE = Text.of("members on the roll in no group or in several", "未编入或重复编入党小组的在册党员");
    private static final Text IN_ONE = Text.of("in exactly one group", "只编入一个党小组");

    @Override
    public String name() {
        return "misplaced";
    }

    @Override
    public Text title() {
        return TITLE;
    }

    @Override
    public Set<RegisterPart> reads() {
        return Set.of(RegisterPart.GROUPS);
    }

    @Override
    public Interval bounds(CompoundBranch branch, Census census) {
        int lists = unlistedGroups(branch, census).size();
        int misplaced = 0;
        int open = 0;
        for (MemberId member : roll(branch)) {
            int in = groupsOf(member, branch, census);
            if (in > 1 || in == 0 && lists == 0) {
                misplaced++;
            } else if (lists > 0) {
                open++;
            }
        }
        if (!branch.members().isKnown()) {
            return Interval.atLeast(misplaced);
        }
        return open == 0 ? Interval.exactly(misplaced) : new Interval(misplaced, misplaced + open);
    }

    private static Iterable<MemberId> roll(CompoundBranch branch) {
        return new LinkedHashSet<>(branch.members().items());
    }

    /** In how many groups of the branch the member is known to be. */
    private static int groupsOf(MemberId member, CompoundBranch branch, Census census) {
        int groups = 0;
        for (BuildingGroup group : census.groups().naming(member)) {
            groups += group.branch().equals(branch.id()) ? 1 : 0;
        }
        return groups;
    }

    @Override
    public Tally tally(CompoundBranch branch, Census census) {
        Tally.Builder tally = new Tally.Builder();
        List<MissingFact> lists = unlistedGroups(branch, census);
        for (MemberId member : roll(branch)) {
            Subject subject = Subject.of(Subject.Kind.MEMBER, member);
            int in = groupsOf(member, branch, census);
            if (in > 1 || lists.isEmpty() && in == 0) {
                tally.counts(subject);
            } else if (lists.isEmpty()) {
                tally.excluded(subject, IN_ONE);
            } else {
                tally.open(new Open(lists, false, turns(in, lists)));
            }
        }
        if (!branch.members().isKnown()) {
            tally.unlisted(MissingFact.of(Subject.Kind.BRANCH, branch.id(), Field.MEMBERS));
        }
        return tally.build();
    }

    /** The lists that are missing: of members of groups, or of the groups themselves. */
    private static List<MissingFact> unlistedGroups(CompoundBranch branch, Census census) {
        if (!census.groups().isListed()) {
            return List.of(GroupsOfBranch.unlisted(census));
        }
        List<MissingFact> unlisted = new ArrayList<>();
        for (BuildingGroup group : census.groups().of(branch.id())) {
            if (!group.members().isKnown()) {
                unlisted.add(MissingFact.of(Subject.Kind.GROUP, group.id(), Field.MEMBERS));
            }
        }
        return unlisted;
    }

    /** To be in a second group takes one list for who is in one, and two for who is in none unless there is but one. */
    private static Split turns(int in, List<MissingFact> lists) {
        List<Deciders> facts = lists.stream().map(Deciders::of).toList();
        int misplacing = Math.min(facts.size(), 2 - in);
        return new Split(Deciders.enoughOf(misplacing, facts), Deciders.allOf(facts));
    }
}
