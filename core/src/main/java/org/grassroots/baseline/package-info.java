/**
 * Known findings, accepted by somebody who may, until a day: what is new, what is known, what has run out and what has
 * been put right. Start at {@link org.grassroots.baseline.Baseline}; nothing here knows a shipped rule or a file format.
 */
@NullMarked
package org.grassroots.baseline;

import org.jspecify.annotations.NullMarked;
