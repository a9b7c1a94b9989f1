package org.grassroots.missing;

import org.grassroots.text.Text;

/** A fact that can be missing, by its name in the register's format. */
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
    PROPERTY_SERVICE("propertyService", "property service", "物业服务情况"),
    OWNERS_COMMITTEE("ownersCommittee", "owners' committee", "业主委员会情况"),
    PAIRED_UNITS("units", "paired unit", "包联单位"),
    LEADING_CADRES("leadingCadres", "leading cadre of the paired unit", "包联单位领导干部"),
    STREET_CADRES("streetCadres", "street cadre", "街道包联干部");

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
