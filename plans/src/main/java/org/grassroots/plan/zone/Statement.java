package org.grassroots.plan.zone;

import org.grassroots.plan.element.Origin;
import org.grassroots.text.Text;

/**
 * A sentence with where it comes from.
 *
 * @param text  for people to read
 * @param origin  where it comes from
 */
public record Statement(Text text, Origin origin) {}
