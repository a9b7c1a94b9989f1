package org.grassroots.plan.ledger.book;

import java.time.LocalDateTime;
import java.util.Objects;
import org.grassroots.member.PersonId;
import org.grassroots.plan.element.ElementId;

/**
 * Who does something with a ledger, as what, what for and when.
 *
 * @param who  the person, by id
 * @param role  a role that the ledger names, such as {@code owner-head}; that the person holds it is for the host to see
 * @param purpose  what for
 * @param when  the day and time in the community's own time, given by the host: no clock is read
 */
public record Access(PersonId who, ElementId role, Purpose purpose, LocalDateTime when) {

    public Access {
        Objects.requireNonNull(who, "an access must say who");
        Objects.requireNonNull(role, "an access must say as what role");
        Objects.requireNonNull(purpose, "an access must say what for");
        Objects.requireNonNull(when, "an access must say when");
    }

    /** The same person in the same role and for the same purpose, at another time. */
    public Access at(LocalDateTime time) {
        return new Access(who, role, purpose, time);
    }
}
