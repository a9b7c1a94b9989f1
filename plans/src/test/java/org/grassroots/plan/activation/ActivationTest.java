package org.grassroots.plan.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.grassroots.plan.activation.OrderRefusal.Reason;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.grassroots.area.CommunityId;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Answer;
import org.grassroots.plan.catalogue.TemplateCatalogue;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.stage.StageFacts;
import org.grassroots.plan.template.PlanTemplate;
import org.junit.jupiter.api.Test;

class ActivationTest {
    private static final PlanTemplate TEMPLATE =
            TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow();
    private static final Activation ORDINARY = Activation.of(TEMPLATE, CommunityId.of("k1"), CompoundId.of("c1"));
    private static final LocalDateTime NIGHT = LocalDateTime.of(2022, 11, 24, 3, 0);
    private static final StageFacts NOTHING = StageFacts.none();

    private static StageOrder.Builder order(LocalDateTime at, String to, String authority) {
        return StageOrder.builder()
                .at(at)
                .to(ElementId.of(to))
                .authority(ElementId.of(authority))
                .matter("a case in the county")
                .level("IV")
                .expected(Duration.ofDays(5))
                .addMeasures("gate in shifts")
                .decision("No. 12");
    }

    private static Activation at(String stage) {
        return ORDINARY.apply(order(NIGHT, stage, "county").build(), NOTHING);
    }

    /** What must be so before P2 is left for recovery, since that day. */
    private static StageFacts released(LocalDate since) {
        StageFacts facts = NOTHING.with(ElementId.of("release-met"), Answer.YES, since);
        for (String over :
                List.of("zone-sealed", "static-management", "case-in-compound", "case-adjoining", "zone-controlled")) {
            facts = facts.with(ElementId.of(over), Answer.NO, since);
        }
        return facts;
    }

    private static OrderRefusal refusal(Activation at, StageOrder order, StageFacts facts) {
        return catchThrowableOfType(RefusedOrderException.class, () -> at.apply(order, facts))
                .refusal();
    }

    @Test
    void an_order_with_the_power_brings_the_compound_to_the_stage() {
        Activation alert = ORDINARY.apply(order(NIGHT, "P1", "community").build(), NOTHING);
        ActivationState state = alert.state();

        assertThat(ORDINARY.state().stage().id().value()).isEqualTo("P0");
        assertThat(ORDINARY.state().since()).isEmpty();
        assertThat(state.stage().id().value()).isEqualTo("P1");
        assertThat(state.since()).contains(NIGHT);
        assertThat(state.teams()).hasSize(7);
        assertThat(state.expectedEnd()).contains(NIGHT.plusDays(5));
        assertThat(state.ledgersOpen()).extracting(ElementId::value).contains("L4");
        assertThat(state.ledgersClosed()).extracting(ElementId::value).containsExactly("L7");
        assertThat(state.lastChange().orElseThrow().opened())
                .extracting(ElementId::value)
                .containsExactly("L4");
        assertThat(state.owner(ElementId.of("T2"), ElementId.of("site"))
                        .orElseThrow()
                        .owner()
                        .value())
                .isEqualTo("command");
        assertThat(state.owner(ElementId.of("T2"), ElementId.of("nothing"))).isEmpty();
        assertThat(alert.log().events()).singleElement().satisfies(event -> {
            assertThat(event.number()).isEqualTo(1);
            assertThat(event.kind()).isEqualTo(ActivationEvent.Kind.ORDERED);
            assertThat(event.before().value()).isEqualTo("P0");
        });
    }

    @Test
    void going_up_a_stage_may_be_skipped_and_no_fact_is_asked_for() {
        assertThat(at("P3").state().stage().id().value()).isEqualTo("P3");
    }

    @Test
    void a_compound_sets_no_level_of_its_own() {
        OrderRefusal refusal = refusal(ORDINARY, order(NIGHT, "P1", "compound").build(), NOTHING);
        assertThat(refusal.reason()).isEqualTo(Reason.NO_POWER);
        assertThat(refusal.whoMay()).extracting(ElementId::value).containsExactly("county", "subdistrict", "community");
        assertThat(refusal.message())
                .isEqualTo(
                        "the order of 2022-11-24T03:00 by 'compound' to go from 'P0' to 'P1' is refused: 'compound' has"
                                + " no power to order it; expected an order of one of county, subdistrict, community");
    }

    @Test
    void who_may_order_one_stage_need_not_have_the_power_for_a_graver_one() {
        assertThat(refusal(ORDINARY, order(NIGHT, "P2", "community").build(), NOTHING)
                        .whoMay())
                .extracting(ElementId::value)
                .containsExactly("county", "subdistrict");
        assertThat(refusal(ORDINARY, order(NIGHT, "P3", "subdistrict").build(), NOTHING)
                        .whoMay())
                .extracting(ElementId::value)
                .containsExactly("county");
    }

