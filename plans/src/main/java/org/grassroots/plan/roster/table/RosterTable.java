package org.grassroots.plan.roster.table;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.member.PersonId;
import org.grassroots.plan.roster.Duty;
import org.grassroots.plan.roster.DutyPoint;
import org.grassroots.plan.roster.DutyPointId;
import org.grassroots.plan.roster.DutyShift;
import org.grassroots.plan.roster.Roster;
import org.grassroots.plan.roster.RosterRule;
import org.grassroots.plan.roster.RosterTask;
import org.grassroots.plan.roster.check.RosterFinding;
import org.grassroots.plan.roster.check.RosterVerdict;

/**
 * A roster as a table: days across, shifts down. Every duty stands in exactly one cell, and the hours that its cells do not
 * cover are together those of the verdict.
 *
 * @param days  in their order
 * @param rows  the shifts of the points, in the order of the task
 */
public record RosterTable(List<LocalDate> days, List<Row> rows) {

    /**
     * One shift of a point.
     *
     * @param shift  from 1 on
     * @param cells  one for each day
     */
    public record Row(DutyPoint point, int shift, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** When it is. */
        public DutyShift hours() {
            return point.shift(shift);
        }
    }

    /**
     * One shift on one day.
     *
     * @param people  who stands there, in the order of the roster
     * @param missing  how many more are needed; 0 or more
     * @param uncovered  the hours that those should stand, all together
     */
    public record Cell(LocalDate day, List<PersonId> people, int missing, Duration uncovered) {
        public Cell {
            people = List.copyOf(people);
        }

        public boolean isGap() {
            return missing > 0;
        }
    }

    private record Place(LocalDate day, DutyPointId point, int shift) {}

    public RosterTable {
        days = List.copyOf(days);
        rows = List.copyOf(rows);
    }

    /**
     * @param roster  of that task
     * @param verdict  what the check says of the roster
     * @throws IllegalArgumentException if the roster has a duty for which the task has no shift or day
     */
    public static RosterTable of(RosterTask task, Roster roster, RosterVerdict verdict) {
        Map<Place, List<PersonId>> people = new LinkedHashMap<>();
        for (Duty duty : roster.duties()) {
            people.computeIfAbsent(new Place(duty.day(), duty.point(), duty.shift()), none -> new ArrayList<>())
                    .add(duty.person());
        }
        Map<Place, Integer> missing = missing(verdict);
        List<LocalDate> days =
                task.firstDay().datesUntil(task.lastDay().plusDays(1)).toList();
        List<Row> rows = new ArrayList<>();
        for (DutyPoint point : task.points()) {
            for (int shift = 1; shift <= point.shifts().size(); shift++) {
                List<Cell> cells = new ArrayList<>();
                for (LocalDate day : days) {
                    Place place = new Place(day, point.id(), shift);
                    List<PersonId> here = people.remove(place);
                    int lacking = missing.getOrDefault(place, 0);
                    cells.add(new Cell(
                            day,
                            here == null ? List.of() : here,
                            lacking,
                            point.shift(shift).length().multipliedBy(lacking)));
                }
                rows.add(new Row(point, shift, cells));
            }
        }
        checkArgument(people.isEmpty(), "the roster has duties for which its task has no place, such as %s", people);
        return new RosterTable(days, rows);
    }

    private static Map<Place, Integer> missing(RosterVerdict verdict) {
        Map<Place, Integer> missing = new LinkedHashMap<>();
        for (RosterFinding finding : verdict.of(RosterRule.COVER)) {
            missing.merge(
                    new Place(
                            finding.day().orElseThrow(),
                            finding.point().orElseThrow(),
                            finding.shift().orElseThrow()),
                    finding.required() - finding.observed(),
                    Integer::sum);
        }
        return missing;
    }
}
