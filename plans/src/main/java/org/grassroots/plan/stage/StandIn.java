package org.grassroots.plan.stage;

import org.grassroots.plan.element.ElementId;

/**
 * Who does the duties of a team that is not on.
 *
 * @param team  the team that is not on
 * @param by  a team that is on
 */
public record StandIn(ElementId team, ElementId by) {}
