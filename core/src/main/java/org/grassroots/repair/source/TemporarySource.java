package org.grassroots.repair.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.area.Compound;
import org.grassroots.change.Authority;
import org.grassroots.change.BranchChange;
import org.grassroots.change.Change;
import org.grassroots.change.Slate;
import org.grassroots.fact.Known;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.repair.Certificate;
import org.grassroots.repair.Situation;
import org.grassroots.rule.RuleId;
import org.grassroots.text.Text;

/**
 * Temporary branches that nobody approved, whose task has ended, or that did what only formal ones may: approved after all, made
 * formal where there are enough members, or ended.
 */
final class TemporarySource extends Source {
    private static final RuleId APPROVED = RuleId.of("temporary.approved");
    private static final RuleId POWERS = RuleId.of("temporary.powers");
    private static final Text PAST = Text.of(
            "What the temporary branch did is on record and cannot be undone; it must not do it again.",
            "临时党支部已实施的行为已有记录，无法撤销，今后不得再实施。");

    TemporarySource() {
        super("temporary.approved", "temporary.lapsed", "temporary.powers");
    }

    @Override
    public List<Change> candidates(Situation situation) {
        return situation.branch().map(branch -> candidates(branch, situation)).orElse(List.of());
    }

    private static List<Change> candidates(CompoundBranch branch, Situation situation) {
        RuleId rule = situation.finding().rule();
        List<Change> candidates = new ArrayList<>();
        if (rule.equals(APPROVED)) {
            candidates.add(new BranchChange.Correct(approved(branch, situation)));
        }
        formal(branch, situation).ifPresent(candidates::add);
        // To end a branch does not undo what it did.
        if (!rule.equals(POWERS)) {
            candidates.add(new BranchChange.Dissolve(branch.id()));
            next(branch, situation).ifPresent(next -> {
                candidates.add(new BranchChange.Establish(next));
                candidates.add(new BranchChange.Merge(List.of(branch.id(), next.id()), next));
            });
        }
        return candidates;
    }

    /** Another of the same people, for what is to be done from now on; merged with it, the groups go over. */
    private static Optional<CompoundBranch> next(CompoundBranch branch, Situation situation) {
        List<Compound> served = People.servedBy(branch).stream()
                .map(id -> situation.register().compound(id).orElseThrow())
                .toList();
        People people = new People(situation.register());
        NewBranch made = new NewBranch(situation);
        Set<MemberId> members = new LinkedHashSet<>(branch.members().items());
        members.addAll(People.ids(People.fittest(people.livingIn(People.servedBy(branch)))));
        CompoundBranch bare = made.without(BranchKind.TEMPORARY, served, members);
        return new Slates(situation, people)
                .of(bare, members, 1).stream().findFirst().map(slate -> made.with(bare, slate));
    }

    private static CompoundBranch approved(CompoundBranch branch, Situation situation) {
        NewBranch made = new NewBranch(situation);
        boolean isDated = branch.approval()
                .value()
                .filter(approval -> approval.approvedOn().value().isPresent())
                .isPresent();
        return CompoundBranch.builder()
                .from(branch)
                .approval(isDated ? branch.approval() : Known.of(made.approval()))
                .task(branch.task().value().isPresent() ? branch.task() : made.task())
                .build();
    }

    private static Optional<Change> formal(CompoundBranch branch, Situation situation) {
        People people = new People(situation.register());
        Set<MemberId> roll = new LinkedHashSet<>(People.ids(people.unplacedIn(People.servedBy(branch))));
        CompoundBranch bare = CompoundBranch.builder()
                .from(branch)
                .kind(BranchKind.FORMAL)
                .task(Known.none())
                .members(Joint.listing(roll))
                .build();
        List<Slate> slates = new Slates(situation, people).of(bare, roll, 1);
        return slates.stream()
                .findFirst()
                .map(slate -> new BranchChange.Convert(new NewBranch(situation).with(bare, slate)));
    }

    /** To approve is decided, and not merely recorded. */
    @Override
    public Set<Authority> approvers(Change change, Situation situation) {
        return Set.of(Authority.HIGHER);
    }

    @Override
    public Optional<Certificate> certificate(Situation situation) {
        return situation.finding().rule().equals(POWERS)
                ? Optional.of(Certificate.of(Certificate.Ground.PAST, PAST))
                : Optional.empty();
    }
}
