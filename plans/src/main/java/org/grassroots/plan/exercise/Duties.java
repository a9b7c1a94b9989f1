package org.grassroots.plan.exercise;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grassroots.member.PersonId;
import org.grassroots.plan.BoundSeat;
import org.grassroots.plan.ElementStatus;
import org.grassroots.plan.Plan;
import org.grassroots.plan.activation.ActivationState;
import org.grassroots.plan.stage.DutyOwner;

/** Which duties nobody does, and since when. */
final class Duties {
    private final Plan plan;
    private final ExerciseLog log;
    private final Map<String, DutyGap> open = new LinkedHashMap<>();
    private final List<DutyGap> closed = new ArrayList<>();

    Duties(Plan plan, ExerciseLog log) {
        this.plan = plan;
        this.log = log;
    }

    /** Looks at every duty anew; what changed is logged. */
    void look(LocalDateTime now, ActivationState state, Roster roster, Set<PersonId> present, Set<PersonId> out) {
        for (DutyOwner owner : state.owners()) {
            String path = "special/" + owner.team() + "/duties/" + owner.duty();
            if (plan.status(path).map(ElementStatus::isOmitted).orElse(false)) {
                continue;
            }
            boolean met = owner.by() == DutyOwner.By.BODY ? seated(out) : stands(owner, roster, present);
            DutyGap gap = open.get(path);
            if (!met && gap == null) {
                open.put(path, new DutyGap(owner.team(), owner.duty(), now, now, false));
                log.add(now, LogEntry.Kind.DUTY_UNMET, path, ExerciseWords.dutyUnmet(owner));
            } else if (met && gap != null) {
                open.remove(path);
                closed.add(new DutyGap(gap.team(), gap.duty(), gap.from(), now, true));
                log.add(now, LogEntry.Kind.DUTY_MET, path, ExerciseWords.dutyMet(owner));
            }
        }
    }

    /** Whether anybody is left who holds a seat of the command or stands in for a holder. */
    private boolean seated(Set<PersonId> out) {
        for (BoundSeat seat : plan.seats()) {
            boolean held = !out.containsAll(seat.holders().people())
                    || seat.backups()
                            .map(backups -> !out.containsAll(backups.people()))
                            .orElse(false);
            if (held) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody stands at a post of the owner that carries the duty, or, if no post does, at any post of it. */
    private static boolean stands(DutyOwner owner, Roster roster, Set<PersonId> present) {
        List<Roster.WantedPost> posts = roster.posts().stream()
                .filter(post -> post.staged().team().equals(owner.owner()))
                .toList();
        List<Roster.WantedPost> carrying = owner.by() == DutyOwner.By.STAND_IN
                ? List.of()
                : posts.stream()
                        .filter(post -> post.duties().contains(owner.duty()))
                        .toList();
        return (carrying.isEmpty() ? posts : carrying).stream().anyMatch(post -> post.filled(present) > 0);
    }

    /** All gaps; those still open last until the end. */
    List<DutyGap> gaps(LocalDateTime end) {
        List<DutyGap> all = new ArrayList<>(closed);
        open.values().forEach(gap -> all.add(new DutyGap(gap.team(), gap.duty(), gap.from(), end, false)));
        List<String> order = plan.template().specialPlans().stream()
                .flatMap(special -> special.duties().stream().map(duty -> special.id() + "/" + duty.id()))
                .toList();
        all.sort((one, other) -> one.from().equals(other.from())
                ? Integer.compare(
                        order.indexOf(one.team() + "/" + one.duty()), order.indexOf(other.team() + "/" + other.duty()))
                : one.from().compareTo(other.from()));
        return List.copyOf(all);
    }
}
