/**
 * Brings a newer plan into the plan that people have edited: a three-way merge that loses no edit, duplicates nothing and
 * tells what clashes. Start at {@link org.grassroots.plan.merge.PlanMerge}; nothing here knows files, a register, or how
 * a plan is made of a template.
 */
@NullMarked
package org.grassroots.plan.merge;

import org.jspecify.annotations.NullMarked;
