/**
 * What a city's compound sheet says, row by row, and which rows cannot be read. Start at {@link
 * org.grassroots.city.sheet.SheetReader}; nothing here knows registers, rules or plans.
 */
@NullMarked
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true, jdkOnly = true)
package org.grassroots.city.sheet;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
