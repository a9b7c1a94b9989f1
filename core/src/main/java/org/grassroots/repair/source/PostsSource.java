package org.grassroots.repair.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.grassroots.change.Change;
import org.grassroots.change.OfficerChange;
import org.grassroots.change.Slate;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.repair.Situation;

/**
 * Posts of a branch that are vacant, doubled, badly held or run out: the branch elects anew, or the higher organisation appoints
 * or assigns.
 */
final class PostsSource extends Source {
    private static final int SLATES = 3;

    PostsSource() {
        super(
                "committee.required",
                "committee.not-required",
                "committee.size",
                "committee.posts",
                "secretary.present",
                "secretary.eligible",
                "term.current",
                "temporary.secretary-appointed");
    }

    @Override
    public List<Change> candidates(Situation situation) {
        return situation
                .branch()
                .map(branch -> branch.kind().hasRoll() ? elections(branch, situation) : appointments(branch, situation))
                .orElse(List.of());
    }

    private static List<Change> elections(CompoundBranch branch, Situation situation) {
        List<Slate> slates = new Slates(situation, new People(situation.register()))
                .of(branch, branch.members().items(), SLATES);
        List<Change> candidates = new ArrayList<>();
        // It may have to go with the committee.
        first(1, slates).forEach(slate -> Slates.workingGroup(branch, slate).ifPresent(candidates::add));
        slates.forEach(slate -> candidates.add(new OfficerChange.Elect(branch.id(), slate, situation.day())));
        // Only a vacant post is filled from above.
        if (branch.secretaries().items().isEmpty()) {
            first(1, slates)
                    .forEach(slate -> candidates.add(
                            new OfficerChange.Appoint(branch.id(), Slate.of(slate.secretary()), situation.day())));
        }
        return candidates;
    }

    /** Of those who take part, and then of those who live there. */
    private static List<Change> appointments(CompoundBranch branch, Situation situation) {
        People people = new People(situation.register());
        Slates slates = new Slates(situation, people);
        Set<MemberId> taking = new LinkedHashSet<>(branch.members().items());
        branch.secretaries().items().forEach(officer -> taking.add(officer.member()));
        List<Slate> found = new ArrayList<>(slates.of(branch, taking, SLATES));
        if (found.isEmpty() && branch.kind() == BranchKind.TEMPORARY) {
            Collection<MemberId> residents = People.ids(people.livingIn(People.servedBy(branch)));
            found.addAll(slates.of(branch, residents, SLATES));
        }
        return found.stream()
                .<Change>map(slate -> new OfficerChange.Appoint(branch.id(), slate, situation.day()))
                .toList();
    }
}
