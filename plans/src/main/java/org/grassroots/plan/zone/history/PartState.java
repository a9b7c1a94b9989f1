package org.grassroots.plan.zone.history;

import org.grassroots.fact.Answer;
import org.grassroots.plan.zone.ReleaseCondition;
import org.grassroots.text.Text;

/**
 * Whether one condition holds.
 *
 * @param condition  the condition
 * @param holds  UNKNOWN if what was recorded does not say
 * @param why  what was recorded, or is missing
 */
public record PartState(ReleaseCondition condition, Answer holds, Text why) {}
