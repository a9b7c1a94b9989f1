package org.grassroots.benchmark.contest;

/** Judges one city by the eight rules; what is measured. */
@FunctionalInterface
public interface Judge {
    /** Judges the whole city anew; on one thread, as often as asked. */
    Outcome judge();
}
