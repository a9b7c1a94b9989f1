package org.grassroots.plan.completeness;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.fact.Interval;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/**
 * Sectors by which a supervisor leads too many people: the fewest of which each is within the span, as even as possible.
 * If the sectors are too many for one supervisor themselves, they are put together in sectors of their own, and so on.
 *
 * @param levels  the sectors of people first, then the sectors of those sectors; at least one
 */
public record SpanCure(List<Sectors> levels) {
    private static final TextPattern EVEN =
            TextPattern.of(Text.of("{count} sectors of {most}", "分为{count}个片，每片{most}个"));
    private static final TextPattern UNEVEN =
            TextPattern.of(Text.of("{count} sectors of {least} to {most}", "分为{count}个片，每片{least}至{most}个"));
    private static final TextPattern AGAIN =
            TextPattern.of(Text.of("{below}, and these in {above}", "{below}；再将各片{above}"));

    public SpanCure {
        levels = List.copyOf(levels);
        checkArgument(!levels.isEmpty(), "a cure must have at least one level of sectors");
    }

    /**
     * Sectors of one level.
     *
     * @param count  how many, 2 or more
     * @param members  how many people, teams or sectors are led by all of them together
     */
    public record Sectors(int count, int members) {
        public Sectors {
            checkArgument(
                    count >= 2 && members >= count,
                    "there must be 2 sectors or more and a member for each, were %s and %s",
                    count,
                    members);
        }

        /** How many are in the smallest sector. */
        public int least() {
            return members / count;
        }

        /** How many are in the largest sector; at most one more than in the smallest. */
        public int most() {
            return (members + count - 1) / count;
        }

        /** Such as "2 sectors of 5". */
        public Text text() {
            return (least() == most() ? EVEN : UNEVEN)
                    .fill(Map.of("count", number(count), "least", number(least()), "most", number(most())));
        }
    }

    /**
     * The smallest cure for a supervisor with so many directly under him.
     *
     * @param members  0 or more
     * @param span  how many one may lead, bounded above, the upper end 2 or more
     * @return empty if they are no more than the span allows, or no number of sectors brings each within it
     */
    public static Optional<SpanCure> of(int members, Interval span) {
        checkArgument(members >= 0, "nobody leads fewer than 0, was %s", members);
        checkArgument(span.isBounded() && span.high() >= 2, "a span must end at 2 or more, was %s", span);
        List<Sectors> levels = new ArrayList<>();
        int led = members;
        while (led > span.high()) {
            Sectors sectors = new Sectors((led + span.high() - 1) / span.high(), led);
            if (sectors.least() < span.low()) {
                return Optional.empty();
            }
            levels.add(sectors);
            led = sectors.count();
        }
        return levels.isEmpty() ? Optional.empty() : Optional.of(new SpanCure(levels));
    }

    /** Such as "2 sectors of 5". */
    public Text text() {
        Text text = levels.get(0).text();
        for (Sectors above : levels.subList(1, levels.size())) {
            text = AGAIN.fill(Map.of("below", text, "above", above.text()));
        }
        return text;
    }

    private static Text number(int count) {
        return Text.same(Integer.toString(count));
    }
}
