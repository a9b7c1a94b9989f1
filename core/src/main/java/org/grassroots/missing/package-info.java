/**
 * What a register does not state: facts of subjects, and the smallest sets of them that would decide a question. Start at
 * {@link org.grassroots.missing.MissingFact} and {@link org.grassroots.missing.Deciders}; nothing here knows what is
 * counted or judged.
 */
@NullMarked
package org.grassroots.missing;

import org.jspecify.annotations.NullMarked;
