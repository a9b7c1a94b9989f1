/** The command line: from a city's compound sheet to registers, findings, plans and a report. Start at {@link org.grassroots.city.City}. */
@NullMarked
package org.grassroots.city;

import org.jspecify.annotations.NullMarked;
