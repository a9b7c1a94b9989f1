/**
 * Places and what was surveyed there: community, compound, section, building, household, property service. Start at
 * {@link org.grassroots.area.Community}; nothing here knows people, organisation or rules.
 */
@NullMarked
package org.grassroots.area;

import org.jspecify.annotations.NullMarked;
