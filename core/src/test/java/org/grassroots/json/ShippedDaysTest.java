package org.grassroots.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.VerdictCounts;
import org.grassroots.pack.RulePack;
import org.grassroots.parameter.Validity;
import org.grassroots.register.Register;
import org.grassroots.rule.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** From which day the shipped rules and packs bind. */
class ShippedDaysTest {
    private static final List<RulePack> PACKS = ShippedPacks.all();

    /** Something to judge by every rule. */
    private static final Register REGISTER = new RegisterReader()
            .read(
                    "a.jsonl",
                    Examples.utf8(
                            Examples.edited(Examples.text(Examples.EVERY_FIELD), "'fullMembers':2", "'fullMembers':3")))
            .sound()
            .orElseThrow();

    /** The first day of the instrument that each rule rests on, or of its number. */
    private static final String FIRST_DAYS = """
            national          | community.organisation-required | 2018-10-28
            national          | community.level                 | 2018-10-28
            national          | residents-committee.size        | 1990-01-01
            national          | branch.min-members              | 2018-10-28
            national          | branch.max-members              | 2018-10-28
            national          | joint.units                     | 2018-10-28
            national          | joint.basis                     | 2018-10-28
            national          | temporary.approved              | 2018-10-28
            national          | temporary.min-members           | 2018-10-28
            national          | temporary.secretary-appointed   | 2018-10-28
            national          | temporary.powers                | 2018-10-28
            national          | temporary.lapsed                | 2018-10-28
            national          | committee.required              | 2018-10-28
            national          | committee.not-required          | 2018-10-28
            national          | committee.size                  | 2018-10-28
            national          | committee.posts                 | 2018-10-28
            national          | secretary.present               | 2018-10-28
            national          | secretary.eligible              | 2017-10-24
            national          | secretary.standing              | 2018-10-28
            national          | term.current                    | 2018-10-28
            national          | term.reminder                   | 2018-10-28
            national          | approval.in-time                | 2018-10-28
            national          | member.one-affiliation          | 2019-05-01
            national          | member.placed                   | 2017-10-24
            national          | member.should-transfer          | 2019-05-01
            national          | group.should-divide             | 2021-01-01
            national          | group.partition                 | 2018-10-28
            national          | group.composition               | 2021-01-01
            national          | group.leader                    | 2018-10-28
            national          | meeting.quorum                  | 2018-10-28
            national          | election.attendance             | 1990-06-27
            compound-measures | compound.branch-required        | 2018-10-28
            compound-measures | compound.temporary-branch       | 2018-10-28
            compound-measures | compound.subordination          | 2017-10-24
            compound-measures | secretary.source                | 2017-10-24
            compound-measures | property.organisation           | 2017-10-24
            compound-measures | survey.recorded                 | 2017-10-24
            compound-measures | survey.three-none-listed        | 2017-10-24
            compound-measures | survey.four-clear               | 2017-10-24
            compound-measures | linkage.four-party              | 2017-10-24
            linfen            | compound.led                    | 2022-11-24
            linfen            | crew.one-team                   | 2022-11-24
            linfen            | pairing.unit                    | 2022-11-24
            linfen            | pairing.street-cadre            | 2022-11-24
            linfen            | pairing.household               | 2022-11-24
            linfen            | group.per-building              | 2022-11-24
            linfen            | group.micro-grid-head           | 2022-11-24
            linfen            | household.covered               | 2022-11-24
            linfen            | central-household.head          | 2022-11-24
            linfen            | central-household.size          | 2022-11-24
            shangzhou         | compound.temporary-branch-each  | 2020-02-11
            shangzhou         | member.in-building-group        | 2020-02-11
            shangzhou         | responsibility-area.assigned    | 2020-02-11
            """;

    private record FirstDay(String pack, String rule, LocalDate day) {
        static FirstDay of(String line) {
            String[] cells = line.split(" *\\| *");
            return new FirstDay(cells[0].strip(), cells[1], LocalDate.parse(cells[2]));
        }
    }

    private static List<FirstDay> table() {
        return FIRST_DAYS.lines().map(FirstDay::of).toList();
    }

