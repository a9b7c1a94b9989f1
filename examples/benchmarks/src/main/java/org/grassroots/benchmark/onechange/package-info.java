/**
 * One member is another than before: what it costs to know the findings of that community again. Start at {@link
 * org.grassroots.benchmark.onechange.Rejudge}.
 */
@NullMarked
package org.grassroots.benchmark.onechange;

import org.jspecify.annotations.NullMarked;
