/**
 * Typed edits of a register in the words of the field: establish, merge, split, convert and dissolve branches, transfer and
 * admit members, elect and appoint officers, form groups and central households, pair units, record surveys. Start at
 * {@link org.grassroots.change.Change}. Knows no rule and no pack: what is bad organisation is for rules to find; what no
 * register can hold, or nobody has the power to do, is refused here.
 */
@NullMarked
package org.grassroots.change;

import org.jspecify.annotations.NullMarked;
