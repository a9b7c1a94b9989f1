package org.grassroots.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Compound;
import org.grassroots.area.Household;
import org.grassroots.area.HouseholdId;
import org.grassroots.condition.Conditions;
import org.grassroots.evaluation.Host.Counted;
import org.grassroots.evaluation.Host.HostRule;
import org.grassroots.fact.Interval;
import org.grassroots.fact.Listing;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.policy.TestPacks;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.rule.Verdict;
import org.grassroots.tally.Countable;
import org.grassroots.tally.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An evaluator that has met more different rows than it numbers judges on as one that has met none. */
class ManyRowsTest {
    private static final int COMPOUNDS = 1_000;
    /** So many that the last but one has rows with and without a number, and the last has none with one. */
    private static final int REGISTERS = RowDictionary.MOST / COMPOUNDS + 2;

    private static final int SQUARE = 150;

    private static final HostRule<Compound> RULE = Host.rule(
            "host.many",
            Subjects.compounds(),
            limits -> Requirement.of(
                    Conditions.atLeast(counted("tens", number -> number / SQUARE, Integer.MAX_VALUE), 5),
                    Conditions.atLeast(counted("ones", number -> number % SQUARE, 7), SQUARE / 2)));

    /** Counts what the number of a compound gives; of every so manieth nobody listed all. */
    private static Countable<Compound> counted(String name, ToIntFunction<Integer> count, int open) {
        return new Counted<>(
                name,
                (compound, census) -> isOpen(compound, open)
                        ? Interval.atLeast(count.applyAsInt(number(compound)))
                        : Interval.exactly(count.applyAsInt(number(compound))),
                (compound, census) -> new Tally(
                        Collections.nCopies(
                                count.applyAsInt(number(compound)), Subject.of(Subject.Kind.COMPOUND, compound.id())),
                        List.of(),
                        isOpen(compound, open)
                                ? List.of(new Tally.Open(
                                        List.of(MissingFact.of(Subject.Kind.COMPOUND, compound.id(), Field.BUILDINGS)),
                                        true))
                                : List.of()));
    }

    private static boolean isOpen(Compound compound, int open) {
        return number(compound) % open == open - 1;
    }

    private static int number(Compound compound) {
        return Integer.parseInt(compound.id().value().substring(1));
    }

    /** Compounds of which no two are alike, nor like any of another register. */
    private static Register register(int at) {
        Registers registers = Registers.compound("c" + at);
        IntStream.range(1, COMPOUNDS).forEach(next -> registers.andCompound("c" + (at + next * REGISTERS)));
        return registers.build();
    }

    private static Evaluator evaluator() {
        return Evaluator.of(List.of(Host.pack("host", RULE)), TestPacks.DAY);
    }

    private static void same(Evaluation met, Evaluation alone) {
        assertThat(met.counts()).isEqualTo(alone.counts());
        assertThat(met.verdicts(RULE.id())).isEqualTo(alone.verdicts(RULE.id()));
        assertThat(met.findings()).isEqualTo(alone.findings());
        assertThat(met.failures()).isEmpty();
    }

    @Test
    void registers_judged_after_many_others_are_judged_as_if_each_were_the_first() {
        Evaluator evaluator = evaluator();
        List<Evaluation> alone = new ArrayList<>();
        List<Evaluation> met = new ArrayList<>();
        for (int at = 0; at < REGISTERS; at++) {
            Register register = register(at);
            alone.add(evaluator().evaluate(register));
            met.add(evaluator.evaluate(register));
            same(met.get(at), alone.get(at));
            assertThat(EnumSet.copyOf(alone.get(at).verdicts(RULE.id()).values()))
                    .isEqualTo(EnumSet.allOf(Verdict.class));
        }
        for (int at : List.of(0, REGISTERS - 2, REGISTERS - 1)) {
            same(evaluator.evaluate(met.get(at).register()), alone.get(at));
            same(evaluator.evaluate(met.get(at).indexed()), alone.get(at));
            same(evaluator.evaluate(alone.get(at).indexed()), alone.get(at));
            same(evaluator().evaluate(met.get(at).indexed()), alone.get(at));
        }
        CityEvaluation together = evaluator.evaluate(
                IndexedCity.of(met.stream().map(Evaluation::register).toList()));
        for (int at = 0; at < REGISTERS; at++) {
            assertThat(together.get(at).counts()).isEqualTo(alone.get(at).counts());
        }
    }

    /** On both sides of what a row's cell holds beside its number. */
    @ParameterizedTest
    @ValueSource(ints = {(1 << 18) - 1, 1 << 18})
    void however_many_subjects_are_alike_all_are_counted(int alike) {
        List<Household> households = IntStream.range(0, alike)
                .mapToObj(number -> Household.uncounted(HouseholdId.of("h" + number)))
                .toList();
        Building building = Building.builder()
                .id(BuildingId.of("b1"))
                .name("b1")
                .households(Listing.of(households))
                .build();
        HostRule<Household> sound = Host.rule(
                "host.sound",
                Subjects.households(),
                Conditions.atLeast(
                        new Counted<>(
                                "one",
                                (household, census) -> Interval.exactly(1),
                                (household, census) -> new Tally(List.of(), List.of(), List.of())),
                        1));

        Evaluation evaluation = Host.evaluate(
                Registers.compound("c1", compound -> compound.buildings(Listing.of(List.of(building))))
                        .build(),
                sound);

        assertThat(evaluation.counts()).containsEntry(sound.id(), new VerdictCounts(alike, 0, 0, 0));
    }
}
