/**
 * Who from outside stands by whom: units and street cadres by compounds, deployed members by households. Start at
 * {@link org.grassroots.pairing.Pairings}; nothing here knows branches or rules.
 */
@NullMarked
package org.grassroots.pairing;

import org.jspecify.annotations.NullMarked;