    @Test
    void an_order_before_the_last_one_is_refused_and_one_at_the_same_minute_is_not() {
        Activation alert = at("P1");
        OrderRefusal refusal =
                refusal(alert, order(NIGHT.minusMinutes(1), "P2", "county").build(), NOTHING);
        assertThat(refusal.reason()).isEqualTo(Reason.TOO_EARLY);
        assertThat(refusal.message())
                .isEqualTo(
                        "the order of 2022-11-24T02:59 by 'county' to go from 'P1' to 'P2' is refused: it comes before"
                                + " entry 1 of 2022-11-24T03:00; expected a time from then on; an order that was missed is entered"
                                + " when it is found");
        assertThat(alert.apply(order(NIGHT, "P2", "county").build(), NOTHING)
                        .state()
                        .stage()
                        .id()
                        .value())
                .isEqualTo("P2");
    }

    @Test
    void a_stage_that_is_not_there_is_refused() {
        OrderRefusal refusal = refusal(ORDINARY, order(NIGHT, "P4", "county").build(), NOTHING);
        assertThat(refusal.reason()).isEqualTo(Reason.UNKNOWN_STAGE);
        assertThat(refusal.expected()).isEqualTo("one of P0, P1, P2, P3, recovery");
    }

    @Test
    void a_way_that_is_not_there_is_refused_with_those_that_are() {
        OrderRefusal refusal = refusal(at("P3"), order(NIGHT, "P1", "county").build(), NOTHING);
        assertThat(refusal.reason()).isEqualTo(Reason.NO_WAY);
        assertThat(refusal.message()).endsWith("no way leads there from 'P3'; expected one of P2, recovery");
        assertThat(refusal(ORDINARY, order(NIGHT, "recovery", "county").build(), NOTHING)
                        .expected())
                .isEqualTo("one of P1, P2, P3");
    }

    @Test
    void an_order_must_state_matter_level_expected_time_and_measures() {
        StageOrder bare = StageOrder.builder()
                .at(NIGHT)
                .to(ElementId.of("P1"))
                .authority(ElementId.of("county"))
                .build();
        OrderRefusal refusal = refusal(ORDINARY, bare, NOTHING);
        assertThat(refusal.reason()).isEqualTo(Reason.INCOMPLETE);
        assertThat(refusal.message())
                .endsWith(
                        "it does not state: matter, level, expected duration of more than zero, measures; expected matter,"
                                + " level, expected duration and measures (Emergency Response Law, Art. 72)");
        assertThat(refusal(ORDINARY, order(NIGHT, "P1", "county").matter(" ").build(), NOTHING)
                        .met())
                .isEqualTo("it does not state: matter");
        assertThat(refusal(
                                ORDINARY,
                                order(NIGHT, "P1", "county")
                                        .expected(Duration.ZERO)
                                        .build(),
                                NOTHING)
                        .met())
                .isEqualTo("it does not state: expected duration of more than zero");
    }

    @Test
    void a_way_down_waits_for_the_release_condition() {
        LocalDateTime later = NIGHT.plusDays(7);
        StageOrder down = order(later, "recovery", "county").build();

        OrderRefusal unknown = refusal(at("P2"), down, NOTHING);
        assertThat(unknown.reason()).isEqualTo(Reason.NOT_RELEASED);
        assertThat(unknown.missing()).hasSize(6).contains(ElementId.of("release-met"));
        assertThat(unknown.met())
                .startsWith("the facts do not tell of 'release-met' for 1 day, not 'zone-sealed' for 1 day");

        OrderRefusal tooSoon = refusal(at("P2"), down, released(later.toLocalDate()));
        assertThat(tooSoon.reason()).isEqualTo(Reason.NOT_RELEASED);
        assertThat(tooSoon.missing()).isEmpty();
        assertThat(tooSoon.met()).startsWith("the release condition does not hold: 'release-met' for 1 day");
        assertThat(tooSoon.expected()).endsWith(", which is so on 2022-12-02 if no fact changes");

        Activation recovering =
                at("P2").apply(down, released(later.toLocalDate().minusDays(1)));
        assertThat(recovering.state().stage().id().value()).isEqualTo("recovery");
        ActivationEvent left = recovering.log().events().get(1);
        assertThat(left.kind()).isEqualTo(ActivationEvent.Kind.LEFT);
        assertThat(left.facts()).isEqualTo(released(later.toLocalDate().minusDays(1)));
    }

