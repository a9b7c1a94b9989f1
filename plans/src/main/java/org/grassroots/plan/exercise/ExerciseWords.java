package org.grassroots.plan.exercise;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import org.grassroots.fact.Answer;
import org.grassroots.member.PersonId;
import org.grassroots.plan.activation.RefusedOrderException;
import org.grassroots.plan.activation.StageOrder;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.posting.DrawnZone;
import org.grassroots.plan.stage.DutyOwner;
import org.grassroots.plan.stage.Ladder;
import org.grassroots.plan.stage.LadderTerm;
import org.grassroots.plan.stage.Transition;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** What an exercise says; people go by their ids. */
final class ExerciseWords {
    private static final TextPattern HOLDS = pattern("it becomes known that this holds: {fact}", "获悉情况成立：{fact}");
    private static final TextPattern FAILS =
            pattern("it becomes known that this does not hold: {fact}", "获悉情况不成立：{fact}");
    private static final TextPattern OPEN =
            pattern("it is no longer known whether this holds: {fact}", "情况是否成立不再清楚：{fact}");
    private static final TextPattern OUT = pattern("{person} is out: {why}", "{person}无法到岗：{why}");
    private static final TextPattern BACK = pattern("{person} is back", "{person}恢复到岗");
    private static final TextPattern DRAWN = pattern("zone {zone} is drawn in {compound}", "{compound}内划定{zone}");
    private static final TextPattern LIFTED = pattern("a zone is lifted in {compound}", "{compound}内解除一处分区");
    private static final TextPattern OBEYED =
            pattern("the order of {authority} to go to {stage} is obeyed", "执行{authority}转入{stage}的指令");
    private static final TextPattern REFUSED = pattern(
            "the order of {authority} to go to {stage} is not obeyed ({reason})",
            "不执行{authority}转入{stage}的指令（{reason}）");
    private static final TextPattern CALLED = pattern("{person} is called", "呼叫{person}");
    private static final TextPattern ARRIVED = pattern("{person} stands at the post", "{person}到岗");
    private static final TextPattern NOT_ANSWERED = pattern("{person} does not answer", "{person}未应答");
    private static final TextPattern NOT_REACHED =
            pattern("{person} was called {calls} times and not reached", "{person}呼叫{calls}次未能联系上");
    private static final TextPattern RELEASED = pattern("{person} has no post at this stage", "{person}本阶段无岗位");
    private static final TextPattern FORBIDDEN =
            pattern("the zone of the home forbids {person} to stand at {post}", "{person}因住处所在分区不得在{post}上岗");
    private static final TextPattern STAFFED =
            pattern("stage {stage} is staffed: {places} places are filled", "{stage}到岗完毕：{places}个岗位满员");
    private static final TextPattern NOT_STAFFED = pattern(
            "stage {stage}, ordered {at}, was never staffed: {filled} of {places} places, lacking {posts} posts",
            "{at}转入{stage}后始终未满员：{places}个岗位到岗{filled}人，{posts}类岗位缺人");
    private static final TextPattern DUTY_UNMET =
            pattern("nobody does duty {duty} of {team}, for which {owner} answers", "{team}的职责{duty}无人履行，责任主体为{owner}");
    private static final TextPattern DUTY_MET =
            pattern("duty {duty} of {team} is done by {owner}", "{team}的职责{duty}由{owner}履行");
    private static final TextPattern GAP = pattern(
            "nobody did duty {duty} of {team} for {minutes} minutes from {at} on",
            "{team}的职责{duty}自{at}起{minutes}分钟无人履行");
    private static final TextPattern DUE =
            pattern("the facts call for {stage}; an authority has to order it", "情况已满足转入{stage}的条件，须由主管机构下令");
    private static final TextPattern NOT_ORDERED =
            pattern("since {at} the facts call for {stage}, and nobody has ordered it", "自{at}起已满足转入{stage}的条件，但无人下令");
    private static final TextPattern NO_POWER =
            pattern("an order of {at} came from somebody without the power to give it", "{at}的指令出自无权主体");
    private static final TextPattern OVERDUE = pattern(
            "stage {stage} was expected to end at {at} and was neither left nor extended", "{stage}预计{at}结束，既未转出也未延长");

