package org.grassroots.city.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.grassroots.fact.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyAnswerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "''|UNKNOWN|UNKNOWN|-",
                "暂无信息|UNKNOWN|UNKNOWN|-",
                "無|NO|UNKNOWN|-",
                "无|NO|UNKNOWN|-",
                "没有物业|NO|UNKNOWN|-",
                "无物业|NO|UNKNOWN|-",
                "无物业管理服务|NO|UNKNOWN|-",
                "單位物業|YES|YES|-",
                "单位 物业|YES|YES|-",
                "单位物业|YES|YES|-",
                "单位自管|YES|YES|-",
                "单位自管物业|YES|YES|-",
                "单位自己的物业|YES|YES|-",
                "青禾日报社单位物业|YES|YES|青禾日报社单位物业",
                "禾建公司自持物业|YES|YES|禾建公司自持物业",
                "业主自筹物业|YES|UNKNOWN|-",
                "业主自管物业|YES|UNKNOWN|-",
                "业主委员会自管物业|YES|UNKNOWN|业主委员会自管物业",
                "无忧物业|YES|UNKNOWN|无忧物业",
                "禾诚物业服务有限公司|YES|UNKNOWN|禾诚物业服务有限公司"
            })
    void spellings_of_one_family_mean_the_same(String cell, Answer service, Answer unit, String company) {
        PropertyAnswer answer = PropertyAnswer.of(cell);

        assertThat(answer.text()).isEqualTo(cell);
        assertThat(answer.hasService()).isEqualTo(service);
        assertThat(answer.hasResponsibleUnit()).isEqualTo(unit);
        assertThat(answer.company().orElse(null)).isEqualTo(company);
    }
}
