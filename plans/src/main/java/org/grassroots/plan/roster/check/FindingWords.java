package org.grassroots.plan.roster.check;

import java.time.LocalDate;
import java.util.Optional;
import org.grassroots.fact.Answer;
import org.grassroots.member.PersonId;
import org.grassroots.plan.roster.DutyPoint;
import org.grassroots.plan.roster.DutyShift;
import org.grassroots.plan.roster.RosterRule;
import org.grassroots.plan.roster.ShiftNeed;
import org.grassroots.plan.team.PersonKind;
import org.grassroots.text.Text;

/** What findings of a roster say. */
final class FindingWords {
    static final Text PEOPLE = Text.of("people", "人");
    static final Text SHIFTS = Text.of("shifts", "班次");

    private FindingWords() {}

    static RosterFinding.Builder at(RosterRule rule, DutyPoint point, LocalDate day, int shift) {
        RosterFinding.Builder finding = RosterFinding.builder();
        finding.rule(rule).point(point.id()).day(day).shift(shift);
        return finding;
    }

    static RosterFinding.Builder of(RosterRule rule, Booking booking) {
        RosterFinding.Builder finding =
                at(rule, booking.point(), booking.duty().day(), booking.duty().shift());
        finding.person(booking.person().id());
        return finding;
    }

    private static Text where(DutyPoint point, LocalDate day, int shift) {
        DutyShift at = point.shift(shift);
        String times = at.start() + "–" + at.start().plus(at.length());
        return Text.of(
                "%s, %s, shift %s (%s)".formatted(point.title().english(), day, shift, times),
                "%s，%s，第%s班（%s）".formatted(point.title().simplifiedChinese(), day, shift, times));
    }

    private static Text where(Booking booking) {
        return where(booking.point(), booking.duty().day(), booking.duty().shift());
    }

    private static String hours(long minutes) {
        return minutes % 60 == 0 ? Long.toString(minutes / 60) : "%s:%s".formatted(minutes / 60, two(minutes % 60));
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }

    static Text uncovered(DutyPoint point, LocalDate day, int shift, ShiftNeed need, int filled) {
        Text where = where(point, day, shift);
        String hours =
                hours((need.people() - filled) * point.shift(shift).length().toMinutes());
        return Text.of(
                "%s: %s of %s people; %s hours are not covered"
                        .formatted(where.english(), filled, need.people(), hours),
                "%s：需%s人，到位%s人；缺岗%s小时".formatted(where.simplifiedChinese(), need.people(), filled, hours));
    }

    static Text tooLong(DutyPoint point, LocalDate day, int shift, int most) {
        Text where = where(point, day, shift);
        String hours = hours(point.shift(shift).length().toMinutes());
        return Text.of(
                "%s lasts %s hours; %s are the most".formatted(where.english(), hours, most),
                "%s：时长%s小时，最多%s小时".formatted(where.simplifiedChinese(), hours, most));
    }

    /** What the person lacks for the need of the shift that comes closest. */
    static RosterRule lacking(Booking booking) {
        RosterRule lacking = RosterRule.KIND;
        for (ShiftNeed need : booking.shift().mix()) {
            boolean kind = need.requires().who().contains(booking.person().kind())
                    && (!need.requires().fullMember()
                            || booking.person().kind() != PersonKind.MEMBER
                            || booking.person().fullMember() == Answer.YES);
            boolean front = !need.requires().frontLine() || booking.person().fitForFrontLine() == Answer.YES;
            if (kind && front) {
                return RosterRule.TRAINING;
            }
            if (kind) {
                lacking = RosterRule.FRONT_LINE;
            }
        }
        return lacking;
    }

    static Text unqualified(RosterRule rule, Booking booking) {
        Text where = where(booking);
        PersonId id = booking.person().id();
        return switch (rule) {
            case TRAINING ->
                Text.of(
                        "%s: '%s' is not known to have the training".formatted(where.english(), id),
                        "%s：“%s”未确认通过所需培训".formatted(where.simplifiedChinese(), id));
            case FRONT_LINE ->
                Text.of(
                        "%s: '%s' is not known to be fit for the front line".formatted(where.english(), id),
                        "%s：“%s”未确认适合一线岗位".formatted(where.simplifiedChinese(), id));
            default ->
                Text.of(
                        "%s: '%s' is not of the kind asked for".formatted(where.english(), id),
                        "%s：“%s”不属于该岗位要求的人员类别".formatted(where.simplifiedChinese(), id));
        };
    }

    static Text plain(RosterRule rule, Booking booking) {
        Text where = where(booking);
        PersonId id = booking.person().id();
        return switch (rule) {
            case AWAY ->
                Text.of(
                        "%s: '%s' is away".formatted(where.english(), id),
                        "%s：“%s”该时段不能到岗".formatted(where.simplifiedChinese(), id));
            case ZONE ->
                Text.of(
                        "%s: '%s' may not be free to go there".formatted(where.english(), id),
                        "%s：“%s”可能不得离开所在区域到此上岗".formatted(where.simplifiedChinese(), id));
            default ->
                Text.of(
                        "%s: '%s' lives in the same building as another of the shift".formatted(where.english(), id),
                        "%s：“%s”与同班另一人同住一栋楼".formatted(where.simplifiedChinese(), id));
        };
    }

    static Text twice(Booking before, Booking after) {
        return Text.of(
                "'%s' stands twice: %s and %s"
                        .formatted(
                                after.person().id(),
                                where(before).english(),
                                where(after).english()),
                "“%s”重复排班：%s；%s"
                        .formatted(
                                after.person().id(),
                                where(before).simplifiedChinese(),
                                where(after).simplifiedChinese()));
    }

    static Text shortRest(Booking after, long minutes, long least) {
        Text where = where(after);
        return Text.of(
                "%s: '%s' has had %s hours of rest; at least %s are asked"
                        .formatted(where.english(), after.person().id(), hours(minutes), least),
                "%s：“%s”班前仅休息%s小时，至少应休息%s小时"
                        .formatted(where.simplifiedChinese(), after.person().id(), hours(minutes), least));
    }

    static Text tired(Booking booking, int run, RosterFinding.Grade grade, Optional<PersonId> standIn) {
        Text where = where(booking);
        Text what = switch (grade) {
            case WARNING -> Text.of("rest should be planned", "应安排休息");
            case BREACH -> Text.of("must rest", "必须强制休息");
            case STOP -> Text.of("must not be rostered at all", "不得再排班");
        };
        Text who = grade == RosterFinding.Grade.WARNING
                ? Text.of(".", "。")
                : standIn.map(id -> Text.of("; '%s' can stand in.".formatted(id), "；可由“%s”顶岗。".formatted(id)))
                        .orElse(Text.of("; nobody is free, fit and rested to stand in.", "；无人空闲、合适且已休息可顶岗。"));
        return Text.of(
                "%s: '%s' is on duty for the %s. day running: %s%s"
                        .formatted(where.english(), booking.person().id(), run, what.english(), who.english()),
                "%s：“%s”已连续值守第%s天，%s%s"
                        .formatted(
                                where.simplifiedChinese(),
                                booking.person().id(),
                                run,
                                what.simplifiedChinese(),
                                who.simplifiedChinese()));
    }

    static Text unfair(int least, int most, int limit) {
        return Text.of(
                "the most loaded has %s shifts, the least loaded %s; a difference of %s is the most"
                        .formatted(most, least, limit),
                "值班最多者%s班，最少者%s班；相差不应超过%s班".formatted(most, least, limit));
    }
}
