/**
 * What a template leaves open and a place fills in: parameters with their bounds, their values, and presets, which are the
 * dated values of one place. Start at {@link org.grassroots.plan.parameter.PlanParameter} and {@link
 * org.grassroots.plan.parameter.Preset}; nothing here knows what uses a parameter.
 */
@NullMarked
package org.grassroots.plan.parameter;

import org.jspecify.annotations.NullMarked;
