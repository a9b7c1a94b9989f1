package org.grassroots.plan.stage;

import java.util.List;
import org.grassroots.plan.element.ElementId;

/**
 * Who answers for which duty at which stage. Of a ladder that keeps the laws every duty has exactly one owner at every
 * stage.
 *
 * @param owners  stage by stage, team by team, duty by duty
 */
public record DutyTable(List<DutyOwner> owners) {

    public DutyTable {
        owners = List.copyOf(owners);
    }

    /** Derives the table: a team that is on has its duties; else its stand-in; else the body that leads. */
    public static DutyTable of(Ladder ladder, List<LadderTeam> teams) {
        return new DutyTable(ladder.stages().stream()
                .flatMap(stage -> at(stage, teams).stream())
                .toList());
    }

    /** The rows of one stage; several for one duty, or none, if the ladder is unsound. */
    static List<DutyOwner> at(Stage stage, List<LadderTeam> teams) {
        throw new UnsupportedOperationException();
    }

    /** The rows of one stage. */
    public List<DutyOwner> at(ElementId stage) {
        return owners.stream().filter(owner -> owner.stage().equals(stage)).toList();
    }
}
