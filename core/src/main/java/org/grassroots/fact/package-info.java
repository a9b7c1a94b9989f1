/**
 * How a fact is stated: known, known to be none, or unknown; how many at least and at most; of which thing, by its id; and
 * who may see it. Start at {@link org.grassroots.fact.Answer}; nothing here knows places, people or rules.
 */
@NullMarked
package org.grassroots.fact;

import org.jspecify.annotations.NullMarked;
