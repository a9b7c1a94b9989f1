package org.grassroots.plan.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import org.grassroots.plan.RandomLadders;
import org.grassroots.plan.catalogue.TemplateCatalogue;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.stage.Ladder;
import org.grassroots.plan.stage.Stage;
import org.grassroots.plan.stage.StageFacts;
import org.grassroots.plan.stage.Transition;
import org.grassroots.plan.template.PlanTemplate;

class ActivationProperties {
    private static final PlanTemplate SHIPPED =
            TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow();
    private static final LocalDate DAY = LocalDate.of(2022, 12, 1);

    @Provide
    Arbitrary<ActionChain<Walk>> walksOfTheShippedLadder() {
        return walks(SHIPPED);
    }

    @Provide
    Arbitrary<ActionChain<Walk>> walksOfRandomLadders() {
        return Arbitraries.randomValue(RandomLadders::any).flatMap(ActivationProperties::walks);
    }

    @Provide
    Arbitrary<PlanTemplate> templates() {
        return Arbitraries.randomValue(RandomLadders::any);
    }

    private static Arbitrary<ActionChain<Walk>> walks(PlanTemplate template) {
        return ActionChain.startWith(() -> new Walk(template))
                .withAction(2, action("any order", Walk::anyMove))
                .withAction(1, action("sound order", Walk::soundMove))
                .withMaxTransformations(24);
    }

    private static Action.Independent<Walk> action(String name, BiConsumer<Walk, Random> move) {
        return () -> Arbitraries.longs()
                .map(seed -> Transformer.<Walk>mutate(name + " " + seed, walk -> move.accept(walk, new Random(seed))));
    }

    /** What each move must keep is asked in {@link Walk}. */
    @Property(tries = 150)
    void every_order_of_a_walk_is_obeyed_or_refused_as_promised_and_every_walk_leads_home(
            @ForAll("walksOfTheShippedLadder") ActionChain<Walk> walk) {
        walk.run().home();
    }

    @Property(tries = 125)
    void so_it_is_on_any_ladder(@ForAll("walksOfRandomLadders") ActionChain<Walk> walk) {
        walk.run().home();
    }

    @Property(tries = 1)
    void walks_go_far_and_meet_many_refusals() {
        Random random = new Random(7);
        Walk walk = new Walk(SHIPPED);
        for (int move = 0; move < 500; move++) {
            walk.anyMove(random);
            if (move % 5 == 0) {
                walk.soundMove(random);
            }
        }
        assertThat(walk.obeyed).isGreaterThan(100);
        assertThat(walk.refused).isGreaterThan(200);
    }

    @Property(tries = 125)
    void no_facts_drive_a_compound_around_in_a_circle(
            @ForAll("templates") PlanTemplate template, @ForAll Random random) {
        assertNoCircle(template.ladder(), Walk.facts(template.ladder(), random, DAY));
        assertNoCircle(SHIPPED.ladder(), Walk.facts(SHIPPED.ladder(), random, DAY));
    }

    private static void assertNoCircle(Ladder ladder, StageFacts facts) {
        for (Stage stage : ladder.stages()) {
            Set<ElementId> reached = new LinkedHashSet<>();
            List<ElementId> open = new ArrayList<>(List.of(stage.id()));
            while (!open.isEmpty()) {
                for (Transition way : ladder.waysOut(open.remove(0))) {
                    if (way.guard().judge(facts, DAY).fires() && reached.add(way.to())) {
                        open.add(way.to());
                    }
                }
            }
            assertThat(reached).as("from %s with %s", stage.id(), facts).doesNotContain(stage.id());
        }
    }
}
