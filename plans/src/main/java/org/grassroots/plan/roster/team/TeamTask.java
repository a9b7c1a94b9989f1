package org.grassroots.plan.roster.team;

import org.grassroots.area.CompoundId;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.roster.RosterTask;

/**
 * What the roster of one team is made for.
 *
 * @param team  the special plan
 */
public record TeamTask(CompoundId compound, ElementId team, RosterTask task) {}
