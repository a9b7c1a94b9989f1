package org.grassroots.plan.ledger.reconciliation;

import java.util.Map;
import org.grassroots.rule.Grade;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** What a reconciliation can find. */
public enum ReconciliationRule {
    /** Somebody lives in a household of the register that the ledger does not have. */
    HOUSEHOLD_WITHOUT_ENTRY(
            Grade.MUST,
            "of {of} households of the register, {count} where somebody lives have no entry that can be read; entries that"
                    + " cannot be read: {unread}",
            "基础台账所列{of}户中，有{count}户有人居住但没有可读条目；不可读条目{unread}条"),
    /** An entry names a household that the compound does not have. */
    ENTRY_WITHOUT_HOUSEHOLD(
            Grade.MUST, "{entries}: the compound has no such household in the register", "{entries}：基础台账中该小区没有此住户"),
    /** The number of people is not the one of the register. */
    PEOPLE_DIFFER(
            Grade.MUST,
            "{entries}: the number of people living there is not the one of the register",
            "{entries}：实际居住人数与基础台账不一致"),
    /** Entries of one household tell two numbers of people. */
    PEOPLE_CONTRADICT(
            Grade.MUST,
            "{entries}: entries of one household tell {count} different numbers of people living there",
            "{entries}：同一住户的条目登记了{count}个不同的居住人数"),
    /** More people are entered than live there. */
    TOO_MANY_ENTERED(
            Grade.MUST,
            "{entries}: people entered for one household: {count}; living there: {difference} fewer",
            "{entries}：同一住户登记{count}人，比实际居住人数多{difference}人"),
    /** Fewer people are entered than live there. */
    PEOPLE_NOT_ENTERED(
            Grade.SHOULD,
            "{entries}: people entered for one household: {count}; still to be entered: {difference}",
            "{entries}：同一住户已登记{count}人，尚有{difference}人未登记"),

    /** Somebody under control has no guard of a kind. */
    GUARD_MISSING(Grade.MUST, "{entries}: no “{column}” is named", "{entries}：未落实“{column}”"),
    /** Somebody guards himself. */
    SELF_GUARD(
            Grade.MUST,
            "{entries}: the “{column}” is the person under control himself or herself",
            "{entries}：“{column}”为被管控人本人"),
    /** One person is two of the guards. */
    GUARD_TWICE(Grade.SHOULD, "{entries}: one person is named as {count} of the guards", "{entries}：同一人兼任{count}项包保职责"),
    /** A guard looks after more people than the plan lets him. */
    GUARD_OVERLOADED(
            Grade.SHOULD,
            "{entries}: one guard looks after {count} people under control; no more than {limit} are planned",
            "{entries}：一名包保人员包保{count}名管控人员，预案规定不超过{limit}名"),

    /** A balance is not what came in less what went out. */
    BALANCE_DIFFERS(
            Grade.MUST,
            "{entries}: the balance is not what came in less what went out; difference {difference}",
            "{entries}：结存不等于收入减发出，相差{difference}"),
    /** There would be less than nothing. */
    BELOW_ZERO(
            Grade.MUST,
            "{entries}: more went out than there was; short of {difference}",
            "{entries}：发出多于结存，短缺{difference}"),
    /** A movement is written as a number below zero. */
    NEGATIVE_MOVEMENT(
            Grade.MUST,
            "{entries}: “{column}” must be 0 or more; correct the wrong entry instead",
            "{entries}：“{column}”应为0或正数；有误应更正原条目"),
    /** An entry tells of an earlier day than the one before. */
    DAY_BEFORE(
            Grade.INFO,
            "{entries}: its day is {count} days before that of the last movement of the same item",
            "{entries}：日期比同一物品上一笔早{count}天"),