    private static Stream<Arguments> rules() {
        return table().stream().map(row -> Arguments.of(row.pack(), row.rule(), row.day()));
    }

    private static Stream<Arguments> packs() {
        return PACKS.stream()
                .map(pack -> Arguments.of(
                        pack.id(),
                        table().stream()
                                .filter(row -> row.pack().equals(pack.id()))
                                .map(FirstDay::day)
                                .min(LocalDate::compareTo)
                                .orElseThrow()));
    }

    private static RulePack pack(String id) {
        return PACKS.stream().filter(pack -> pack.id().equals(id)).findFirst().orElseThrow();
    }

    private static Evaluation evaluate(LocalDate day, RulePack... packs) {
        return Evaluator.of(Arrays.asList(packs), day).evaluate(REGISTER);
    }

    @Test
    void every_shipped_rule_has_a_first_day() {
        assertThat(table())
                .extracting(row -> row.pack() + " " + row.rule())
                .containsExactlyInAnyOrderElementsOf(PACKS.stream()
                        .flatMap(pack -> pack.rules().stream()
                                .map(entry -> pack.id() + " " + entry.rule().id()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_judges_on_its_first_day_and_applies_to_nothing_the_day_before(
            String pack, String rule, LocalDate first) {
        RuleId id = RuleId.of(rule);
        Evaluation before = evaluate(first.minusDays(1), pack(pack));
        Evaluation on = evaluate(first, pack(pack));
        VerdictCounts judged = on.counts().get(id);

        assertThat(on.inForce())
                .extracting(stated -> stated.entry().rule().id())
                .contains(id);
        assertThat(judged.notApplicable()).isLessThan(judged.lookedAt());
        assertThat(before.inForce())
                .extracting(stated -> stated.entry().rule().id())
                .doesNotContain(id);
        assertThat(before.counts()).containsEntry(id, new VerdictCounts(0, 0, 0, judged.lookedAt()));
        assertThat(before.findings()).extracting(finding -> finding.rule()).doesNotContain(id);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void a_pack_begins_with_the_first_of_its_rules_and_the_day_before_finds_nothing(String id, LocalDate first) {
        RulePack pack = pack(id);
        Evaluation before = evaluate(first.minusDays(1), pack);

        assertThat(pack.validity()).hasToString("from " + first);
        assertThat(pack.rulesOn(first)).isNotEmpty();
        assertThat(pack.rulesOn(first.minusDays(1))).isEmpty();
        assertThat(before.inForce()).isEmpty();
        assertThat(before.findings()).isEmpty();
        assertThat(before.counts())
                .hasSize(pack.allRules().size())
                .allSatisfy((rule, counts) -> assertThat(counts.notApplicable()).isEqualTo(counts.lookedAt()));
    }

    @Test
    void the_base_of_a_pack_that_is_not_yet_in_force_binds_where_it_is_named_itself() {
        LocalDate before = LocalDate.of(2022, 11, 23);

        assertThat(evaluate(before, pack("linfen")).inForce()).isEmpty();
        assertThat(evaluate(before, pack("linfen"), pack("national")).findings())
                .isNotEmpty()
                .isEqualTo(evaluate(before, pack("national")).findings())
                .allSatisfy(finding -> assertThat(finding.pack()).isEqualTo("national"));
    }

    @Test
    void a_rule_without_numbers_says_itself_from_when_it_binds() {
        assertThat(PACKS)
                .flatExtracting(RulePack::rules)
                .filteredOn(entry -> entry.parameters().isEmpty())
                .hasSizeGreaterThan(20)
                .noneMatch(entry -> entry.validity().equals(Validity.ALWAYS));
    }

    @Test
    void what_its_source_does_not_date_says_that_the_day_is_ours() {
        assertThat(PACKS)
                .filteredOn(pack -> !pack.id().equals("national"))
                .flatExtracting(RulePack::rules)
                .filteredOn(entry -> entry.parameters().isEmpty())
                .hasSizeGreaterThan(10)
                .allSatisfy(entry -> {
                    assertThat(entry.citation().text().english())
                            .endsWith("; day of entry into force by library default");
                    assertThat(entry.citation().text().simplifiedChinese()).endsWith("；起始日期为本库默认");
                });
    }
}
