/**
 * What two immutable values have in common, found by identity, so that a change costs what it touches. Start at {@link
 * org.grassroots.sharing.ListChange}; nothing here knows what is shared, and no host needs it.
 */
@NullMarked
package org.grassroots.sharing;

import org.jspecify.annotations.NullMarked;