    /** It was to be held where nothing may be held. */
    NOT_TO_BE_HELD(Grade.MUST, "{entries}: it was agreed to, but: {limit}", "{entries}：已同意举办，但规定为：{limit}"),
    /** It was decided without the street. */
    NOT_WITH_STREET(Grade.MUST, "{entries}: it was not settled with the street: {limit}", "{entries}：未会同街道研究：{limit}"),
    /** A number is above the limit. */
    ABOVE_LIMIT(
            Grade.MUST,
            "{entries}: “{column}” is {difference} above the limit of {limit}",
            "{entries}：“{column}”超过上限{limit}，超出{difference}"),
    /** It was filed too late. */
    FILED_LATE(
            Grade.MUST,
            "{entries}: filed {difference} days too late; {limit} days ahead are asked",
            "{entries}：应提前{limit}天报备，迟报{difference}天"),
    /** It was filed above the limit and is not decided. */
    UNDECIDED_ABOVE_LIMIT(
            Grade.INFO,
            "{entries}: not decided yet; as filed it is beyond the limit in so many ways: {count}",
            "{entries}：尚未决定；按所报内容有{count}处超出规定"),
    /** More guests come from outside than people come at all. */
    GUESTS_ABOVE_PEOPLE(
            Grade.SHOULD,
            "{entries}: more guests from outside than people in all; difference {difference}",
            "{entries}：外来宾客多于总人数，相差{difference}人"),
    /** More came than were agreed to. */
    MORE_CAME(
            Grade.SHOULD,
            "{entries}: {difference} more people came than were agreed to",
            "{entries}：到场人数比同意的多{difference}人"),

    /** Money that was given has not been handed on. */
    GIFT_NOT_HANDED_IN(
            Grade.MUST,
            "{entries}: of the money given, {difference} {unit} have not been handed in",
            "{entries}：捐款尚有{difference}{unit}未上缴"),
    /** More went out of one source than came in of it. */
    SOURCE_OVERDRAWN(
            Grade.MUST,
            "{entries}: {difference} {unit} more went out as “{source}” than came in as such",
            "{entries}：以“{source}”发出比收入多{difference}{unit}"),
    /** There is less in stock than is left of gifts and earmarked money. */
    NOT_IN_STOCK(
            Grade.MUST,
            "{entries}: {difference} {unit} of “{source}” should still be there, and the balance is below that",
            "{entries}：“{source}”应结存{difference}{unit}，台账结存不足"),
    /** Money of two sources stands in one account. */
    MONEY_MIXED(
            Grade.MUST,
            "{entries}: money of {count} sources stands as one item; gifts, dues and other money are kept apart",
            "{entries}：{count}种来源的资金记在同一项下；捐款、党费和其他资金应分账管理"),
    /** Earmarked money went for something else. */
    OTHER_USE(
            Grade.MUST,
            "{entries}: earmarked for “{limit}”, but used for something else",
            "{entries}：专款用于“{limit}”，实际用于其他用途"),
    /** Somebody is listed who gave nothing. */
    NO_GIFT(
            Grade.MUST,
            "{entries}: a donor is named and nothing was given; gifts are voluntary, and nobody is listed for not giving",
            "{entries}：登记了捐赠人但没有捐赠；捐赠自愿，不得登记未捐人员"),
    /** The ledger says how much somebody has to give. */
    AMOUNT_SET(
            Grade.MUST,
            "column “{column}” sets an amount to give; gifts are voluntary and within everybody's means",
            "“{column}”一栏规定了捐赠数额；捐赠应自愿、量力而行"),
    /** Everybody gave the same. */
    SAME_AMOUNTS(
            Grade.INFO,
            "{entries}: all {count} gifts of money are the same; make sure that nobody was told how much to give",
            "{entries}：{count}笔捐款数额完全相同，请核实是否有人规定数额");

    private final Grade grade;
    private final TextPattern pattern;

    ReconciliationRule(Grade grade, String english, String chinese) {
        this.grade = grade;
        this.pattern = TextPattern.of(Text.of(english, chinese));
    }

    /** Its grade, unless the limit that it holds against is nobody's but the library's own. */
    public Grade grade() {
        return grade;
    }

    Text text(Map<String, Text> gaps) {
        return pattern.fill(gaps);
    }
}
