/**
 * A template bound to one compound: the plan, with what stands in it, what is left out and why, what waits for which
 * fact, and who holds which post. Start at {@link org.grassroots.plan.PlanInstantiator}; nothing here knows files, how a
 * plan is drawn, or when it is activated.
 */
@NullMarked
package org.grassroots.plan;

import org.jspecify.annotations.NullMarked;
