/**
 * The regimes by which areas are sealed and released, each with its days, zones, measures and conditions of release, as
 * data. Start at {@link org.grassroots.plan.zone.ZoneRegimes}; nothing here knows plans, files, or what happened in any one
 * area.
 */
@NullMarked
package org.grassroots.plan.zone;

import org.jspecify.annotations.NullMarked;
