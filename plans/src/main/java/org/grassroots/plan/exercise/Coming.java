package org.grassroots.plan.exercise;

import java.time.LocalDateTime;
import java.util.Comparator;
import org.grassroots.plan.activation.StageOrder;

/**
 * Something that comes up at a moment.
 *
 * @param at  when
 * @param rank  what comes first at one moment, and within it the key decides
 * @param key  tells things of one rank apart
 * @param happens  what then happens
 */
record Coming(LocalDateTime at, int rank, String key, Runnable happens) implements Comparable<Coming> {
    static final int MIDNIGHT = 0;
    static final int ANSWER = 9;

    private static final Comparator<Coming> ORDER =
            Comparator.comparing(Coming::at).thenComparingInt(Coming::rank).thenComparing(Coming::key);

    static Coming of(Inject inject, Runnable happens) {
        return new Coming(inject.at(), rank(inject), key(inject), happens);
    }

    private static int rank(Inject inject) {
        if (inject instanceof Inject.FactLearned) {
            return 1;
        } else if (inject instanceof Inject.PersonBack) {
            return 2;
        } else if (inject instanceof Inject.PersonOut) {
            return 3;
        } else if (inject instanceof Inject.ZoneLifted) {
            return 4;
        }
        return inject instanceof Inject.ZoneDrawn ? 5 : 6;
    }

    private static String key(Inject inject) {
        if (inject instanceof Inject.OrderReceived received) {
            StageOrder order = received.order();
            return String.join(
                    " ",
                    order.to().value(),
                    order.authority().value(),
                    order.matter().toString(),
                    order.level().toString(),
                    order.expected().toString(),
                    order.measures().toString(),
                    order.decision().toString());
        }
        return inject.toString();
    }

    @Override
    public int compareTo(Coming other) {
        return ORDER.compare(this, other);
    }
}
