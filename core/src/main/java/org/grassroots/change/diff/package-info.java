/**
 * What makes one register into another, and one city's registers into another's, as the shortest list of changes that was
 * found. Start at {@link org.grassroots.change.diff.RegisterDiff} or {@link org.grassroots.change.diff.CityDiff}. Knows no
 * rule and no file; it says what is different, never why or whether that is good.
 */
@NullMarked
package org.grassroots.change.diff;

import org.jspecify.annotations.NullMarked;
