package org.grassroots.repair.source;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.grassroots.change.Authority;
import org.grassroots.change.BranchChange;
import org.grassroots.change.Change;
import org.grassroots.organisation.BranchParent;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.repair.Situation;

/** A branch under some other organisation is put under the community's or the subdistrict's, by the one above. */
final class SubordinationSource extends Source {

    SubordinationSource() {
        super("compound.subordination");
    }

    @Override
    public List<Change> candidates(Situation situation) {
        return situation.branch().stream()
                .flatMap(branch -> Stream.of(BranchParent.COMMUNITY, BranchParent.SUBDISTRICT)
                        .<Change>map(parent -> new BranchChange.Correct(CompoundBranch.builder()
                                .from(branch)
                                .parent(parent)
                                .build())))
                .toList();
    }

    @Override
    public Set<Authority> approvers(Change change, Situation situation) {
        return Set.of(Authority.HIGHER);
    }
}
