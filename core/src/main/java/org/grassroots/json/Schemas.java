package org.grassroots.json;

import java.nio.charset.StandardCharsets;

/**
 * The formats as JSON Schema 2020-12, for hosts that write them or check them elsewhere. A document that {@link
 * RegisterReader}, {@link PackReader}, {@link BaselineReader} or {@link ChangeReader} takes is
 * valid; what a valid one may still be refused for, each schema says in its description.
 */
public final class Schemas {
    private Schemas() {}

    /** The schema of one line of a register file, {@code urn:grassroots:register:1}. */
    public static String register() {
        return text("register");
    }

    /** The schema of a rule pack, {@code urn:grassroots:pack:1}. */
    public static String pack() {
        return text("pack");
    }

    /** The schema of a baseline, {@code urn:grassroots:baseline:1}. */
    public static String baseline() {
        return text("baseline");
    }

    /** The schema of one line of a file of changes, {@code urn:grassroots:change:1}; a history has such lines too. */
    public static String change() {
        return text("change");
    }

    private static String text(String format) {
        byte[] schema = Resources.bytes("/org/grassroots/json/" + format + ".schema.json");
        return new String(schema, StandardCharsets.UTF_8);
    }
}
