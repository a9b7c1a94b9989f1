package org.grassroots.plan.template;

import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;
import org.grassroots.text.Text;

/**
 * When a special plan starts.
 *
 * @param stage  the stage of the ladder at which it starts
 * @param when  the condition in words
 * @param origin  where it comes from
 */
public record StartCondition(ElementId stage, Text when, Origin origin) {}
