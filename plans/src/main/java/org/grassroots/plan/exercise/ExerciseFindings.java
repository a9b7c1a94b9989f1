package org.grassroots.plan.exercise;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.grassroots.member.PersonId;
import org.grassroots.plan.activation.Activation;
import org.grassroots.plan.activation.OrderRefusal;
import org.grassroots.plan.stage.Direction;
import org.grassroots.plan.stage.Transition;

/** Gathers what is amiss. */
final class ExerciseFindings {
    private final List<ExerciseFinding> forbidden = new ArrayList<>();

    void forbidden(String path, PersonId person) {
        forbidden.add(new ExerciseFinding(ExerciseFinding.Kind.FORBIDDEN, path, ExerciseWords.forbidden(path, person)));
    }

    List<ExerciseFinding> all(
            List<StageStaffing> staffings,
            List<DutyGap> gaps,
            Duration limit,
            List<RefusedOrder> refused,
            Map<Transition, LocalDateTime> due,
            Activation activation,
            LocalDateTime end) {
        List<ExerciseFinding> all = new ArrayList<>();
        staffings.stream()
                .filter(stage -> stage.staffedAt().isEmpty())
                .map(stage -> new ExerciseFinding(
                        ExerciseFinding.Kind.NOT_STAFFED, stage.stage().value(), ExerciseWords.notStaffed(stage)))
                .forEach(all::add);
        gaps.stream()
                .filter(gap -> gap.lasted().compareTo(limit) > 0)
                .map(gap -> new ExerciseFinding(
                        ExerciseFinding.Kind.DUTY_UNMET,
                        "special/" + gap.team() + "/duties/" + gap.duty(),
                        ExerciseWords.gap(gap)))
                .forEach(all::add);
        refused.stream()
                .filter(order -> order.refusal().reason() == OrderRefusal.Reason.NO_POWER)
                .map(order -> new ExerciseFinding(
                        ExerciseFinding.Kind.ORDER_WITHOUT_POWER,
                        activation.log().compound().value(),
                        ExerciseWords.noPower(order)))
                .forEach(all::add);
        due.forEach((way, since) -> {
            if (way.direction() == Direction.UP) {
                all.add(new ExerciseFinding(
                        ExerciseFinding.Kind.NOT_ORDERED, way.id().value(), ExerciseWords.notOrdered(way, since)));
            }
        });
        all.addAll(forbidden);
        if (activation.state().isOverdueAt(end)) {
            all.add(new ExerciseFinding(
                    ExerciseFinding.Kind.OVERDUE,
                    activation.state().stage().id().value(),
                    ExerciseWords.overdue(
                            activation.state().stage().id(),
                            activation.state().expectedEnd().orElseThrow())));
        }
        return List.copyOf(all);
    }
}
