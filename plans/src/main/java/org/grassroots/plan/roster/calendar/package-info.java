/**
 * A roster as a calendar that any calendar program can read (RFC 5545). Start at {@link
 * org.grassroots.plan.roster.calendar.RosterCalendar}; nothing here writes a file.
 */
@NullMarked
package org.grassroots.plan.roster.calendar;

import org.jspecify.annotations.NullMarked;
