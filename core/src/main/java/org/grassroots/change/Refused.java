package org.grassroots.change;

import java.time.LocalDate;
import java.util.List;
import org.grassroots.change.Refusal.Reason;
import org.grassroots.fact.Id;
import org.grassroots.register.InvalidRegisterException;
import org.grassroots.register.Register;
import org.grassroots.register.RegisterProblem;

/** The refusals that several changes share, and the register as a whole that may refuse. */
final class Refused {
    private Refused() {}

    static RefusedChangeException because(Reason reason, String subject, String met, String expected) {
        return new RefusedChangeException(new Refusal(reason, subject, met, expected));
    }

    /** Such as {@code branch 'b-1'}. */
    static String subject(String kind, Id id) {
        return "%s '%s'".formatted(kind, id);
    }

    static RefusedChangeException notThere(String kind, Id id) {
        return because(
                Reason.NOT_THERE,
                subject(kind, id),
                "is not in this register",
                "name a %s that is; one that was dissolved or removed cannot be changed any more".formatted(kind));
    }

    static RefusedChangeException thereAlready(String kind, Id id) {
        return because(
                Reason.THERE_ALREADY,
                subject(kind, id),
                "is in this register already",
                "every %s needs an id of its own".formatted(kind));
    }

    /**
     * @param what  the list, such as {@code the list of branches}
     */
    static RefusedChangeException notListed(String what, String expected) {
        return because(Reason.NOT_LISTED, what, "is unknown, so that nothing can be added or taken away", expected);
    }

    /** A day that comes before the one the register describes, of which the register tells how things stand already. */
    static void refuseBeforeDescribed(Register register, String subject, LocalDate on) {
        register.provenance().describes().filter(on::isBefore).ifPresent(day -> {
            throw because(
                    Reason.TOO_EARLY,
                    subject,
                    "the day %s comes before %s, the day the register describes already".formatted(on, day),
                    "a change must not come before what is recorded: give %s or a later day".formatted(day));
        });
    }

    /**
     * @throws RefusedChangeException if the parts do not fit together; it tells the first problem
     */
    static Register unlessWhole(Register.Builder parts) {
        try {
            return parts.build();
        } catch (InvalidRegisterException broken) {
            List<RegisterProblem> problems = broken.problems();
            RegisterProblem first = problems.get(0);
            String more = problems.size() == 1 ? "" : " (and %s more)".formatted(problems.size() - 1);
            RefusedChangeException refused = because(
                    Reason.NOT_WHOLE, "the register at " + first.pointer(), first.met() + more, first.expected());
            refused.initCause(broken);
            throw refused;
        }
    }
}
