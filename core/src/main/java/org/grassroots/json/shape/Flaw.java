package org.grassroots.json.shape;

/**
 * What is wrong with a value, without saying where it stands.
 *
 * @param code  the kind of flaw
 * @param met  what was met, shown only as far as its data class allows; a whole sentence if {@code expected} is empty
 * @param expected  what would be right, or empty if {@code met} says it
 */
public record Flaw(ProblemCode code, String met, String expected) {

    /**
     * A flaw of the value that a pointer names.
     *
     * @param pointer  an RFC 6901 JSON pointer, empty for the whole document
     * @param flaw  what is wrong there
     */
    public record At(String pointer, Flaw flaw) {}

    /** One line of English. */
    public String sentence() {
        return code.sentence(met, expected);
    }
}
