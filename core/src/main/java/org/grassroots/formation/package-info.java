/**
 * What should be formed: from members and places, the branches, officers, groups and central households that the packs in
 * force ask for, as changes; and where it cannot be done, what exactly is missing. Start at
 * {@link org.grassroots.formation.Formation}. Knows rules by their ids and numbers by the packs, and neither JSON nor how to
 * repair what is badly made.
 */
@NullMarked
package org.grassroots.formation;

import org.jspecify.annotations.NullMarked;
