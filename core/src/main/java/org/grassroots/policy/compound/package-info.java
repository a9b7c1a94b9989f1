/**
 * The rules of compounds: which branch leads one, who is paired with it, whether it has been surveyed, and from among whom
 * its secretary comes. Start at {@link org.grassroots.policy.compound.CompoundRules}; nothing here knows other rules.
 */
@NullMarked
package org.grassroots.policy.compound;

import org.jspecify.annotations.NullMarked;
