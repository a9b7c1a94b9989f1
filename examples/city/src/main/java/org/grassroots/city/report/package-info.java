/**
 * A run's result as one page that stands alone: no script, no font, no picture is loaded, and both languages are in it.
 * Start at {@link org.grassroots.city.report.HtmlReport}; nothing here reads a register, judges or plans.
 */
@NullMarked
package org.grassroots.city.report;

import org.jspecify.annotations.NullMarked;
