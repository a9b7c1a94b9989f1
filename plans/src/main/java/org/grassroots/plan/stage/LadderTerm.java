package org.grassroots.plan.stage;

import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;
import org.grassroots.text.Text;

/**
 * A word that the stages and transitions of a ladder use: a condition, an authority, or a body that leads.
 *
 * @param id  unique among the words of its kind
 * @param title  what it is; of a condition, what holds if the answer is yes
 * @param origin  where it comes from
 */
public record LadderTerm(ElementId id, Text title, Origin origin) {}
