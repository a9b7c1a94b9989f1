package org.grassroots.change;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.grassroots.register.Provenance;
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
        String subject = "the decision of " + on;
        Powers.Power power = Powers.of(change, register);
        if (!change.authorities(register).contains(by)) {
            throw Refused.because(
                    Refusal.Reason.NO_POWER,
                    subject,
                    "%s has no power to decide \"%s\""
                            .formatted(
                                    by.title().english(),
                                    change.sentence(register).english()),
                    "it is for %s (%s)".formatted(power.named(), power.source()));
        }
        Refused.refuseBeforeDescribed(register, subject, on);
        Register after = change.applyTo(register);
        Provenance described = after.provenance();
        return described.describes().filter(on::equals).isPresent()
                ? after
                : after.edit()
                        .provenance(Provenance.builder()
                                .from(described)
                                .describes(on)
                                .build())
                        .build();
    }
}
