/**
 * A register over time: what held from which day, and when it was recorded. Start at {@link
 * org.grassroots.history.RegisterHistory}. Knows no rule: judge the register of a day with an evaluator of that day.
 */
@NullMarked
package org.grassroots.history;

import org.jspecify.annotations.NullMarked;
