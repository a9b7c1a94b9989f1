package org.grassroots.plan.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.grassroots.plan.flow.Flow;
import org.grassroots.plan.flow.FlowExit;
import org.grassroots.plan.flow.FlowNode;
import org.grassroots.plan.team.Duty;
import org.grassroots.plan.team.Need;
import org.grassroots.plan.team.Post;
import org.grassroots.plan.team.Quantity;
import org.grassroots.text.Text;

/** Goes through all that may name a parameter; texts and needs that do not change are shared. */
abstract class TemplateChange {

    /** The text that is to stand there instead. */
    abstract Text text(String path, String field, Text text);

    abstract Need need(String path, Need need);

    abstract FlowNode within(String path, FlowNode node);

    OverallPlan of(OverallPlan overall) {
        return OverallPlan.builder()
                .from(overall)
                .aim(text("overall", "aim", overall.aim()))
                .seats(overall.seats().stream().map(this::of).toList())
                .sections(overall.sections().stream().map(this::of).toList())
                .links(overall.links().stream().map(this::of).toList())
                .drills(overall.drills().stream().map(this::of).toList())
                .build();
    }

    private Seat of(Seat seat) {
        String path = "overall/seats/" + seat.id();
        return Seat.builder()
                .from(seat)
                .title(text(path, "title", seat.title()))
                .duties(texts(path, "duties/", seat.duties()))
                .build();
    }

    private PlanSection of(PlanSection section) {
        String path = "overall/sections/" + section.id();
        return PlanSection.builder()
                .from(section)
                .title(text(path, "title", section.title()))
                .text(texts(path, "text/", section.text()))
                .build();
    }

    private ReportLink of(ReportLink link) {
        String path = "overall/links/" + link.id();
        return ReportLink.builder()
                .from(link)
                .reporter(text(path, "from", link.reporter()))
                .receiver(text(path, "to", link.receiver()))
                .report(text(path, "report", link.report()))
                .build();
    }

    private Drill of(Drill drill) {
        return Drill.builder()
                .from(drill)
                .topic(text("overall/drills/" + drill.id(), "topic", drill.topic()))
                .build();
    }

    SpecialPlan of(SpecialPlan special) {
        String path = "special/" + special.id();
        return SpecialPlan.builder()
                .from(special)
                .title(text(path, "title", special.title()))
                .aim(text(path, "aim", special.aim()))
                .duties(special.duties().stream().map(duty -> of(path, duty)).toList())
                .posts(special.posts().stream().map(post -> of(path, post)).toList())
                .quantities(special.quantities().stream()
                        .map(quantity -> of(path, quantity))
                        .toList())
                .flow(of(path + "/flow", special.flow()))
                .build();
    }

    private Duty of(String team, Duty duty) {
        return Duty.builder()
                .from(duty)
                .text(text(team + "/duties/" + duty.id(), "text", duty.text()))
                .build();
    }

    private Post of(String team, Post post) {
        String path = team + "/posts/" + post.id();
        return Post.builder()
                .from(post)
                .title(text(path, "title", post.title()))
                .need(need(path, post.need()))
                .build();
    }

    private Quantity of(String team, Quantity quantity) {
        return new Quantity(
                quantity.id(), text(team + "/quantities/" + quantity.id(), "text", quantity.text()), quantity.origin());
    }

    private Flow of(String path, Flow flow) {
        return Flow.builder()
                .from(flow)
                .title(text(path, "title", flow.title()))
                .nodes(flow.nodes().stream()
                        .map(node -> of(path + "/" + node.id(), node))
                        .toList())
                .build();
    }

    private FlowNode of(String path, FlowNode node) {
        return FlowNode.builder()
                .from(within(path, node))
                .text(text(path, "text", node.text()))
                .next(listed(node.next().size(), at -> {
                    FlowExit exit = node.next().get(at);
                    Optional<Text> when = exit.when().map(answer -> text(path, "next/" + at + "/when", answer));
                    return new FlowExit(exit.to(), when);
                }))
                .build();
    }

    private List<Text> texts(String path, String field, List<Text> texts) {
        return listed(texts.size(), at -> text(path, field + at, texts.get(at)));
    }

    private static <T> List<T> listed(int size, IntFunction<T> item) {
        List<T> items = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            items.add(item.apply(at));
        }
        return items;
    }
}
