/**
 * A plan template: the overall plan, the special plans with their teams and flows, and the ledgers, all as versioned data
 * with an origin for each element. Start at {@link org.grassroots.plan.template.PlanTemplate}; nothing here knows a
 * compound, its people, or files.
 */
@NullMarked
package org.grassroots.plan.template;

import org.jspecify.annotations.NullMarked;
