package org.grassroots.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.grassroots.plan.element.CompoundFact;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;
import org.grassroots.plan.element.OriginMark;
import org.grassroots.plan.element.TemplateSource;
import org.grassroots.plan.flow.Flow;
import org.grassroots.plan.flow.FlowExit;
import org.grassroots.plan.flow.FlowNode;
import org.grassroots.plan.flow.FlowNodeKind;
import org.grassroots.plan.team.Duty;
import org.grassroots.plan.team.Need;
import org.grassroots.plan.team.PersonKind;
import org.grassroots.plan.team.Post;
import org.grassroots.plan.team.PostRank;
import org.grassroots.plan.team.Requirement;
import org.grassroots.plan.template.OverallPlan;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.template.Seat;
import org.grassroots.plan.template.SeatHolder;
import org.grassroots.plan.template.SpecialPlan;
import org.grassroots.plan.template.StaffingLimit;
import org.grassroots.plan.template.StartCondition;
import org.grassroots.plan.template.TemplateId;
import org.grassroots.text.Text;

/** Small templates, made of teams as a test needs them. */
public final class SampleTemplates {
    public static final Origin OURS = Origin.of(OriginMark.OURS, "grassroots");

    private static final Map<SeatHolder, CompoundFact> CONDITIONS = new LinkedHashMap<>(Map.of(
            SeatHolder.PROPERTY_MANAGER, CompoundFact.PROPERTY_SERVICE,
            SeatHolder.OWNERS_COMMITTEE, CompoundFact.OWNERS_COMMITTEE,
            SeatHolder.PAIRED_UNIT_LEADING_CADRE, CompoundFact.PAIRED_UNIT,
            SeatHolder.STREET_CADRE, CompoundFact.STREET_CADRE));

    private SampleTemplates() {}

    /** With a seat for every holder, each under its fact of the compound where it has one. */
    public static PlanTemplate of(int postsPerPerson, SpecialPlan... teams) {
        OverallPlan.Builder overall = OverallPlan.builder().aim(text("aim")).origin(OURS);
        for (SeatHolder holder : SeatHolder.values()) {
            overall.addSeats(seat(holder, Optional.ofNullable(CONDITIONS.get(holder)), Optional.empty()));
        }
        return of(postsPerPerson, overall.build(), teams);
    }

    /** With one seat only. */
    public static PlanTemplate of(Seat seat) {
        return of(
                2,
                OverallPlan.builder()
                        .aim(text("aim"))
                        .origin(OURS)
                        .addSeats(seat)
                        .build());
    }

    private static PlanTemplate of(int postsPerPerson, OverallPlan overall, SpecialPlan... teams) {
        return PlanTemplate.builder()
                .id(TemplateId.of("sample"))
                .version("1.2.3")
                .title(text("sample"))
                .addSources(new TemplateSource(ElementId.of("grassroots"), text("ours"), Optional.empty()))
                .staffing(new StaffingLimit(postsPerPerson, OURS))
                .overall(overall)
                .specialPlans(Arrays.asList(teams))
                .ladder(SampleLadders.plain(
                        Arrays.stream(teams).map(SpecialPlan::id).toList()))
                .build();
    }

    public static Seat seat(SeatHolder holder, Optional<CompoundFact> onlyIf, Optional<SeatHolder> backup) {
        return Seat.builder()
                .id(id(holder))
                .title(text("seat"))
                .filledBy(holder)
                .backup(backup)
                .addDuties(text("duty"))
                .onlyIf(onlyIf)
                .origin(OURS)
                .build();
    }

    public static ElementId id(SeatHolder holder) {
        return ElementId.of(holder.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A team with that head, a deputy that only a street cadre can be, and those other posts. */
    public static SpecialPlan team(String id, Requirement head, Post... others) {
        List<Post> posts = new ArrayList<>();
        posts.add(post("head", PostRank.HEAD, Need.fixed(1), head).build());
        posts.add(post("deputy", PostRank.DEPUTY, Need.fixed(1), of(PersonKind.STREET_CADRE))
                .build());
        posts.addAll(Arrays.asList(others));
        return team(id, posts);
    }

    public static SpecialPlan team(String id, List<Post> posts) {
        return SpecialPlan.builder()
                .id(ElementId.of(id))
                .title(text(id))
                .aim(text("aim"))
                .origin(OURS)
                .starts(new StartCondition(SampleLadders.ALERT, text("alert"), OURS))
                .addDuties(Duty.builder()
                        .id(ElementId.of("d1"))
                        .text(text("duty"))
                        .origin(OURS)
                        .build())
                .posts(posts)
                .flow(flow(id))
                .build();
    }

    /** start, work by the head, ask the property service (only if there is one), end. */
    private static Flow flow(String team) {
        return Flow.builder()
                .id(ElementId.of(team + "-flow"))
                .title(text("flow"))
                .addNodes(node("start", FlowNodeKind.START, "work").build())
                .addNodes(node("work", FlowNodeKind.STEP, "ask")
                        .by(ElementId.of("head"))
                        .build())
                .addNodes(node("ask", FlowNodeKind.STEP, "end")
                        .by(ElementId.of("head"))
                        .onlyIf(CompoundFact.PROPERTY_SERVICE)
                        .build())
                .addNodes(FlowNode.builder()
                        .id(ElementId.of("end"))
                        .kind(FlowNodeKind.END)
                        .text(text("end"))
                        .origin(OURS)
                        .build())
                .build();
    }

    private static FlowNode.Builder node(String id, FlowNodeKind kind, String next) {
        return FlowNode.builder()
                .id(ElementId.of(id))
                .kind(kind)
                .text(text(id))
                .origin(OURS)
                .addNext(FlowExit.to(ElementId.of(next)));
    }

    public static Post.Builder post(String id, PostRank rank, Need need, Requirement requires) {
        return Post.builder()
                .id(ElementId.of(id))
                .rank(rank)
                .title(text(id))
                .need(need)
                .requires(requires)
                .addDuties(ElementId.of("d1"))
                .origin(OURS);
    }

    /** A post of rank MEMBER. */
    public static Post member(String id, Need need, Requirement requires) {
        return post(id, PostRank.MEMBER, need, requires).build();
    }

    public static Requirement of(PersonKind... who) {
        return Requirement.builder().who(Arrays.asList(who)).build();
    }

    static Text text(String english) {
        return Text.of(english, "文");
    }
}
