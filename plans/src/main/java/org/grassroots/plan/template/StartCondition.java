package org.grassroots.plan.template;

import org.grassroots.plan.element.Origin;
import org.grassroots.text.Text;

/**
 * When a special plan starts.
 *
 * @param tier  the tier from which on it is on
 * @param when  the condition in words
 * @param origin  where it comes from
 */
public record StartCondition(Tier tier, Text when, Origin origin) {}
