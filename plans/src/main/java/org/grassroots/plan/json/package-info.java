/**
 * Plans as JSON Lines, in the format {@code grassroots-plan/1}, and logs of their activation, in the format {@code
 * grassroots-activation/1}. Start at {@link org.grassroots.plan.json.PlanWriter}; what a plan says is for {@link
 * org.grassroots.plan} to know.
 */
@NullMarked
package org.grassroots.plan.json;

import org.jspecify.annotations.NullMarked;
