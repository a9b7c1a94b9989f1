/**
 * The rules on who leads a branch: its committee, its secretary and deputies, and the team they make. Start at
 * {@link org.grassroots.policy.committee.CommitteeRules}; nothing here knows how long a term lasts.
 */
@NullMarked
package org.grassroots.policy.committee;

import org.jspecify.annotations.NullMarked;
