package org.grassroots.plan.roster.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.parameter.Limit;
import org.grassroots.parameter.Parameter;
import org.grassroots.plan.roster.Away;
import org.grassroots.plan.roster.DutyPoint;
import org.grassroots.plan.roster.DutyShift;
import org.grassroots.plan.roster.RosterPart;
import org.grassroots.plan.roster.RosterPerson;
import org.grassroots.plan.roster.RosterRule;
import org.grassroots.plan.roster.RosterTask;
import org.grassroots.plan.roster.ShiftNeed;
import org.grassroots.plan.team.Requirement;

/**
 * A task in numbers: people and needs by position, minutes from the first midnight. People after the task's own are extra
 * ones, fit for everything.
 */
final class Model {
    /** More days running than there can be. */
    static final int ENDLESS = 1 << 20;

    final RosterTask task;
    final int days;
    final List<RosterPerson> own;
    final int people;
    /** By day. */
    final Group[] groups;
    /** The position of the first group of each day, and behind the last day that of the end. */
    final int[] dayStart;
    /** The people who are fit and free, rising, by group. */
    final int[][] candidates;

    final BitSet[] eligible;
    final int[] rest;
    final int[] maxRun;
    final int[] runBefore;
    final int[] lastEnd;
    final int[] building;
    final boolean tooLong;
    final int units;
    private int slots;

    /** One need of one shift on one day; groups of one shift have one slot. */
    record Group(int day, int slot, DutyPoint point, int shift, int need, int count, int start, int end) {
        boolean apart() {
            return point.apartByBuilding();
        }
    }

    Model(RosterTask task, int extra) {
        this.task = task;
        this.days = task.days();
        this.own = RosterParts.people(task);
        this.people = own.size() + extra;
        this.rest = new int[days];
        this.maxRun = new int[days];
        boolean restLifted = task.isLifted(RosterRule.REST);
        boolean runLifted = task.isLifted(RosterRule.DAYS_RUNNING);
        for (int day = 0; day < days; day++) {
            LocalDate date = task.firstDay().plusDays(day);
            rest[day] = restLifted ? 0 : 60 * value(task.rules().restHours(), date, 0);
            maxRun[day] = runLifted
                    ? ENDLESS
                    : Math.min(
                                    value(task.rules().restDays(), date, ENDLESS + 1),
                                    value(task.rules().stopDays(), date, ENDLESS + 1))
                            - 1;
        }
        dayStart = new int[days + 1];
        groups = groups();
        units = Arrays.stream(groups).mapToInt(Group::count).sum();
        tooLong =
                !task.isLifted(RosterRule.SHIFT_LENGTH) && Arrays.stream(groups).anyMatch(this::isTooLong);
        runBefore = new int[people];
        lastEnd = new int[people];
        building = new int[people];
        Arrays.fill(lastEnd, Integer.MIN_VALUE / 2);
        Arrays.fill(building, -1);
        for (int person = 0; person < own.size(); person++) {
            before(person);
        }
        buildings();
        eligible = eligible();
        candidates = Arrays.stream(eligible).map(fit -> fit.stream().toArray()).toArray(int[][]::new);
    }

    private static int value(Parameter parameter, LocalDate day, int otherwise) {
        return parameter
                .on(day)
                .map(dated -> ((Limit.Count) dated.limit()).value())
                .orElse(otherwise);
    }

    private boolean isTooLong(Group group) {
        LocalDate day = task.firstDay().plusDays(group.day());
        return group.end() - group.start() > 60L * value(task.rules().shiftHours(), day, 24);
    }

    private void before(int person) {
        runBefore[person] = own.get(person).daysRunningBefore();
        own.get(person).lastShiftEnded().ifPresent(ended -> {
            long minutes = ChronoUnit.MINUTES.between(task.firstDay().atStartOfDay(), ended);
            LocalDateTime whole = task.firstDay().atStartOfDay().plusMinutes(minutes);
            minutes += whole.isBefore(ended) ? 1 : 0;
            lastEnd[person] = (int) Math.max(Integer.MIN_VALUE / 2, Math.min(Integer.MAX_VALUE / 2, minutes));
        });
    }

