package org.grassroots.plan.json;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.grassroots.area.CommunityId;
import org.grassroots.fact.Id;
import org.grassroots.fact.Interval;
import org.grassroots.plan.roster.DutyPoint;
import org.grassroots.plan.roster.DutyShift;
import org.grassroots.plan.roster.RosterPart;
import org.grassroots.plan.roster.RosterRule;
import org.grassroots.plan.roster.check.DutyClarity;
import org.grassroots.plan.roster.check.RosterFinding;
import org.grassroots.plan.roster.check.RosterVerdict;
import org.grassroots.plan.roster.generate.RosterConflict;
import org.grassroots.plan.roster.generate.RosterOutcome;
import org.grassroots.plan.roster.table.ConflictWords;
import org.grassroots.plan.roster.table.RosterTable;
import org.grassroots.plan.roster.table.TeamRoster;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** The roster of a team as it is written. */
@Value.Immutable
interface RosterDraft {
    String community();

    String compound();

    String team();

    LocalDate firstDay();

    int days();

    TeamRoster.State outcome();

    List<Point> points();

    Optional<Stand> stand();

    Optional<Refusal> refusal();

    OptionalInt steps();

    record Point(String id, Text title, List<Hours> shifts) {
        static Point of(DutyPoint point) {
            return new Point(
                    point.id().value(),
                    point.title(),
                    point.shifts().stream()
                            .map(shift -> new Hours(shift.start(), RosterDraft.minutes(shift.length()), shift.people()))
                            .toList());
        }
    }

    record Hours(LocalTime start, int minutes, int people) {}

    /** Who stands where, and what the check says of it. */
    record Stand(List<Shift> shifts, List<Gap> gaps, Check check, Optional<Fairness> fairness) {}

    record Shift(LocalDate day, String point, int shift, List<String> people) {}

    record Gap(LocalDate day, String point, int shift, int missing, int minutes) {}

    record Check(
            boolean accepted, int uncoveredMinutes, int spread, DutyClarity clarity, List<RosterFinding> findings) {}

    record Fairness(int spread, boolean proven) {}

    /** Why there is no roster. */
    record Refusal(
            boolean minimal,
            int peopleDays,
            List<Demand> demands,
            List<RosterRule> rules,
            List<String> absences,
            Interval extraPeople) {}

    record Demand(LocalDate day, String point, int shift, int need, int people) {}

    static RosterDraft of(CommunityId community, TeamRoster roster) {
        Builder draft = builder();
        draft.community(community.value())
                .compound(roster.team().compound().value())
                .team(roster.team().team().value())
                .firstDay(roster.task().firstDay())
                .days(roster.task().days())
                .outcome(roster.state())
                .points(roster.task().points().stream().map(Point::of).toList());
        roster.table().ifPresent(table -> draft.stand(stand(table, roster)));
        if (roster.outcome() instanceof RosterOutcome.NoRoster none) {
            draft.refusal(refusal(roster, none));
        } else if (roster.outcome() instanceof RosterOutcome.Undecided undecided) {
            draft.steps(capped(undecided.steps()));
        }
        return draft.build();
    }

    private static Stand stand(RosterTable table, TeamRoster roster) {
        List<Shift> shifts = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (int day = 0; day < table.days().size(); day++) {
            for (RosterTable.Row row : table.rows()) {
                RosterTable.Cell cell = row.cells().get(day);
                String point = row.point().id().value();
                if (!cell.people().isEmpty()) {
                    List<String> people = cell.people().stream().map(Id::value).toList();
                    shifts.add(new Shift(cell.day(), point, row.shift(), people));
                }
                if (cell.isGap()) {
                    gaps.add(new Gap(cell.day(), point, row.shift(), cell.missing(), minutes(cell.uncovered())));
                }
            }
        }
        RosterVerdict verdict = roster.verdict().orElseThrow();
        List<RosterFinding> findings = verdict.findings().stream()
                .filter(finding -> finding.rule() != RosterRule.COVER)
                .toList();
        Check check = new Check(
                verdict.isAccepted(), minutes(verdict.uncovered()), verdict.spread(), verdict.clarity(), findings);
        return new Stand(shifts, gaps, check, fairness(roster.outcome()));
    }

    private static Optional<Fairness> fairness(RosterOutcome outcome) {
        return outcome instanceof RosterOutcome.Rostered made
                ? Optional.of(new Fairness(made.spread(), made.isFairest()))
                : Optional.empty();
    }

    private static Refusal refusal(TeamRoster roster, RosterOutcome.NoRoster none) {
        RosterConflict conflict = none.conflict();
        List<Demand> demands = new ArrayList<>();
        List<RosterRule> rules = new ArrayList<>();
        List<String> absences = new ArrayList<>();
        for (RosterPart part : conflict.parts()) {
            if (part instanceof RosterPart.Demand demand) {
                DutyShift shift =
                        roster.task().point(demand.point()).orElseThrow().shift(demand.shift());
                demands.add(new Demand(
                        demand.day(),
                        demand.point().value(),
                        demand.shift(),
                        demand.need(),
                        shift.mix().get(demand.need() - 1).people()));
            } else if (part instanceof RosterPart.Rule rule) {
                rules.add(rule.rule());
            } else if (part instanceof RosterPart.Absence absence) {
                absences.add(absence.person().value());
            }
        }
        return new Refusal(
                conflict.isMinimal(),
                ConflictWords.peopleDays(roster.task(), conflict),
                demands,
                rules,
                absences,
                none.extraPeople());
    }

    private static int minutes(Duration time) {
        return capped(time.toMinutes());
    }

    private static int capped(long number) {
        return (int) Math.min(Integer.MAX_VALUE, number);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RosterDraft}; all up to the outcome is required. */
    final class Builder extends ImmutableRosterDraft.Builder {
        Builder() {}
    }
}
