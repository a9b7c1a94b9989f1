package org.grassroots.plan.drawing;

import java.util.Map;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CommunityLevel;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** What the tree of an organisation says beside the names in the register. */
final class OrganisationWords {
    static final Text LEVEL_UNKNOWN = Text.of("community organisation: unknown", "社区党组织：未知", "社區黨組織：未知");
    static final Text NO_BRANCH = Text.of("no branch serves this compound", "没有党支部服务本小区", "沒有黨支部服務本小區");
    static final Text BRANCHES_UNKNOWN = Text.of("branches: unknown", "党支部：未知", "黨支部：未知");
    static final Text NO_GROUP = Text.of("no building group here", "本小区没有楼栋党小组", "本小區沒有樓棟黨小組");
    static final Text GROUPS_UNKNOWN = Text.of("building groups: unknown", "楼栋党小组：未知", "樓棟黨小組：未知");

    private static final TextPattern TITLE =
            TextPattern.of(Text.of("Organisation of {name}", "{name}组织架构", "{name}組織架構"));
    private static final TextPattern SECRETARY = TextPattern.of(Text.of("secretary: {who}", "书记：{who}", "書記：{who}"));
    private static final TextPattern MEMBERS = TextPattern.of(Text.of("members: {n}", "党员：{n}", "黨員：{n}"));
    private static final TextPattern BUILDINGS =
            TextPattern.of(Text.of("buildings: {names}", "楼栋：{names}", "樓棟：{names}"));
    private static final TextPattern LEADER = TextPattern.of(Text.of("leader: {who}", "组长：{who}", "組長：{who}"));
    private static final TextPattern HEAD = TextPattern.of(Text.of("head: {who}", "负责人：{who}", "負責人：{who}"));
    private static final TextPattern HOUSEHOLDS = TextPattern.of(Text.of("households: {n}", "联系户：{n}", "聯繫戶：{n}"));
    private static final TextPattern HOME =
            TextPattern.of(Text.of("Central household {id}", "党员中心户 {id}", "黨員中心戶 {id}"));

    private OrganisationWords() {}

    static Text level(CommunityLevel level) {
        return switch (level) {
            case BRANCH -> Text.of("community branch", "社区党支部", "社區黨支部");
            case GENERAL_BRANCH -> Text.of("community general branch", "社区党总支", "社區黨總支");
            case COMMITTEE -> Text.of("community Party committee", "社区党委", "社區黨委");
        };
    }

    static Text kind(BranchKind kind) {
        return switch (kind) {
            case FORMAL -> Text.of("formal branch", "正式党支部", "正式黨支部");
            case JOINT -> Text.of("joint branch", "联合党支部", "聯合黨支部");
            case TEMPORARY -> Text.of("temporary branch", "临时党支部", "臨時黨支部");
            case FUNCTIONAL -> Text.of("functional branch", "功能型党支部", "功能型黨支部");
        };
    }

    static Text title(String compound) {
        return TITLE.fill(Map.of("name", Text.same(compound)));
    }

    static Text secretary(Text who) {
        return SECRETARY.fill(Map.of("who", who));
    }

    static Text members(Text count) {
        return MEMBERS.fill(Map.of("n", count));
    }

    static Text buildings(Text names) {
        return BUILDINGS.fill(Map.of("names", names));
    }

    static Text leader(Text who) {
        return LEADER.fill(Map.of("who", who));
    }

    static Text head(Text who) {
        return HEAD.fill(Map.of("who", who));
    }

    static Text households(Text count) {
        return HOUSEHOLDS.fill(Map.of("n", count));
    }

    static Text centralHousehold(String id) {
        return HOME.fill(Map.of("id", Text.same(id)));
    }
}
