/**
 * What can be done about the findings of a register, and the register after it is done. Start at {@link
 * org.grassroots.city.repair.Cure}; nothing here reads or writes a file.
 */
@NullMarked
package org.grassroots.city.repair;

import org.jspecify.annotations.NullMarked;
