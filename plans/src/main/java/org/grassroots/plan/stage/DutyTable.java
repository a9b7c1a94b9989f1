package org.grassroots.plan.stage;

import java.util.ArrayList;
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
    public static List<DutyOwner> at(Stage stage, List<LadderTeam> teams) {
        List<DutyOwner> rows = new ArrayList<>();
        for (LadderTeam team : teams) {
            List<Answering> answering = answering(stage, team.id());
            for (ElementId duty : team.duties()) {
                answering.forEach(one -> rows.add(new DutyOwner(stage.id(), team.id(), duty, one.by(), one.owner())));
            }
        }
        return List.copyOf(rows);
    }

    private record Answering(DutyOwner.By by, ElementId owner) {}

    private static List<Answering> answering(Stage stage, ElementId team) {
        List<Answering> found = new ArrayList<>();
        if (stage.team(team).isPresent()) {
            found.add(new Answering(DutyOwner.By.TEAM, team));
        }
        for (StandIn standIn : stage.standIns()) {
            if (standIn.team().equals(team) && stage.team(standIn.by()).isPresent()) {
                found.add(new Answering(DutyOwner.By.STAND_IN, standIn.by()));
            }
        }
        if (found.isEmpty()) {
            stage.body().ifPresent(body -> found.add(new Answering(DutyOwner.By.BODY, body)));
        }
        return found;
    }

    /** The rows of one stage. */
    public List<DutyOwner> at(ElementId stage) {
        return owners.stream().filter(owner -> owner.stage().equals(stage)).toList();
    }
}
