/**
 * Makes registers of a compound sheet: places as the sheet counts them, people and organisation made up from a seed and
 * marked synthetic. Start at {@link org.grassroots.city.synthetic.SyntheticCity}; nothing here knows rules, plans or
 * files.
 */
@NullMarked
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true, jdkOnly = true)
package org.grassroots.city.synthetic;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
