/**
 * Duty rosters: points with their shifts, the people who may stand there, the rules that let them sleep, and who stands
 * where and when. Start at {@link org.grassroots.plan.roster.RosterTask}; nothing here judges a roster or makes one, and
 * nothing knows a plan, a register or a file.
 */
@NullMarked
package org.grassroots.plan.roster;

import org.jspecify.annotations.NullMarked;
