package org.grassroots.organisation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.grassroots.member.MemberId;

/**
 * A secretary or deputy secretary.
 *
 * @param member  who
 * @param selection  how he or she came to the post
 * @param since  the day of the election or appointment; empty if unknown
 */
public record Officer(MemberId member, SelectionMode selection, Optional<LocalDate> since) {
    public Officer {
        requireNonNull(member, "member");
        requireNonNull(selection, "selection");
        requireNonNull(since, "since");
    }

    /** An officer of whom only the name is known. */
    public static Officer of(MemberId member) {
        return new Officer(member, SelectionMode.UNKNOWN, Optional.empty());
    }
}
