package org.grassroots.plan.completeness;

import static org.grassroots.plan.completeness.CheckWords.FACTS;
import static org.grassroots.plan.completeness.CheckWords.PEOPLE;
import static org.grassroots.plan.completeness.CheckWords.number;

import java.util.Map;
import org.grassroots.fact.Interval;
import org.grassroots.missing.MissingFact;
import org.grassroots.plan.ElementStatus;
import org.grassroots.plan.completeness.PlanView.Placed;
import org.grassroots.plan.team.Post;
import org.grassroots.plan.template.ElementKind;
import org.grassroots.plan.working.Holder;
import org.grassroots.plan.working.PlanItem;
import org.grassroots.rule.Grade;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** Gaps of what stands: posts and seats that nobody or too few hold, elements that wait for facts. Each is told once. */
final class Vacancies {
    private static final TextPattern POST = TextPattern.of(
            Text.of("the {name} is held by {observed} of {required} people", "{name}需要{required}人，现有{observed}人"));
    private static final TextPattern SEAT = TextPattern.of(Text.of("nobody holds the {name}", "{name}无人担任"));
    private static final TextPattern BACKUP =
            TextPattern.of(Text.of("nobody stands in for the {name}", "{name}没有替补人选"));
    private static final TextPattern PENDING = TextPattern.of(
            Text.of("the {name} waits for what the register does not state: {facts}", "{name}待定，台账未载明：{facts}"));

    private Vacancies() {}

    static void check(PlanView view, Notes notes) {
        for (Placed placed : view.all()) {
            if (placed.isStanding() && !isVacant(placed, view, notes)) {
                checkPending(placed, view, notes);
            }
        }
    }

    private static boolean isVacant(Placed placed, PlanView view, Notes notes) {
        return switch (placed.kind()) {
            case POST -> isVacantPost(placed, view, notes);
            case SEAT -> isVacantSeat(placed, view, notes);
            default -> false;
        };
    }

    private static boolean isVacantPost(Placed post, PlanView view, Notes notes) {
        int observed = holders(post.item());
        int required = needed(post).low();
        if (observed >= required) {
            return false;
        }
        Text message = POST.fill(Map.of(
                "name",
                view.index.name(post.path(), ElementKind.POST),
                "required",
                number(required),
                "observed",
                number(observed)));
        PlanFinding.Builder finding = notes.of(PlanRule.POST_VACANT, post.path(), observed, required, PEOPLE, message);
        notes.add(post.isHead() ? finding.grade(Grade.MUST) : finding);
        return true;
    }

    static int holders(PlanItem item) {
        return (int) item.people().stream().map(Holder::person).distinct().count();
    }

    /** How many people a post takes; a head is always needed, and of a post without a need the template tells. */
    static Interval needed(Placed post) {
        Interval stated = post.item()
                .need()
                .orElseGet(() -> post.entry()
                        .flatMap(TemplateIndex.Entry::post)
                        .map(Post::need)
                        .map(need -> need.total(Interval.UNKNOWN))
                        .orElse(Interval.exactly(0)));
        return post.isHead() && stated.low() == 0 ? new Interval(1, Math.max(1, stated.high())) : stated;
    }

    private static boolean isVacantSeat(Placed seat, PlanView view, Notes notes) {
        if (!seat.item().status().isIncluded()) {
            return false;
        }
        Map<String, Text> name = Map.of("name", view.index.name(seat.path(), ElementKind.SEAT));
        boolean isVacant = seat.item().people().isEmpty();
        if (isVacant) {
            notes.add(notes.of(PlanRule.SEAT_VACANT, seat.path(), 0, 1, PEOPLE, SEAT.fill(name)));
        }
        boolean hasBackup = seat.entry()
                .flatMap(TemplateIndex.Entry::seat)
                .map(one -> one.backup().isPresent())
                .orElse(false);
        if (hasBackup && seat.item().backups().isEmpty()) {
            notes.add(notes.of(PlanRule.SEAT_BACKUP, seat.path(), 0, 1, PEOPLE, BACKUP.fill(name)));
        }
        return isVacant;
    }

    private static void checkPending(Placed placed, PlanView view, Notes notes) {
        if (placed.item().status() instanceof ElementStatus.Pending pending) {
            Text facts = CheckWords.list(pending.missing().stream()
                    .map(MissingFact::field)
                    .distinct()
                    .map(field -> field.title())
                    .toList());
            Text message = PENDING.fill(Map.of("name", view.index.name(placed.path(), placed.kind()), "facts", facts));
            notes.add(notes.of(
                    PlanRule.ELEMENT_PENDING,
                    placed.path(),
                    0,
                    pending.missing().size(),
                    FACTS,
                    message));
        }
    }
}
