/**
 * A made-up city of any size, the same for the same seed: what every contestant judges. Start at
 * {@link org.grassroots.benchmark.city.BenchmarkCity}; nothing here knows rules or contestants.
 */
@NullMarked
package org.grassroots.benchmark.city;

import org.jspecify.annotations.NullMarked;
