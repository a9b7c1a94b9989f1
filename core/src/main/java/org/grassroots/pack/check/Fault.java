package org.grassroots.pack.check;

import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** What can be odd about the rules of a pack although they can be judged by. */
public enum Fault {
    /** No values make the rule apply. */
    NEVER_APPLIES("{rule}, from {day}: it never applies, whatever the values.", "{rule}（自{day}起）：无论取何值都不适用。"),
    /** No values make the demand VIOLATED. */
    NEVER_VIOLATED("{rule}, from {day}: it can never be violated where it applies.", "{rule}（自{day}起）：凡适用之处都不可能违反。"),
    /** No values make the demand SATISFIED. */
    NEVER_SATISFIED("{rule}, from {day}: it can never be satisfied where it applies.", "{rule}（自{day}起）：凡适用之处都不可能满足。"),
    /** A threshold on both sides of which the verdict is the same, whatever the other values. */
    NOTHING_CHANGES(
            "{rule}, from {day}: nothing changes at {value} of \"{measure}\".",
            "{rule}（自{day}起）：“{measure}”达到{value}时结果没有变化。"),
    /** Two rules divide a measure between them, and some values are left to neither. */
    GAP(
            "{rule} and {other}, from {day}: for {value} of \"{measure}\" neither applies.",
            "{rule}与{other}（自{day}起）：“{measure}”为{value}时两条都不适用。"),
    /** Two rules divide a measure between them, and both apply to some values. */
    OVERLAP(
            "{rule} and {other}, from {day}: for {value} of \"{measure}\" both apply.",
            "{rule}与{other}（自{day}起）：“{measure}”为{value}时两条都适用。"),
    /** The demand rests on more measures than can be tried together. */
    TOO_MANY_MEASURES(
            "{rule}, from {day}: it rests on too many measures to be tried.", "{rule}（自{day}起）：涉及的计量过多，无法试验。");

    private final TextPattern pattern;

    Fault(String english, String chinese) {
        pattern = TextPattern.of(Text.of(english, chinese));
    }

    TextPattern pattern() {
        return pattern;
    }
}
