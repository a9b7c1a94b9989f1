package org.grassroots.city.recount;

/** A count of which only the ends are known, both inclusive. */
record Span(long low, long high) {
    static final long NO_END = Long.MAX_VALUE / 1_000;

    static final Span ANY = new Span(0, NO_END);

    static Span exactly(long count) {
        return new Span(count, count);
    }

    Span with(Tri counted) {
        return new Span(low + (counted == Tri.YES ? 1 : 0), high + (counted == Tri.NO ? 0 : 1));
    }

    Span plus(Span other) {
        return new Span(low + other.low, high + other.high);
    }

    Span orMoreIf(boolean more) {
        return more ? new Span(low, NO_END) : this;
    }

    Tri atLeast(long least) {
        if (low >= least) {
            return Tri.YES;
        }
        return high < least ? Tri.NO : Tri.OPEN;
    }

    Tri atMost(long most) {
        return atLeast(most + 1).not();
    }

    Tri within(long least, long most) {
        return atLeast(least).and(atMost(most));
    }
}
