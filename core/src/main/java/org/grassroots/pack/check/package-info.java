/**
 * Packs tried out before they judge anything: each threshold with a case just below, at and above it, and rules that can
 * never say something, or leave a gap between them. Start at {@link org.grassroots.pack.check.PackCheck}; nothing here
 * needs a register.
 */
@NullMarked
package org.grassroots.pack.check;

import org.jspecify.annotations.NullMarked;
