package org.grassroots.json.shape;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.regex.Pattern;
import org.grassroots.fact.DataClass;

/** What a plain text must be like; the same on reading and on writing, so that what is written can be read. */
final class TextRule {
    private final int maxLength;
    private final Optional<Pattern> pattern;
    private final DataClass dataClass;

    TextRule(int maxLength, Optional<Pattern> pattern, DataClass dataClass) {
        checkArgument(
                maxLength >= 1 && maxLength <= Limits.TEXT_LENGTH,
                "the longest text must have 1 to %s characters, was %s",
                Limits.TEXT_LENGTH,
                maxLength);
        this.maxLength = maxLength;
        this.pattern = pattern;
        this.dataClass = dataClass;
    }

    TextShape<String> shape() {
        ShapeDescription description = new ShapeDescription.TextOf(maxLength, pattern.map(Pattern::pattern), dataClass);
        return new TextShape<>(description, dataClass, wanted(), this::checked, this::checked);
    }

    private String checked(String text) {
        if (text.isEmpty()) {
            throw new Refusal(ProblemCode.BAD_VALUE, "an empty text", wanted());
        }
        // UTF-16 units are never fewer than code points.
        if (text.length() > maxLength && text.codePointCount(0, text.length()) > maxLength) {
            throw new Refusal(ProblemCode.TOO_LONG, Wording.textOfLength(text), wanted());
        }
        if (pattern.isPresent() && !pattern.get().matcher(text).matches()) {
            throw new Refusal(ProblemCode.BAD_VALUE, Wording.text(text, dataClass), wanted());
        }
        return text;
    }

    private String wanted() {
        String length = "a text of 1 to " + maxLength + " characters";
        return pattern.map(regex -> length + " that matches " + regex).orElse(length);
    }
}
