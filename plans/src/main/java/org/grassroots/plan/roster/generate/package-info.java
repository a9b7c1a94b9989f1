/**
 * Makes rosters, or proves that there is none and says what conflicts. Start at {@link
 * org.grassroots.plan.roster.generate.RosterGenerator}; it shares no code with the check of a roster.
 */
@NullMarked
package org.grassroots.plan.roster.generate;

import org.jspecify.annotations.NullMarked;
