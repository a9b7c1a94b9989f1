/**
 * Texts a person reads, in every language the library speaks. Start at {@link org.grassroots.text.Text}; nothing here
 * knows the domain.
 */
@NullMarked
package org.grassroots.text;

import org.jspecify.annotations.NullMarked;
