package org.grassroots.city.report;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import java.util.ArrayDeque;
import java.util.Deque;
import org.grassroots.text.Language;
import org.grassroots.text.ShownCharacters;
import org.grassroots.text.Text;

/** Markup that is XML and HTML at once: every text is escaped, and every element is closed in its turn. */
final class Html {
    private final StringBuilder out = new StringBuilder(1 << 18);
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * @param attributes  names and values in turn
     */
    Html open(String tag, String... attributes) {
        tag(tag, attributes).append('>');
        open.push(tag);
        return this;
    }

    /** An element that HTML never closes, such as {@code br}. */
    Html empty(String tag, String... attributes) {
        tag(tag, attributes).append("/>");
        return this;
    }

    private StringBuilder tag(String tag, String... attributes) {
        checkArgument(attributes.length % 2 == 0, "the attributes of <%s> must be names and values in turn", tag);
        out.append('<').append(tag);
        for (int at = 0; at < attributes.length; at += 2) {
            out.append(' ').append(attributes[at]).append("=\"");
            escape(attributes[at + 1]);
            out.append('"');
        }
        return out;
    }

    /** Closes the innermost open element, which must be that one. */
    Html close(String tag) {
        checkState(tag.equals(open.peek()), "</%s> is written where </%s> belongs", tag, open.peek());
        open.pop();
        out.append("</").append(tag).append('>');
        return this;
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /** The text in every language, each marked as what it is; the page shows one of them. */
    Html text(Text text) {
        if (text.english().equals(text.simplifiedChinese())) {
            return text(text.english());
        }
        for (Language language : Wording.LANGUAGES) {
            open("span", "lang", language.tag()).text(text.in(language)).close("span");
        }
        return this;
    }

    /** Markup as it is, such as a chart that was escaped where it was drawn. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    String finish() {
        checkState(open.isEmpty(), "still open at the end: %s", open);
        return out.toString();
    }

    private void escape(String text) {
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n', '\r', '\t' -> out.append(' ');
                default -> {
                    if (ShownCharacters.mayBeShown(c)) {
                        out.appendCodePoint(c);
                    }
                }
            }
        }
    }
}
