package org.grassroots.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.condition.Conditions.always;
import static org.grassroots.condition.Conditions.atLeast;
import static org.grassroots.condition.Conditions.atMost;
import static org.grassroots.pack.DraftRules.FROM;
import static org.grassroots.pack.DraftRules.N;
import static org.grassroots.pack.DraftRules.note;
import static org.grassroots.pack.DraftRules.pack;
import static org.grassroots.pack.DraftRules.rule;
import static org.grassroots.tally.Populations.fullMembersHere;
import static org.grassroots.tally.Populations.leadingBranches;
import static org.grassroots.tally.Populations.secretaries;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.grassroots.comparison.OneSided.Why;
import org.grassroots.comparison.RuleDifference.Aspect;
import org.grassroots.fact.Interval;
import org.grassroots.json.ShippedPacks;
import org.grassroots.pack.DraftRules;
import org.grassroots.pack.RuleEntry;
import org.grassroots.pack.RulePack;
import org.grassroots.pack.Specialisation;
import org.grassroots.pack.Suspension;
import org.grassroots.parameter.Validity;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Subjects;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Language;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PackComparisonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Text WHY = Text.of("It is so here.", "此地如此。");

    private static RuleEntry.Builder secretary(Grade grade) {
        return rule("base.secretary", Subjects.branches(), always(), atLeast(secretaries(), 1), grade);
    }

    /** Where so many full members live, a branch serves the compound. */
    private static RuleEntry.Builder ledFrom(LocalDate from, int members) {
        return DraftRules.numbered(
                "base.led",
                Subjects.compounds(),
                limits -> Requirement.of(atLeast(fullMembersHere(), limits.count(N)), atLeast(leadingBranches(), 1)),
                DraftRules.number(Map.of(from, members)));
    }

    private static final RulePack BASE =
            pack("base", secretary(Grade.MUST), ledFrom(FROM, 3)).build();

    private static PackComparison compare(RulePack.Builder other) {
        return PackComparison.of(BASE, other.build(), DAY);
    }

    static Stream<Arguments> pairs() {
        List<RulePack> packs = ShippedPacks.all();
        return packs.stream()
                .flatMap(one -> packs.stream()
                        .filter(other -> one.id().compareTo(other.id()) < 0)
                        .map(other -> Arguments.of(one.id(), other.id(), one, other)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("pairs")
    void two_shipped_packs_have_a_smallest_compound_on_which_they_disagree(
            String one, String other, RulePack first, RulePack second) {
        PackComparison comparison = PackComparison.of(first, second, DAY);
        boolean bindAlike = comparison.onlyFirst().isEmpty()
                && comparison.onlySecond().isEmpty()
                && comparison.differences().isEmpty();

        assertThat(comparison.witness().isEmpty()).isEqualTo(bindAlike);
        comparison.witness().ifPresent(witness -> {
            assertThat(List.of(witness.first().verdict(), witness.second().verdict()))
                    .containsExactlyInAnyOrder(Verdict.SATISFIED, Verdict.VIOLATED);
            assertThat(Stance.of(first, DAY, witness.register())).isEqualTo(witness.first());
            assertThat(Stance.of(second, DAY, witness.register())).isEqualTo(witness.second());
            assertThat(PackComparison.of(second, first, DAY).witness())
                    .map(Witness::register)
                    .contains(witness.register());
        });
    }

    @Test
    void a_lower_number_is_told_and_shown_on_a_compound_of_just_so_many_members() {
        PackComparison comparison =
                compare(pack("local", ledFrom(FROM, 2).specialises(new Specialisation(RuleId.of("base.led"), WHY)))
                        .base(BASE));

        assertThat(comparison.onlyFirst()).isEmpty();
        assertThat(comparison.onlySecond()).isEmpty();
        assertThat(comparison.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.first().pack().id()).isEqualTo("base");
            assertThat(difference.second().pack().id()).isEqualTo("local");
            assertThat(difference.points())
                    .containsExactly(new RuleDifference.Point(Aspect.NUMBER, N, Text.same("3"), Text.same("2")));
        });
        Witness witness = comparison.witness().orElseThrow();
        assertThat(witness.size()).isEqualTo(2);
        assertThat(witness.register().members()).hasSize(2);
        assertThat(witness.register().branches()).isEmpty();
        assertThat(witness.first().verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(witness.first().findings()).isEmpty();
        assertThat(witness.second().verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(witness.second().findings())
                .extracting(finding -> finding.rule().value())
                .containsExactly("base.led");
    }

    @Test
    void another_grade_is_told_and_what_need_not_hold_is_not_held_against_a_compound() {
        PackComparison comparison = compare(pack(
                        "local",
                        secretary(Grade.SHOULD).specialises(new Specialisation(RuleId.of("base.secretary"), WHY)))
                .base(BASE));

        assertThat(comparison.differences())
                .flatExtracting(RuleDifference::points)
                .containsExactly(
                        new RuleDifference.Point(Aspect.GRADE, "only", Text.same("MUST"), Text.same("SHOULD")));
        assertThat(comparison.witness().orElseThrow().features())
                .extracting(Text::english)
                .containsExactly("a temporary branch");
    }

    @Test
    void a_rule_that_binds_under_one_pack_only_says_why() {
        RulePack.Builder suspending = pack("local")
                .base(BASE)
                .addSuspensions(new Suspension(RuleId.of("base.led"), WHY, note(), Validity.ALWAYS));
        RulePack.Builder replacing = pack(
                        "local",
                        rule("local.led", Subjects.compounds(), always(), atLeast(leadingBranches(), 1), Grade.MUST)
                                .specialises(new Specialisation(RuleId.of("base.led"), WHY)))
                .base(BASE);
        RulePack.Builder other = pack("local", secretary(Grade.MUST), ledFrom(DAY.plusDays(1), 3));

        assertThat(compare(suspending).onlyFirst())
                .extracting(OneSided::why, OneSided::replacedBy)
                .containsExactly(Assertions.tuple(Why.SUSPENDED, Optional.empty()));
        PackComparison replaced = compare(replacing);
        assertThat(replaced.onlyFirst())
                .extracting(OneSided::why, OneSided::replacedBy)
                .containsExactly(Assertions.tuple(Why.SPECIALISED, Optional.of(RuleId.of("local.led"))));
        assertThat(replaced.onlySecond()).extracting(OneSided::why).containsExactly(Why.NOT_STATED);
        assertThat(replaced.witness().orElseThrow().size()).isZero();
        assertThat(compare(other).onlyFirst()).extracting(OneSided::why).containsExactly(Why.NOT_IN_FORCE);
    }

    @Test
    void packs_by_which_the_same_binds_need_no_search() {
        PackComparison comparison = compare(pack("local").base(BASE));

        assertThat(comparison.witness()).isEmpty();
        assertThat(comparison.searchedSize()).isEqualTo(Interval.UNBOUNDED);
        assertThat(comparison.lines(Language.ENGLISH))
                .containsExactly(
                        "base and local, as of 2026-06-30",
                        "the same rules bind under both, so that they agree on every compound");
    }

    @Test
    void packs_that_no_compound_within_the_bound_tells_apart_say_how_far_was_searched() {
        PackComparison comparison = compare(pack(
                        "local",
                        rule("local.few", Subjects.compounds(), always(), atMost(fullMembersHere(), 99), Grade.MUST))
                .base(BASE));

        assertThat(comparison.onlySecond()).hasSize(1);
        assertThat(comparison.witness()).isEmpty();
        assertThat(comparison.searchedSize()).isEqualTo(5);
        assertThat(comparison.lines(Language.SIMPLIFIED_CHINESE))
                .last()
                .isEqualTo("对规模小于%s的小区，两者意见一致".formatted(comparison.searchedSize()));
    }

    @Test
    void lines_tell_the_differences_and_the_witness_with_its_grounds() {
        RulePack.Builder local = pack(
                        "local",
                        rule("local.led", Subjects.compounds(), always(), atLeast(leadingBranches(), 1), Grade.MUST)
                                .specialises(new Specialisation(RuleId.of("base.led"), WHY)))
                .base(BASE);

        assertThat(compare(local).lines(Language.ENGLISH))
                .containsExactly(
                        "base and local, as of 2026-06-30",
                        "  only under base: base.led; under local, local.led takes its place",
                        "  only under local: local.led",
                        "the smallest compound on which they disagree (size 0): nothing and nobody",
                        "  base: satisfied",
                        "  local: violated",
                        "    local.led: Compound is not right.");
    }
}
