package org.grassroots.plan.completeness;

import static org.grassroots.plan.element.OriginMark.OURS;
import static org.grassroots.plan.element.OriginMark.STATED;
import static org.grassroots.rule.Grade.INFO;
import static org.grassroots.rule.Grade.MUST;
import static org.grassroots.rule.Grade.SHOULD;

import java.util.Optional;
import org.grassroots.parameter.Citation;
import org.grassroots.plan.element.OriginMark;
import org.grassroots.rule.Grade;
import org.grassroots.rule.RuleId;
import org.grassroots.text.Text;

/** What is asked of a plan, in the order in which findings of one path are told. */
public enum PlanRule {
    COMPOUND_UNKNOWN(
            "plan.compound-unknown", MUST, OURS, "Every plan is of a compound of the register.", "每份预案都属于台账中的一个小区。"),
    OVERALL_TWICE("plan.overall-twice", MUST, STATED, "A compound has one overall plan, not two.", "一个小区只有一份总体预案。"),
    TEMPLATE_VERSION(
            "plan.template-version",
            SHOULD,
            OURS,
            "A plan is kept up with the version of its template.",
            "预案与所用模板的版本保持一致。"),
    OVERALL("plan.overall", MUST, STATED, "Every compound has its overall plan.", "每个小区有一份总体预案。"),
    SPECIAL_PLAN("plan.special-plan", MUST, STATED, "Every team has its special plan.", "每个专项小组有专项预案。"),
    TEAM_CHART("plan.team-chart", MUST, STATED, "Every team has its flow chart.", "每个专项小组有流程图。"),
    TEAM_HEAD("plan.team-head", MUST, STATED, "Every team has the post of a head.", "每个专项小组设组长。"),
    LEDGER("plan.ledger", MUST, STATED, "Every ledger of the template is kept.", "模板规定的台账逐本建立。"),
    ELEMENT_MISSING(
            "plan.element-missing",
            MUST,
            OURS,
            "Every element of the template is in the plan or left out with a reason.",
            "模板的每一项都列入预案，不列入的说明理由。"),
    ELEMENT_KIND("plan.element-kind", MUST, OURS, "An element is what the template says it is.", "预案中的每一项与模板规定的类别一致。"),
    DUTY_OWNER("plan.duty-owner", MUST, OURS, "Every duty belongs to a post of its team.", "每项职责由本组的岗位承担。"),
    LEDGER_OWNER("plan.ledger-owner", MUST, OURS, "Every ledger is owned by exactly one team.", "每本台账由一个专项小组负责。"),
    LEDGER_COLUMN(
            "plan.ledger-column",
            SHOULD,
            OURS,
            "What every entry of a ledger must have is written by a step, if steps write the ledger.",
            "由步骤登记的台账，其必填栏目都有步骤登记。"),
    LINK_BROKEN("plan.link-broken", SHOULD, OURS, "What an item names is in the plan.", "预案中引用的事项都在预案之中。"),
    /** Of the head of a team, whom nothing can do without, it is a MUST. */
    POST_VACANT("plan.post-vacant", SHOULD, OURS, "Every post has the people it takes.", "每个岗位配足人员。"),
    SEAT_VACANT("plan.seat-vacant", SHOULD, OURS, "Every seat of the command is held.", "指挥班的每个席位有人担任。"),
    SEAT_BACKUP("plan.seat-backup", INFO, OURS, "Somebody stands in for every seat that has a backup.", "设替补的席位有替补人选。"),
    ELEMENT_PENDING("plan.element-pending", INFO, OURS, "No element waits for facts.", "预案各项不因情况未载明而待定。"),
    ASSIGNMENT_PERSON("plan.assignment-person", MUST, STATED, "Four-clear: it is clear who.", "四清楚：人员清楚。"),
    ASSIGNMENT_TIME("plan.assignment-time", MUST, STATED, "Four-clear: it is clear when.", "四清楚：时间清楚。"),
    ASSIGNMENT_POST("plan.assignment-post", MUST, STATED, "Four-clear: it is clear where.", "四清楚：点位清楚。"),
    ASSIGNMENT_DUTY("plan.assignment-duty", MUST, STATED, "Four-clear: it is clear what for.", "四清楚：职责清楚。"),
    PERSON_TWICE("plan.person-twice", MUST, OURS, "Nobody stands twice in one team or seat.", "同一人在同一小组或席位不重复任职。"),
    TOO_MANY_POSTS(
            "plan.too-many-posts",
            MUST,
            OURS,
            "Nobody holds more posts than the template allows.",
            "任何人任职的岗位数不超过模板规定。"),
    SPAN("plan.span", INFO, OURS, "Nobody leads too few or too many directly.", "每名负责人直接带领的人数适当。");

    private static final Text REPORT = Text.same("Seed-004");
    private static final Text LIBRARY = Text.of("The library's own suggestion", "本库建议");

    private final RuleId id;
    private final Grade grade;
    private final OriginMark mark;
    private final Text statement;

    PlanRule(String id, Grade grade, OriginMark mark, String english, String chinese) {
        this.id = RuleId.of(id);
        this.grade = grade;
        this.mark = mark;
        this.statement = Text.of(english, chinese);
    }

    /** Its public name, which never changes. */
    public RuleId id() {
        return id;
    }

    /** How strictly it binds; a finding may be graver, where the rule says so. */
    public Grade grade() {
        return grade;
    }

    /** Whether the published report asks for it, or the library does. */
    public OriginMark mark() {
        return mark;
    }

    public Citation citation() {
        return new Citation(mark == STATED ? REPORT : LIBRARY, Optional.empty());
    }

    /** What is asked, as a sentence for the reader. */
    public Text statement() {
        return statement;
    }
}
