package org.grassroots.plan.parameter;

import org.grassroots.plan.element.ElementId;
import org.grassroots.text.Text;

/**
 * A code that a parameter of type CHOICE may have.
 *
 * @param id  the code, unique in the parameter
 * @param title  the words that stand in a text for it
 */
public record ParameterChoice(ElementId id, Text title) {}
