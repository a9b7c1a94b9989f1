package org.grassroots.city.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.record.BranchAct;
import org.grassroots.record.Election;
import org.grassroots.record.ElectionId;
import org.grassroots.record.Resolution;
import org.grassroots.record.ResolutionId;
import org.grassroots.record.Term;

/** What the branches that bear the ids of one compound have on record. */
final class RecordMaker {
    private static final List<BranchAct.Kind> WRONG =
            List.of(BranchAct.Kind.COLLECTED_DUES, BranchAct.Kind.ELECTED_DELEGATES, BranchAct.Kind.ADMITTED_MEMBER);

    private final RecordRatios ratios;
    private final LocalDate day;
    private final Dice dice;

    RecordMaker(Setting setting, Ids ids) {
        this.ratios = setting.ratios().records();
        this.day = setting.day();
        this.dice = setting.dice(Dice.Purpose.RECORDS, ids.row());
    }

    /** Of a branch with a roll nobody asks. */
    Listing<BranchAct> acts(BranchKind kind) {
        if (kind != BranchKind.TEMPORARY || dice.chance(ratios.unknownActs())) {
            return Listing.unknown();
        }
        return dice.chance(ratios.wrongAct())
                ? Listing.of(new BranchAct(dice.pick(WRONG), Optional.of(dice.before(day, 1, 30))))
                : Listing.of();
    }

    /** Only a branch with a roll elects. */
    Term term(BranchKind kind, LocalDate elected) {
        if (!kind.hasRoll()) {
            return Term.UNKNOWN;
        }
        return new Term(
                dice.chance(ratios.unknownTerm()) ? Optional.empty() : Optional.of(elected),
                dice.chance(ratios.unknownShift()) ? Known.unknown() : Known.none());
    }

    Listing<Resolution> resolutions(BranchKind kind, BranchId branch, List<PartyMember> roll) {
        if (!kind.hasRoll() || dice.chance(ratios.unknownResolutions())) {
            return Listing.unknown();
        }
        int due = voters(roll);
        if (due == 0 || !dice.chance(ratios.resolution())) {
            return Listing.of();
        }
        int majority = due / 2 + 1;
        int present = dice.between(majority, due);
        int inFavour = dice.chance(ratios.lost()) ? majority - 1 : dice.between(majority, present);
        return Listing.of(Resolution.builder()
                .id(ResolutionId.of(branch.value() + "-r1"))
                .on(dice.before(day, 1, ratios.resolutionDaysTo()))
                .due(due)
                .present(counted(present))
                .inFavour(inFavour)
                .build());
    }

    Listing<Election> elections(BranchKind kind, BranchId branch, List<PartyMember> roll, LocalDate elected) {
        if (!kind.hasRoll() || dice.chance(ratios.unknownElections())) {
            return Listing.unknown();
        }
        int due = voters(roll);
        if (due == 0 || !dice.chance(ratios.election())) {
            return Listing.of();
        }
        int enough = (int) Math.ceil(due * ratios.attendance());
        int present = dice.chance(ratios.poorlyAttended()) ? due / 2 : dice.between(enough, due);
        return Listing.of(Election.builder()
                .id(ElectionId.of(branch.value() + "-e1"))
                .on(elected)
                .due(due)
                .excluded(0)
                .present(counted(present))
                .build());
    }

    private OptionalInt counted(int people) {
        return dice.chance(ratios.unknownCount()) ? OptionalInt.empty() : OptionalInt.of(people);
    }

    private static int voters(List<PartyMember> roll) {
        return (int) roll.stream()
                .filter(member -> member.votingRights() == Answer.YES)
                .count();
    }
}
