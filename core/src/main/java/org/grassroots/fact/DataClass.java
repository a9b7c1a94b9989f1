package org.grassroots.fact;

/**
 * Who may see a field. Anything above {@link #INTERNAL} is masked wherever it is not asked for by name: in
 * {@code toString}, messages, logs and reports.
 *
 * <p>Follows the classified management that the Personal Information Protection Law asks for (Arts. 28 and 51); the four
 * steps are this library's own.
 */
public enum DataClass {
    /** May be shown to anyone, such as the name of a compound. */
    PUBLIC,
    /** For those who work on the organisation, such as the id of a branch. */
    INTERNAL,
    /** Tells of one person, such as a name or a telephone number. */
    PERSONAL,
    /** Personal and able to harm: health, whereabouts, children, membership. */
    SENSITIVE;

    public boolean isMasked() {
        return compareTo(PERSONAL) >= 0;
    }
}
