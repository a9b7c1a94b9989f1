package org.grassroots.repair.source;

import java.util.List;
import java.util.Set;
import org.grassroots.change.Authority;
import org.grassroots.change.BranchChange;
import org.grassroots.change.Change;
import org.grassroots.fact.Listing;
import org.grassroots.organisation.CommitteeSeat;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.repair.Situation;

/** A working group that is not the committee becomes it. */
final class CrewSource extends Source {

    CrewSource() {
        super("crew.one-team");
    }

    @Override
    public List<Change> candidates(Situation situation) {
        return situation.branch().stream()
                .<Change>map(branch ->
                        new BranchChange.Correct(CompoundBranch.builder()
                                .from(branch)
                                .workingGroup(Listing.of(branch
                                        .committee()
                                        .value()
                                        .map(committee -> committee.seats().items())
                                        .orElse(List.of())
                                        .stream()
                                        .map(CommitteeSeat::member)
                                        .distinct()
                                        .toList()))
                                .build()))
                .toList();
    }

    /** Who works together is decided, and not merely recorded. */
    @Override
    public Set<Authority> approvers(Change change, Situation situation) {
        return Set.of(Authority.COMMUNITY);
    }
}
