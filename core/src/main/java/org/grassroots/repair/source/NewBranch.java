package org.grassroots.repair.source;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.change.Slate;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.Approval;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BranchParent;
import org.grassroots.organisation.Committee;
import org.grassroots.organisation.CommitteePost;
import org.grassroots.organisation.CommitteeSeat;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.SelectionMode;
import org.grassroots.organisation.ServedArea;
import org.grassroots.organisation.Task;
import org.grassroots.record.Term;
import org.grassroots.register.Register;
import org.grassroots.repair.Situation;

/** Branches that could be, with all a branch has from the start; approved and elected on the day, as far as it goes ahead. */
final class NewBranch {
    private static final String TASK = "小区治理";

    private final Situation situation;

    NewBranch(Situation situation) {
        this.situation = situation;
    }

    /** The name by which an approval names who gives it. */
    String higher() {
        return situation.register().community().subdistrict().orElse("上级党组织");
    }

    Approval approval() {
        return Approval.of(higher(), situation.day());
    }

    Known<Task> task() {
        return Known.of(new Task(TASK, Known.none()));
    }

    /** A branch that is not there yet, without officers. */
    CompoundBranch without(BranchKind kind, List<Compound> compounds, Collection<MemberId> members) {
        CompoundBranch.Builder branch = CompoundBranch.builder();
        branch.id(freshId(compounds.get(0).id()))
                .name(compounds.stream().map(Compound::name).collect(Collectors.joining("、")) + title(kind))
                .kind(kind)
                .parent(BranchParent.COMMUNITY)
                .approval(Known.of(approval()))
                .task(kind == BranchKind.TEMPORARY ? task() : Known.none())
                .members(Listing.of(List.copyOf(members)))
                .weak(Answer.NO)
                .acts(Listing.of())
                .resolutions(Listing.of())
                .elections(Listing.of());
        compounds.forEach(compound -> branch.addServes(ServedArea.whole(compound.id())));
        return branch.build();
    }

    private static String title(BranchKind kind) {
        return switch (kind) {
            case FORMAL -> "党支部";
            case JOINT -> "联合党支部";
            case TEMPORARY -> "临时党支部";
            case FUNCTIONAL -> "功能型党支部";
        };
    }

    private BranchId freshId(CompoundId compound) {
        Register register = situation.register();
        BranchId id = BranchId.of("b-" + compound);
        for (int number = 2; register.branch(id).isPresent(); number++) {
            id = BranchId.of("b-" + compound + "-" + number);
        }
        return id;
    }

    /** The branch with these officers: elected where it has a roll, else appointed. */
    CompoundBranch with(CompoundBranch branch, Slate slate) {
        SelectionMode mode = branch.kind().hasRoll() ? SelectionMode.ELECTED : SelectionMode.APPOINTED;
        Optional<Committee> committee = slate.seats().map(seats -> committee(seats, mode));
        return CompoundBranch.builder()
                .from(branch)
                .secretaries(Listing.of(officer(slate.secretary(), mode)))
                .deputies(Listing.of(slate.deputies().stream()
                        .map(deputy -> officer(deputy, mode))
                        .toList()))
                .committee(committee.map(Known::of).orElse(Known.none()))
                .workingGroup(Listing.of(
                        slate.seats().map(seats -> List.copyOf(seats.keySet())).orElse(List.of(slate.secretary()))))
                .term(new Term(Optional.of(situation.day()), Known.none()))
                .build();
    }

    private Officer officer(MemberId member, SelectionMode mode) {
        return new Officer(member, mode, Optional.of(situation.day()));
    }

    private static Committee committee(Map<MemberId, Set<CommitteePost>> seats, SelectionMode mode) {
        return new Committee(Listing.of(seats.entrySet().stream()
                .map(seat -> CommitteeSeat.builder()
                        .member(seat.getKey())
                        .posts(seat.getValue())
                        .selection(mode)
                        .build())
                .toList()));
    }
}
