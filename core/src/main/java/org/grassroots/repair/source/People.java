package org.grassroots.repair.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Answer;
import org.grassroots.member.Affiliation;
import org.grassroots.member.Capacity;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.Register;

/** Who may stand on which roll and hold which post; whoever is picked, is picked alike from any order of the members. */
final class People {
    /** Who may vote for certain, then who has been full the longest, then by id. */
    static final Comparator<PartyMember> FITTEST = Comparator.comparing(
                    (PartyMember member) -> member.votingRights() != Answer.YES)
            .thenComparing(member -> member.fullSince().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(member -> member.id().value());

    private static final Comparator<PartyMember> BY_ID =
            Comparator.comparing(member -> member.id().value());

    private final Register register;
    private final Set<MemberId> enrolled = new LinkedHashSet<>();

    People(Register register) {
        this.register = register;
        register.branches().stream()
                .filter(branch -> branch.kind().hasRoll())
                .forEach(branch -> enrolled.addAll(branch.members().items()));
        register.organisation()
                .communityOrganisation()
                .value()
                .ifPresent(own -> enrolled.addAll(own.roll().items()));
    }

    /** Whether the member stands on a known roll. */
    boolean isEnrolled(MemberId member) {
        return enrolled.contains(member);
    }

    /** Who is known to live in one of the compounds, by id. */
    List<PartyMember> livingIn(Collection<CompoundId> compounds) {
        return matching(
                member -> member.residence() instanceof Residence.In home && compounds.contains(home.compound()));
    }

    /** Who lives there, is affiliated here and stands on no roll, by id. */
    List<PartyMember> unplacedIn(Collection<CompoundId> compounds) {
        return livingIn(compounds).stream()
                .filter(member -> member.affiliation() == Affiliation.HERE && !isEnrolled(member.id()))
                .toList();
    }

    /** Who was sent down, by id. */
    List<PartyMember> deployed() {
        return matching(member -> member.capacities().items().contains(Capacity.DEPLOYED));
    }

    List<PartyMember> all(Collection<MemberId> ids) {
        return ids.stream()
                .distinct()
                .map(id -> register.member(id).orElseThrow())
                .sorted(BY_ID)
                .toList();
    }

    private List<PartyMember> matching(Predicate<PartyMember> test) {
        return register.members().stream().filter(test).sorted(BY_ID).toList();
    }

    /** Full, and not known to be without the right to vote and be elected. */
    static boolean mayHoldPosts(PartyMember member) {
        return member.isFull() == Answer.YES && member.votingRights() != Answer.NO;
    }

    /** Those who may hold posts, the fittest first. */
    static List<PartyMember> fittest(Collection<PartyMember> of) {
        return of.stream().filter(People::mayHoldPosts).sorted(FITTEST).toList();
    }

    static int full(Collection<PartyMember> members) {
        return (int)
                members.stream().filter(member -> member.isFull() == Answer.YES).count();
    }

    static List<MemberId> ids(Collection<PartyMember> members) {
        return members.stream().map(PartyMember::id).toList();
    }

    /** The compounds a branch serves, each once. */
    static List<CompoundId> servedBy(CompoundBranch branch) {
        return branch.serves().stream().map(area -> area.compound()).distinct().toList();
    }

    /** Some and then others, each member once. */
    static List<PartyMember> inTurn(Collection<PartyMember> some, Collection<PartyMember> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
