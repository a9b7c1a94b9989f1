/**
 * Table-top runs of a plan: what would happen, hour by hour, if this came in. Start at {@link
 * org.grassroots.plan.exercise.Exercise}; nothing here reads a clock or changes a plan, and chance comes from a seed.
 */
@NullMarked
package org.grassroots.plan.exercise;

import org.jspecify.annotations.NullMarked;
