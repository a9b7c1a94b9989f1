package org.grassroots.plan.zone;

import org.grassroots.plan.element.ElementId;
import org.grassroots.text.Text;

/**
 * A place with a regime of its own.
 *
 * @param id  such as {@code shanghai}
 * @param name  for people to read
 */
public record LocalPlace(ElementId id, Text name) {}
