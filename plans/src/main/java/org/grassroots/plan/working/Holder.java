package org.grassroots.plan.working;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalInt;
import org.grassroots.member.PersonId;

/**
 * Somebody who holds a post or a seat.
 *
 * @param person  who
 * @param shift  which shift of the post, from 1 on; empty if nobody has said
 */
public record Holder(PersonId person, OptionalInt shift) {

    public Holder {
        checkArgument(
                shift.orElse(1) >= 1, "'%s' must stand in shift 1 or a later one, was %s", person, shift.orElse(1));
    }

    public static Holder of(PersonId person) {
        return new Holder(person, OptionalInt.empty());
    }

    public static Holder of(PersonId person, int shift) {
        return new Holder(person, OptionalInt.of(shift));
    }
}
