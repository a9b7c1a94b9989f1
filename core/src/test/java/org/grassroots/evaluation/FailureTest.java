package org.grassroots.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.grassroots.area.Compound;
import org.grassroots.condition.Conditions;
import org.grassroots.condition.Quantity;
import org.grassroots.evaluation.Host.Counted;
import org.grassroots.evaluation.Host.HostRule;
import org.grassroots.fact.Interval;
import org.grassroots.missing.DecisiveSets;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.policy.TestPacks;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Subjects;
import org.grassroots.rule.Verdict;
import org.grassroots.tally.Tally;
import org.grassroots.text.Language;
import org.junit.jupiter.api.Test;

/** A host's rule that throws is told of, and stops nothing else. */
class FailureTest {
    private static final Register REGISTER = Registers.compound("c1")
            .andCompound("c2")
            .andCompound("c3")
            .noBranch()
            .build();
    private static final Subject C1 = new Subject(Subject.Kind.COMPOUND, "c1");
    private static final Subject C2 = new Subject(Subject.Kind.COMPOUND, "c2");
    private static final Tally NOTHING = new Tally(List.of(), List.of(), List.of());

    private static final HostRule<Compound> THROWS_ON_C2 = Host.rule(
            "host.throws",
            Subjects.compounds(),
            Conditions.atLeast(
                    new Counted<>(
                            "throwing",
                            (compound, census) -> {
                                if (compound.id().value().equals("c2")) {
                                    throw new IllegalArgumentException("about " + Registers.NAME);
                                }
                                return Interval.exactly(0);
                            },
                            (compound, census) -> NOTHING),
                    1));

    private static final HostRule<Compound> SOUND = Host.rule(
            "host.sound",
            Subjects.compounds(),
            Conditions.atLeast(
                    new Counted<>("sound", (compound, census) -> Interval.exactly(0), (compound, census) -> NOTHING),
                    1));

    @Test
    void a_measure_that_throws_on_one_subject_costs_only_that_verdict() {
        Evaluation evaluation = Host.evaluate(REGISTER, THROWS_ON_C2, SOUND);

        assertThat(evaluation.failures()).hasSize(1).first().satisfies(failure -> {
            assertThat(failure.pack()).isEqualTo("host");
            assertThat(failure.rule()).isEqualTo(RuleId.of("host.throws"));
            assertThat(failure.subject()).isEqualTo(C2);
            assertThat(failure.cause())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("about " + Registers.NAME);
            assertThat(failure)
                    .hasToString("rule host.throws of pack host failed on compound c2:"
                            + " java.lang.IllegalArgumentException");
        });
        assertThat(evaluation.counts())
                .containsEntry(RuleId.of("host.throws"), new VerdictCounts(0, 2, 0, 0))
                .containsEntry(RuleId.of("host.sound"), new VerdictCounts(0, 3, 0, 0));
        assertThat(evaluation.findings())
                .extracting(
                        finding -> finding.rule() + " of " + finding.subject().id())
                .containsExactly(
                        "host.throws of c1",
                        "host.throws of c3",
                        "host.sound of c1",
                        "host.sound of c2",
                        "host.sound of c3");
        assertThat(evaluation.verdicts(RuleId.of("host.throws")))
                .doesNotContainKey(C2)
                .containsEntry(C1, Verdict.VIOLATED)
                .hasSize(2);
    }

