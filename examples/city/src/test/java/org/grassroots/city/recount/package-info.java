/**
 * The rules of the shipped packs counted a second time, by plain loops over the JSON of a register and by nothing of the
 * library, so that the two counts check each other. Start at {@link org.grassroots.city.recount.Recount}; the numbers are
 * literals here on purpose, as they stand in the rules.
 */
package org.grassroots.city.recount;
