package org.grassroots.plan.stage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.ElementProblem;

/** Checks that whatever a ladder names is there, and each once. */
final class LadderNames {
    private final Ladder ladder;
    private final List<ElementId> teams;
    private final List<ElementId> ledgers;
    private final List<ElementId> stages;
    private final LadderNotes notes = new LadderNotes();

    private LadderNames(Ladder ladder, List<LadderTeam> teams, List<ElementId> ledgers) {
        this.ladder = ladder;
        this.teams = teams.stream().map(LadderTeam::id).toList();
        this.ledgers = ledgers;
        this.stages = ids(ladder.stages(), Stage::id);
    }

    static List<ElementProblem> check(Ladder ladder, List<LadderTeam> teams, List<ElementId> ledgers) {
        LadderNames names = new LadderNames(ladder, teams, ledgers);
        names.checkUnique("crews", ids(ladder.crews(), Crew::id));
        names.checkUnique("bodies", ids(ladder.bodies(), LadderTerm::id));
        names.checkUnique("authorities", ids(ladder.authorities(), LadderTerm::id));
        names.checkUnique("conditions", ids(ladder.conditions(), LadderTerm::id));
        names.checkUnique("stages", names.stages);
        names.checkUnique("transitions", ids(ladder.transitions(), Transition::id));
        names.checkKnown("", "ordinary", "stage", ladder.ordinary(), names.stages);
        ladder.stages().forEach(names::checkStage);
        ladder.transitions().forEach(names::checkTransition);
        return names.notes.all();
    }

    private void checkStage(Stage stage) {
        String path = "stages/" + stage.id();
        List<ElementId> on = ids(stage.teams(), StageTeam::team);
        checkList(path, "teams", "/team", "team", on, teams);
        List<ElementId> crews = ids(ladder.crews(), Crew::id);
        for (int at = 0; at < stage.teams().size(); at++) {
            checkList(
                    path,
                    "teams/" + at + "/crews",
                    "",
                    "crew",
                    stage.teams().get(at).crews(),
                    crews);
        }
        checkList(path, "standIns", "/team", "team", ids(stage.standIns(), StandIn::team), teams);
        for (int at = 0; at < stage.standIns().size(); at++) {
            checkKnown(
                    path,
                    "standIns/" + at + "/by",
                    "team",
                    stage.standIns().get(at).by(),
                    teams);
        }
        stage.body().ifPresent(body -> checkKnown(path, "body", "body", body, ids(ladder.bodies(), LadderTerm::id)));
        checkList(path, "ledgers", "", "ledger", stage.ledgers(), ledgers);
    }

    private void checkTransition(Transition way) {
        String path = "transitions/" + way.id();
        checkKnown(path, "from", "stage", way.start(), stages);
        checkKnown(path, "to", "stage", way.to(), stages);
        List<ElementId> conditions = ids(ladder.conditions(), LadderTerm::id);
        for (int at = 0; at < way.guard().terms().size(); at++) {
            String field = "guard/terms/" + at + "/condition";
            checkKnown(path, field, "condition", way.guard().terms().get(at).condition(), conditions);
        }
        List<ElementId> authorities = ids(ladder.authorities(), LadderTerm::id);
        checkList(path, "orderedBy", "", "authority", way.orderedBy(), authorities);
    }

    /** That each is known and stands once. */
    private void checkList(
            String path, String list, String field, String what, List<ElementId> ids, List<ElementId> known) {
        Set<ElementId> met = new LinkedHashSet<>();
        for (int at = 0; at < ids.size(); at++) {
            String place = list + "/" + at + field;
            checkKnown(path, place, what, ids.get(at), known);
            if (!met.add(ids.get(at))) {
                notes.note(path, place, what + " '" + ids.get(at) + "' stands twice", "each " + what + " once");
            }
        }
    }

    private void checkKnown(String path, String field, String what, ElementId id, List<ElementId> known) {
        if (!known.contains(id)) {
            notes.note(path, field, "no " + what + " '" + id + "'", LadderNotes.oneOf(known));
        }
    }

    private void checkUnique(String list, List<ElementId> ids) {
        Set<ElementId> met = new LinkedHashSet<>();
        for (ElementId id : ids) {
            if (!met.add(id)) {
                notes.note(list + "/" + id, "id", "two elements have this id", "an id of its own for each");
            }
        }
    }

    private static <T> List<ElementId> ids(List<T> items, Function<T, ElementId> id) {
        return items.stream().map(id).toList();
    }
}
