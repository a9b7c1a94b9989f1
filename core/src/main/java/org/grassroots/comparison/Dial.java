package org.grassroots.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.grassroots.text.Text;

/**
 * One thing that can be set of a specimen. At 0 it is not there, or as is ordinary; every further setting of a count
 * costs 1 more, and of a choice 1.
 */
enum Dial {
    FULL(8, "full members affiliated here", "组织关系在本社区的正式党员"),
    PROBATIONARY(3, "probationary members", "预备党员"),
    IN_SERVICE(3, "in-service members who live there", "居住在小区的在职党员"),
    BRANCH(
            set -> true,
            "a temporary branch",
            "临时党支部",
            "a formal branch",
            "正式党支部",
            "a joint branch",
            "联合党支部",
            "a functional branch",
            "功能型党支部"),
    COMMITTEE(set -> set.has(BRANCH), "a committee where none is ordinary, or none where one is", "支部委员会设置与通常情形相反"),
    VACANT(set -> set.has(BRANCH), "no secretary", "书记空缺"),
    SELECTION(
            set -> set.has(BRANCH),
            "officers elected who are ordinarily appointed, or the other way round",
            "班子产生方式与通常情形相反"),
    WITHOUT_VOTE(set -> set.has(BRANCH), "a secretary without voting rights", "书记无表决权"),
    TERM_OVER(set -> set.has(BRANCH), "a term that is over", "任期已满"),
    WEAK(set -> set.has(BRANCH), "a branch rated as weak", "党支部被认定软弱涣散"),
    PARENT(set -> set.has(BRANCH), "a branch subordinate to another organisation", "党支部隶属其他党组织"),
    APPROVAL(set -> set.has(BRANCH), "no approval", "未经批复", "an approval that came late", "批复迟延"),
    TASK(set -> set.is(BRANCH, 1), "no task", "没有任务", "a task that has ended", "任务已结束"),
    ACTS(set -> set.has(BRANCH), "dues collected by the branch", "党支部收缴党费"),
    TEAM(set -> set.has(BRANCH), "a working group of nobody", "落实工作小组无人"),
    RESOLUTION(set -> set.has(BRANCH), "a resolution without a quorum", "到会人数不足的决议"),
    ELECTION(set -> set.has(BRANCH), "an election attended by too few", "到会人数不足的选举"),
    SECTIONS(
            set -> set.has(BRANCH),
            "two sections, both served",
            "两个片区，均有服务",
            "two sections, one of them served",
            "两个片区，仅一个有服务"),
    BUILDINGS(2, "buildings", "楼栋"),
    HOUSEHOLDS(2, set -> set.has(BUILDINGS), "households", "住户"),
    GROUP(
            set -> set.has(BUILDINGS) && set.has(BRANCH),
            "a group of all buildings",
            "覆盖全部楼栋的党小组",
            "a group of the first building",
            "仅第一栋的党小组"),
    NO_LEADER(set -> set.has(GROUP), "no group leader", "组长空缺"),
    NO_GRID_HEAD(set -> set.has(GROUP), "no micro-grid head", "微网格长空缺"),
    NO_AREA(set -> set.has(GROUP), "no responsibility area", "无党员责任区"),
    CENTRAL(
            set -> set.has(GROUP) && set.has(HOUSEHOLDS),
            "a central household",
            "党员中心户",
            "a central household without a head",
            "无负责人的党员中心户"),
    UNITS(2, "paired units", "包联单位"),
    CADRE(
            set -> set.has(UNITS),
            "a leading cadre in the branch",
            "进支部的包联单位领导干部",
            "a leading cadre outside the branch",
            "未进支部的包联单位领导干部"),
    STREET_CADRE(1, "street cadres", "街道包联干部"),
    HOUSEHOLD_PAIRING(1, set -> set.has(HOUSEHOLDS), "deployed members who answer for all households", "包联全部住户的下沉党员"),
    ASSISTING(1, "assisting units", "协助的驻地单位"),
    PROPERTY(
            set -> true,
            "a property company",
            "物业企业",
            "a property company with three full members",
            "有三名正式党员的物业企业",
            "a property company with three full members and an organisation",
            "有三名正式党员和党组织的物业企业"),
    THREE_NONE(
            set -> !set.has(PROPERTY),
            "three-none and on no ledger",
            "三无小区且未入台账",
            "three-none and on the ledger",
            "三无小区且已入台账"),
    SURVEY(set -> true, "nothing of the four recorded", "四清均未登记", "a building without a record", "有楼栋未登记"),
    OWNERS(set -> set.has(FULL) || set.has(IN_SERVICE), "members who own their homes", "党员为业主"),
    ROLL(set -> set.has(FULL), "a member on no roll", "有党员不在册", "a member on two rolls", "有党员重复在册"),
    AWAY(set -> set.has(FULL), "a member long away", "有党员长期外出"),
    NO_COMMUNITY(set -> set.has(FULL), "no community organisation", "没有社区党组织");

    private final int most;
    private final boolean counts;
    private final Predicate<Settings> matters;
    /** What each setting of a choice means, or what is counted. */
    private final List<Text> titles;

    /** A count. */
    Dial(int most, String english, String chinese) {
        this(most, set -> true, english, chinese);
    }

    /** A count that changes something only with some settings of the dials before it. */
    Dial(int most, Predicate<Settings> matters, String english, String chinese) {
        this.most = most;
        this.counts = true;
        this.matters = matters;
        this.titles = List.of(Text.of(english, chinese));
    }

    /**
     * A choice.
     *
     * @param titles  what each setting from 1 on means, in English and Chinese by turns
     */
    Dial(Predicate<Settings> matters, String... titles) {
        this.most = titles.length / 2;
        this.counts = false;
        this.matters = matters;
        List<Text> all = new ArrayList<>();
        for (int at = 0; at < titles.length; at += 2) {
            all.add(Text.of(titles[at], titles[at + 1]));
        }
        this.titles = List.copyOf(all);
    }

    /** The highest setting. */
    int most() {
        return most;
    }

    int cost(int setting) {
        return counts ? setting : Math.min(setting, 1);
    }

    /** Whether it changes anything, given the dials before it. */
    boolean matters(Settings settings) {
        return matters.test(settings);
    }

    /** What a setting from 1 on means. */
    Text title(int setting) {
        if (!counts) {
            return titles.get(setting - 1);
        }
        Text what = titles.get(0);
        return Text.of(what.english() + ": " + setting, what.simplifiedChinese() + "：" + setting);
    }
}
