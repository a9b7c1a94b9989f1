package org.grassroots.plan.roster.table;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.fact.Interval;
import org.grassroots.parameter.DatedLimit;
import org.grassroots.parameter.Limit;
import org.grassroots.parameter.Parameter;
import org.grassroots.plan.roster.DutyPoint;
import org.grassroots.plan.roster.DutyShift;
import org.grassroots.plan.roster.RosterPart;
import org.grassroots.plan.roster.RosterRule;
import org.grassroots.plan.roster.RosterTask;
import org.grassroots.plan.roster.generate.RosterConflict;
import org.grassroots.text.Text;

/** Says in words why a task has no roster. People are named by their ids, and never told is when they are away. */
public final class ConflictWords {
    private static final String NONE = "?";
    private final RosterTask task;
    private final RosterConflict conflict;

    private ConflictWords(RosterTask task, RosterConflict conflict) {
        this.task = task;
        this.conflict = conflict;
    }

    /** One need of one shift on the days on which it is part of the conflict. */
    private record Need(DutyPoint point, int shift, int number) {
        int people() {
            return point.shift(shift).mix().get(number - 1).people();
        }
    }

    /**
     * One line for each need of a shift with its days, then one for each rule with its number, then one for each absence:
     * all of these together cannot be kept.
     *
     * @param conflict  of that task
     */
    public static List<Text> lines(RosterTask task, RosterConflict conflict) {
        return new ConflictWords(task, conflict).lines();
    }

    /** The people-days the demands of a conflict ask for: so many people, each on one day. */
    public static int peopleDays(RosterTask task, RosterConflict conflict) {
        return new ConflictWords(task, conflict)
                .needs().entrySet().stream()
                        .mapToInt(
                                need -> need.getKey().people() * need.getValue().size())
                        .sum();
    }

    /** How many more people would do, as a sentence without an end mark. */
    public static Text extraPeople(Interval extra) {
        if (!extra.isBounded()) {
            return Text.of("no number of people would do", "增加人员无法解决");
        }
        if (!extra.isExact()) {
            return Text.of(
                    "%s to %s more people would do".formatted(extra.low(), extra.high()),
                    "需增加%s至%s人".formatted(extra.low(), extra.high()));
        }
        return Text.of(
                "%s more %s would do, and no fewer".formatted(extra.low(), extra.low() == 1 ? "person" : "people"),
                "至少需增加%s人".formatted(extra.low()));
    }

    private List<Text> lines() {
        List<Text> lines = new ArrayList<>();
        needs().forEach((need, days) -> lines.add(line(need, days)));
        for (RosterPart part : conflict.parts()) {
            if (part instanceof RosterPart.Rule rule) {
                lines.add(line(rule.rule()));
            }
        }
        Map<String, Integer> absences = new TreeMap<>();
        for (RosterPart part : conflict.parts()) {
            if (part instanceof RosterPart.Absence absence) {
                absences.merge(absence.person().value(), 1, Integer::sum);
            }
        }
        absences.forEach((person, times) -> lines.add(Text.of(
                "'%s' is away %s".formatted(person, times == 1 ? "once" : times + " times"),
                "“%s”有%s段时间不能到岗".formatted(person, times))));
        return lines;
    }

    private Map<Need, List<LocalDate>> needs() {
        Map<Need, List<LocalDate>> needs = new LinkedHashMap<>();
        for (RosterPart part : conflict.parts()) {
            if (part instanceof RosterPart.Demand demand) {
                DutyPoint point = task.point(demand.point()).orElseThrow();
                needs.computeIfAbsent(new Need(point, demand.shift(), demand.need()), none -> new ArrayList<>())
                        .add(demand.day());
            }
        }
        return needs;
    }

    private static Text line(Need need, List<LocalDate> days) {
        DutyShift shift = need.point().shift(need.shift());
        Text when = days(days);
        return Text.of(
                "%s, shift %s (%s): %s %s, %s"
                        .formatted(
                                need.point().title().english(),
                                need.shift(),
                                hours(shift),
                                need.people(),
                                need.people() == 1 ? "person" : "people",
                                when.english()),
                "%s，第%s班（%s）：%s人，%s"
                        .formatted(
                                need.point().title().simplifiedChinese(),
                                need.shift(),
                                hours(shift),
                                need.people(),
                                when.simplifiedChinese()));
    }

    private static Text days(List<LocalDate> days) {
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        if (days.size() == 1) {
            return Text.same(first.toString());
        }
        boolean isWhole = last.equals(first.plusDays(days.size() - 1L));
        if (isWhole) {
            return Text.of("each day from %s to %s".formatted(first, last), "%s至%s每天".formatted(first, last));
        }
        String all = days.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
        return Text.of("on " + all, all.replace(", ", "、"));
    }

    /** Such as {@code 20:00–08:00}. */
    public static String hours(DutyShift shift) {
        LocalTime end = shift.start().plus(shift.length());
        boolean isWholeDay = shift.length().equals(Duration.ofHours(24));
        return shift.start() + "–" + (isWholeDay && end.equals(LocalTime.MIDNIGHT) ? "24:00" : end.toString());
    }

    private Text line(RosterRule rule) {
        return switch (rule) {
            case REST -> {
                String hours = number(task.rules().restHours());
                yield Text.of(
                        "at least %s hours of rest between two shifts of a person".formatted(hours),
                        "同一人两班之间至少休息%s小时".formatted(hours));
            }
            case SHIFT_LENGTH -> {
                String hours = number(task.rules().shiftHours());
                yield Text.of("no shift longer than %s hours".formatted(hours), "每班不超过%s小时".formatted(hours));
            }
            case DAYS_RUNNING -> {
                String days = Stream.of(task.rules().restDays(), task.rules().stopDays())
                        .map(this::number)
                        .filter(text -> !text.equals(NONE))
                        .min(Comparator.comparingInt(Integer::parseInt))
                        .orElse(NONE);
                yield Text.of(
                        "a day off before the %s. day running".formatted(days), "连续值守不得到第%s天，此前须休息一天".formatted(days));
            }
            case ZONE -> Text.of("who must not leave a zone stands only in it", "不得离开管控区域的人员只在本区域内上岗");
            case SAME_BUILDING ->
                Text.of(
                        "people of one building do not stand one shift where they are kept apart",
                        "要求错开的岗位，同一楼栋的人员不同班");
            default -> throw new IllegalStateException("rule %s cannot be part of a conflict".formatted(rule));
        };
    }

    private String number(Parameter parameter) {
        return parameter
                .on(task.firstDay())
                .or(() -> parameter.on(task.lastDay()))
                .map(DatedLimit::limit)
                .map(limit -> Integer.toString(((Limit.Count) limit).value()))
                .orElse(NONE);
    }
}
