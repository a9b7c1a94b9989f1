package org.grassroots.plan.stage;

import org.grassroots.plan.element.ElementId;

/**
 * Who answers for a duty at a stage.
 *
 * @param stage  the stage
 * @param team  the team whose duty it is
 * @param duty  the duty
 * @param by  in what capacity the owner has it
 * @param owner  a team or a body
 */
public record DutyOwner(ElementId stage, ElementId team, ElementId duty, By by, ElementId owner) {

    /** In what capacity somebody has a duty. */
    public enum By {
        /** The team itself, which is on. */
        TEAM,
        /** Another team, which stands in for it. */
        STAND_IN,
        /** The body that leads at this stage. */
        BODY
    }
}
