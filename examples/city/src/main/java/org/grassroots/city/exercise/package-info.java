/** What comes in during the table-top exercise of the command line; nothing here knows registers, files or people. */
@NullMarked
package org.grassroots.city.exercise;

import org.jspecify.annotations.NullMarked;
