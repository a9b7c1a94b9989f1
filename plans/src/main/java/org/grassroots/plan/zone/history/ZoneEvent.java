package org.grassroots.plan.zone.history;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.grassroots.fact.Answer;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.zone.ZoneUnit;

/** Something that was recorded of one area. No person is named: a close contact goes by a word that only tells it apart. */
public sealed interface ZoneEvent {
    /** The day on which it happened. */
    LocalDate on();

    /**
     * An authority gave the area a zone, another one, or the same one again; in each case days are counted anew.
     *
     * @param on  the first day
     * @param zone  the zone
     * @param unit  what it was drawn around; empty if nobody said
     */
    record Drawn(LocalDate on, ElementId zone, Optional<ZoneUnit> unit) implements ZoneEvent {}

    /**
     * A case was found in the area.
     *
     * @param on  the day
     */
    record CaseFound(LocalDate on) implements ZoneEvent {}

    /**
     * All residents were tested once.
     *
     * @param on  the day
     * @param negative  whether all were negative; UNKNOWN until the results are there
     */
    record AllTested(LocalDate on, Answer negative) implements ZoneEvent {}

    /**
     * A close contact was found.
     *
     * @param on  the day
     * @param contact  tells the contact apart from others, such as {@code c-17}; not blank, never a name
     * @param lastExposure  the last day of exposure, not after {@code on}
     */
    record ContactFound(LocalDate on, String contact, LocalDate lastExposure) implements ZoneEvent {
        public ContactFound {
            checkContact(contact);
            checkArgument(
                    !lastExposure.isAfter(on),
                    "contact '%s': the last exposure must not be after the day of the record %s, was %s",
                    contact,
                    on,
                    lastExposure);
        }
    }

    /**
     * A close contact was tested.
     *
     * @param on  the day
     * @param contact  as in {@link ContactFound}
     * @param negative  UNKNOWN until the result is there
     */
    record ContactTested(LocalDate on, String contact, Answer negative) implements ZoneEvent {
        public ContactTested {
            checkContact(contact);
        }
    }

    /**
     * All close contacts that can be found have been recorded.
     *
     * @param on  the day
     */
    record ContactsTraced(LocalDate on) implements ZoneEvent {}

    /**
     * Whoever can tell has told whether a declared condition holds.
     *
     * @param on  the day
     * @param condition  the id of a condition of kind {@code DECLARED}
     * @param holds  whether it holds
     */
    record Declared(LocalDate on, ElementId condition, Answer holds) implements ZoneEvent {}

    /**
     * An authority extended the zone.
     *
     * @param on  the day of the decision
     * @param notBefore  the first day on which the area may be released
     */
    record Extended(LocalDate on, LocalDate notBefore) implements ZoneEvent {
        public Extended {
            checkArgument(
                    !notBefore.isBefore(on),
                    "an extension of %s must lead to that day or a later one, was %s",
                    on,
                    notBefore);
        }
    }

    /**
     * The area was released from the zone it had.
     *
     * @param on  the first day without it
     */
    record Released(LocalDate on) implements ZoneEvent {}

    private static void checkContact(String contact) {
        checkArgument(!contact.isBlank(), "what tells a close contact apart must not be blank");
    }
}
