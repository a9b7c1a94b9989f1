package org.grassroots.policy.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.grassroots.area.CommunityId;
import org.grassroots.condition.Quantity;
import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Listing;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.parameter.DatedLimit;
import org.grassroots.parameter.Limit;
import org.grassroots.parameter.Parameter;
import org.grassroots.policy.Shipped;
import org.grassroots.policy.TestPacks;
import org.grassroots.record.Election;
import org.grassroots.record.ElectionId;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElectionAttendanceTest {
    private static final ElectionId E1 = ElectionId.of("e1");
    private static final Subject SUBJECT = Subject.of(Subject.Kind.ELECTION, E1);
    private static final Shipped RULE =
            new Shipped("national", "election.attendance", SUBJECT, LocalDate.of(2026, 1, 1));

    /** The day and each number of {@code due, excluded, present}; "?" where it is unknown. */
    private static Register of(String on, String due, String excluded, String present) {
        Election.Builder election = Election.builder();
        election.id(E1).due(number(due)).excluded(number(excluded)).present(number(present));
        if (!on.equals("?")) {
            election.on(LocalDate.parse(on));
        }
        return Registers.compound("c1")
                .branch("b1", BranchKind.FORMAL, branch -> branch.elections(Listing.of(election.build())))
                .build();
    }

    private static OptionalInt number(String text) {
        return text.equals("?") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    private static Set<MissingFact> missing(Field... fields) {
        return Set.copyOf(Arrays.stream(fields)
                .map(field -> MissingFact.of(Subject.Kind.ELECTION, E1, field))
                .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2020-07-13, 7, VIOLATED",
        "2020-07-13, 8, SATISFIED",
        "2020-07-12, 8, VIOLATED",
        "2020-07-12, 9, SATISFIED",
        "1990-06-27, 8, VIOLATED",
        "1990-06-26, 1, NOT_APPLICABLE"
    })
    void ten_due_and_eight_present_make_a_valid_election_from_2020_07_13_and_none_before(
            String on, String present, Verdict verdict) {
        assertThat(RULE.verdict(of(on, "10", "0", present))).isEqualTo(verdict);
    }

    @Test
    void what_counts_is_the_day_of_the_election_and_not_of_the_evaluation() {
        Register old = of("2020-07-12", "10", "0", "8");

        assertThat(RULE.on(LocalDate.of(2020, 7, 12)).verdict(old)).isEqualTo(Verdict.VIOLATED);
        assertThat(RULE.on(LocalDate.of(2020, 7, 13)).verdict(old)).isEqualTo(Verdict.VIOLATED);
    }

    @ParameterizedTest
    @CsvSource({"2, 6, VIOLATED", "2, 7, SATISFIED", "3, 6, SATISFIED"})
    void who_is_lawfully_excluded_is_taken_off_those_due(String excluded, String present, Verdict verdict) {
        assertThat(RULE.verdict(of("2021-01-01", "10", excluded, present))).isEqualTo(verdict);
    }

    @Test
    void too_few_at_an_election_are_found_in_words_with_the_way_to_it() {
        Finding finding = RULE.finding(of("2020-07-12", "10", "0", "8"));

        assertThat(finding.observed()).isEqualTo(Quantity.of(8));
        assertThat(finding.required()).isEqualTo(Quantity.of(9));
        assertThat(finding.margin()).contains(Quantity.of(1));
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "Election e1: members present number 8; at least 9 of those due had to attend for it to be valid.",
                        "选举e1到会党员8名，至少应到会9名方为有效。"));
        assertThat(finding.path())
                .containsExactly(
                        Subject.of(Subject.Kind.COMMUNITY, CommunityId.of("k1")),
                        Subject.of(Subject.Kind.BRANCH, BranchId.of("b1")),
                        SUBJECT);
    }

    @ParameterizedTest
    @CsvSource({
        "?, 10, 0, 9, SATISFIED",
        "?, 10, 0, 8, UNDETERMINED",
        "?, 10, 0, 1, UNDETERMINED",
        "2021-01-01, 10, ?, 8, SATISFIED",
        "2021-01-01, 10, ?, 7, UNDETERMINED",
        "2021-01-01, 10, 0, ?, UNDETERMINED",
        "2021-01-01, ?, 0, 8, UNDETERMINED"
    })
    void an_unknown_fact_matters_where_it_can_turn_the_verdict(
            String on, String due, String excluded, String present, Verdict verdict) {
        assertThat(RULE.verdict(of(on, due, excluded, present))).isEqualTo(verdict);
    }

    @Test
    void each_unknown_fact_is_named_as_the_one_that_decides() {
        assertThat(RULE.decisive(of("?", "10", "0", "8"))).containsExactly(missing(Field.ON));
        assertThat(RULE.decisive(of("2021-01-01", "10", "?", "7"))).containsExactly(missing(Field.EXCLUDED));
        assertThat(RULE.decisive(of("2021-01-01", "10", "0", "?"))).containsExactly(missing(Field.PRESENT));
        assertThat(RULE.decisive(of("2021-01-01", "?", "0", "8"))).containsExactly(missing(Field.DUE));
    }

    @Test
    void an_unknown_day_is_told_in_words() {
        assertThat(RULE.finding(of("?", "10", "0", "8")).message())
                .isEqualTo(Text.of(
                        "It cannot be told whether enough members attended election e1: present are 8, wanted unknown. To find out: day it took place (election e1).",
                        "无法判断选举e1到会党员是否达到规定人数：已知人数8，规定人数未知。需要查明：发生日期（e1）。"));
    }

    @Test
    void a_number_that_is_no_share_is_refused() {
        Parameter count = new Parameter(
                "attendance",
                Text.of("members", "名"),
                List.of(new DatedLimit(
                        TestPacks.FROM, Optional.empty(), new Limit.Count(8), TestPacks.branchRegulations(11))));
        Limits limits = Limits.on(TestPacks.DAY, Map.of("attendance", count)).orElseThrow();

        assertThatThrownBy(() -> new ElectionAttendance().requirement(limits))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parameter 'attendance' must be a share, was 8");
    }
}
