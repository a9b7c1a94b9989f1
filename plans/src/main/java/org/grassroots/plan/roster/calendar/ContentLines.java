package org.grassroots.plan.roster.calendar;

import java.nio.charset.StandardCharsets;

/** Lines of iCalendar: escaped, folded at 75 octets, each ended by CR LF. */
final class ContentLines {
    private static final int MOST_OCTETS = 75;
    private final StringBuilder text = new StringBuilder();

    /** A property whose value holds no text of anybody. */
    ContentLines add(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A property whose value is text. */
    ContentLines text(String name, String value) {
        return add(name, escaped(value));
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        value.replace("\r\n", "\n").codePoints().forEach(character -> {
            switch (character) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(character);
                case '\n', '\r' -> escaped.append("\\n");
                default -> {
                    // Other control characters must not stand in a calendar at all.
                    if (character >= ' ' && character != 0x7F || character == '\t') {
                        escaped.appendCodePoint(character);
                    }
                }
            }
        });
        return escaped.toString();
    }

    private void fold(String line) {
        int octets = 0;
        int at = 0;
        while (at < line.length()) {
            int character = line.codePointAt(at);
            String one = Character.toString(character);
            int more = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(one);
            octets += more;
            at += one.length();
        }
        text.append("\r\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
