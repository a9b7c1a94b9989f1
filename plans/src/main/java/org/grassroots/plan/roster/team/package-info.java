/**
 * What rosters the teams of a plan need: their posts as points, their people with what the register says of them. Start at
 * {@link org.grassroots.plan.roster.team.TeamRosters}; nothing here makes a roster.
 */
@NullMarked
package org.grassroots.plan.roster.team;

import org.jspecify.annotations.NullMarked;
