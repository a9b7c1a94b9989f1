/**
 * What became of the rosters of teams, ready to be shown: as tables with days across and shifts down, with the gaps, and in
 * words where there is no roster. Start at {@link org.grassroots.plan.roster.table.TeamRoster}; nothing here draws or writes.
 */
@NullMarked
package org.grassroots.plan.roster.table;

import org.jspecify.annotations.NullMarked;
