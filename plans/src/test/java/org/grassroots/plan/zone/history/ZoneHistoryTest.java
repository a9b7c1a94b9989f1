package org.grassroots.plan.zone.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.grassroots.fact.Answer;
import org.grassroots.plan.catalogue.ZoneReader;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.zone.Zone;
import org.grassroots.plan.zone.ZoneRegimes;
import org.grassroots.plan.zone.ZoneUnit;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneHistoryTest {
    private static final ZoneRegimes REGIMES = ZoneReader.shipped();
    private static final LocalDate DAY0 = LocalDate.of(2022, 3, 1);

    /** Sealed on day 0, a contact last exposed on day 0 and negative on day 15, all traced, all tested negative. */
    private static List<ZoneEvent> soundEnd() {
        return List.of(
                drawn(0, "sealed"),
                new ZoneEvent.ContactFound(day(1), "c-1", day(0)),
                new ZoneEvent.ContactsTraced(day(2)),
                new ZoneEvent.ContactTested(day(15), "c-1", Answer.YES),
                new ZoneEvent.AllTested(day(14), Answer.YES));
    }

    private static LocalDate day(int number) {
        return DAY0.plusDays(number);
    }

    private static ZoneEvent drawn(int day, String zone) {
        return new ZoneEvent.Drawn(day(day), ElementId.of(zone), Optional.empty());
    }

    private static ZoneHistory history(String regime, ZoneEvent... events) {
        return history(regime, Arrays.asList(events));
    }

    private static ZoneHistory history(String regime, List<ZoneEvent> events) {
        return ZoneHistory.of(REGIMES.find(regime).orElseThrow(), events);
    }

    private static Optional<String> zone(ZoneState state) {
        return state.zone().map(Zone::id).map(ElementId::value);
    }

    @Test
    void a_sealed_area_whose_three_parts_hold_may_be_released() {
        ZoneState state = history("R1", soundEnd()).asOf(day(15));

        assertThat(state.mayBeReleased()).isEqualTo(Answer.YES);
        assertThat(state.parts()).extracting(PartState::holds).containsOnly(Answer.YES);
        assertThat(state.earliestRelease()).contains(day(15));
        assertThat(state.becomes()).contains(ElementId.of("precaution"));
        assertThat(state.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void without_any_one_record_it_may_not(int missing) {
        List<ZoneEvent> events = new ArrayList<>(soundEnd());
        ZoneEvent dropped = events.remove(missing == 1 ? 2 : missing);
        Answer may = history("R1", events).asOf(day(15)).mayBeReleased();

        assertThat(may).as("without %s", dropped).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void a_test_whose_result_is_not_known_is_not_negative() {
        List<ZoneEvent> events = new ArrayList<>(soundEnd());
        events.set(4, new ZoneEvent.AllTested(day(14), Answer.UNKNOWN));
        PartState part = history("R1", events).asOf(day(15)).parts().get(2);

        assertThat(part.holds()).isEqualTo(Answer.UNKNOWN);
        assertThat(part.why().english())
                .isEqualTo("all residents were tested on 2022-03-15: the results are not known");
        assertThat(part.why().simplifiedChinese()).isEqualTo("2022-03-15全员检测，结果未知");
    }

    @ParameterizedTest(name = "{0} days without a new case: {1}")
    @CsvSource({"13, NO", "14, YES"})
    void fourteen_days_without_a_case_are_fourteen(int passed, Answer holds) {
        PartState part =
                history("R1", drawn(0, "sealed")).asOf(day(passed)).parts().get(0);

        assertThat(part.holds()).isEqualTo(holds);
        assertThat(part.why().english()).isEqualTo(passed + " of 14 days without a new case, counted from 2022-03-01");
    }

    @ParameterizedTest(name = "{0} days since the last exposure: {1}")
    @CsvSource({"14, NO", "15, YES"})
    void a_contact_is_out_after_more_than_fourteen_days(int passed, Answer holds) {
        List<ZoneEvent> events = new ArrayList<>(soundEnd());
        events.set(3, new ZoneEvent.ContactTested(day(passed), "c-1", Answer.YES));
        PartState part = history("R1", events).asOf(day(passed)).parts().get(1);

        assertThat(part.holds()).isEqualTo(holds);
    }

    @Test
    void a_contact_without_a_result_is_named_by_its_word() {
        ZoneState state = history("R1", drawn(0, "sealed"), new ZoneEvent.ContactFound(day(1), "c-1", day(0)))
                .asOf(day(20));

        assertThat(state.parts().get(1).why().english())
                .isEqualTo("contact c-1, last exposed on 2022-03-01, out from 2022-03-16: no result of a test is known;"
                        + " nobody has recorded since 2022-03-01 that all close contacts were traced");
        assertThat(state.earliestRelease()).contains(day(20));
    }

    @ParameterizedTest(name = "tested {0} days before: {1}")
    @CsvSource({"0, YES", "2, YES", "3, UNKNOWN"})
    void all_residents_are_tested_within_two_days(int before, Answer holds) {
        ZoneState state = history("R1", drawn(0, "sealed"), new ZoneEvent.AllTested(day(20 - before), Answer.YES))
                .asOf(day(20));

        assertThat(state.parts().get(2).holds()).isEqualTo(holds);
    }

    @ParameterizedTest(name = "tested on day {0}: {1}")
    @CsvSource({"6, UNKNOWN", "7, YES", "8, YES"})
    void the_test_of_day_seven_is_made_on_day_seven_or_later(int on, Answer may) {
        ZoneState state = history("R2", drawn(0, "high"), new ZoneEvent.AllTested(day(on), Answer.YES))
                .asOf(day(8));

        assertThat(state.mayBeReleased()).isEqualTo(may);
        assertThat(state.becomes()).contains(ElementId.of("medium"));
    }

    @Test
    void before_day_seven_nothing_tested_counts() {
        ZoneState state = history("R2", drawn(0, "high"), new ZoneEvent.AllTested(day(6), Answer.YES))
                .asOf(day(6));

        assertThat(state.mayBeReleased()).isEqualTo(Answer.NO);
        assertThat(state.earliestRelease()).contains(day(7));
        assertThat(state.parts().get(1).why().english()).isEqualTo("the test counts from 2022-03-08 on");
    }

    @Test
    void high_becomes_medium_and_three_days_later_low() {
        ZoneHistory history = history(
                "R2", drawn(0, "high"), new ZoneEvent.AllTested(day(7), Answer.YES), new ZoneEvent.Released(day(7)));

        assertThat(zone(history.asOf(day(7)))).contains("medium");
        assertThat(history.asOf(day(9)).mayBeReleased()).isEqualTo(Answer.NO);
        assertThat(history.asOf(day(9)).earliestRelease()).contains(day(10));
        assertThat(history.asOf(day(10)).mayBeReleased()).isEqualTo(Answer.YES);
        assertThat(zone(history.with(new ZoneEvent.Released(day(10))).asOf(day(10))))
                .contains("low");
        assertThat(history.asOf(day(10)).findings()).isEmpty();
    }

    @Test
    void an_area_drawn_as_medium_waits_seven_days_and_for_its_test() {
        assertThat(history("R2", drawn(0, "medium")).asOf(day(3)).earliestRelease())
                .contains(day(7));
    }

    @Test
    void in_shanghai_sealed_becomes_controlled_after_seven_days_and_precaution_after_three_more() {
        ZoneHistory history = history("R1-SH", drawn(0, "sealed"));
        assertThat(history.asOf(day(6)).mayBeReleased()).isEqualTo(Answer.NO);
        assertThat(history.asOf(day(7)).mayBeReleased()).isEqualTo(Answer.YES);

        ZoneHistory released = history.with(new ZoneEvent.Released(day(7)));
        assertThat(zone(released.asOf(day(7)))).contains("controlled");
        assertThat(released.asOf(day(9)).mayBeReleased()).isEqualTo(Answer.NO);
        assertThat(released.asOf(day(10)).becomes()).contains(ElementId.of("precaution"));
        assertThat(released.asOf(day(10)).mayBeReleased()).isEqualTo(Answer.YES);
        assertThat(history("R1-SH", drawn(0, "controlled")).asOf(day(6)).mayBeReleased())
                .isEqualTo(Answer.NO);
        assertThat(history("R1-SH", drawn(0, "controlled")).asOf(day(7)).mayBeReleased())
                .isEqualTo(Answer.YES);
    }

    @Test
    void a_new_case_counts_the_days_anew() {
        ZoneHistory history = history("R4", drawn(0, "high"), new ZoneEvent.CaseFound(day(4)));

        assertThat(history.asOf(day(5)).mayBeReleased()).isEqualTo(Answer.NO);
        assertThat(history.asOf(day(5)).earliestRelease()).contains(day(9));
        assertThat(history.asOf(day(8)).mayBeReleased()).isEqualTo(Answer.NO);
        assertThat(history.asOf(day(9)).mayBeReleased()).isEqualTo(Answer.YES);
        assertThat(history.asOf(day(9)).since()).contains(day(0));
        assertThat(history.asOf(day(9)).countedFrom()).contains(day(4));
    }

    @Test
    void a_case_turns_a_controlled_area_into_a_sealed_one() {
        ZoneState state = history("R1", drawn(0, "controlled"), new ZoneEvent.CaseFound(day(3)))
                .asOf(day(3));

        assertThat(zone(state)).contains("sealed");
        assertThat(state.since()).contains(day(3));
    }

    @Test
    void a_case_after_the_days_of_tracing_opens_it_again() {
        List<ZoneEvent> events = new ArrayList<>(soundEnd());
        events.add(new ZoneEvent.CaseFound(day(15)));
        ZoneState state = history("R1", events).asOf(day(15));

        assertThat(state.parts().get(1).holds()).isEqualTo(Answer.UNKNOWN);
        assertThat(state.mayBeReleased()).isEqualTo(Answer.NO);
        assertThat(state.earliestRelease()).contains(day(29));
    }

    @Test
    void an_extension_forbids_release_until_its_day() {
        ZoneHistory history = history("R4", drawn(0, "high"), new ZoneEvent.Extended(day(4), day(8)));

        assertThat(history.asOf(day(7)).mayBeReleased()).isEqualTo(Answer.NO);
        assertThat(history.asOf(day(7)).earliestRelease()).contains(day(8));
        assertThat(history.asOf(day(8)).mayBeReleased()).isEqualTo(Answer.YES);
    }

    @Test
    void the_rest_of_the_county_waits_for_a_declaration() {
        ZoneHistory history = history("R1", drawn(0, "precaution"));
        assertThat(history.asOf(day(3)).mayBeReleased()).isEqualTo(Answer.UNKNOWN);

        ElementId all = ElementId.of("all-released");
        ZoneHistory declared = history.with(new ZoneEvent.Declared(day(3), all, Answer.YES));
        assertThat(declared.asOf(day(3)).mayBeReleased()).isEqualTo(Answer.YES);
        assertThat(declared.asOf(day(3)).becomes()).isEmpty();
        assertThat(zone(declared.with(new ZoneEvent.Released(day(3))).asOf(day(3))))
                .isEmpty();
        assertThat(history.with(new ZoneEvent.Declared(day(3), all, Answer.NO))
                        .asOf(day(3))
                        .earliestRelease())
                .contains(day(4));
    }

    @Test
    void a_zone_whose_release_no_text_states_is_not_known_to_be_released() {
        ZoneState state = history("R3", drawn(0, "low")).asOf(day(50));

        assertThat(state.mayBeReleased()).isEqualTo(Answer.UNKNOWN);
        assertThat(state.earliestRelease()).isEmpty();
    }

    @Test
    void an_area_without_a_zone_has_nothing_to_be_released_from() {
        ZoneState state = history("R2", drawn(5, "high")).asOf(day(4));

        assertThat(zone(state)).isEmpty();
        assertThat(state.mayBeReleased()).isEqualTo(Answer.NO);
    }

    @Test
    void what_should_not_have_been_done_is_told() {
        ZoneHistory history = history(
                "R4",
                new ZoneEvent.Released(day(-1)),
                new ZoneEvent.Drawn(day(0), ElementId.of("high"), Optional.of(ZoneUnit.COMPOUND)),
                new ZoneEvent.Released(day(4)),
                new ZoneEvent.Extended(day(5), day(9)));

        assertThat(history.asOf(day(9)).findings())
                .extracting(Text::english)
                .containsExactly(
                        "on 2022-02-28 the area was released but had no zone",
                        "on 2022-03-01 zone “high-risk area” was drawn around a compound, which this regime does not"
                                + " allow",
                        "on 2022-03-05 the area was released from “high-risk area” although it was not shown that all"
                                + " conditions held: 4 of 5 days without a new case, counted from 2022-03-01",
                        "on 2022-03-06 the zone was extended but there was none");
        assertThat(history.asOf(day(3)).findings()).hasSize(2);
    }

    @Test
    void a_unit_that_the_regime_allows_is_no_finding() {
        assertThat(history("R4", new ZoneEvent.Drawn(day(0), ElementId.of("high"), Optional.of(ZoneUnit.BUILDING)))
                        .asOf(day(0))
                        .findings())
                .isEmpty();
    }

    @Test
    void a_zone_that_the_regime_does_not_have_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history("R3", drawn(0, "medium")))
                .withMessage("regime 'R3' has no zone 'medium'; its zones are [high, low]");
    }

    @Test
    void an_epidemic_free_compound_of_shanghai_needs_fourteen_days_and_the_test_of_day_thirteen() {
        ElementId title = ElementId.of("shanghai");
        ZoneHistory history =
                history("R1-SH", new ZoneEvent.CaseFound(day(0)), new ZoneEvent.AllTested(day(13), Answer.YES));

        assertThat(history.title(title, day(13)).holds()).isEqualTo(Answer.NO);
        assertThat(history.title(title, day(14)).holds()).isEqualTo(Answer.YES);
        assertThat(history.with(new ZoneEvent.CaseFound(day(14)))
                        .title(title, day(14))
                        .holds())
                .isEqualTo(Answer.NO);
        assertThat(history("R1-SH", List.of()).title(title, day(14)).holds()).isEqualTo(Answer.UNKNOWN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history.title(ElementId.of("jilin"), day(1)))
                .withMessage("regime 'R1-SH' has no title 'jilin'; its titles are [shanghai]");
    }

    @Test
    void an_extension_into_the_past_and_an_exposure_in_the_future_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ZoneEvent.Extended(day(5), day(4)))
                .withMessage("an extension of 2022-03-06 must lead to that day or a later one, was 2022-03-05");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ZoneEvent.ContactFound(day(5), "c-1", day(6)))
                .withMessage("contact 'c-1': the last exposure must not be after the day of the record 2022-03-06, was"
                        + " 2022-03-07");
    }
}
