package org.grassroots.repair.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.area.Compound;
import org.grassroots.change.BranchChange;
import org.grassroots.change.Change;
import org.grassroots.change.Destination;
import org.grassroots.change.MemberChange;
import org.grassroots.fact.Known;
import org.grassroots.member.MemberId;
import org.grassroots.member.Residence;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.ServedArea;
import org.grassroots.repair.Situation;

/** A joint branch of which a unit has become large enough, or all together are too small: split, made formal, or dissolved. */
final class JointSource extends Source {
    private static final int LEAVING = 3;

    JointSource() {
        super("joint.basis");
    }

    @Override
    public List<Change> candidates(Situation situation) {
        return situation.branch().map(branch -> candidates(branch, situation)).orElse(List.of());
    }

    private static List<Change> candidates(CompoundBranch branch, Situation situation) {
        People people = new People(situation.register());
        List<Compound> units = People.servedBy(branch).stream()
                .map(id -> situation.register().compound(id).orElseThrow())
                .toList();
        List<Change> candidates = new ArrayList<>();
        split(branch, units, people, situation).ifPresent(candidates::add);
        candidates.add(new BranchChange.Convert(
                CompoundBranch.builder().from(branch).kind(BranchKind.FORMAL).build()));
        new Joint(situation)
                .withoutBranch(People.servedBy(branch)).stream()
                        .limit(2)
                        .map(neighbour -> wider(branch, neighbour, people))
                        .map(BranchChange.Correct::new)
                        .forEach(candidates::add);
        candidates.add(new BranchChange.Dissolve(branch.id()));
        first(LEAVING, people.all(branch.members().items()))
                .forEach(member ->
                        candidates.add(new MemberChange.Transfer(member.id(), new Destination.ToCommunity())));
        return candidates;
    }

    private static CompoundBranch wider(CompoundBranch branch, Compound neighbour, People people) {
        Set<MemberId> roll = new LinkedHashSet<>(branch.members().items());
        roll.addAll(People.ids(people.unplacedIn(List.of(neighbour.id()))));
        return CompoundBranch.builder()
                .from(branch)
                .addServes(ServedArea.whole(neighbour.id()))
                .members(Joint.listing(roll))
                .build();
    }

    /** A formal branch for each large unit; the others stay joined. Nothing where none is large, or all are one. */
    private static Optional<Change> split(
            CompoundBranch branch, List<Compound> units, People people, Situation situation) {
        Joint joint = new Joint(situation);
        List<Compound> large = units.stream()
                .filter(unit -> joint.full(unit) >= joint.enough())
                .toList();
        if (large.isEmpty() || units.size() < 2) {
            return Optional.empty();
        }
        NewBranch made = new NewBranch(situation);
        List<CompoundBranch> parts = new ArrayList<>();
        Set<MemberId> left = new LinkedHashSet<>(branch.members().items());
        for (Compound unit : large) {
            List<MemberId> roll = left.stream()
                    .filter(member -> livesIn(member, unit, situation))
                    .toList();
            left.removeAll(roll);
            officered(made.without(BranchKind.FORMAL, List.of(unit), roll), roll, people, situation)
                    .ifPresent(parts::add);
        }
        List<ServedArea> rest = branch.serves().stream()
                .filter(area -> large.stream().noneMatch(unit -> unit.id().equals(area.compound())))
                .toList();
        if (!rest.isEmpty() && !parts.isEmpty()) {
            remaining(branch, rest, left, parts, people, situation);
        }
        return parts.size() < 2
                ? Optional.empty()
                : Optional.of(new BranchChange.Split(branch.id(), List.copyOf(parts)));
    }

    /** Still joined if they are enough; else they have a temporary branch, and its members stand on the roll next door. */
    private static void remaining(
            CompoundBranch branch,
            List<ServedArea> rest,
            Set<MemberId> left,
            List<CompoundBranch> parts,
            People people,
            Situation situation) {
        boolean isEnough = rest.size() > 1 && People.full(people.all(left)) >= new Joint(situation).enough();
        NewBranch made = new NewBranch(situation);
        CompoundBranch.Builder remaining =
                CompoundBranch.builder().from(branch).serves(rest).members(Joint.listing(left));
        if (!isEnough) {
            remaining.kind(BranchKind.TEMPORARY).task(made.task()).approval(Known.of(made.approval()));
            CompoundBranch first = parts.get(0);
            Set<MemberId> more = new LinkedHashSet<>(first.members().items());
            more.addAll(left);
            parts.set(
                    0,
                    CompoundBranch.builder()
                            .from(first)
                            .members(Joint.listing(more))
                            .build());
        }
        officered(remaining.build(), left, people, situation).ifPresent(parts::add);
    }

    private static boolean livesIn(MemberId member, Compound unit, Situation situation) {
        return situation.register().member(member).orElseThrow().residence() instanceof Residence.In home
                && home.compound().equals(unit.id());
    }

    private static Optional<CompoundBranch> officered(
            CompoundBranch branch, Collection<MemberId> members, People people, Situation situation) {
        return new Slates(situation, people)
                .of(branch, members, 1).stream().findFirst().map(slate -> new NewBranch(situation).with(branch, slate));
    }
}
