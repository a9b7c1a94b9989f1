package org.grassroots.plan.team;

import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;
import org.grassroots.text.Text;

/**
 * A number of a public rule that bears on a team, as a sentence.
 *
 * @param id  unique in the special plan
 * @param text  the sentence, with its unit
 * @param origin  the rule
 */
public record Quantity(ElementId id, Text text, Origin origin) {}
