package org.grassroots.benchmark;

import static java.util.Objects.requireNonNull;

import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What one evaluation of a city took.
 *
 * @param entrant  who judged
 * @param millis  milliseconds of an evaluation, on average
 * @param error  half of the 99.9 % confidence interval around them; not a number if there were too few iterations
 * @param bytes  bytes allocated in an evaluation, on average
 */
record Measurement(Entrant entrant, double millis, double error, double bytes) {
    Measurement {
        requireNonNull(entrant, "entrant");
    }

    static Measurement of(RunResult result) {
        Result<?> time = result.getPrimaryResult();
        return new Measurement(
                Entrant.valueOf(result.getParams().getParam("entrant")),
                time.getScore(),
                time.getScoreError(),
                result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
    }
}
