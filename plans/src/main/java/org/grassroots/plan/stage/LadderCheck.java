package org.grassroots.plan.stage;

import java.util.List;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.ElementProblem;

/**
 * Says which laws of ladders a ladder breaks.
 *
 * <ul>
 *   <li>What is named is there, each id once: stages, teams, ledgers, crews, bodies, conditions, authorities.
 *   <li>Ways lead up without a circle, and no way down leads to a stage that is not below.
 *   <li>Every stage can be reached from the ordinary one, and leads back to it by ways down.
 *   <li>On every way up each team stays on with the crews it had, unless the way says why not.
 *   <li>Every duty has exactly one owner at every stage.
 *   <li>Every transition has an authority that may order it.
 *   <li>Every way down asks for something that has held for a day or more, and no way up into the stage it leaves, or out
 *       of it, can be due on the same day: so no facts can drive a compound around in a circle.
 * </ul>
 */
public final class LadderCheck {
    private LadderCheck() {}

    /**
     * Every law that is broken, in the order of the ladder; paths begin with {@code stages/}, {@code transitions/} and so
     * on.
     *
     * @param teams  the teams of the template
     * @param ledgers  the ledgers of the template
     */
    public static List<ElementProblem> check(Ladder ladder, List<LadderTeam> teams, List<ElementId> ledgers) {
        List<ElementProblem> names = LadderNames.check(ladder, teams, ledgers);
        // One name that leads nowhere would make half of the ladder look cut off.
        return names.isEmpty() ? LadderLaws.check(ladder, teams) : names;
    }
}