    @Test
    void facts_that_the_way_down_does_not_ask_for_are_not_logged() {
        LocalDateTime later = NIGHT.plusDays(7);
        StageFacts facts = released(NIGHT.toLocalDate());
        Activation recovering = at("P2").apply(
                        order(later, "recovery", "county").build(),
                        facts.with(ElementId.of("case-in-county"), Answer.YES, NIGHT.toLocalDate()));
        assertThat(recovering.log().events().get(1).facts()).isEqualTo(facts);
    }

    @Test
    void a_way_down_needs_a_decision_on_record() {
        StageOrder down = order(NIGHT.plusDays(7), "recovery", "county")
                .decision(Optional.empty())
                .build();
        OrderRefusal refusal = refusal(at("P2"), down, released(NIGHT.toLocalDate()));
        assertThat(refusal.reason()).isEqualTo(Reason.NO_DECISION);
        assertThat(refusal.expected())
                .isEqualTo("the decision that lifts the measures (Emergency Response Law, Art. 86)");
    }

    @Test
    void a_stage_is_overdue_after_its_expected_end_until_it_is_extended() {
        Activation alert = at("P1");
        LocalDateTime end = NIGHT.plusDays(5);
        assertThat(alert.state().isOverdueAt(end)).isFalse();
        assertThat(alert.state().isOverdueAt(end.plusMinutes(1))).isTrue();
        assertThat(alert.state().isOverdueOn(end.toLocalDate())).isFalse();
        assertThat(alert.state().isOverdueOn(end.toLocalDate().plusDays(1))).isTrue();

        Activation longer =
                alert.apply(order(NIGHT.plusDays(4), "P1", "subdistrict").build(), NOTHING);
        assertThat(longer.log().events().get(1).kind()).isEqualTo(ActivationEvent.Kind.EXTENDED);
        assertThat(longer.state().since()).contains(NIGHT);
        assertThat(longer.state().expectedEnd()).contains(NIGHT.plusDays(9));
        assertThat(ORDINARY.state().isOverdueOn(LocalDate.MAX)).isFalse();
    }

    @Test
    void a_stage_is_extended_by_who_may_order_it_and_the_ordinary_one_by_nobody() {
        assertThat(refusal(at("P3"), order(NIGHT, "P3", "subdistrict").build(), NOTHING)
                        .message())
                .isEqualTo(
                        "the order of 2022-11-24T03:00 by 'subdistrict' to stay at 'P3' is refused: 'subdistrict' has no"
                                + " power to order it; expected an order of one of county");
        assertThat(refusal(ORDINARY, order(NIGHT, "P0", "county").build(), NOTHING)
                        .met())
                .isEqualTo("the compound is at the ordinary stage already, which has no end");
    }

    @Test
    void a_correction_is_an_entry_of_its_own_and_changes_what_the_first_one_says() {
        Activation alert = at("P1");
        Activation corrected = alert.correct(
                1,
                order(NIGHT.plusHours(2), "P1", "county")
                        .expected(Duration.ofDays(7))
                        .build());
        assertThat(corrected.log().events())
                .hasSize(2)
                .startsWith(alert.log().events().get(0));
        assertThat(corrected.log().events().get(1).corrects()).hasValue(1);
        assertThat(corrected.state().expectedEnd()).contains(NIGHT.plusDays(7));
        assertThat(corrected.state().since()).contains(NIGHT);
        Activation again = corrected.correct(
                1,
                order(NIGHT.plusHours(3), "P1", "county")
                        .expected(Duration.ofDays(6))
                        .build());
        assertThat(again.state().expectedEnd()).contains(NIGHT.plusDays(6));
    }

    @Test
    void what_cannot_be_corrected_is_refused() {
        Activation corrected = at("P1").correct(1, order(NIGHT, "P1", "county").build());
        assertThat(correction(corrected, 2, "P1").message())
                .isEqualTo(
                        "the order of 2022-11-24T03:00 by 'county' to correct entry 2 is refused: the log has no such entry"
                                + " that is not a correction itself; expected the number of an order in the log, which has 2"
                                + " entries");
        assertThat(correction(corrected, 3, "P1").reason()).isEqualTo(Reason.NOT_CORRECTABLE);
        assertThat(correction(corrected, 1, "P2").met()).isEqualTo("it names stage 'P2', but the entry led to 'P1'");
    }

    private static OrderRefusal correction(Activation at, int number, String to) {
        StageOrder order = order(NIGHT, to, "county").build();
        return catchThrowableOfType(RefusedOrderException.class, () -> at.correct(number, order))
                .refusal();
    }

