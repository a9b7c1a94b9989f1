package org.grassroots.missing;

import org.grassroots.text.Text;

/**
 * A fact that can be missing, by its name in the register's format; the one that no register states goes by a name of its
 * own.
 *
 * <p>Facts of different meaning may have the same key, such as the households of a building and those a central household
 * covers; the constants and their titles tell them apart.
 */
public enum Field {
    STATUS("status", "membership status", "党员身份"),
    AFFILIATION("affiliation", "affiliation", "组织关系所在"),
    RESIDENCE("residence", "residence", "居住地"),
    ADMITTED_ON("admittedOn", "day of admission", "入党日期"),
    FULL_SINCE("fullSince", "day of full membership", "转正日期"),
    MEMBERS("members", "list of members", "党员名单"),
    BRANCHES("branches", "list of branches", "党支部名单"),
    SECRETARIES("secretaries", "secretary", "书记人选"),
    COMMITTEE("committee", "branch committee", "支部委员会"),
    DEPUTIES("deputies", "deputy secretaries", "副书记人选"),
    GROUPS("groups", "list of building groups", "楼栋党小组名单"),
    LEADERS("leaders", "group leader", "党小组组长人选"),
    BUILDINGS("buildings", "list of buildings", "楼栋清单"),
    HOUSEHOLDS("households", "list of households", "住户清单"),
    RESIDENTS("residents", "number of residents", "居住人数"),
    ENTRANCES("entrances", "number of entrances", "出入口数量"),
    /** No register states it; whoever makes a plan does. */
    PEOPLE_AT_RISK("peopleAtRisk", "number of people at risk", "重点风险人员数"),
    PROPERTY_SERVICE("propertyService", "property service", "物业服务情况"),
    OWNERS_COMMITTEE("ownersCommittee", "owners' committee", "业主委员会情况"),
    PAIRED_UNITS("units", "paired unit", "包联单位"),
    LEADING_CADRES("leadingCadres", "leading cadre of the paired unit", "包联单位领导干部"),
    STREET_CADRES("streetCadres", "street cadre", "街道包联干部"),

    COMMUNITY_ORGANISATION("communityOrganisation", "community organisation", "社区党组织情况"),
    LEVEL("level", "form of the community organisation", "社区党组织设置形式"),
    SIZE_WAIVED("sizeWaived", "waiver of the size its level asks for", "上级同意放宽规模的记录"),
    COMMUNITY_COMMITTEE("committee", "community committee", "社区党组织委员会名单"),
    ROLL("roll", "roll of the community organisation", "社区直属党员名册"),
    SUBDISTRICT("subdistrict", "subdistrict", "所属街道"),
    COUNTY("county", "county", "所属县（区）"),

    PARENT("parent", "parent organisation", "隶属的上级党组织"),
    APPROVAL("approval", "approval", "上级批复情况"),
    APPLIED_ON("appliedOn", "day of application", "申请日期"),
    APPROVED_ON("approvedOn", "day of the reply", "批复日期"),
    TASK("task", "task", "设立任务"),
    ENDED("ended", "end of the task", "任务结束情况"),
    SELECTION("selection", "way of selection", "产生方式"),
    /** Of a secretary or deputy. */
    SINCE("since", "day of taking office", "任职起始日期"),
    SEATS("seats", "seats of the committee", "支部委员名单"),
    WORKING_GROUP("workingGroup", "working group", "落实工作小组名单"),
    WEAK("weak", "rating as weak", "软弱涣散认定情况"),
    ACTS("acts", "list of acts", "行使职权记录"),
    RESOLUTIONS("resolutions", "list of resolutions", "决议清单"),
    ELECTIONS("elections", "list of elections", "选举清单"),
    /** Of an act, a resolution or an election. */
    ON("on", "day it took place", "发生日期"),
    DUE("due", "number of members due", "应到会人数"),
    EXCLUDED("excluded", "number lawfully excluded", "依规不计入应到会的人数"),
    PRESENT("present", "number of members present", "实到会人数"),
    IN_FAVOUR("inFavour", "number in favour", "赞成人数"),
    ELECTED_ON("electedOn", "day of election", "当选日期"),
    SHIFTED_TO("shiftedTo", "approved shift of the end of term", "提前或延期换届批准情况"),

    CAPACITIES("capacities", "capacities", "党员类别"),
    VOTING_RIGHTS("votingRights", "voting rights", "表决权、选举权和被选举权"),
    AWAY_SINCE("awaySince", "day since when away", "外出起始日期"),
    HOME_OWNER("homeOwner", "ownership of the home", "是否业主"),
    SUITABLE_AS_SECRETARY("suitableAsSecretary", "suitability as secretary", "是否适合担任书记"),

    MICRO_GRID_HEAD("microGridHead", "micro-grid head", "微网格长人选"),
    RESPONSIBILITY_AREAS("responsibilityAreas", "list of responsibility areas", "党员责任区清单"),
    CENTRAL_HOUSEHOLDS("centralHouseholds", "list of central households", "党员中心户名单"),
    HOME("home", "home of the central household", "中心户所在住户"),
    HEAD("head", "head of the central household", "中心户负责人"),
    /** The households that a central household covers. */
    COVERED_HOUSEHOLDS("households", "households covered", "中心户联系的住户清单"),

    SECTION("section", "section", "所在片区"),
    SURVEYED_BUILDINGS("surveyedBuildings", "surveyed number of buildings", "摸排楼栋数"),
    SURVEYED_HOUSEHOLDS("surveyedHouseholds", "surveyed number of households", "摸排户数"),
    RESPONSIBLE_UNIT("responsibleUnit", "responsible unit", "主管单位情况"),
    HUMAN_GUARD("humanGuard", "human guard", "人防情况"),
    PHYSICAL_GUARD("physicalGuard", "physical guard", "物防情况"),
    ON_THREE_NONE_LEDGER("onThreeNoneLedger", "entry on the three-none ledger", "三无小区台账登记情况"),
    BASIC_FACTS("basicFacts", "record of basic facts", "基本情况登记"),
    RESIDENTS_AND_MEMBERS("residentsAndMembers", "record of residents and members", "居民和党员情况登记"),
    MANAGEMENT_GAPS("managementGaps", "record of management gaps", "管理服务缺口登记"),
    DISPUTES_AND_DANGERS("disputesAndDangers", "record of disputes and dangers", "矛盾纠纷和隐患登记"),
    /** Of one of the four things a survey makes clear. */
    RECORDED("recorded", "survey record", "摸排登记情况"),
    /** Of one of the four things a survey makes clear. */
    RECORDED_ON("on", "day of the survey record", "摸排登记日期"),
    FULL_MEMBERS("fullMembers", "number of full members on the staff", "员工中正式党员人数"),
    PARTY_ORGANISATION("partyOrganisation", "Party organisation of the property service", "物业企业党组织情况"),

    PAIRINGS("pairings", "pairings", "包联情况"),
    COMPOUND_PAIRINGS("compounds", "pairings of compounds", "小区包联清单"),
    HOUSEHOLD_PAIRINGS("households", "pairings of households", "住户包联清单"),
    ASSISTING_UNITS("assistingUnits", "assisting units", "协助的驻地单位");

    private final String key;
    private final Text title;

    Field(String key, String english, String chinese) {
        this.key = key;
        this.title = Text.of(english, chinese);
    }

    /** The field's name in the register's format. */
    public String key() {
        return key;
    }

    public Text title() {
        return title;
    }
}
