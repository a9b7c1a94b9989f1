package org.grassroots.tally;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.Register;

/**
 * The rolls of a community: those of its formal and joint branches, and the community organisation's own. Only the branches
 * that are known; whether there may be more, {@link Register#organisation()} says.
 */
public final class RollIndex {
    /** A known roll and whose it is. */
    private record Roll(Subject of, Listing<MemberId> members) {}

    private final List<Roll> rolls;
    private final List<MissingFact> unlisted;
    private final Occurrences times;

    private RollIndex(List<Roll> rolls, List<MissingFact> unlisted) {
        this.rolls = rolls;
        this.unlisted = unlisted;
        int entries = 0;
        for (Roll roll : rolls) {
            entries += roll.members().items().size();
        }
        Occurrences.Builder counted = new Occurrences.Builder(entries);
        for (Roll roll : rolls) {
            counted.nextList();
            roll.members().items().forEach(counted::add);
        }
        times = counted.build();
    }

    static RollIndex of(Register register) {
        ImmutableList.Builder<Roll> rolls = ImmutableList.builder();
        ImmutableList.Builder<MissingFact> unlisted = ImmutableList.builder();
        for (CompoundBranch branch : register.branches()) {
            if (branch.kind().hasRoll()) {
                add(Subject.of(Subject.Kind.BRANCH, branch.id()), branch.members(), Field.MEMBERS, rolls, unlisted);
            }
        }
        Subject community =
                Subject.of(Subject.Kind.COMMUNITY, register.community().id());
        Known<CommunityOrganisation> organisation = register.organisation().communityOrganisation();
        if (organisation instanceof Known.Unknown) {
            unlisted.add(new MissingFact(community, Field.COMMUNITY_ORGANISATION));
        }
        organisation.value().ifPresent(known -> add(community, known.roll(), Field.ROLL, rolls, unlisted));
        return new RollIndex(rolls.build(), unlisted.build());
    }

    private static void add(
            Subject of,
            Listing<MemberId> members,
            Field field,
            ImmutableList.Builder<Roll> rolls,
            ImmutableList.Builder<MissingFact> unlisted) {
        if (members.isKnown()) {
            rolls.add(new Roll(of, members));
        } else {
            unlisted.add(new MissingFact(of, field));
        }
    }

    /** How many of the known rolls the member stands on; a roll that names him or her twice counts once. */
    public int timesOn(MemberId member) {
        return times.of(member);
    }

    /** Whose rolls the member stands on, in the order of the register, the community last. */
    public List<Subject> holding(MemberId member) {
        return rolls.stream()
                .filter(roll -> roll.members().items().contains(member))
                .map(Roll::of)
                .toList();
    }

    /** For each roll that nobody listed, the fact that is missing; any member may stand on each. */
    public List<MissingFact> unlisted() {
        return unlisted;
    }
}
