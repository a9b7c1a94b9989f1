package org.grassroots.plan;

import java.util.List;
import java.util.OptionalInt;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.stage.Crew;
import org.grassroots.plan.stage.Direction;
import org.grassroots.plan.stage.Guard;
import org.grassroots.plan.stage.GuardTerm;
import org.grassroots.plan.stage.Ladder;
import org.grassroots.plan.stage.LadderTerm;
import org.grassroots.plan.stage.Stage;
import org.grassroots.plan.stage.StageTeam;
import org.grassroots.plan.stage.Transition;

/** Small ladders, and the parts of which a test makes its own. */
public final class SampleLadders {
    public static final ElementId ORDINARY = ElementId.of("ordinary");
    public static final ElementId ALERT = ElementId.of("alert");
    public static final ElementId COUNTY = ElementId.of("county");
    public static final ElementId ALL = ElementId.of("all");

    private SampleLadders() {}

    /** Nobody is on in the ordinary stage, and every team with all its shifts in the alert. */
    public static Ladder plain(List<ElementId> teams) {
        ElementId trouble = ElementId.of("trouble");
        return Ladder.builder()
                .ordinary(ORDINARY)
                .addCrews(new Crew(ALL, SampleTemplates.text("all"), 1, OptionalInt.empty(), SampleTemplates.OURS))
                .addBodies(term("branch"))
                .addAuthorities(term("county"))
                .addConditions(term("trouble"))
                .addStages(stage(ORDINARY).body(ElementId.of("branch")).build())
                .addStages(stage(ALERT)
                        .teams(teams.stream()
                                .map(team -> new StageTeam(team, List.of(ALL)))
                                .toList())
                        .build())
                .addTransitions(
                        way(ORDINARY, ALERT, Direction.UP, any(new GuardTerm(trouble, true, 0))),
                        way(ALERT, ORDINARY, Direction.DOWN, all(new GuardTerm(trouble, false, 1))))
                .build();
    }

    public static LadderTerm term(String id) {
        return new LadderTerm(ElementId.of(id), SampleTemplates.text(id), SampleTemplates.OURS);
    }

    /** Without teams, ledgers and body. */
    public static Stage.Builder stage(ElementId id) {
        return Stage.builder()
                .id(id)
                .title(SampleTemplates.text(id.value()))
                .trigger(SampleTemplates.text("trigger"))
                .origin(SampleTemplates.OURS);
    }

    /** Ordered by the county. */
    public static Transition way(ElementId from, ElementId to, Direction direction, Guard guard) {
        return Transition.builder()
                .id(ElementId.of(from + "-" + to))
                .start(from)
                .to(to)
                .direction(direction)
                .guard(guard)
                .addOrderedBy(COUNTY)
                .origin(SampleTemplates.OURS)
                .build();
    }

    public static Guard any(GuardTerm... terms) {
        return new Guard(Guard.Match.ANY, List.of(terms));
    }

    public static Guard all(GuardTerm... terms) {
        return new Guard(Guard.Match.ALL, List.of(terms));
    }
}
