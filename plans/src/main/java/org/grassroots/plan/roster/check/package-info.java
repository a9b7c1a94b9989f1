/**
 * Judges a roster, however it was made: gaps by name, double bookings, rest, days running with who could stand in, fitness,
 * fairness. Start at {@link org.grassroots.plan.roster.check.RosterCheck}; nothing here makes a roster or shares code with
 * what does.
 */
@NullMarked
package org.grassroots.plan.roster.check;

import org.jspecify.annotations.NullMarked;
