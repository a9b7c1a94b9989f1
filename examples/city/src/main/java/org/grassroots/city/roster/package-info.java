/**
 * The rosters of a compound as files that an office opens: a workbook and a calendar. Start at {@link
 * org.grassroots.city.roster.RosterBook}; nothing here makes a roster or opens a file.
 */
@NullMarked
package org.grassroots.city.roster;

import org.jspecify.annotations.NullMarked;
