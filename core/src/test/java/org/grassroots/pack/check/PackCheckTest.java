package org.grassroots.pack.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.grassroots.condition.Conditions.all;
import static org.grassroots.condition.Conditions.always;
import static org.grassroots.condition.Conditions.any;
import static org.grassroots.condition.Conditions.atLeast;
import static org.grassroots.condition.Conditions.atMost;
import static org.grassroots.condition.Conditions.below;
import static org.grassroots.condition.Conditions.exactly;
import static org.grassroots.condition.Conditions.is;
import static org.grassroots.condition.Conditions.isNot;
import static org.grassroots.pack.DraftRules.FROM;
import static org.grassroots.pack.DraftRules.N;
import static org.grassroots.pack.DraftRules.pack;
import static org.grassroots.pack.DraftRules.rule;
import static org.grassroots.tally.Populations.committees;
import static org.grassroots.tally.Populations.formal;
import static org.grassroots.tally.Populations.fullMembersOnRoll;
import static org.grassroots.tally.Populations.membersOnRoll;
import static org.grassroots.tally.Populations.secretaries;
import static org.grassroots.tally.Populations.temporary;
import static org.grassroots.tally.Populations.withRoll;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.grassroots.area.Compound;
import org.grassroots.condition.Condition;
import org.grassroots.fact.Answer;
import org.grassroots.json.ShippedPacks;
import org.grassroots.missing.Deciders;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.pack.DraftRules;
import org.grassroots.pack.RuleEntry;
import org.grassroots.pack.RulePack;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.rule.Verdict;
import org.grassroots.tally.Census;
import org.grassroots.tally.Trait;
import org.grassroots.text.Language;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PackCheckTest {
    /** Faults that a shipped pack means, each with its reason. */
    private static final Map<String, String> ARGUED = Map.of();

    private static final Text TITLE = Text.of("some of these", "其中之一");

    private static RuleEntry.Builder branch(
            String id, Condition<CompoundBranch> applies, Condition<CompoundBranch> holds) {
        return rule(id, Subjects.branches(), applies, holds, Grade.SHOULD);
    }

    private record Flag(String name) implements Trait<Compound> {
        @Override
        public Text title() {
            return Text.same(name);
        }

        @Override
        public Answer holds(Compound compound, Census census) {
            return Answer.NO;
        }

        @Override
        public Deciders towardsYes(Compound compound, Census census) {
            return Deciders.NONE;
        }
    }

    static Stream<RulePack> shipped() {
        return ShippedPacks.all().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_pack_has_no_fault_but_those_that_are_argued(RulePack pack) {
        assertThat(PackCheck.of(pack).faults())
                .extracting(fault -> fault.message().english())
                .filteredOn(fault -> !ARGUED.containsKey(fault))
                .isEmpty();
    }

    @Test
    void each_threshold_of_a_shipped_rule_is_tried_below_at_and_above() {
        List<ThresholdCase> cases = PackCheck.of(ShippedPacks.find("national")).cases().stream()
                .filter(tried -> tried.rule().value().equals("committee.required"))
                .toList();

        assertThat(cases)
                .filteredOn(tried -> tried.measure().english().equals("full members on the roll"))
                .extracting(ThresholdCase::value, ThresholdCase::verdict)
                .containsExactly(
                        tuple(6, Verdict.NOT_APPLICABLE), tuple(7, Verdict.VIOLATED), tuple(8, Verdict.VIOLATED));
        assertThat(cases)
                .filteredOn(tried -> tried.measure().english().equals("branch committees"))
                .extracting(ThresholdCase::value, ThresholdCase::verdict)
                .startsWith(tuple(0, Verdict.VIOLATED), tuple(1, Verdict.SATISFIED));
    }

    static Stream<Arguments> faults() {
        Condition<CompoundBranch> sound = exactly(secretaries(), 1);
        return Stream.of(
                Arguments.of(
                        pack("p", branch("some.rule", all("both", TITLE, is(formal()), is(temporary())), sound)),
                        List.of("some.rule, from 1970-01-01: it never applies, whatever the values.")),
                Arguments.of(
                        pack("p", branch("some.rule", always(), atLeast(secretaries(), 0))),
                        List.of("some.rule, from 1970-01-01: it can never be violated where it applies.")),
                Arguments.of(
                        pack("p", branch("some.rule", below(secretaries(), 2), atLeast(secretaries(), 2))),
                        List.of("some.rule, from 1970-01-01: it can never be satisfied where it applies.")),
                Arguments.of(
                        pack(
                                "p",
                                branch(
                                        "some.rule",
                                        is(withRoll()),
                                        any("one", TITLE, sound, exactly(secretaries(), 1)))),
                        List.of()),
                Arguments.of(
                        pack(
                                "p",
                                branch(
                                        "some.rule",
                                        always(),
                                        all("both", TITLE, atLeast(secretaries(), 1), atLeast(secretaries(), 3)))),
                        List.of("some.rule, from 1970-01-01: nothing changes at 1 of \"secretaries\".")),
                Arguments.of(
                        pack(
                                "p",
                                branch("some.large", atLeast(fullMembersOnRoll(), 7), sound),
                                branch("some.small", atMost(fullMembersOnRoll(), 4), sound)),
                        List.of("some.large and some.small, from 1970-01-01: for 5 to 6 of \"full members on the roll\""
                                + " neither applies.")),
                Arguments.of(
                        pack(
                                "p",
                                branch("some.large", atLeast(fullMembersOnRoll(), 7), sound),
                                branch("some.small", atMost(fullMembersOnRoll(), 7), sound)),
                        List.of("some.large and some.small, from 1970-01-01: for 7 of \"full members on the roll\" both"
                                + " apply.")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_of_a_hosts_pack_is_named(RulePack.Builder pack, List<String> faults) {
        assertThat(PackCheck.of(pack.build()).faults())
                .extracting(fault -> fault.message().english())
                .containsExactlyElementsOf(faults);
    }

    @Test
    void rules_that_divide_nothing_between_them_leave_no_gap() {
        Condition<CompoundBranch> large = atLeast(fullMembersOnRoll(), 7);
        Condition<CompoundBranch> small = atMost(fullMembersOnRoll(), 4);
        Condition<CompoundBranch> sound = exactly(secretaries(), 1);

        assertThat(PackCheck.of(pack(
                                        "p",
                                        branch("some.exact", large, sound),
                                        branch("some.rest", below(fullMembersOnRoll(), 7), sound),
                                        branch("some.other", small, sound))
                                .build())
                        .faults())
                .as("the nearest pair counts")
                .isEmpty();
        assertThat(PackCheck.of(pack("p", branch("some.large", large, sound), branch("other.small", small, sound))
                                .build())
                        .faults())
                .as("two families")
                .isEmpty();
        assertThat(PackCheck.of(pack(
                                        "p",
                                        branch("some.large", all("both", TITLE, is(formal()), large), sound),
                                        branch("some.small", all("both", TITLE, isNot(withRoll()), small), sound))
                                .build())
                        .faults())
                .as("of other kinds")
                .isEmpty();
        assertThat(PackCheck.of(pack(
                                        "p",
                                        branch("some.large", large, sound),
                                        branch("some.small", atMost(membersOnRoll(), 4), sound))
                                .build())
                        .faults())
                .as("of other counts")
                .isEmpty();
    }

    @Test
    void a_gap_between_a_rule_and_one_of_its_base_is_the_packs() {
        RulePack base = pack("base", branch("some.large", atLeast(fullMembersOnRoll(), 7), exactly(committees(), 1)))
                .build();
        RulePack local = pack("local", branch("some.small", below(fullMembersOnRoll(), 6), exactly(committees(), 0)))
                .base(base)
                .build();

        assertThat(PackCheck.of(base).faults()).isEmpty();
        assertThat(PackCheck.of(local).faults()).singleElement().satisfies(gap -> {
            assertThat(gap.fault()).isEqualTo(Fault.GAP);
            assertThat(gap.message().simplifiedChinese())
                    .isEqualTo("some.large与some.small（自1970-01-01起）：“在册正式党员”为6时两条都不适用。");
        });
        assertThat(PackCheck.of(local).cases())
                .extracting(tried -> tried.rule().value())
                .containsOnly("some.small");
    }

    @Test
    void every_value_of_a_number_is_tried_from_its_day_on_and_a_lasting_fault_is_told_once() {
        LocalDate later = LocalDate.of(2024, 7, 1);
        PackCheck check = PackCheck.of(pack(
                        "p",
                        DraftRules.numbered(
                                "some.rule",
                                Subjects.branches(),
                                limits -> Requirement.of(
                                        is(formal()),
                                        any(
                                                "one",
                                                TITLE,
                                                atLeast(fullMembersOnRoll(), limits.count(N)),
                                                atLeast(fullMembersOnRoll(), 9))),
                                DraftRules.number(Map.of(FROM, 3, later, 5))))
                .build());

        assertThat(check.cases())
                .filteredOn(tried -> tried.value() == tried.threshold() && tried.threshold() != 9)
                .extracting(tried -> tried.day() + " " + tried.threshold())
                .containsExactly("2020-01-01 1", "2020-01-01 3", "2024-07-01 1", "2024-07-01 5");
        assertThat(check.faults())
                .extracting(fault -> fault.message().english())
                .containsExactly("some.rule, from 2020-01-01: nothing changes at 9 of \"full members on the roll\".");
    }

    @Test
    void lines_tell_faults_and_cases_in_both_languages() {
        PackCheck check = PackCheck.of(pack("p", branch("some.rule", is(formal()), atMost(secretaries(), 1)))
                .build());

        assertThat(check.lines(Language.ENGLISH))
                .containsExactly(
                        "some.rule, from 1970-01-01: not applicable where a formal branch = no, secretaries = 0.",
                        "some.rule, from 1970-01-01: satisfied where a formal branch = yes, secretaries = 0.",
                        "some.rule, from 1970-01-01: satisfied where secretaries = 1, a formal branch = yes.",
                        "some.rule, from 1970-01-01: violated where secretaries = 2, a formal branch = yes.",
                        "some.rule, from 1970-01-01: violated where secretaries = 3, a formal branch = yes.");
        assertThat(check.lines(Language.SIMPLIFIED_CHINESE))
                .hasSize(5)
                .first()
                .isEqualTo("some.rule（自1970-01-01起）：正式党支部＝否、书记＝0时不适用。");
    }

    @Test
    void a_rule_of_too_many_measures_says_that_it_was_not_tried() {
        @SuppressWarnings("unchecked")
        Condition<Compound>[] flags = IntStream.range(0, 17)
                .mapToObj(number -> is(new Flag("flag" + number)))
                .toArray(Condition[]::new);

        assertThat(PackCheck.of(pack(
                                        "p",
                                        rule(
                                                "some.rule",
                                                Subjects.compounds(),
                                                always(),
                                                all("all", TITLE, flags),
                                                Grade.INFO))
                                .build())
                        .faults())
                .singleElement()
                .satisfies(only -> assertThat(only.message().english())
                        .isEqualTo("some.rule, from 1970-01-01: it rests on too many measures to be tried."));
    }
}
