package org.grassroots.plan.zone.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.grassroots.fact.Answer;
import org.grassroots.plan.zone.Zone;
import org.grassroots.plan.zone.ZoneUnit;
import org.grassroots.text.Language;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** What is said of a zone's history. */
final class ZoneWords {
    private static final TextPattern DAYS = pattern(
            "{passed} of {days} days without a new case, counted from {from}", "自{from}起无新增病例{passed}天，要求{days}天");
    private static final TextPattern NOT_DUE = pattern("the test counts from {day} on", "{day}起的检测才算数");
    private static final TextPattern NEGATIVE =
            pattern("all residents were tested on {day}: all negative", "{day}全员检测，结果均为阴性");
    private static final TextPattern NOT_NEGATIVE =
            pattern("all residents were tested on {day}: not all negative", "{day}全员检测，结果不全为阴性");
    private static final TextPattern NO_RESULT =
            pattern("all residents were tested on {day}: the results are not known", "{day}全员检测，结果未知");
    private static final TextPattern NOT_TESTED =
            pattern("no test of all residents from {from} to {to} is recorded", "没有{from}至{to}全员检测的记录");
    private static final TextPattern CONTACT_WAITS = pattern(
            "contact {contact}, last exposed on {day}, counts as out from {out}", "密接{contact}最后暴露于{day}，{out}起方满期限");
    private static final TextPattern CONTACT_POSITIVE = pattern(
            "contact {contact}, last exposed on {day}, out from {out}, was not negative in the last test",
            "密接{contact}最后暴露于{day}，{out}起满期限，末次检测非阴性");
    private static final TextPattern CONTACT_UNTESTED = pattern(
            "contact {contact}, last exposed on {day}, out from {out}: no result of a test is known",
            "密接{contact}最后暴露于{day}，{out}起满期限，检测结果未知");
    private static final TextPattern NOT_TRACED =
            pattern("nobody has recorded since {from} that all close contacts were traced", "{from}以来没有密接已全部追踪的记录");
    private static final TextPattern DECLARED = pattern("declared on {day} to hold", "{day}已宣布满足");
    private static final TextPattern DENIED = pattern("declared on {day} not to hold", "{day}已宣布不满足");
    private static final TextPattern OPEN = pattern("declared on {day} to be open", "{day}已宣布尚未确定");
    private static final TextPattern NOT_DECLARED = pattern("nothing was declared since {from}", "{from}以来没有宣布");
    private static final TextPattern WRONG_UNIT = pattern(
            "on {day} zone “{zone}” was drawn around a {unit}, which this regime does not allow",
            "{day}对{unit}划定“{zone}”，本制度不允许");
    private static final TextPattern TOO_SOON = pattern(
            "on {day} the area was released from “{zone}” although it was not shown that all conditions held: {parts}",
            "{day}解除“{zone}”，但未证明条件全部满足：{parts}");
    private static final TextPattern NOTHING_TO_RELEASE =
            pattern("on {day} the area was released but had no zone", "{day}宣布解除，但该区域没有划定分区");
    private static final TextPattern NOTHING_TO_EXTEND =
            pattern("on {day} the zone was extended but there was none", "{day}宣布延长，但该区域没有划定分区");

    private ZoneWords() {}

    static Text daysWithoutCase(LocalDate from, long passed, int days) {
        return DAYS.fill(Map.of("from", day(from), "passed", number(passed), "days", number(days)));
    }

    static Text noDayZero() {
        return Text.of("nothing is recorded from which days could be counted", "没有可以起算天数的记录");
    }

    static Text testNotDue(LocalDate from) {
        return NOT_DUE.fill(Map.of("day", day(from)));
    }

    static Text tested(LocalDate on, Answer negative) {
        return choose(negative, NEGATIVE, NO_RESULT, NOT_NEGATIVE).fill(Map.of("day", day(on)));
    }

    static Text notTested(LocalDate from, LocalDate to) {
        return NOT_TESTED.fill(Map.of("from", day(from), "to", day(to)));
    }

    static Text contact(String contact, LocalDate exposed, LocalDate out, Answer negative) {
        return choose(negative, CONTACT_WAITS, CONTACT_UNTESTED, CONTACT_POSITIVE)
                .fill(Map.of("contact", Text.same(contact), "day", day(exposed), "out", day(out)));
    }

    static Text notTraced(LocalDate from) {
        return NOT_TRACED.fill(Map.of("from", day(from)));
    }

    static Text contactsCleared() {
        return Text.of("all close contacts are past their days and negative", "全部密接已满期限且检测阴性");
    }

    static Text declared(LocalDate on, Answer holds) {
        return choose(holds, DECLARED, OPEN, DENIED).fill(Map.of("day", day(on)));
    }

    static Text notDeclared(LocalDate from) {
        return NOT_DECLARED.fill(Map.of("from", day(from)));
    }

    static Text wrongUnit(LocalDate on, Zone zone, ZoneUnit unit) {
        return WRONG_UNIT.fill(Map.of("day", day(on), "zone", zone.title(), "unit", name(unit)));
    }

    static Text releasedTooSoon(Zone zone, ZoneState before) {
        List<Text> parts = before.parts().stream()
                .filter(part -> part.holds() != Answer.YES)
                .map(PartState::why)
                .toList();
        Text why = parts.isEmpty()
                ? before.notBefore()
                        .map(first -> pattern("extended to {day}", "已延长至{day}").fill(Map.of("day", day(first))))
                        .orElse(Text.of("the regime states no release", "本制度未规定解除条件"))
                : list(parts);
        return TOO_SOON.fill(Map.of("day", day(before.day()), "zone", zone.title(), "parts", why));
    }

    static Text nothingToRelease(LocalDate on) {
        return NOTHING_TO_RELEASE.fill(Map.of("day", day(on)));
    }

    static Text nothingToExtend(LocalDate on) {
        return NOTHING_TO_EXTEND.fill(Map.of("day", day(on)));
    }

    static Text list(List<Text> items) {
        return Text.of(joined(items, Language.ENGLISH, "; "), joined(items, Language.SIMPLIFIED_CHINESE, "；"));
    }

    private static String joined(List<Text> items, Language language, String between) {
        return items.stream().map(item -> item.in(language)).collect(Collectors.joining(between));
    }

    private static Text name(ZoneUnit unit) {
        return switch (unit) {
            case DISTRICT -> Text.of("district", "县区");
            case SURROUNDINGS -> Text.of("place around a compound", "小区周边场所");
            case COMPOUND -> Text.of("compound", "小区");
            case BUILDING -> Text.of("building", "楼栋");
            case UNIT -> Text.of("building unit", "单元");
            case FLOOR -> Text.of("floor", "楼层");
            case HOUSEHOLD -> Text.of("household", "户");
        };
    }

    private static TextPattern choose(Answer answer, TextPattern yes, TextPattern unknown, TextPattern no) {
        return switch (answer) {
            case YES -> yes;
            case UNKNOWN -> unknown;
            case NO -> no;
        };
    }

    private static TextPattern pattern(String english, String chinese) {
        return TextPattern.of(Text.of(english, chinese));
    }

    private static Text day(LocalDate day) {
        return Text.same(day.toString());
    }

    private static Text number(long number) {
        return Text.same(String.format(Locale.ROOT, "%d", number));
    }
}
