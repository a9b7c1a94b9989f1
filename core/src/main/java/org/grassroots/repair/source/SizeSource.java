package org.grassroots.repair.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.change.Authority;
import org.grassroots.change.BranchChange;
import org.grassroots.change.Change;
import org.grassroots.change.Destination;
import org.grassroots.change.MemberChange;
import org.grassroots.change.Slate;
import org.grassroots.fact.Known;
import org.grassroots.member.Affiliation;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.ServedArea;
import org.grassroots.register.Register;
import org.grassroots.repair.Situation;

/**
 * A formal branch with too few full members: members who live there join its roll, or it is merged with the next, joined with a
 * neighbour, made a temporary one or dissolved. It decides none of that itself (branch regulations Art. 4, 7).
 */
final class SizeSource extends Source {
    private static final int JOINING = 4;
    private static final int MERGERS = 2;
    private static final int LEAVING = 3;

    SizeSource() {
        super("branch.min-members");
    }

    @Override
    public List<Change> candidates(Situation situation) {
        return situation.branch().map(branch -> candidates(branch, situation)).orElse(List.of());
    }

    private static List<Change> candidates(CompoundBranch branch, Situation situation) {
        People people = new People(situation.register());
        List<CompoundId> served = People.servedBy(branch);
        List<Change> candidates = new ArrayList<>();
        first(JOINING, People.fittest(people.unplacedIn(served)))
                .forEach(member ->
                        candidates.add(new MemberChange.Transfer(member.id(), new Destination.ToBranch(branch.id()))));
        mergers(branch, served, people, situation).forEach(candidates::add);
        joined(branch, served, people, situation).ifPresent(candidates::add);
        candidates.add(new BranchChange.Convert(temporary(branch, situation)));
        candidates.add(new BranchChange.Dissolve(branch.id()));
        // Those who lose the roll that way are to stand on another.
        first(LEAVING, people.all(branch.members().items())).stream()
                .filter(member -> member.affiliation() == Affiliation.HERE)
                .forEach(member ->
                        candidates.add(new MemberChange.Transfer(member.id(), new Destination.ToCommunity())));
        return candidates;
    }

    private static List<Change> mergers(
            CompoundBranch branch, List<CompoundId> served, People people, Situation situation) {
        Register register = situation.register();
        List<CompoundBranch> others = new Nearest(register)
                .branches(served, other -> other.kind().hasRoll() && !other.id().equals(branch.id()));
        List<Change> mergers = new ArrayList<>();
        for (CompoundBranch other : first(MERGERS, others)) {
            Set<MemberId> members = new LinkedHashSet<>(other.members().items());
            members.addAll(branch.members().items());
            CompoundBranch.Builder merged = CompoundBranch.builder().from(other);
            branch.serves().stream()
                    .filter(area -> !other.serves().contains(area))
                    .forEach(merged::addServes);
            officered(merged.members(Joint.listing(members)).build(), members, people, situation)
                    .ifPresent(into -> mergers.add(new BranchChange.Merge(List.of(other.id(), branch.id()), into)));
        }
        return mergers;
    }

    /** A joint branch with the nearest compound that nobody leads. */
    private static Optional<Change> joined(
            CompoundBranch branch, List<CompoundId> served, People people, Situation situation) {
        List<Compound> neighbours = new Joint(situation).withoutBranch(served);
        if (neighbours.isEmpty()) {
            return Optional.empty();
        }
        Compound neighbour = neighbours.get(0);
        Set<MemberId> members = new LinkedHashSet<>(branch.members().items());
        members.addAll(People.ids(people.unplacedIn(List.of(neighbour.id()))));
        CompoundBranch joint = CompoundBranch.builder()
                .from(branch)
                .kind(BranchKind.JOINT)
                .addServes(ServedArea.whole(neighbour.id()))
                .members(Joint.listing(members))
                .build();
        return officered(joint, members, people, situation).map(BranchChange.Convert::new);
    }

    private static Optional<CompoundBranch> officered(
            CompoundBranch branch, Set<MemberId> members, People people, Situation situation) {
        List<Slate> slates = new Slates(situation, people).of(branch, members, 1);
        return slates.isEmpty() ? Optional.empty() : Optional.of(new NewBranch(situation).with(branch, slates.get(0)));
    }

    private static CompoundBranch temporary(CompoundBranch branch, Situation situation) {
        NewBranch made = new NewBranch(situation);
        People people = new People(situation.register());
        CompoundBranch bare = CompoundBranch.builder()
                .from(branch)
                .kind(BranchKind.TEMPORARY)
                .approval(Known.of(made.approval()))
                .task(made.task())
                .build();
        Set<MemberId> taking = new LinkedHashSet<>(branch.members().items());
        people.livingIn(People.servedBy(branch)).stream()
                .filter(People::mayHoldPosts)
                .map(PartyMember::id)
                .forEach(taking::add);
        return new Slates(situation, people)
                .of(bare, taking, 1).stream()
                        .findFirst()
                        .map(slate -> made.with(bare, slate))
                        .orElse(bare);
    }

    @Override
    public Set<Authority> approvers(Change change, Situation situation) {
        return Set.of(Authority.HIGHER);
    }
}
