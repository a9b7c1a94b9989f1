package org.grassroots.city.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.Capacity;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.Approval;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BranchParent;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Task;

/** Forms the branches that bear the ids of one compound, and divides them into groups. */
final class BranchMaker {
    private final Setting setting;
    private final BranchRatios ratios;
    private final Dice dice;
    private final Ids ids;
    private final String approver;
    private final List<CompoundBranch> branches = new ArrayList<>();
    private final GroupMaker groups;
    private final RecordMaker records;

    /**
     * @param approver  the organisation that approves branches here
     */
    BranchMaker(Setting setting, Dice dice, Ids ids, String approver) {
        this.setting = setting;
        this.ratios = setting.ratios().branches();
        this.dice = dice;
        this.ids = ids;
        this.approver = approver;
        this.groups = new GroupMaker(setting, dice, ids);
        this.records = new RecordMaker(setting, ids);
    }

    List<CompoundBranch> branches() {
        return branches;
    }

    GroupMaker groups() {
        return groups;
    }

    /**
     * A formal or joint branch of the residents who are affiliated here, with a temporary one beside it if it
     * is weak and does not serve a section.
     *
     * @param guest  somebody on a neighbour's roll, who may stand on this one too
     * @return its roll
     */
    List<PartyMember> formWithRoll(BranchKind kind, Site site, Optional<PartyMember> guest) {
        List<PartyMember> roll = new ArrayList<>(dice.without(
                ratios.leftOffRoll(),
                site.residents().stream()
                        .filter(member -> member.isAffiliatedHere() == Answer.YES)
                        .toList()));
        if (dice.chance(ratios.onTwoRolls())) {
            guest.ifPresent(roll::add);
        }
        Answer weak = dice.answer(ratios.weak(), ratios.unknownWeak());
        LeadershipRatios leadership = setting.ratios().leadership();
        LocalDate elected = dice.chance(leadership.expired())
                ? dice.before(setting.day(), leadership.expiredDaysFrom(), leadership.expiredDaysTo())
                : dice.before(setting.day(), 1, leadership.termDays());
        add(kind, site, roll, elected, dice.before(elected, 0, ratios.formalDaysTo()), weak);
        // A section has one branch at the most, so only a whole compound may get a second one.
        if (weak == Answer.YES && !site.isSection() && dice.chance(ratios.temporaryBesideWeak())) {
            formTemporary(site);
        }
        return roll;
    }

    /** Of those who are sent, those in service who live there, and some of the others; none if there is nobody. */
    void formTemporary(Site site) {
        List<PartyMember> members = new ArrayList<>(site.residents());
        members.removeIf(member -> !isInService(member) && !dice.chance(ratios.takesPart()));
        members.addAll(site.deployed());
        formForTime(BranchKind.TEMPORARY, site, members);
    }

    /** Of those in service who live there; none if there is nobody. */
    void formFunctional(Site site) {
        formForTime(
                BranchKind.FUNCTIONAL,
                site,
                site.residents().stream().filter(BranchMaker::isInService).toList());
    }

    private void formForTime(BranchKind kind, Site site, List<PartyMember> members) {
        if (!members.isEmpty()) {
            LocalDate formed = dice.before(setting.day(), 1, ratios.temporaryDaysTo());
            add(kind, site, members, formed, formed, Answer.NO);
        }
    }

    private static boolean isInService(PartyMember member) {
        return member.capacities().contains(Capacity.IN_SERVICE) == Answer.YES;
    }

    private void add(
            BranchKind kind, Site site, List<PartyMember> members, LocalDate led, LocalDate formed, Answer weak) {
        Leaders leaders = new Leadership(setting, dice, kind, members, site.leadingCadre(), led).leaders();
        BranchId id = ids.branch(branches.size() + 1);
        CompoundBranch branch = CompoundBranch.builder()
                .id(id)
                .name(site.name() + suffix(kind))
                .kind(kind)
                .serves(site.serves())
                .parent(parent())
                .approval(approval(kind, formed))
                .task(kind == BranchKind.TEMPORARY ? task() : Known.none())
                .members(
                        dice.chance(ratios.unknownRoll())
                                ? Listing.unknown()
                                : Listing.of(
                                        members.stream().map(PartyMember::id).toList()))
                .secretaries(leaders.secretaries())
                .deputies(leaders.deputies())
                .committee(leaders.committee())
                .workingGroup(leaders.workingGroup())
                .weak(weak)
                .acts(records.acts(kind))
                .resolutions(records.resolutions(kind, id, members))
                .elections(records.elections(kind, id, members, led))
                .term(records.term(kind, led))
                .build();
        boolean first = branches.stream().noneMatch(other -> other.serves().equals(branch.serves()));
        branches.add(branch);
        if (first) {
            groups.divide(branch, site, members, leaders.secretary());
        }
    }

    private static String suffix(BranchKind kind) {
        return switch (kind) {
            case FORMAL -> "党支部";
            case JOINT -> "联合党支部";
            case TEMPORARY -> "临时党支部";
            case FUNCTIONAL -> "功能型党支部";
        };
    }

    private BranchParent parent() {
        if (dice.chance(ratios.unknownParent())) {
            return BranchParent.UNKNOWN;
        }
        if (dice.chance(ratios.otherParent())) {
            return BranchParent.OTHER;
        }
        return dice.chance(ratios.subdistrictParent()) ? BranchParent.SUBDISTRICT : BranchParent.COMMUNITY;
    }

    private Known<Approval> approval(BranchKind kind, LocalDate formed) {
        if (dice.chance(ratios.unknownApproval())) {
            return Known.unknown();
        }
        if (kind == BranchKind.TEMPORARY && dice.chance(ratios.notApproved())) {
            return Known.none();
        }
        int took = dice.chance(ratios.lateApproval())
                ? dice.between(ratios.lateReplyDaysFrom(), ratios.lateReplyDaysTo())
                : dice.between(1, ratios.replyDaysTo());
        return Known.of(new Approval(approver, Optional.of(formed.minusDays(took)), Known.of(formed)));
    }

    private Known<Task> task() {
        if (dice.chance(ratios.unknownTask())) {
            return Known.unknown();
        }
        LocalDate yesterday = setting.day().minusDays(1);
        return Known.of(new Task("小区应急值守", dice.chance(ratios.endedTask()) ? Known.of(yesterday) : Known.none()));
    }
}