    private ExerciseWords() {}

    static Text fact(Ladder ladder, ElementId condition, Answer answer) {
        Text title = ladder.conditions().stream()
                .filter(term -> term.id().equals(condition))
                .map(LadderTerm::title)
                .findFirst()
                .orElseThrow();
        TextPattern pattern = switch (answer) {
            case YES -> HOLDS;
            case NO -> FAILS;
            case UNKNOWN -> OPEN;
        };
        return pattern.fill(Map.of("fact", title));
    }

    static Text out(PersonId person, ElementId why) {
        return OUT.fill(Map.of("person", same(person.value()), "why", same(why)));
    }

    static Text back(PersonId person) {
        return person(BACK, person);
    }

    static Text drawn(DrawnZone area) {
        return DRAWN.fill(Map.of("zone", same(area.zone()), "compound", same(area.compound())));
    }

    static Text lifted(DrawnZone area) {
        return LIFTED.fill(Map.of("compound", same(area.compound())));
    }

    static Text obeyed(StageOrder order) {
        return OBEYED.fill(Map.of("authority", same(order.authority()), "stage", same(order.to())));
    }

    static Text refused(StageOrder order, RefusedOrderException no) {
        return REFUSED.fill(Map.of(
                "authority",
                same(order.authority()),
                "stage",
                same(order.to()),
                "reason",
                same(no.refusal().reason())));
    }

    static Text called(PersonId person) {
        return person(CALLED, person);
    }

    static Text arrived(PersonId person) {
        return person(ARRIVED, person);
    }

    static Text notAnswered(PersonId person) {
        return person(NOT_ANSWERED, person);
    }

    static Text notReached(PersonId person, int calls) {
        return NOT_REACHED.fill(Map.of("person", same(person.value()), "calls", same(calls)));
    }

    static Text released(PersonId person) {
        return person(RELEASED, person);
    }

    static Text forbidden(String path, PersonId person) {
        return FORBIDDEN.fill(Map.of("person", same(person.value()), "post", same(path)));
    }

    static Text staffed(ElementId stage, long places) {
        return STAFFED.fill(Map.of("stage", same(stage), "places", same(places)));
    }

    static Text notStaffed(StageStaffing stage) {
        return NOT_STAFFED.fill(Map.of(
                "stage", same(stage.stage()),
                "at", same(stage.orderedAt()),
                "filled", same(stage.filled()),
                "places", same(stage.places()),
                "posts", same(stage.lacking().size())));
    }

    static Text dutyUnmet(DutyOwner owner) {
        return duty(DUTY_UNMET, owner);
    }

    static Text dutyMet(DutyOwner owner) {
        return duty(DUTY_MET, owner);
    }

    static Text gap(DutyGap gap) {
        Duration lasted = gap.lasted();
        return GAP.fill(Map.of(
                "duty", same(gap.duty()),
                "team", same(gap.team()),
                "minutes", same(lasted.toMinutes()),
                "at", same(gap.from())));
    }

    static Text due(Transition way) {
        return DUE.fill(Map.of("stage", same(way.to())));
    }

    static Text notOrdered(Transition way, LocalDateTime since) {
        return NOT_ORDERED.fill(Map.of("stage", same(way.to()), "at", same(since)));
    }

    static Text noPower(RefusedOrder order) {
        return NO_POWER.fill(Map.of("at", same(order.at())));
    }

    static Text overdue(ElementId stage, LocalDateTime end) {
        return OVERDUE.fill(Map.of("stage", same(stage), "at", same(end)));
    }

    private static Text duty(TextPattern pattern, DutyOwner owner) {
        return pattern.fill(
                Map.of("duty", same(owner.duty()), "team", same(owner.team()), "owner", same(owner.owner())));
    }

    private static Text person(TextPattern pattern, PersonId person) {
        return pattern.fill(Map.of("person", same(person.value())));
    }

    private static Text same(Object word) {
        return Text.same(word.toString());
    }

    private static TextPattern pattern(String english, String chinese) {
        return TextPattern.of(Text.of(english, chinese));
    }
}
