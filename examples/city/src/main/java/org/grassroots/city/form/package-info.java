/**
 * What is proposed for a city, counted, and registers without an organisation to propose one for. Start at {@link
 * org.grassroots.city.form.Bare}; nothing here reads or writes a file.
 */
@NullMarked
package org.grassroots.city.form;

import org.jspecify.annotations.NullMarked;
