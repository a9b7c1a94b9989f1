package org.grassroots.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.grassroots.area.Compound;
import org.grassroots.condition.Conditions;
import org.grassroots.evaluation.Host.Counted;
import org.grassroots.evaluation.Host.HostRule;
import org.grassroots.fact.Interval;
import org.grassroots.pack.RulePack;
import org.grassroots.parameter.Validity;
import org.grassroots.policy.TestPacks;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexedCityTest {
    private static final HostRule<Compound> SOUND = atLeastOne("sound", Set.of());
    private static final HostRule<Compound> THROWS_ON_C2 = atLeastOne("throws", Set.of("c2"));
    private static final HostRule<Compound> REFUSES_ITS_NUMBERS =
            Host.rule("host.refuses", Subjects.compounds(), limits -> {
                if (limits.day().equals(TestPacks.DAY.plusDays(1))) {
                    throw new UnsupportedOperationException("not on this day");
                }
                return SOUND.requirement(limits);
            });
    private static final Evaluator EVALUATOR = evaluator(SOUND, THROWS_ON_C2);

    /** Finds one of everything, and fails on some compounds. */
    private static HostRule<Compound> atLeastOne(String name, Set<String> throwing) {
        return Host.rule(
                "host." + name,
                Subjects.compounds(),
                limits -> Requirement.of(
                        Conditions.always(),
                        Conditions.atLeast(
                                new Counted<>(
                                        name,
                                        (compound, census) -> {
                                            if (throwing.contains(compound.id().value())) {
                                                throw new IllegalStateException(name);
                                            }
                                            return Interval.exactly(1);
                                        },
                                        (compound, census) -> new Tally(List.of(), List.of(), List.of())),
                                1)));
    }

    private static Evaluator evaluator(HostRule<?>... rules) {
        return Evaluator.of(List.of(Host.pack("host", rules)), TestPacks.DAY);
    }

    /** The first has one compound, the next two, up to three; then again. */
    private static List<Register> city(int size) {
        return IntStream.range(0, size)
                .mapToObj(at -> {
                    Registers registers = Registers.compound("c1");
                    IntStream.range(0, at % 3).forEach(more -> registers.andCompound("c" + (more + 2)));
                    return registers.build();
                })
                .toList();
    }

    private static void same(CityEvaluation together, Evaluator evaluator, List<Register> city) {
        VerdictCounts[] sums = new VerdictCounts[evaluator.rules().size()];
        Arrays.fill(sums, VerdictCounts.ZERO);
        for (int place = 0; place < city.size(); place++) {
            Evaluation alone = evaluator.evaluate(city.get(place));
            assertThat(together.get(place).outcomes()).isEqualTo(alone.outcomes());
            assertThat(together.get(place).failures()).hasSameSizeAs(alone.failures());
            for (int rule = 0; rule < sums.length; rule++) {
                sums[rule] = sums[rule].plus(alone.outcomes().get(rule).counts());
            }
        }
        assertThat(together.outcomes()).extracting(RuleOutcome::counts).containsExactly(sums);
    }

    /** On both sides of what is judged in one run. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, CityPart.MOST - 1, CityPart.MOST, CityPart.MOST + 1, 3 * CityPart.MOST})
    void a_city_of_any_size_is_judged_as_its_registers_are(int size) {
        List<Register> city = city(size);
        IndexedCity indexed = IndexedCity.of(city);
        CityEvaluation together = EVALUATOR.evaluate(indexed);

        assertThat(together.size()).isEqualTo(size);
        assertThat(together.indexed()).isSameAs(indexed);
        assertThat(indexed.registers()).extracting(IndexedRegister::register).isEqualTo(city);
        assertThat(together.evaluations()).extracting(Evaluation::register).isEqualTo(city);
        same(together, EVALUATOR, city);
        same(EVALUATOR.evaluate(indexed), EVALUATOR, city);
    }

    @Test
    void where_a_measure_throws_nothing_is_counted_in_the_city_either() {
        CityEvaluation together = EVALUATOR.evaluate(IndexedCity.of(city(3)));

        assertThat(together.counts())
                .containsEntry(SOUND.id(), new VerdictCounts(6, 0, 0, 0))
                .containsEntry(THROWS_ON_C2.id(), new VerdictCounts(4, 0, 0, 0));
        assertThat(together.get(0).failures()).isEmpty();
        assertThat(together.get(1).failures()).hasSize(1);
    }

    @Test
    void a_rule_that_refuses_its_numbers_counts_nothing_and_one_that_does_not_bind_nothing_applicable() {
        Evaluator refused =
                Evaluator.of(List.of(Host.pack("host", SOUND, REFUSES_ITS_NUMBERS)), TestPacks.DAY.plusDays(1));
        IndexedCity city = IndexedCity.of(city(3));

        assertThat(refused.evaluate(city).counts())
                .containsEntry(SOUND.id(), new VerdictCounts(6, 0, 0, 0))
                .containsEntry(REFUSES_ITS_NUMBERS.id(), VerdictCounts.ZERO);

        RulePack later = RulePack.builder()
                .from(Host.pack("host", SOUND, THROWS_ON_C2))
                .validity(new Validity(Optional.of(TestPacks.DAY), Optional.empty()))
                .build();
        Evaluator early = Evaluator.of(List.of(later), TestPacks.DAY.minusDays(1));
        assertThat(early.evaluate(city).counts())
                .containsEntry(SOUND.id(), new VerdictCounts(0, 0, 0, 6))
                .containsEntry(THROWS_ON_C2.id(), new VerdictCounts(0, 0, 0, 6));
        same(early.evaluate(city), early, city(3));
    }

    @Test
    void a_city_after_a_change_leaves_the_one_before_as_it_was() {
        List<Register> before = city(CityPart.MOST + 6);
        IndexedCity first = IndexedCity.of(before);
        EVALUATOR.evaluate(first);
        int place = CityPart.MOST + 1;
        List<Register> after = new ArrayList<>(before);
        after.set(place, city(3).get(2));
        IndexedCity next = first.next(place, after.get(place));

        same(EVALUATOR.evaluate(next), EVALUATOR, after);
        same(EVALUATOR.evaluate(first), EVALUATOR, before);
        assertThat(next.parts().get(0))
                .as("nothing changed in it")
                .isSameAs(first.parts().get(0));
    }

    @Test
    void rows_that_registers_have_in_common_stand_once_in_what_a_city_is_judged_by() {
        IndexedRegister one = IndexedRegister.of(city(1).get(0));
        Plan plan = new Plan(
                EVALUATOR.bound().stream().<SheetKey<?>>map(BoundRule::key).toList());
        PartDigest alone = PartDigest.of(plan, List.of(one));
        PartDigest thrice = PartDigest.of(plan, List.of(one, one, one));

        assertThat(thrice.isUniform()).isTrue();
        assertThat(thrice.cells()).hasSameSizeAs(alone.cells()).isNotEqualTo(alone.cells());
    }

    @Test
    void a_register_may_stand_at_several_places() {
        IndexedRegister one = IndexedRegister.of(city(2).get(1));
        CityEvaluation together = EVALUATOR.evaluate(IndexedCity.ofIndexed(List.of(one, one, one)));

        assertThat(together.counts()).containsEntry(SOUND.id(), new VerdictCounts(6, 0, 0, 0));
        assertThat(EVALUATOR.evaluate(one).counts()).containsEntry(SOUND.id(), new VerdictCounts(2, 0, 0, 0));
    }

    @Test
    void a_place_outside_of_the_city_is_refused() {
        IndexedCity city = IndexedCity.of(city(2));
        CityEvaluation together = EVALUATOR.evaluate(city);

        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> city.get(2))
                .withMessage("place (2) must be less than size (2)");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> together.get(2))
                .withMessage("place (2) must be less than size (2)");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> city.next(-1, city(1).get(0)))
                .withMessage("place (-1) must not be negative");
    }
}
