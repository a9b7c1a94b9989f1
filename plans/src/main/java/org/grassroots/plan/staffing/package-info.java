/**
 * Who takes which post: candidates, the posts to fill, and a way to bring the two together. Start at
 * {@link org.grassroots.plan.staffing.Staffing}; {@link org.grassroots.plan.staffing.StaffingProof} tells why places stay
 * empty. Nothing here knows a template, a compound or a register.
 */
@NullMarked
package org.grassroots.plan.staffing;

import org.jspecify.annotations.NullMarked;
