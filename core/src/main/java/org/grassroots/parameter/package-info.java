/**
 * The numbers of the domain as data: each value with its unit, its days and the clause that set it. Start at
 * {@link org.grassroots.parameter.Parameter}; nothing here knows which rule uses a number.
 */
@NullMarked
package org.grassroots.parameter;

import org.jspecify.annotations.NullMarked;
