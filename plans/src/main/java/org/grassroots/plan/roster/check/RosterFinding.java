package org.grassroots.plan.roster.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.grassroots.member.PersonId;
import org.grassroots.parameter.Citation;
import org.grassroots.plan.roster.DutyPointId;
import org.grassroots.plan.roster.RosterRule;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** What is wrong with a roster in one place. */
@Value.Immutable
public interface RosterFinding {

    /** How bad it is. */
    enum Grade {
        /** Allowed, but a reason to look. */
        WARNING,
        /** The roster cannot be accepted. */
        BREACH,
        /** Nobody may be rostered like that at all. */
        STOP
    }

    RosterRule rule();

    Grade grade();

    Optional<PersonId> person();

    Optional<DutyPointId> point();

    /** The day of the shift; empty if the finding is of the whole roster. */
    Optional<LocalDate> day();

    /** From 1 on. */
    OptionalInt shift();

    int observed();

    /** The least or the most that would have been right, as the rule goes. */
    int required();

    Text unit();

    /** Where the number comes from; empty if the task itself asks for it. */
    Optional<Citation> source();

    /** Who is free, fit and rested to take the shift; only for days running, and empty if nobody is. */
    Optional<PersonId> standIn();

    /** Names people by their ids. */
    Text text();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RosterFinding}; rule, grade, numbers, unit and text are required. */
    final class Builder extends ImmutableRosterFinding.Builder {
        Builder() {}
    }
}
