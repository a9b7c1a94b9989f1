/**
 * The organisation tree, decided by people and joined to places by ids: community organisation, compound branch,
 * building group, central household. Start at {@link org.grassroots.organisation.Organisation}; nothing here knows
 * whether it is rightly made, that is for rules to say.
 */
@NullMarked
package org.grassroots.organisation;

import org.jspecify.annotations.NullMarked;
