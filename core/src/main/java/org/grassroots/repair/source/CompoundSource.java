package org.grassroots.repair.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
import org.grassroots.repair.Situation;

/**
 * Compounds without the branch they need: a formal one is established or made of one that is there, a temporary one is formed,
 * neighbours join, or a joint branch next door takes the compound in.
 */
final class CompoundSource extends Source {
    private static final int SECRETARIES = 2;
    private static final int NEIGHBOURS = 2;
    private static final int JOINING = 3;

    CompoundSource() {
        super(
                "compound.branch-required",
                "compound.temporary-branch",
                "compound.led",
                "compound.temporary-branch-each");
    }

    @Override
    public List<Change> candidates(Situation situation) {
        return situation
                .compound()
                .map(compound -> new CompoundSource.At(compound, situation).candidates())
                .orElse(List.of());
    }

    /** Taking a compound in is decided, and not merely recorded. */
    @Override
    public Set<Authority> approvers(Change change, Situation situation) {
        return change instanceof BranchChange ? Set.of(Authority.HIGHER) : Set.of();
    }

    /** One compound that needs a branch. */
    private static final class At {
        private final Compound compound;
        private final List<CompoundId> here;
        private final Situation situation;
        private final People people;
        private final Slates slates;
        private final NewBranch made;
        private final Joint joint;

        At(Compound compound, Situation situation) {
            this.compound = compound;
            this.situation = situation;
            here = List.of(compound.id());
            people = new People(situation.register());
            slates = new Slates(situation, people);
            made = new NewBranch(situation);
            joint = new Joint(situation);
        }

        List<Change> candidates() {
            List<Change> candidates = new ArrayList<>(converted());
            boolean isLarge = joint.full(compound) >= joint.enough();
            if (isLarge) {
                candidates.addAll(formal());
            }
            candidates.addAll(temporary());
            if (!isLarge) {
                candidates.addAll(joined());
                candidates.addAll(takenIn());
            }
            return candidates;
        }

        /** A branch of another kind that serves the compound becomes a formal one, of those who may stand on its roll. */
        private List<Change> converted() {
            List<Change> converted = new ArrayList<>();
            for (CompoundBranch branch : situation.register().branchesServing(compound.id())) {
                if (branch.kind() != BranchKind.FORMAL) {
                    formalOf(branch).ifPresent(converted::add);
                }
            }
            return converted;
        }

        private Optional<Change> formalOf(CompoundBranch branch) {
            Set<MemberId> roll = new LinkedHashSet<>();
            if (branch.kind().hasRoll()) {
                roll.addAll(branch.members().items());
            }
            roll.addAll(People.ids(people.unplacedIn(People.servedBy(branch))));
            CompoundBranch bare = CompoundBranch.builder()
                    .from(branch)
                    .kind(BranchKind.FORMAL)
                    .task(Known.none())
                    .members(Joint.listing(roll))
                    .build();
            List<CompoundBranch> officered = branch.kind().hasRoll() ? List.of(bare) : officered(bare, roll, 1);
            return officered.stream().findFirst().map(BranchChange.Convert::new);
        }

        /** Established of those who stand on no roll; others who live there may come from theirs. */
        private List<Change> formal() {
            List<MemberId> roll = People.ids(people.unplacedIn(here));
            CompoundBranch bare = made.without(BranchKind.FORMAL, List.of(compound), roll);
            List<Change> formal = established(officered(bare, roll, 1));
            if (formal.isEmpty() && roll.isEmpty()) {
                return formal;
            }
            people.livingIn(here).stream()
                    .filter(member -> member.affiliation() == Affiliation.HERE && people.isEnrolled(member.id()))
                    .filter(People::mayHoldPosts)
                    .limit(JOINING)
                    .forEach(member ->
                            formal.add(new MemberChange.Transfer(member.id(), new Destination.ToBranch(bare.id()))));
            return formal;
        }

        /** Of all full members who live there; led by one of them, or by somebody sent down. */
        private List<Change> temporary() {
            Set<MemberId> members = new LinkedHashSet<>();
            people.livingIn(here).stream()
                    .filter(People::mayHoldPosts)
                    .map(PartyMember::id)
                    .forEach(members::add);
            situation.register().pairings().compounds().items().stream()
                    .filter(pairing -> pairing.compound().equals(compound.id()))
                    .forEach(pairing -> members.addAll(pairing.leadingCadres().items()));
            if (members.isEmpty()) {
                first(SECRETARIES, People.fittest(people.deployed())).forEach(member -> members.add(member.id()));
            }
            CompoundBranch bare = made.without(BranchKind.TEMPORARY, List.of(compound), members);
            return established(officered(bare, members, SECRETARIES));
        }

        private List<Change> joined() {
            List<Change> joined = new ArrayList<>();
            List<Compound> neighbours = joint.withoutBranch(here);
            for (Compound neighbour : first(NEIGHBOURS, neighbours)) {
                joined.addAll(joinedWith(List.of(neighbour)));
            }
            if (joined.isEmpty() && neighbours.size() >= 2) {
                joined.addAll(joinedWith(first(2, neighbours)));
            }
            return joined;
        }

        private List<Change> joinedWith(List<Compound> neighbours) {
            List<Compound> units =
                    Stream.concat(Stream.of(compound), neighbours.stream()).toList();
            if (units.stream().mapToInt(joint::full).sum() < joint.enough()) {
                return List.of();
            }
            List<MemberId> roll = People.ids(
                    people.unplacedIn(units.stream().map(Compound::id).toList()));
            return established(officered(made.without(BranchKind.JOINT, units, roll), roll, 1));
        }

        /** A joint branch nearby serves it too. */
        private List<Change> takenIn() {
            List<CompoundBranch> near = new Nearest(situation.register())
                    .branches(here, branch -> branch.kind() == BranchKind.JOINT && !branch.serves(compound.id()));
            return first(NEIGHBOURS, near).stream()
                    .<Change>map(branch -> new BranchChange.Correct(with(branch)))
                    .toList();
        }

        private CompoundBranch with(CompoundBranch branch) {
            CompoundBranch.Builder wider = CompoundBranch.builder().from(branch);
            if (branch.members().isKnown()) {
                Set<MemberId> roll = new LinkedHashSet<>(branch.members().items());
                roll.addAll(People.ids(people.unplacedIn(here)));
                wider.members(Joint.listing(roll));
            }
            return wider.addServes(ServedArea.whole(compound.id())).build();
        }

        private List<CompoundBranch> officered(CompoundBranch bare, Collection<MemberId> members, int most) {
            List<CompoundBranch> officered = new ArrayList<>();
            for (Slate slate : slates.of(bare, members, most)) {
                officered.add(made.with(bare, slate));
            }
            return officered;
        }

        private static List<Change> established(List<CompoundBranch> branches) {
            List<Change> established = new ArrayList<>();
            branches.forEach(branch -> established.add(new BranchChange.Establish(branch)));
            return established;
        }
    }
}
