package org.grassroots.benchmark.contest;

/** What came out of one evaluation of a city. */
public interface Outcome {
    /** How many findings there are under each rule; counted when asked, outside the measured time. */
    RuleCounts counts();
}
