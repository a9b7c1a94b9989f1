package org.grassroots.text;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One text in every language of the library. Two texts are equal if they have the same wordings: one without a
 * Traditional wording is not equal to one that has it, even where both read the same.
 *
 * @param english  the English text, not blank
 * @param simplifiedChinese  the Simplified Chinese text, not blank
 * @param traditionalChinese  the Traditional Chinese text, not blank; empty if nobody wrote one
 */
public record Text(String english, String simplifiedChinese, Optional<String> traditionalChinese) {

    public Text {
        checkArgument(
                !english.isBlank(), "the English text must not be blank (its Chinese is '%s')", simplifiedChinese);
        checkArgument(
                !simplifiedChinese.isBlank(), "the Chinese text must not be blank (its English is '%s')", english);
        checkArgument(
                traditionalChinese.isEmpty() || !traditionalChinese.get().isBlank(),
                "the Traditional Chinese text must not be blank (its English is '%s')",
                english);
    }

    /** A text without a Traditional wording. */
    public Text(String english, String simplifiedChinese) {
        this(english, simplifiedChinese, Optional.empty());
    }

    /** A text without a Traditional wording. */
    public static Text of(String english, String simplifiedChinese) {
        return new Text(english, simplifiedChinese);
    }

    public static Text of(String english, String simplifiedChinese, String traditionalChinese) {
        return new Text(english, simplifiedChinese, Optional.of(traditionalChinese));
    }

    /** A name that is written the same in every language, such as that of a compound. */
    public static Text same(String name) {
        return new Text(name, name);
    }

    /**
     * A text made from others, such as a list of names. It has a Traditional wording if any of them has one; the others
     * then stand in it as {@link #in} gives them.
     *
     * @param parts  what the text is made from
     * @param wording  the text in one language; not asked for the Traditional one if no part has it
     */
    public static Text madeFrom(Collection<Text> parts, Function<Language, String> wording) {
        boolean traditional = parts.stream().anyMatch(part -> part.traditionalChinese.isPresent());
        return new Text(
                wording.apply(Language.ENGLISH),
                wording.apply(Language.SIMPLIFIED_CHINESE),
                traditional ? Optional.of(wording.apply(Language.TRADITIONAL_CHINESE)) : Optional.empty());
    }

    /** The wording in that language; where there is no Traditional one, the Simplified one. */
    public String in(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case SIMPLIFIED_CHINESE -> simplifiedChinese;
            case TRADITIONAL_CHINESE -> traditionalChinese.orElse(simplifiedChinese);
        };
    }

    /** The text with {@code change} applied to each wording it has. */
    public Text map(UnaryOperator<String> change) {
        return new Text(change.apply(english), change.apply(simplifiedChinese), traditionalChinese.map(change));
    }

    /** The wordings it has, each with its component's name. */
    @Override
    public String toString() {
        String traditional = traditionalChinese
                .map(wording -> ", traditionalChinese=" + wording)
                .orElse("");
        return "Text[english=" + english + ", simplifiedChinese=" + simplifiedChinese + traditional + "]";
    }
}
