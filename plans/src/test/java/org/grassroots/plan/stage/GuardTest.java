package org.grassroots.plan.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.fact.Answer;
import org.grassroots.plan.element.ElementId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
    private static final ElementId CASE = ElementId.of("case");
    private static final ElementId OVER = ElementId.of("over");
    private static final LocalDate DAY = LocalDate.of(2022, 12, 1);
    private static final GuardTerm NO_CASE_FOR_FIVE_DAYS = new GuardTerm(CASE, false, 5);
    private static final GuardTerm OVER_NOW = new GuardTerm(OVER, true, 0);

    private static GuardOutcome judge(Guard.Match match, StageFacts facts, GuardTerm... terms) {
        return new Guard(match, List.of(terms)).judge(facts, DAY);
    }

    private static StageFacts noCaseSince(LocalDate since) {
        return StageFacts.none().with(CASE, Answer.NO, since);
    }

    @Test
    void a_condition_must_have_held_for_its_days() {
        GuardOutcome met = judge(Guard.Match.ALL, noCaseSince(DAY.minusDays(5)), NO_CASE_FOR_FIVE_DAYS);
        assertThat(met.fires()).isTrue();
        assertThat(met.holding()).containsExactly(NO_CASE_FOR_FIVE_DAYS);
        assertThat(met.earliest()).isEmpty();

        GuardOutcome tooShort = judge(Guard.Match.ALL, noCaseSince(DAY.minusDays(4)), NO_CASE_FOR_FIVE_DAYS);
        assertThat(tooShort.answer()).isEqualTo(Answer.NO);
        assertThat(tooShort.failing()).containsExactly(NO_CASE_FOR_FIVE_DAYS);
        assertThat(tooShort.earliest()).contains(DAY.plusDays(1));
    }

    @Test
    void what_is_unknown_never_makes_a_guard_hold_and_is_named() {
        GuardOutcome unknown = judge(Guard.Match.ALL, StageFacts.none(), NO_CASE_FOR_FIVE_DAYS);
        assertThat(unknown.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(unknown.fires()).isFalse();
        assertThat(unknown.missing()).containsExactly(NO_CASE_FOR_FIVE_DAYS);

        StageFacts sinceUnknown = StageFacts.none().with(CASE, new StageFacts.Fact(Answer.NO, Optional.empty()));
        assertThat(judge(Guard.Match.ALL, sinceUnknown, NO_CASE_FOR_FIVE_DAYS).answer())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(judge(Guard.Match.ALL, sinceUnknown, new GuardTerm(CASE, false, 0))
                        .answer())
                .isEqualTo(Answer.YES);
    }

    @Test
    void what_holds_only_from_tomorrow_does_not_hold_today() {
        assertThat(judge(Guard.Match.ALL, noCaseSince(DAY.plusDays(1)), new GuardTerm(CASE, false, 0))
                        .answer())
                .isEqualTo(Answer.NO);
    }

    @Test
    void all_parts_are_needed_or_any_one_as_the_guard_says() {
        StageFacts facts = noCaseSince(DAY.minusDays(9)).with(OVER, Answer.NO, DAY.minusDays(9));
        assertThat(judge(Guard.Match.ALL, facts, NO_CASE_FOR_FIVE_DAYS, OVER_NOW)
                        .answer())
                .isEqualTo(Answer.NO);
        assertThat(judge(Guard.Match.ANY, facts, NO_CASE_FOR_FIVE_DAYS, OVER_NOW)
                        .answer())
                .isEqualTo(Answer.YES);
        StageFacts half = noCaseSince(DAY.minusDays(9));
        assertThat(judge(Guard.Match.ALL, half, NO_CASE_FOR_FIVE_DAYS, OVER_NOW).answer())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(judge(Guard.Match.ANY, half, NO_CASE_FOR_FIVE_DAYS, OVER_NOW).answer())
                .isEqualTo(Answer.YES);
    }

    @Test
    void the_first_day_is_told_only_if_time_alone_will_bring_it() {
        StageFacts waiting = noCaseSince(DAY.minusDays(1)).with(OVER, Answer.YES, DAY.minusDays(1));
        GuardTerm overForTwo = new GuardTerm(OVER, true, 2);
        assertThat(judge(Guard.Match.ALL, waiting, NO_CASE_FOR_FIVE_DAYS, overForTwo)
                        .earliest())
                .contains(DAY.plusDays(4));
        assertThat(judge(Guard.Match.ANY, waiting, NO_CASE_FOR_FIVE_DAYS, overForTwo)
                        .earliest())
                .contains(DAY.plusDays(1));
        StageFacts against = waiting.with(OVER, Answer.NO, DAY);
        assertThat(judge(Guard.Match.ALL, against, NO_CASE_FOR_FIVE_DAYS, overForTwo)
                        .earliest())
                .isEmpty();
        assertThat(judge(Guard.Match.ALL, noCaseSince(DAY), NO_CASE_FOR_FIVE_DAYS, OVER_NOW)
                        .earliest())
                .isEmpty();
    }

    @Test
    void guards_can_hold_together_unless_every_way_contradicts() {
        Guard caseOrOver = new Guard(Guard.Match.ANY, List.of(new GuardTerm(CASE, true, 0), OVER_NOW));
        assertThat(caseOrOver.canHoldWith(new Guard(Guard.Match.ALL, List.of(NO_CASE_FOR_FIVE_DAYS))))
                .isTrue();
        assertThat(caseOrOver.canHoldWith(
                        new Guard(Guard.Match.ALL, List.of(NO_CASE_FOR_FIVE_DAYS, new GuardTerm(OVER, false, 0)))))
                .isFalse();
    }

    @Test
    void facts_are_told_in_the_order_of_their_conditions_and_the_last_word_counts() {
        StageFacts facts = StageFacts.of(Map.of(OVER, new StageFacts.Fact(Answer.YES, Optional.of(DAY))))
                .with(CASE, Answer.YES, DAY)
                .with(CASE, Answer.NO, DAY);
        assertThat(facts.known().keySet()).containsExactly(CASE, OVER);
        assertThat(facts.of(CASE).answer()).isEqualTo(Answer.NO);
        assertThat(facts.of(ElementId.of("other")).answer()).isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 367})
    void days_have_bounds(int days) {
        assertThat(new GuardTerm(CASE, true, 366).days()).isEqualTo(366);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GuardTerm(CASE, true, days))
                .withMessage("condition 'case' must be asked for 0 to 366 days, was " + days);
    }
}
