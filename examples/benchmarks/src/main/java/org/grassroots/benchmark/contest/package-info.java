/**
 * What a contest is: eight rules, contestants that judge a city by them, and the check that all find the same. Start at
 * {@link org.grassroots.benchmark.contest.Contestant}; nothing here knows a single contestant.
 */
@NullMarked
package org.grassroots.benchmark.contest;

import org.jspecify.annotations.NullMarked;
