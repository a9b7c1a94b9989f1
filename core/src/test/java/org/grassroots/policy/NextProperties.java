package org.grassroots.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.grassroots.area.Building;
import org.grassroots.area.HouseholdId;
import org.grassroots.change.RandomChanges;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.json.RegistersAtRandom;
import org.grassroots.json.ShippedPacks;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CentralHouseholdId;
import org.grassroots.organisation.GroupId;
import org.grassroots.register.RandomEdits;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.grassroots.rule.RuleId;

/** Judging again only what changed is judging anew, by all shipped packs and after any chain of changes. */
class NextProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Evaluator EVALUATOR = Evaluator.of(ShippedPacks.all(), DAY);
    private static final Evaluator EARLIER = Evaluator.of(ShippedPacks.all(), DAY.minusYears(6));
    private static final int STEPS = 200;

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    /** All but the words, which take long to find. */
    private static void sameVerdicts(Evaluation next, Evaluation anew) {
        assertThat(next.register()).isSameAs(anew.register());
        assertThat(next.outcomes()).isEqualTo(anew.outcomes());
        assertThat(keys(next)).isEqualTo(keys(anew));
        assertThat(next.failures()).isEmpty();
    }

    private static List<List<Object>> keys(Evaluation evaluation) {
        List<List<Object>> keys = new ArrayList<>();
        evaluation
                .findings()
                .forEach(finding -> keys.add(List.of(
                        finding.pack(), finding.rule(), finding.demand(), finding.subject(), finding.verdict())));
        return keys;
    }

    private static void same(Evaluation next, Evaluation anew) {
        sameVerdicts(next, anew);
        assertThat(next.inForce()).isEqualTo(anew.inForce());
        assertThat(next.findings()).isEqualTo(anew.findings());
        for (RuleId rule : anew.counts().keySet()) {
            assertThat(next.verdicts(rule)).isEqualTo(anew.verdicts(rule));
        }
    }

    /** Every field of a finding, and of one of them the reasons. */
    private static void sameReasons(Evaluation next, Evaluation anew, Random random) {
        if (anew.findings().isEmpty()) {
            return;
        }
        int at = random.nextInt(anew.findings().size());
        Finding one = next.findings().get(at);
        Finding other = anew.findings().get(at);
        assertThat(one).isEqualTo(other);
        assertThat(one.why()).isEqualTo(other.why());
        assertThat(one.decisive()).isEqualTo(other.decisive());
        assertThat(one.path()).isEqualTo(other.path());
        assertThat(one.observed()).isEqualTo(other.observed());
    }

    private static Register changed(Register register, Random random) {
        return random.nextBoolean()
                ? RandomEdits.whole(random, register)
                : register.apply(new RandomChanges(random).fitting(register));
    }

    @Property(tries = 5)
    void the_next_evaluation_is_the_full_one_after_every_change_of_a_long_chain(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        Evaluation next = EVALUATOR.evaluate(RegistersAtRandom.of(random));
        for (int step = 0; step < STEPS; step++) {
            next = next.next(changed(next.register(), random));
            Evaluation anew = EVALUATOR.evaluate(next.register());

            sameVerdicts(next, anew);
            sameReasons(next, anew, random);
            if (step % 100 == 99) {
                same(next, anew);
            }
        }
    }

    @Property(tries = 5)
    void nobody_need_ask_for_findings_on_the_way_and_any_register_may_follow(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        Evaluation first = EVALUATOR.evaluate(RegistersAtRandom.of(random));
        first.findings();
        Evaluation next = first;
        for (int step = 0; step < 30; step++) {
            Evaluation from = random.nextInt(4) == 0 ? first : next;
            next = from.next(random.nextInt(10) == 0 ? RegistersAtRandom.of(random) : changed(from.register(), random));
            if (random.nextInt(3) == 0) {
                sameVerdicts(next, EVALUATOR.evaluate(next.register()));
            }
        }
        same(next, EVALUATOR.evaluate(next.register()));
        same(first, EVALUATOR.evaluate(first.register()));
    }

    @Property(tries = 5)
    void what_was_counted_and_still_holds_serves_other_evaluators_too(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        Evaluation evaluation = EVALUATOR.evaluate(RegistersAtRandom.of(random));
        for (int step = 0; step < 20; step++) {
            Register after = changed(evaluation.register(), random);
            Evaluation earlier = EARLIER.evaluate(evaluation.indexed().next(after));

            sameVerdicts(earlier, EARLIER.evaluate(after));
            evaluation = EVALUATOR.evaluate(earlier.indexed());
            sameVerdicts(evaluation, EVALUATOR.evaluate(after));
        }
    }

    /** So many subjects of each kind that few are not all of them. */
    private static Register large() {
        Registers registers = Registers.compound("c0", compound -> compound.buildings(buildings(0)));
        for (int compound = 0; compound < 3; compound++) {
            int number = compound;
            if (compound > 0) {
                registers = registers.andCompound("c" + number, facts -> facts.buildings(buildings(number)));
            }
            registers = registers.full(40).probationary(5).branch("b" + number, BranchKind.FORMAL);
        }
        List<BuildingGroup> groups = new ArrayList<>();
        List<CentralHousehold> centralHouseholds = new ArrayList<>();
        for (int number = 0; number < 45; number++) {
            String building = "u" + number / 15 + "-" + number % 15;
            groups.add(Blocks.group("g" + number, building)
                    .branch(BranchId.of("b" + number / 15))
                    .members(Blocks.people("m" + (3 * number + 1), "m" + (3 * number + 2), "m" + (3 * number + 3)))
                    .leaders(Blocks.people("m" + (3 * number + 1)))
                    .build());
            centralHouseholds.add(CentralHousehold.builder()
                    .id(CentralHouseholdId.of("h" + number))
                    .group(GroupId.of("g" + number))
                    .sense(CentralHousehold.Sense.NEIGHBOURS)
                    .head(Known.of(MemberId.of("m" + (3 * number + 2))))
                    .households(Listing.of(HouseholdId.of(building + "-1")))
                    .build());
        }
        return registers
                .organisation(organisation -> organisation
                        .communityOrganisation(Known.none())
                        .groups(Listing.of(groups))
                        .centralHouseholds(Listing.of(centralHouseholds)))
                .build();
    }

    private static Listing<Building> buildings(int compound) {
        List<Building> buildings = new ArrayList<>();
        for (int number = 0; number < 15; number++) {
            String id = "u" + compound + "-" + number;
            buildings.add(Blocks.building(id, id + "-1", id + "-2"));
        }
        return Listing.of(buildings);
    }

    @Property(tries = 4)
    void a_community_of_many_is_judged_again_in_part_and_as_a_whole_alike(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        Evaluation next = EVALUATOR.evaluate(large());
        for (int step = 0; step < 60; step++) {
            next = next.next(changed(next.register(), random));
            sameVerdicts(next, EVALUATOR.evaluate(next.register()));
        }
    }

    @Property(tries = 5)
    void equal_parts_that_are_other_objects_are_counted_anew_and_come_to_the_same(@ForAll("seeds") long seed) {
        Register register = RegistersAtRandom.of(new Random(seed));
        Register equal = RegistersAtRandom.of(new Random(seed));

        assertThat(equal).isEqualTo(register);
        assertThat(EVALUATOR.evaluate(register).next(equal).findings())
                .isEqualTo(EVALUATOR.evaluate(equal).findings());
    }
}
