/**
 * Sets of rules with their grades, numbers, sources and wording. Start at {@link org.grassroots.pack.RulePack}; nothing
 * here judges a register.
 */
@NullMarked
package org.grassroots.pack;

import org.jspecify.annotations.NullMarked;
