/**
 * The rules on households: that a central household covers each and a deployed member answers for it, and whom a central
 * household has. Start at {@link org.grassroots.policy.household.HouseholdRules}; nothing here knows packs or JSON.
 */
@NullMarked
package org.grassroots.policy.household;

import org.jspecify.annotations.NullMarked;
