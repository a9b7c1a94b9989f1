package org.grassroots.plan;

import org.grassroots.text.Text;

/** Why a seat is known to lack somebody. */
public enum SeatGap {
    NO_BRANCH("no branch serves the compound", "没有党支部服务本小区"),
    NO_SECRETARY("the branch has no secretary", "党支部没有书记"),
    NO_DEPUTY("the branch has no deputy secretary", "党支部没有副书记"),
    NO_COMMITTEE("the branch has no committee", "党支部没有支部委员会"),
    EMPTY_COMMITTEE("nobody sits in the branch committee", "支部委员会没有委员"),
    NO_LEADING_CADRE("no leading cadre of a paired unit is named", "没有包联单位领导干部"),
    NO_STREET_CADRE("no street cadre is named", "没有街道包联干部"),
    NO_LIAISON("no community worker who serves the compound is named", "没有联系本小区的社区工作者的记录"),
    NO_PROPERTY_STAFF("no staff of a property service is named", "没有物业服务人员的记录"),
    NO_OWNERS_COMMITTEE("the compound has no owners' committee", "本小区没有业主委员会"),
    OWNERS_NOT_NAMED("there is an owners' committee, but a register does not name its members", "有业主委员会，但台账不记载其成员"),
    NO_GROUPS("no building group serves the compound", "没有楼栋党小组服务本小区"),
    GROUP_WITHOUT_LEADER("a building group has no leader", "有楼栋党小组没有组长"),
    NOBODY_ELSE("whoever could stand in holds the seat already", "可以替补的人已经担任该席位");

    private final Text reason;

    SeatGap(String english, String chinese) {
        this.reason = Text.of(english, chinese);
    }

    public Text reason() {
        return reason;
    }
}
