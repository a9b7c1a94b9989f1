/**
 * What a zone means for the plans of a template: where people who live in it may stand, which stage and teams it calls for,
 * what is decided at the gate. Start at {@link org.grassroots.plan.zone.effect.ZoneEffects}; it is data and knows no plan.
 */
@NullMarked
package org.grassroots.plan.zone.effect;

import org.jspecify.annotations.NullMarked;
