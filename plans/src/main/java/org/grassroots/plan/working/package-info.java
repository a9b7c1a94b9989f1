/**
 * A plan as an office keeps it: the plan that was made of a template, as people have edited it since. Start at {@link
 * org.grassroots.plan.working.WorkingPlan}; nothing here knows files, a register, or when a plan is activated.
 */
@NullMarked
package org.grassroots.plan.working;

import org.jspecify.annotations.NullMarked;
