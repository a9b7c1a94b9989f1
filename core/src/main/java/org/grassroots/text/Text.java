package org.grassroots.text;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.function.UnaryOperator;

/**
 * One text in every language of the library.
 *
 * @param english  the English text, not blank
 * @param simplifiedChinese  the Simplified Chinese text, not blank
 */
public record Text(String english, String simplifiedChinese) {

    public Text {
        checkArgument(
                !english.isBlank(), "the English text must not be blank (its Chinese is '%s')", simplifiedChinese);
        checkArgument(
                !simplifiedChinese.isBlank(), "the Chinese text must not be blank (its English is '%s')", english);
    }

    public static Text of(String english, String simplifiedChinese) {
        return new Text(english, simplifiedChinese);
    }

    /** A name that is written the same in every language, such as that of a compound. */
    public static Text same(String name) {
        return new Text(name, name);
    }

    public String in(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case SIMPLIFIED_CHINESE -> simplifiedChinese;
        };
    }

    /** The text with {@code change} applied to each language's wording. */
    public Text map(UnaryOperator<String> change) {
        return new Text(change.apply(english), change.apply(simplifiedChinese));
    }
}
