package org.grassroots.plan.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.grassroots.plan.RandomLadders;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.ElementProblem;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.template.PlanTemplate;

class LadderCheckProperties {

    @Provide
    Arbitrary<PlanTemplate> templates() {
        return Arbitraries.randomValue(RandomLadders::any);
    }

    private static List<ElementProblem> check(PlanTemplate template, Ladder ladder) {
        return LadderCheck.check(
                ladder,
                template.ladderTeams(),
                template.ledgers().stream().map(LedgerSchema::id).toList());
    }

    /** Of each stage and duty, how many owners it has. */
    private static Map<String, Integer> owners(PlanTemplate template, Ladder ladder) {
        Map<String, Integer> owners = new LinkedHashMap<>();
        for (Stage stage : ladder.stages()) {
            for (LadderTeam team : template.ladderTeams()) {
                team.duties().forEach(duty -> owners.put(stage.id() + "/" + team.id() + "/" + duty, 0));
            }
        }
        DutyTable.of(ladder, template.ladderTeams())
                .owners()
                .forEach(owner ->
                        owners.merge(owner.stage() + "/" + owner.team() + "/" + owner.duty(), 1, Integer::sum));
        return owners;
    }

    @Property(tries = 300)
    void on_a_sound_ladder_every_duty_has_one_owner_at_every_stage(@ForAll("templates") PlanTemplate template) {
        assertThat(check(template, template.ladder())).isEmpty();
        assertThat(owners(template, template.ladder()).values()).allMatch(count -> count == 1);
    }

    @Property(tries = 300)
    void a_duty_without_exactly_one_owner_is_always_told(
            @ForAll("templates") PlanTemplate template, @ForAll Random random) {
        List<Stage> bent = new ArrayList<>();
        for (Stage stage : template.ladder().stages()) {
            List<StandIn> standIns = new ArrayList<>();
            for (LadderTeam team : template.ladderTeams()) {
                if (random.nextInt(3) == 0) {
                    int by = random.nextInt(template.ladderTeams().size());
                    standIns.add(new StandIn(
                            team.id(), template.ladderTeams().get(by).id()));
                }
            }
            bent.add(Stage.builder()
                    .from(stage)
                    .standIns(standIns)
                    .body(random.nextBoolean() ? stage.body() : Optional.empty())
                    .build());
        }
        Ladder ladder = Ladder.builder().from(template.ladder()).stages(bent).build();
        List<String> told =
                check(template, ladder).stream().map(ElementProblem::path).toList();

        owners(template, ladder).forEach((duty, count) -> {
            if (count != 1) {
                assertThat(told).as(duty + " has " + count).contains("stages/" + duty.split("/")[0]);
            }
        });
    }

    @Property(tries = 300)
    void a_way_that_nobody_may_order_or_that_leads_the_other_way_is_told(
            @ForAll("templates") PlanTemplate template, @ForAll Random random) {
        List<Transition> ways = template.ladder().transitions();
        Assume.that(!ways.isEmpty());
        Transition way = ways.get(random.nextInt(ways.size()));

        assertThat(check(
                        template,
                        with(
                                template,
                                Transition.builder()
                                        .from(way)
                                        .orderedBy(List.of())
                                        .build())))
                .extracting(ElementProblem::path)
                .containsExactly("transitions/" + way.id());
        Direction turned = way.direction() == Direction.UP ? Direction.DOWN : Direction.UP;
        assertThat(check(
                        template,
                        with(
                                template,
                                Transition.builder().from(way).direction(turned).build())))
                .isNotEmpty();
    }

    private static Ladder with(PlanTemplate template, Transition changed) {
        List<Transition> ways = template.ladder().transitions().stream()
                .map(way -> way.id().equals(changed.id()) ? changed : way)
                .toList();
        return Ladder.builder().from(template.ladder()).transitions(ways).build();
    }

    @Property(tries = 300)
    void a_ladder_that_loses_a_stage_is_not_sound(@ForAll("templates") PlanTemplate template, @ForAll Random random) {
        List<Stage> stages = template.ladder().stages();
        Assume.that(stages.size() > 1);
        ElementId lost = stages.get(random.nextInt(stages.size())).id();
        Ladder less = Ladder.builder()
                .from(template.ladder())
                .stages(stages.stream()
                        .filter(stage -> !stage.id().equals(lost))
                        .toList())
                .build();
        assertThat(check(template, less)).isNotEmpty();
    }
}
