/**
 * Who counts for what: the populations that rules speak of, counted with bounds where facts are unknown. Start at
 * {@link org.grassroots.tally.Populations}; nothing here knows limits, rules or packs.
 *
 * <p>Four populations are easily confused and never mixed here: full members on a roll, all members on a roll, full
 * members affiliated here who live in a compound, and full members who live there whatever their affiliation.
 */
@NullMarked
package org.grassroots.tally;

import org.jspecify.annotations.NullMarked;
