package org.grassroots.plan.activation;

import org.grassroots.plan.stage.GuardOutcome;
import org.grassroots.plan.stage.Transition;

/**
 * A way out of the stage at which a compound is, and whether facts call for it. It is for an authority to order it.
 *
 * @param way  the way
 * @param outcome  whether its guard holds, and which facts are missing
 */
public record DueTransition(Transition way, GuardOutcome outcome) {}
