package org.grassroots.text;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A whole sentence with named gaps, such as {@code "{branch} has {observed} full members"}, in every language.
 *
 * <p>Each language orders its gaps as its grammar needs, but all languages have the same gaps, so that no sentence is
 * ever glued from pieces and none says less than another.
 */
public final class TextPattern {
    private static final Pattern GAP = Pattern.compile("\\{([a-z][A-Za-z]*)}");

    private final Text pattern;
    private final Set<String> gaps;

    private TextPattern(Text pattern) {
        this.pattern = pattern;
        this.gaps = gapsOf(pattern.english());
        checkGaps(pattern.simplifiedChinese());
        pattern.traditionalChinese().ifPresent(this::checkGaps);
    }

    private void checkGaps(String chinese) {
        Set<String> chineseGaps = gapsOf(chinese);
        checkArgument(
                gaps.equals(chineseGaps),
                "all languages must name the same gaps, but '%s' has %s and '%s' has %s",
                pattern.english(),
                gaps,
                chinese,
                chineseGaps);
    }

    /**
     * @throws IllegalArgumentException if two languages do not name the same gaps, or a brace is no part of a gap
     */
    public static TextPattern of(Text pattern) {
        return new TextPattern(pattern);
    }

    /** The names of the gaps, in the order of the English sentence. */
    public Set<String> gaps() {
        return Collections.unmodifiableSet(gaps);
    }

    public Text pattern() {
        return pattern;
    }

    /**
     * The sentence with its gaps filled. It has a Traditional wording if the pattern has one, whatever the values have: a
     * value without one is filled in as {@link Text#in} gives it.
     *
     * @param values  a text for every gap; more are allowed
     * @throws IllegalArgumentException if a gap has no value
     */
    public Text fill(Map<String, Text> values) {
        return Text.madeFrom(List.of(pattern), language -> fill(language, values));
    }

    private String fill(Language language, Map<String, Text> values) {
        Matcher matcher = GAP.matcher(pattern.in(language));
        StringBuilder sentence = new StringBuilder();
        while (matcher.find()) {
            Text value = values.get(matcher.group(1));
            checkArgument(
                    value != null,
                    "no value for {%s} in '%s'; given are %s",
                    matcher.group(1),
                    pattern.english(),
                    values.keySet());
            matcher.appendReplacement(sentence, Matcher.quoteReplacement(value.in(language)));
        }
        return matcher.appendTail(sentence).toString();
    }

    private static Set<String> gapsOf(String sentence) {
        Set<String> found = new LinkedHashSet<>();
        Matcher matcher = GAP.matcher(sentence);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        String rest = matcher.replaceAll("");
        checkArgument(
                rest.indexOf('{') < 0 && rest.indexOf('}') < 0,
                "a gap must look like {fullMembers}: letters only, the first in lower case; '%s' has another brace",
                sentence);
        return found;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextPattern that && pattern.equals(that.pattern);
    }

    @Override
    public int hashCode() {
        return pattern.hashCode();
    }

    @Override
    public String toString() {
        return pattern.english();
    }
}
