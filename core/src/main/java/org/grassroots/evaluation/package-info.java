/**
 * Registers judged by packs: verdicts that know the unknown, findings as data, reasons on demand. Start at
 * {@link org.grassroots.evaluation.Evaluator}; nothing here knows a shipped rule or a file format.
 */
@NullMarked
package org.grassroots.evaluation;

import org.jspecify.annotations.NullMarked;
