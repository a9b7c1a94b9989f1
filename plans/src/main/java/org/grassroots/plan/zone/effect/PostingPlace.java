package org.grassroots.plan.zone.effect;

import org.grassroots.plan.element.ElementId;
import org.grassroots.text.Text;

/**
 * A kind of place where somebody can stand on duty.
 *
 * @param id  such as {@code gate}
 * @param title  for people to read
 */
public record PostingPlace(ElementId id, Text title) {}
