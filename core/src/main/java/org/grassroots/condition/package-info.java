/**
 * What can hold of a subject, not hold or not be told: comparisons and what is made of them, each with its explanation.
 * Start at {@link org.grassroots.condition.Conditions}; nothing here knows rules or packs.
 */
@NullMarked
package org.grassroots.condition;

import org.jspecify.annotations.NullMarked;
