package org.grassroots.plan.parameter;

import org.grassroots.parameter.Validity;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;

/**
 * What a preset says of one parameter for a time.
 *
 * @param parameter  a parameter of the template
 * @param validity  the days on which it holds
 * @param value  what it says
 * @param origin  the notice or report it comes from
 */
public record PresetValue(ElementId parameter, Validity validity, ParameterValue value, Origin origin) {}
