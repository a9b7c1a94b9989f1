package org.grassroots.plan.parameter;

import java.util.Optional;
import org.grassroots.plan.element.ElementId;

/**
 * The value that a parameter has in one plan.
 *
 * @param parameter  the parameter
 * @param value  its value
 * @param preset  the preset that it comes from; empty if it is the default of the parameter, or was given by whoever made
 *     the plan
 */
public record BoundValue(ElementId parameter, ParameterValue value, Optional<ElementId> preset) {}
