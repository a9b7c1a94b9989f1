/**
 * Which people of a plan stand where the zone of their home does not let them stand. Start at {@link
 * org.grassroots.plan.posting.ZoneCheck}; nothing here knows files, or why an area has its zone.
 */
@NullMarked
package org.grassroots.plan.posting;

import org.jspecify.annotations.NullMarked;
