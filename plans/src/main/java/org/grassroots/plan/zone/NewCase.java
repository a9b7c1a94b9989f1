package org.grassroots.plan.zone;

import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;
import org.grassroots.text.Text;

/**
 * What a case that is found in a zone does, besides that the days are counted anew.
 *
 * @param raisesTo  the zone that the area gets at once; empty if it keeps its zone
 * @param text  for people to read
 * @param origin  where it comes from
 */
public record NewCase(Optional<ElementId> raisesTo, Text text, Origin origin) {}
