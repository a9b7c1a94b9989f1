package org.grassroots.pack.check;

import java.time.LocalDate;
import java.util.Map;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** What one demand of a rule says just below, at or just above one of its thresholds, all values being exactly known. */
@Value.Immutable
public interface ThresholdCase {
    RuleId rule();

    /** Which demand of the rule. */
    String demand();

    /** The first day of the numbers that are tried. */
    LocalDate day();

    /** What has the threshold, such as "full members on the roll". */
    Text measure();

    /** The first value at which the verdict may be another. */
    int threshold();

    /** The value tried: the threshold, or the one below or above it. A day is numbered, and a yes is 1. */
    int value();

    /** The value in words. */
    Text shown();

    /** The values in words of the other measures that the demand rests on, by what they are of. */
    Map<Text, Text> others();

    Verdict verdict();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ThresholdCase}; everything but the others is required. */
    final class Builder extends ImmutableThresholdCase.Builder {
        Builder() {}
    }
}
