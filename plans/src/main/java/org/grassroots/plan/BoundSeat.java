package org.grassroots.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.template.Seat;

/**
 * A seat of the overall plan's command, with the people who fill it.
 *
 * @param seat  the seat of the template
 * @param holders  who fills it
 * @param backups  who stands in, never one of the holders; there if and only if the seat has a backup
 */
public record BoundSeat(Seat seat, SeatFilling holders, Optional<SeatFilling> backups) {

    public BoundSeat {
        checkArgument(
                backups.isPresent() == seat.backup().isPresent(),
                "seat '%s' must have backups if and only if the template names who stands in",
                seat.id());
        checkArgument(
                Collections.disjoint(
                        holders.people(), backups.map(SeatFilling::people).orElse(List.of())),
                "seat '%s': who stands in must be somebody else than who holds it",
                seat.id());
    }

    public ElementId id() {
        return seat.id();
    }
}
