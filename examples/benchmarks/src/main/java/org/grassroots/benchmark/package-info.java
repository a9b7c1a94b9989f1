/**
 * The contest: one made-up city, eight rules, and everyone who can judge it by them.
 *
 * <p>Start at {@link org.grassroots.benchmark.Benchmarks}; from the root of the project,
 * {@code mvn -q -Pbenchmarks -pl examples/benchmarks -am -DskipTests verify} runs it.
 */
@NullMarked
package org.grassroots.benchmark;

import org.jspecify.annotations.NullMarked;
