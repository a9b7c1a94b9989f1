package org.grassroots.policy.compound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.area.FourClear;
import org.grassroots.area.SurveyItem;
import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Answer;
import org.grassroots.missing.Field;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;

class FourClearRecordedTest {
    private static final Shipped CLEAR = new Shipped("compound-measures", "survey.four-clear");
    private static final SurveyItem DONE = SurveyItem.recordedOn(LocalDate.of(2025, 6, 1));
    private static final SurveyItem UNDATED = new SurveyItem(Answer.YES, Optional.empty());

    private static Register surveyed(SurveyItem basic, SurveyItem people, SurveyItem gaps, SurveyItem dangers) {
        return Registers.compound("c1", compound -> compound.fourClear(new FourClear(basic, people, gaps, dangers)))
                .build();
    }

    @Test
    void four_dated_records_satisfy() {
        assertThat(CLEAR.verdict(surveyed(DONE, DONE, DONE, DONE), Shipped.C1)).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void each_record_that_is_missing_is_a_finding_of_its_own() {
        List<Finding> findings = CLEAR.findings(
                surveyed(SurveyItem.MISSING, SurveyItem.MISSING, SurveyItem.MISSING, SurveyItem.MISSING));

        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.verdict()).isEqualTo(Verdict.VIOLATED);
            assertThat(finding.grade()).isEqualTo(Grade.SHOULD);
        });
        assertThat(findings)
                .extracting(Finding::demand)
                .containsExactly("basic-facts", "residents-and-members", "management-gaps", "disputes-and-dangers");
        assertThat(findings)
                .extracting(Finding::message)
                .containsExactly(
                        Text.of("小区c1: its basic facts are not on record.", "小区c1未登记基本情况。"),
                        Text.of("小区c1: its residents and Party members are not on record.", "小区c1未登记居民和党员情况。"),
                        Text.of("小区c1: its gaps in management and service are not on record.", "小区c1未登记管理服务缺口。"),
                        Text.of("小区c1: its disputes and hidden dangers are not on record.", "小区c1未登记矛盾纠纷和隐患。"));
    }

    @Test
    void one_record_that_is_missing_violates_whatever_is_unknown_of_the_others() {
        assertThat(CLEAR.verdict(surveyed(DONE, SurveyItem.UNKNOWN, UNDATED, SurveyItem.MISSING), Shipped.C1))
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_record_of_which_nobody_knows_is_open() {
        Register register = surveyed(DONE, DONE, SurveyItem.UNKNOWN, DONE);

        CLEAR.assertOpen(register, Set.of(Shipped.of(Shipped.C1, Field.MANAGEMENT_GAPS)));
        assertThat(CLEAR.only(register).message())
                .isEqualTo(Text.of(
                        "It cannot be told whether the gaps in management and service of 小区c1 are on record with their"
                                + " day. To find out: record of management gaps (compound c1).",
                        "无法判断小区c1是否已登记管理服务缺口及登记日期。需要查明：管理服务缺口登记（c1）。"));
    }

    @Test
    void a_record_without_its_day_is_open() {
        CLEAR.assertOpen(surveyed(UNDATED, DONE, DONE, DONE), Set.of(Shipped.of(Shipped.C1, Field.BASIC_FACTS)));
        CLEAR.assertOpen(
                surveyed(DONE, UNDATED, DONE, DONE), Set.of(Shipped.of(Shipped.C1, Field.RESIDENTS_AND_MEMBERS)));
        CLEAR.assertOpen(
                surveyed(DONE, DONE, DONE, UNDATED), Set.of(Shipped.of(Shipped.C1, Field.DISPUTES_AND_DANGERS)));
    }
}
