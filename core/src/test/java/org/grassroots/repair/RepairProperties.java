package org.grassroots.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.grassroots.change.Change;
import org.grassroots.change.RandomChanges;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.Finding;
import org.grassroots.json.RegistersAtRandom;
import org.grassroots.json.ShippedPacks;
import org.grassroots.member.PartyMember;
import org.grassroots.register.Register;
import org.grassroots.repair.source.ShippedRemedies;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Verdict;

/** Remedies by the shipped sources, and by changes of every kind: the law holds whatever comes into question. */
class RepairProperties {
    private static final Evaluator ALL_PACKS = Evaluator.of(ShippedPacks.all(), LocalDate.of(2026, 1, 1));
    private static final RepairOptions ALL = RepairOptions.builder()
            .mostRemedies(Integer.MAX_VALUE)
            .mostCandidates(10)
            .build();

    private static List<Finding> broken(Evaluation evaluation, Random random, int most) {
        List<Finding> broken = new ArrayList<>(evaluation.findings().stream()
                .filter(finding -> finding.grade() == Grade.MUST && finding.verdict() == Verdict.VIOLATED)
                .toList());
        Collections.shuffle(broken, random);
        return broken.subList(0, Math.min(most, broken.size()));
    }

    private static Set<Set<Change>> sets(Remedies remedies) {
        Set<Set<Change>> sets = new LinkedHashSet<>();
        remedies.remedies().forEach(remedy -> sets.add(new LinkedHashSet<>(remedy.changes())));
        assertThat(sets).hasSameSizeAs(remedies.remedies());
        return sets;
    }

    private static void keepsTheLaw(Register register, Random random, int findings) {
        Evaluation evaluation = ALL_PACKS.evaluate(register);
        Repairs repairs = Repair.of(ALL_PACKS, ShippedRemedies.all(), ALL).on(evaluation);
        for (Finding finding : broken(evaluation, random, findings)) {
            Remedies remedies = repairs.remedies(finding);
            Situation situation = new Situation(finding, evaluation, ALL_PACKS.day());
            List<Change> candidates = ShippedRemedies.all().stream()
                    .filter(source -> source.rules().contains(finding.rule()))
                    .flatMap(source -> source.candidates(situation).stream())
                    .distinct()
                    .limit(ALL.mostCandidates())
                    .toList();

            assertThat(sets(remedies))
                    .isEqualTo(new BruteForce<>(ALL_PACKS, register, candidates).smallest(finding, ALL.mostChanges()));
            assertThat(remedies.remedies()).extracting(Remedy::cost).isSorted();
            Statistics.label("rule")
                    .collect(finding.rule().value(), remedies.remedies().isEmpty() ? "none" : "some");
        }
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void the_shipped_sources_give_every_smallest_set_and_no_other(@ForAll long seed) {
        Random random = new Random(seed);

        keepsTheLaw(new Hamlet(random).register(), random, 3);
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void so_they_do_for_registers_of_every_kind(@ForAll long seed) {
        Random random = new Random(seed);

        keepsTheLaw(RegistersAtRandom.of(random), random, 3);
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void changes_of_every_kind_give_every_smallest_set_and_no_other(@ForAll long seed) {
        Random random = new Random(seed);
        Register register = new Hamlet(random).register();
        Evaluation evaluation = ALL_PACKS.evaluate(register);
        RandomChanges changes = new RandomChanges(random);
        Set<Change> allowed = new LinkedHashSet<>();
        for (int at = 0; at < 8; at++) {
            allowed.add(changes.fitting(register));
        }

        for (Finding finding : broken(evaluation, random, 3)) {
            Remedies remedies =
                    Repair.of(ALL_PACKS, List.of(), ALL).remedies(evaluation, finding, List.copyOf(allowed));

            assertThat(sets(remedies))
                    .isEqualTo(new BruteForce<>(ALL_PACKS, register, List.copyOf(allowed))
                            .smallest(finding, ALL.mostChanges()));
        }
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void every_must_finding_has_remedies_or_a_certificate(@ForAll long seed) {
        Register register = RegistersAtRandom.of(new Random(seed));
        Evaluation evaluation = ALL_PACKS.evaluate(register);
        RepairOptions quick = RepairOptions.builder().mostChanges(1).build();

        List<Remedies> all = Repair.of(ALL_PACKS, ShippedRemedies.all(), quick)
                .on(evaluation)
                .all();

        assertThat(all).hasSize((int) evaluation.findings().stream()
                .filter(finding -> finding.grade() == Grade.MUST)
                .count());
        assertThat(all)
                .allSatisfy(remedies -> assertThat(remedies.certificate().isPresent())
                        .isEqualTo(remedies.remedies().isEmpty()));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_the_register_does_not_matter(@ForAll long seed) {
        Random random = new Random(seed);
        Register register = new Hamlet(random).register();
        List<PartyMember> members = new ArrayList<>(register.members());
        Collections.shuffle(members, random);
        Register shuffled = register.edit().members(members).build();
        Evaluation evaluation = ALL_PACKS.evaluate(register);
        Evaluation other = ALL_PACKS.evaluate(shuffled);
        Repair repair = Repair.of(ALL_PACKS, ShippedRemedies.all());

        for (Finding finding : broken(evaluation, random, 3)) {
            Finding same = other.findings().stream()
                    .filter(one -> FindingKey.of(one).equals(FindingKey.of(finding)))
                    .findFirst()
                    .orElseThrow();

            assertThat(repair.remedies(other, same).remedies())
                    .isEqualTo(repair.remedies(evaluation, finding).remedies());
        }
    }
}
