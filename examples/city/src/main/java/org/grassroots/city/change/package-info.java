/**
 * Files of changes: what leads from one file of registers to another, and applying it, all or nothing. Start at {@link
 * org.grassroots.city.change.CityFile} and {@link org.grassroots.city.change.ChangeFile}; nothing here knows rules, findings
 * or the command line.
 */
@NullMarked
package org.grassroots.city.change;

import org.jspecify.annotations.NullMarked;
