package org.grassroots.plan.exercise;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.member.PersonId;
import org.grassroots.plan.element.ElementId;
import org.jspecify.annotations.Nullable;

/** How long each stage takes until all its places are filled. */
final class Staffings {
    private final ExerciseLog log;
    private final List<StageStaffing> done = new ArrayList<>();
    private @Nullable ElementId stage;
    private @Nullable LocalDateTime orderedAt;

    Staffings(ExerciseLog log) {
        this.log = log;
    }

    /** A stage was ordered; the one before is left as it stands. */
    void begin(ElementId next, LocalDateTime now, Roster before, Set<PersonId> present) {
        end(before, present);
        stage = next;
        orderedAt = now;
    }

    void look(LocalDateTime now, Roster roster, Set<PersonId> present) {
        if (stage != null && roster.lacking(present).isEmpty()) {
            log.add(now, LogEntry.Kind.STAFFED, stage.value(), ExerciseWords.staffed(stage, roster.filled(present)));
            close(Optional.of(now), roster, present);
        }
    }

    void end(Roster roster, Set<PersonId> present) {
        if (stage != null) {
            close(Optional.empty(), roster, present);
        }
    }

    private void close(Optional<LocalDateTime> staffedAt, Roster roster, Set<PersonId> present) {
        if (stage != null && orderedAt != null) {
            done.add(StageStaffing.builder()
                    .stage(stage)
                    .orderedAt(orderedAt)
                    .staffedAt(staffedAt)
                    .places(roster.stage().places())
                    .filled(roster.filled(present))
                    .lacking(roster.lacking(present))
                    .build());
            stage = null;
            orderedAt = null;
        }
    }

    List<StageStaffing> all() {
        return List.copyOf(done);
    }
}
