package org.grassroots.plan.stage;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.grassroots.fact.Answer;
import org.grassroots.plan.element.ElementId;

/**
 * What is known of the conditions of a ladder; of what is not stated nothing is known. Immutable.
 *
 * @param known  by condition; in the order of the ids
 */
public record StageFacts(NavigableMap<ElementId, Fact> known) {
    private static final Fact NOTHING = new Fact(Answer.UNKNOWN, Optional.empty());

    /**
     * What is known of one condition.
     *
     * @param answer  whether it holds
     * @param since  the first day on which that was so without a break, in the years 1 to 9999; empty if not known
     */
    public record Fact(Answer answer, Optional<LocalDate> since) {
        public Fact {
            int year = since.map(LocalDate::getYear).orElse(1);
            checkArgument(
                    year >= 1 && year <= 9999, "a fact must hold since a day of the years 1 to 9999, was %s", year);
        }
    }

    public StageFacts {
        known = Collections.unmodifiableNavigableMap(new TreeMap<>(known));
    }

    /** Nothing is known. */
    public static StageFacts none() {
        return of(Map.of());
    }

    public static StageFacts of(Map<ElementId, Fact> known) {
        return new StageFacts(new TreeMap<>(known));
    }

    /** These facts and one more, in place of what they said of that condition. */
    public StageFacts with(ElementId condition, Answer answer, LocalDate since) {
        return with(condition, new Fact(answer, Optional.of(since)));
    }

    /** These facts and one more, in place of what they said of that condition. */
    public StageFacts with(ElementId condition, Fact fact) {
        Map<ElementId, Fact> more = new TreeMap<>(known);
        more.put(condition, fact);
        return of(more);
    }

    /** UNKNOWN since no known day if nothing is stated. */
    public Fact of(ElementId condition) {
        return known.getOrDefault(condition, NOTHING);
    }
}
