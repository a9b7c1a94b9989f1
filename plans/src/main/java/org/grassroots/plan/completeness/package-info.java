/**
 * Whether a plan is complete: nothing of the template is missing without a reason, every team has its plan, chart, head
 * and ledgers, every assignment is clear, every gap is named, and nobody leads too many. Start at {@link
 * org.grassroots.plan.completeness.Completeness}; nothing here knows files or how a plan was staffed.
 */
@NullMarked
package org.grassroots.plan.completeness;

import org.jspecify.annotations.NullMarked;
