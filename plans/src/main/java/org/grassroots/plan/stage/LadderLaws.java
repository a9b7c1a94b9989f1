package org.grassroots.plan.stage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.ElementProblem;

/** The laws of a ladder whose names are all there. */
final class LadderLaws {
    private final Ladder ladder;
    private final List<LadderTeam> teams;
    private final LadderNotes notes = new LadderNotes();

    private LadderLaws(Ladder ladder, List<LadderTeam> teams) {
        this.ladder = ladder;
        this.teams = teams;
    }

    static List<ElementProblem> check(Ladder ladder, List<LadderTeam> teams) {
        LadderLaws laws = new LadderLaws(ladder, teams);
        laws.checkOrder();
        laws.checkWays();
        ladder.stages().forEach(laws::checkOwners);
        for (Transition way : ladder.transitions()) {
            laws.checkGrowth(way);
            laws.checkAuthority(way);
        }
        GuardLaws.check(ladder, laws.notes);
        return laws.notes.all();
    }

    /** Takes the ways one by one, so that of a circle only the way is told that closes it. */
    private void checkOrder() {
        List<Transition> sound = new ArrayList<>();
        for (Transition way : ladder.transitions()) {
            if (way.start().equals(way.to()) || graver(sound, graverEnd(way)).contains(lesserEnd(way))) {
                boolean up = way.direction() == Direction.UP;
                notes.note(
                        "transitions/" + way.id(),
                        "to",
                        "the way " + (up ? "up" : "down") + " from '" + way.start() + "' to '" + way.to()
                                + "' closes a circle, as other ways make '" + graverEnd(way) + "' the less grave one",
                        "a graver stage for a way up, a less grave one for a way down");
            } else {
                sound.add(way);
            }
        }
    }

    private static ElementId graverEnd(Transition way) {
        return way.direction() == Direction.UP ? way.to() : way.start();
    }

    private static ElementId lesserEnd(Transition way) {
        return way.direction() == Direction.UP ? way.start() : way.to();
    }

    /** The stages that those ways make graver than one. */
    private static Set<ElementId> graver(List<Transition> ways, ElementId stage) {
        Set<ElementId> met = new LinkedHashSet<>();
        List<ElementId> open = new ArrayList<>(List.of(stage));
        while (!open.isEmpty()) {
            ElementId next = open.remove(open.size() - 1);
            for (Transition way : ways) {
                if (lesserEnd(way).equals(next) && met.add(graverEnd(way))) {
                    open.add(graverEnd(way));
                }
            }
        }
        return met;
    }

    private void checkWays() {
        ElementId ordinary = ladder.ordinary();
        Set<ElementId> reached = LadderWays.walk(ladder, ordinary, way -> true);
        for (Stage stage : ladder.stages()) {
            if (stage.id().equals(ordinary)) {
                continue;
            }
            String path = "stages/" + stage.id();
            if (!reached.contains(stage.id())) {
                notes.note(
                        path,
                        "",
                        "cannot be reached from '" + ordinary + "'",
                        "a way that leads here, or no such stage");
            }
            if (!LadderWays.walk(ladder, stage.id(), way -> way.direction() == Direction.DOWN)
                    .contains(ordinary)) {
                notes.note(
                        path,
                        "",
                        "no ways down lead from here to '" + ordinary + "'",
                        "a way down, so that it can end");
            }
        }
    }

    private void checkOwners(Stage stage) {
        String path = "stages/" + stage.id();
        for (int at = 0; at < stage.standIns().size(); at++) {
            StandIn standIn = stage.standIns().get(at);
            if (stage.team(standIn.team()).isPresent()) {
                notes.note(
                        path,
                        "standIns/" + at + "/team",
                        "team '" + standIn.team() + "' is on, so its duties would have two owners",
                        "a team that is not on at this stage");
            }
            if (stage.team(standIn.by()).isEmpty()) {
                notes.note(
                        path,
                        "standIns/" + at + "/by",
                        "team '" + standIn.by() + "' is not on, so it can stand in for nobody",
                        LadderNotes.oneOf(
                                stage.teams().stream().map(StageTeam::team).toList()));
            }
        }
        List<ElementId> alone = teams.stream()
                .filter(team -> !team.duties().isEmpty())
                .map(LadderTeam::id)
                .filter(team -> stage.team(team).isEmpty()
                        && stage.standIns().stream()
                                .noneMatch(standIn -> standIn.team().equals(team)))
                .toList();
        if (stage.body().isEmpty() && !alone.isEmpty()) {
            notes.note(
                    path,
                    "",
                    "nobody has the duties of " + LadderNotes.listed(alone),
                    "a 'body' that leads at this stage, or a stand-in for each of these teams");
        }
    }

    private void checkGrowth(Transition way) {
        Stage before = ladder.stage(way.start()).orElseThrow();
        Stage after = ladder.stage(way.to()).orElseThrow();
        List<ElementId> lost = before.teams().stream()
                .filter(team -> after.team(team.team())
                        .filter(there -> there.covers(team))
                        .isEmpty())
                .map(StageTeam::team)
                .toList();
        boolean mustSay = way.direction() == Direction.UP && !lost.isEmpty();
        String path = "transitions/" + way.id();
        if (mustSay && way.shrinks().isEmpty()) {
            notes.note(
                    path,
                    "to",
                    "on the way up to '" + way.to() + "' these teams stand down or stand with fewer crews: "
                            + LadderNotes.listed(lost),
                    "the same teams and crews or more, or 'shrinks' with the reason");
        } else if (!mustSay && way.shrinks().isPresent()) {
            notes.note(
                    path,
                    "shrinks",
                    "a reason to shrink, but no team stands down on a way up",
                    "'shrinks' only where it is needed");
        }
    }

    private void checkAuthority(Transition way) {
        if (way.orderedBy().isEmpty()) {
            notes.note(
                    "transitions/" + way.id(),
                    "orderedBy",
                    "nobody may order it, and a compound sets no level of its own",
                    "at least one authority");
        }
    }
}
