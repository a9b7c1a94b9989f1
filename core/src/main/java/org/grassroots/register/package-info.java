/**
 * One community's places, people, organisation and pairings, joined by ids that have been checked. Start at
 * {@link org.grassroots.register.Register}; nothing here knows rules or files.
 */
@NullMarked
package org.grassroots.register;

import org.jspecify.annotations.NullMarked;
