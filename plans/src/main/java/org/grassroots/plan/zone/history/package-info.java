/**
 * What happened in one area that has a zone, and whether it may be released. Start at {@link
 * org.grassroots.plan.zone.history.ZoneHistory}; nothing here knows files, plans or people.
 */
@NullMarked
package org.grassroots.plan.zone.history;

import org.jspecify.annotations.NullMarked;
