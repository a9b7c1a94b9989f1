package org.grassroots.change;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.grassroots.register.Register;
import org.grassroots.register.RegisterChange;

/**
 * A change that somebody decided on a day. Applied, it also lets the register describe that day.
 *
 * @param change  what is done
 * @param by  who decided it
 * @param on  the day from which it holds
 */
public record Decision(Change change, Authority by, LocalDate on) implements RegisterChange {
    public Decision {
        requireNonNull(change, "change");
        requireNonNull(by, "by");
        requireNonNull(on, "on");
    }

    /**
     * @throws RefusedChangeException if the change does not fit, {@link #by} has no power to make it ({@link
     *     Refusal.Reason#NO_POWER}), or the day is before the one the register describes ({@link
     *     Refusal.Reason#TOO_EARLY})
     */
    @Override
    public Register applyTo(Register register) {
        throw new UnsupportedOperationException("to be written");
    }
}
