/**
 * Two packs side by side: what they state otherwise, and the smallest compound on which they disagree. Start at
 * {@link org.grassroots.comparison.PackComparison}; nothing here knows a shipped rule or a file format.
 */
@NullMarked
package org.grassroots.comparison;

import org.jspecify.annotations.NullMarked;