    private void buildings() {
        if (task.isLifted(RosterRule.SAME_BUILDING)) {
            return;
        }
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (int person = 0; person < own.size(); person++) {
            int at = person;
            own.get(person)
                    .building()
                    .value()
                    .ifPresent(id -> building[at] = numbers.computeIfAbsent(id.value(), none -> numbers.size()));
        }
    }

    private Group[] groups() {
        List<Group> all = new ArrayList<>();
        List<DutyPoint> points = RosterParts.points(task);
        for (int day = 0; day < days; day++) {
            dayStart[day] = all.size();
            for (DutyPoint point : points) {
                for (int shift = 1; shift <= point.shifts().size(); shift++) {
                    addGroups(all, day, point, shift);
                }
            }
        }
        dayStart[days] = all.size();
        return all.toArray(Group[]::new);
    }

    private void addGroups(List<Group> all, int day, DutyPoint point, int shift) {
        LocalDate date = task.firstDay().plusDays(day);
        DutyShift at = point.shift(shift);
        List<Group> found = new ArrayList<>();
        for (int need = 1; need <= at.mix().size(); need++) {
            if (!task.isLifted(new RosterPart.Demand(point.id(), date, shift, need))) {
                int midnight = day * 24 * 60;
                found.add(new Group(
                        day,
                        slots,
                        point,
                        shift,
                        need,
                        at.mix().get(need - 1).people(),
                        midnight + at.startMinute(),
                        midnight + at.endMinute()));
            }
        }
        slots++;
        found.sort(Comparator.comparing(group -> key(at.mix().get(group.need() - 1))));
        all.addAll(found);
    }

    private static String key(ShiftNeed need) {
        Requirement requires = need.requires();
        return requires.who().stream().map(Enum::name).sorted().collect(Collectors.joining("+"))
                + requires.training().stream().sorted().collect(Collectors.joining("+", "/", "/"))
                + requires.fullMember()
                + requires.frontLine()
                + need.people();
    }

    private BitSet[] eligible() {
        Map<Requirement, BitSet> fit = new LinkedHashMap<>();
        BitSet[] found = new BitSet[groups.length];
        for (int at = 0; at < groups.length; at++) {
            Group group = groups[at];
            Requirement requires = group.point()
                    .shift(group.shift())
                    .mix()
                    .get(group.need() - 1)
                    .requires();
            BitSet here = (BitSet) fit.computeIfAbsent(requires, this::fit).clone();
            here.stream().filter(person -> person < own.size()).forEach(person -> {
                if (isAway(own.get(person), group) || isOutOfZone(own.get(person), group.point())) {
                    here.clear(person);
                }
            });
            found[at] = here;
        }
        return found;
    }

    private BitSet fit(Requirement requires) {
        BitSet fit = new BitSet();
        for (int person = 0; person < people; person++) {
            if (person >= own.size() || own.get(person).meets(requires) == Answer.YES) {
                fit.set(person);
            }
        }
        return fit;
    }

    private boolean isAway(RosterPerson person, Group group) {
        if (person.away().isEmpty()) {
            return false;
        }
        LocalDateTime start = task.firstDay().atStartOfDay().plusMinutes(group.start());
        LocalDateTime end = task.firstDay().atStartOfDay().plusMinutes(group.end());
        for (Away away : person.away()) {
            if (away.overlaps(start, end) && !task.isLifted(new RosterPart.Absence(person.id(), away))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOutOfZone(RosterPerson person, DutyPoint point) {
        if (point.zone().isEmpty() || person.confinedTo() instanceof Known.None || task.isLifted(RosterRule.ZONE)) {
            return false;
        }
        return !person.confinedTo().value().equals(point.zone());
    }

    /** Whether the rules let nobody at all be on duty on a day on which somebody is needed. */
    boolean isForbidden() {
        return Arrays.stream(groups).anyMatch(group -> maxRun[group.day()] < 1);
    }

    /** The places of that day. */
    int unitsOf(int day) {
        int sum = 0;
        for (int group = dayStart[day]; group < dayStart[day + 1]; group++) {
            sum += groups[group].count();
        }
        return sum;
    }

    /** Who could take a place at all. */
    BitSet able() {
        BitSet able = new BitSet();
        for (BitSet fit : eligible) {
            able.or(fit);
        }
        return able;
    }

    long edges() {
        return Arrays.stream(candidates).mapToLong(fit -> fit.length).sum();
    }
}