    @Test
    void why_throws_on_what_failed_and_on_nothing_else() {
        Evaluation evaluation = Host.evaluate(REGISTER, THROWS_ON_C2, SOUND);

        assertThat(evaluation.why(RuleId.of("host.throws"), C1).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(evaluation.why(RuleId.of("host.sound"), C2).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> evaluation.why(RuleId.of("host.throws"), C2))
                .withMessage(
                        "rule 'host.throws' threw IllegalArgumentException on compound c2, so there are no reasons;"
                                + " see the cause")
                .withCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_rule_that_throws_on_one_day_is_told_of_on_that_day_and_judges_on_any_other() {
        LocalDate bad = TestPacks.DAY.plusDays(1);
        HostRule<Compound> rule = Host.rule("host.day", Subjects.compounds(), limits -> {
            if (limits.day().equals(bad)) {
                throw new UnsupportedOperationException("not today");
            }
            return Requirement.of(Conditions.always(), SOUND.requirement(limits).demands());
        });
        Evaluation before = evaluate(rule, TestPacks.DAY);
        Evaluation on = evaluate(rule, bad);

        assertThat(before.failures()).isEmpty();
        assertThat(before.counts()).containsEntry(rule.id(), new VerdictCounts(0, 3, 0, 0));
        assertThat(on.failures()).hasSize(1).first().satisfies(failure -> {
            assertThat(failure.rule()).isEqualTo(rule.id());
            assertThat(failure.subject()).isEqualTo(new Subject(Subject.Kind.COMMUNITY, "k1"));
            assertThat(failure.cause()).hasMessage("not today");
        });
        assertThat(on.counts())
                .containsEntry(rule.id(), VerdictCounts.ZERO)
                .containsEntry(SOUND.id(), new VerdictCounts(0, 3, 0, 0));
        assertThat(on.outcomes()).hasSize(2);
        assertThat(on.verdicts(rule.id())).isEmpty();
        assertThat(on.findings())
                .hasSize(3)
                .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo(SOUND.id()));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> on.why(rule.id(), C1))
                .withMessageStartingWith("rule 'host.day' threw UnsupportedOperationException on compound c1");
    }

    private static Evaluation evaluate(HostRule<Compound> rule, LocalDate day) {
        return Evaluator.of(List.of(Host.pack("host", rule, SOUND)), day).evaluate(REGISTER);
    }

    @Test
    void a_measure_that_can_be_judged_by_but_not_explained_leaves_its_numbers_unknown() {
        HostRule<Compound> mute = Host.rule(
                "host.mute",
                Subjects.compounds(),
                Conditions.atLeast(
                        new Counted<>("mute", (compound, census) -> new Interval(0, 2), (compound, census) -> {
                            throw new IllegalStateException("mute");
                        }),
                        1));
        Evaluation evaluation = Host.evaluate(REGISTER, mute, SOUND);

        assertThat(evaluation.failures()).as("it has a verdict").isEmpty();
        assertThat(evaluation.findings()).hasSize(6);
        Finding first = evaluation.findings().get(0);
        assertThat(first.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(first.observed()).isEqualTo(Quantity.UNKNOWN);
        assertThat(first.required()).isEqualTo(Quantity.UNKNOWN);
        assertThat(first.margin()).isEmpty();
        assertThat(first.decisive()).isEqualTo(DecisiveSets.NONE);
        assertThat(first.message().in(Language.ENGLISH)).isEqualTo("小区c1 is open: unknown.");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(first::why)
                .withMessageStartingWith("rule 'host.mute' threw IllegalStateException on compound c1")
                .havingCause()
                .withMessage("mute");
    }

    @Test
    void a_sound_rule_fails_nowhere() {
        MissingFact list = new MissingFact(C1, Field.MEMBERS);
        HostRule<Compound> open = Host.rule(
                "host.open",
                Subjects.compounds(),
                Conditions.atLeast(
                        new Counted<>(
                                "open",
                                (compound, census) -> Interval.UNKNOWN,
                                (compound, census) ->
                                        new Tally(List.of(), List.of(), List.of(new Tally.Open(List.of(list), true)))),
                        1));
        Evaluation evaluation = Host.evaluate(REGISTER, open);

        assertThat(evaluation.failures()).isEmpty();
        assertThat(evaluation.findings())
                .hasSize(3)
                .allSatisfy(finding -> assertThat(finding.message().in(Language.ENGLISH))
                        .endsWith(" is open: list of members (compound c1)."));
    }
}
