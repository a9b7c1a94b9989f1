/**
 * The work flow of a team as a checked graph of steps. Start at {@link org.grassroots.plan.flow.Flow}; nothing here knows
 * how a flow is drawn, or who does a step.
 */
@NullMarked
package org.grassroots.plan.flow;

import org.jspecify.annotations.NullMarked;
