package org.grassroots.policy.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.grassroots.area.CommunityId;
import org.grassroots.condition.Explanation;
import org.grassroots.condition.Quantity;
import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Interval;
import org.grassroots.fact.Listing;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.policy.Shipped;
import org.grassroots.record.Resolution;
import org.grassroots.record.ResolutionId;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingQuorumTest {
    private static final ResolutionId R1 = ResolutionId.of("r1");
    private static final Subject SUBJECT = Subject.of(Subject.Kind.RESOLUTION, R1);
    private static final Shipped RULE = new Shipped("national", "meeting.quorum", SUBJECT, LocalDate.of(2026, 1, 1));

    /** Each number of {@code due, present, in favour}; "?" where it is unknown. */
    private static Register of(String due, String present, String inFavour) {
        Resolution resolution = Resolution.builder()
                .id(R1)
                .due(number(due))
                .present(number(present))
                .inFavour(number(inFavour))
                .build();
        return Registers.compound("c1")
                .branch("b0", BranchKind.FORMAL)
                .branch("b1", BranchKind.FORMAL, branch -> branch.resolutions(Listing.of(resolution)))
                .build();
    }

    private static OptionalInt number(String text) {
        return text.equals("?") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    private static Set<MissingFact> missing(Field... fields) {
        return Set.copyOf(Arrays.stream(fields)
                .map(field -> MissingFact.of(Subject.Kind.RESOLUTION, R1, field))
                .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "10, 4, 4, VIOLATED, VIOLATED",
        "10, 5, 5, SATISFIED, VIOLATED",
        "10, 6, 6, SATISFIED, SATISFIED",
        "9, 4, 4, VIOLATED, VIOLATED",
        "9, 5, 4, SATISFIED, VIOLATED",
        "9, 5, 5, SATISFIED, SATISFIED"
    })
    void half_of_those_due_must_come_and_more_than_half_of_those_due_be_in_favour(
            String due, String present, String inFavour, Verdict quorum, Verdict majority) {
        Register register = of(due, present, inFavour);

        assertThat(RULE.verdict(register, "quorum")).isEqualTo(quorum);
        assertThat(RULE.verdict(register, "majority")).isEqualTo(majority);
    }

    @Test
    void ten_due_five_present_and_five_in_favour_meet_the_quorum_and_pass_nothing() {
        Finding finding = RULE.finding(of("10", "5", "5"));

        assertThat(finding.demand()).isEqualTo("majority");
        assertThat(finding.observed()).isEqualTo(Quantity.of(5));
        assertThat(finding.required()).isEqualTo(Quantity.of(6));
        assertThat(finding.margin()).contains(Quantity.of(1));
        assertThat(finding.why().demands().get(1).holds().operator()).isEqualTo(Explanation.Operator.AT_LEAST);
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "Resolution r1: members in favour number 5; at least 6 were needed, counted from the members due and not from those present.",
                        "决议r1赞成的党员5名，按应到会人数（而非实到会人数）计算至少需要6名，未获通过。"));
    }

    @Test
    void the_way_to_a_resolution_leads_through_its_branch() {
        assertThat(RULE.finding(of("10", "5", "5")).path())
                .containsExactly(
                        Subject.of(Subject.Kind.COMMUNITY, CommunityId.of("k1")),
                        Subject.of(Subject.Kind.BRANCH, BranchId.of("b1")),
                        SUBJECT);
    }

    @ParameterizedTest
    @CsvSource({
        "10, ?, 5, SATISFIED, VIOLATED",
        "10, ?, 4, UNDETERMINED, VIOLATED",
        "10, 5, ?, SATISFIED, VIOLATED",
        "10, 6, ?, SATISFIED, UNDETERMINED",
        "10, ?, 6, SATISFIED, SATISFIED",
        "?, 5, 3, UNDETERMINED, UNDETERMINED",
        "?, 5, 0, UNDETERMINED, VIOLATED"
    })
    void each_number_bounds_the_others(String due, String present, String inFavour, Verdict quorum, Verdict majority) {
        Register register = of(due, present, inFavour);

        assertThat(RULE.verdict(register, "quorum")).isEqualTo(quorum);
        assertThat(RULE.verdict(register, "majority")).isEqualTo(majority);
    }

    @Test
    void an_unknown_number_present_can_be_told_by_those_in_favour_as_well() {
        Finding finding = RULE.finding(of("10", "?", "?"), "quorum");

        assertThat(finding.observed()).isEqualTo(Quantity.of(new Interval(0, 10)));
        assertThat(finding.required()).isEqualTo(Quantity.of(5));
        assertThat(finding.decisive().sets())
                .containsExactlyInAnyOrder(missing(Field.PRESENT), missing(Field.IN_FAVOUR));
    }

    @Test
    void an_unknown_number_due_leaves_open_what_is_wanted() {
        Finding finding = RULE.finding(of("?", "5", "5"), "majority");

        assertThat(finding.decisive().sets()).isEqualTo(List.of(missing(Field.DUE)));
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "It cannot be told whether enough members were in favour of resolution r1: in favour are 5, wanted unknown. To find out: number of members due (resolution r1).",
                        "无法判断决议r1赞成的党员是否达到规定人数：已知人数5，规定人数未知。需要查明：应到会人数（r1）。"));
    }

    @Test
    void the_rule_does_not_apply_the_day_before_its_numbers_are_in_force() {
        LocalDate first = LocalDate.of(2018, 10, 28);

        assertThat(RULE.on(first).verdict(of("10", "5", "5"))).isEqualTo(Verdict.VIOLATED);
        assertThat(RULE.on(first.minusDays(1)).verdict(of("10", "5", "5"))).isEqualTo(Verdict.NOT_APPLICABLE);
    }
}
