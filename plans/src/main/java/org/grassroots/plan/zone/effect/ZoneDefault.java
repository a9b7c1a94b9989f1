package org.grassroots.plan.zone.effect;

import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;
import org.grassroots.text.Text;

/**
 * What is decided in a zone unless an authority says otherwise.
 *
 * @param decision  a word for a host to act on, such as {@code refused}
 * @param text  for people to read
 * @param origin  where it comes from
 */
public record ZoneDefault(ElementId decision, Text text, Origin origin) {}
