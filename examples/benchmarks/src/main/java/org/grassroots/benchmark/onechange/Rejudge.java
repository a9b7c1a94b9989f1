package org.grassroots.benchmark.onechange;

import java.util.List;

/** Somebody who has judged a city by the eight rules, and judges again when a member changes. */
public interface Rejudge {
    /** As a table of results calls it. */
    String name();

    /** Takes the change over and finds all findings of its community. On one thread, one turn after another. */
    After after(Turn turn);

    /** What is found of one community after a change. */
    @FunctionalInterface
    interface After {
        /** Rule and subject of each finding, sorted; made when asked, outside the measured time. */
        List<String> findings();
    }
}
