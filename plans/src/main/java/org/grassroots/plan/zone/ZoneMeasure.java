package org.grassroots.plan.zone;

import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;
import org.grassroots.text.Text;

/**
 * Something that is done or left undone in a zone, or in all zones of a regime.
 *
 * @param id  unique in its list
 * @param text  for people to read
 * @param origin  where it comes from
 */
public record ZoneMeasure(ElementId id, Text text, Origin origin) {}
