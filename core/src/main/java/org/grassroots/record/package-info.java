/**
 * What bodies are recorded to have done: acts, resolutions, elections, terms. Start at
 * {@link org.grassroots.record.Resolution}; nothing here knows whose record it is, or whether what was done was right.
 */
@NullMarked
package org.grassroots.record;

import org.jspecify.annotations.NullMarked;