    @Test
    void back_at_the_ordinary_stage_it_is_known_until_when_the_ledgers_of_the_event_are_kept() {
        assertThat(ORDINARY.state().ledgerEnds()).isEmpty();
        LocalDate calm = NIGHT.toLocalDate();
        StageFacts facts = released(calm)
                .with(ElementId.of("case-in-county"), Answer.NO, calm)
                .with(ElementId.of("key-area-returnees"), Answer.NO, calm);
        LocalDateTime over = NIGHT.plusDays(20);
        Activation back = at("P2").apply(
                        order(NIGHT.plusDays(8), "recovery", "county").build(), facts)
                .apply(
                        order(over, "P0", "county")
                                .measures(List.of())
                                .expected(Optional.empty())
                                .build(),
                        facts);
        assertThat(back.state().expectedEnd()).isEmpty();
        assertThat(back.state().ledgerEnds())
                .extracting(end -> end.ledger().value())
                .containsExactly("L2", "L3", "L4", "L5", "L6", "L7");
        assertThat(back.state().ledgerEnds().get(2).on())
                .isEqualTo(TEMPLATE.ledgers().get(3).retention().endsOn(over.toLocalDate()));
        assertThat(Activation.replay(TEMPLATE, back.log())).isEqualTo(back);
    }

    @Test
    void ways_out_say_what_is_due_and_which_facts_are_missing() {
        List<DueTransition> ways = ORDINARY.ways(
                NOTHING.with(ElementId.of("case-in-county"), Answer.YES, NIGHT.toLocalDate()), NIGHT.toLocalDate());
        assertThat(ways).extracting(due -> due.way().to().value()).containsExactly("P1", "P2", "P3");
        assertThat(ways.get(0).outcome().fires()).isTrue();
        assertThat(ways.get(1).outcome().answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(ways.get(1).outcome().missing()).hasSize(3);
    }

    @Test
    void an_entry_that_does_not_follow_is_refused() {
        ActivationEvent first = at("P1").log().events().get(0);
        assertThat(following(ActivationEvent.builder().from(first).number(2).build()))
                .isEqualTo("entry 2 of the log of 'c1' is refused: the last entry is number 0; expected number 1");
        assertThat(following(ActivationEvent.builder()
                        .from(first)
                        .before(ElementId.of("P2"))
                        .build()))
                .isEqualTo(
                        "entry 1 of the log of 'c1' is refused: it says that the compound was at 'P2'; expected 'P0'");
        assertThat(following(ActivationEvent.builder()
                        .from(first)
                        .kind(ActivationEvent.Kind.LEFT)
                        .build()))
                .isEqualTo("entry 1 of the log of 'c1' is refused: it says LEFT; expected ORDERED");
        assertThat(following(ActivationEvent.builder()
                        .from(first)
                        .facts(released(NIGHT.toLocalDate()))
                        .build()))
                .isEqualTo(
                        "entry 1 of the log of 'c1' is refused: it states facts that its way does not ask for; expected facts"
                                + " only of no condition");
    }

    private static String following(ActivationEvent event) {
        return catchThrowableOfType(RefusedOrderException.class, () -> ORDINARY.apply(event))
                .getMessage();
    }

    @Test
    void a_log_is_replayed_with_its_own_template_only() {
        ActivationLog log = at("P1").log();
        PlanTemplate other =
                PlanTemplate.builder().from(TEMPLATE).version("9.0.0").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Activation.replay(other, log))
                .withMessage(
                        "the log of 'c1' follows template 'one-ten-seven' %s, but it is replayed with"
                                + " 'one-ten-seven' 9.0.0",
                        TEMPLATE.version());
    }

    @Test
    void times_have_bounds_so_that_an_end_can_be_told() {
        assertThat(order(NIGHT, "P1", "county")
                        .expected(Duration.ofDays(3_660))
                        .build()
                        .expected())
                .isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> order(NIGHT, "P1", "county")
                        .expected(Duration.ofDays(3_660).plusSeconds(1))
                        .build())
                .withMessage("a stage can be expected to last at most PT87840H, was PT87840H1S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> order(NIGHT.withYear(10_000), "P1", "county").build())
                .withMessage("an order must be of the years 1 to 9999, was of 10000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NOTHING.with(ElementId.of("zone-sealed"), Answer.NO, LocalDate.MAX))
                .withMessage("a fact must hold since a day of the years 1 to 9999, was 999999999");
    }

    @Test
    void what_people_wrote_stands_in_no_text_of_the_log() {
        Activation alert = at("P1");
        assertThat(alert + " " + alert.log() + " " + alert.log().events())
                .contains("P1")
                .doesNotContain("a case in the county")
                .doesNotContain("gate in shifts")
                .doesNotContain("No. 12");
    }
}
