package org.grassroots.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.pack.RuleEntry;
import org.grassroots.pack.RulePack;
import org.grassroots.pack.StatedRule;
import org.grassroots.parameter.DatedLimit;
import org.grassroots.parameter.Limit;
import org.grassroots.parameter.Parameter;
import org.grassroots.policy.ShippedRules;
import org.grassroots.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedPacksTest {
    private static final LocalDate IN_FORCE = LocalDate.of(2018, 10, 28);

    private static RuleEntry entry(String pack, String rule) {
        return ShippedPacks.find(pack).rules().stream()
                .filter(entry -> entry.rule().id().value().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    national          | branch.min-members        | MUST   | minFullMembers | branch.min-full-members    | 3   | full members              | 名正式党员
                    national          | branch.max-members        | SHOULD | maxMembers     | branch.max-members         | 50  | members                   | 名党员
                    national          | committee.required        | MUST   | minFullMembers | committee.min-full-members | 7   | full members              | 名正式党员
                    national          | secretary.standing        | SHOULD | minStanding    | secretary.min-standing     | P1Y | length of full membership | 党龄
                    compound-measures | compound.branch-required  | MUST   | minFullMembers | compound.min-full-members  | 3   | full members              | 名正式党员
                    compound-measures | compound.temporary-branch | MUST   | minFullMembers | compound.min-full-members  | 3   | full members              | 名正式党员
                    """)
    void a_shipped_rule_has_its_grade_number_and_unit(
            String pack,
            String rule,
            String grade,
            String as,
            String id,
            String value,
            String english,
            String chinese) {
        RuleEntry entry = entry(pack, rule);
        Parameter parameter = entry.parameters().get(as);

        assertThat(entry.grade()).hasToString(grade);
        assertThat(entry.parameters()).containsOnlyKeys(as);
        assertThat(parameter.id()).isEqualTo(id);
        assertThat(parameter.unit().english()).isEqualTo(english);
        assertThat(parameter.unit().simplifiedChinese()).isEqualTo(chinese);
        assertThat(parameter.values()).singleElement().satisfies(only -> {
            assertThat(only.from()).isEqualTo(IN_FORCE);
            assertThat(only.until()).isEmpty();
            assertThat(only.limit()).isEqualTo(limit(value));
        });
        assertThat(parameter.on(IN_FORCE.minusDays(1))).isEmpty();
        assertThat(parameter.on(IN_FORCE)).map(DatedLimit::limit).contains(limit(value));
    }

    private static Limit limit(String value) {
        return value.startsWith("P") ? new Limit.Span(Period.parse(value)) : new Limit.Count(Integer.parseInt(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    national          | branch.min-members        | BR, Arts. 4 and 7 | BR, Art. 4 | 《中国共产党支部工作条例（试行）》第四条、第七条
                    national          | branch.max-members        | BR, Art. 4  | BR, Art. 4  | 《中国共产党支部工作条例（试行）》第四条
                    national          | committee.required        | BR, Art. 20 | BR, Art. 20 | 《中国共产党支部工作条例（试行）》第二十条
                    national          | secretary.standing        | BR, Art. 23, after Party Constitution Art. 7 | BR, Art. 23 | 《中国共产党支部工作条例（试行）》第二十三条（依据党章第七条）
                    compound-measures | compound.branch-required  | S0, §1.2, after branch regulations Art. 4 | S0, §1.2, after branch regulations Art. 4 | 市级小区党建措施（Seed-000）§1.2（依据支部工作条例第四条）
                    compound-measures | compound.temporary-branch | S0, §1.2 | S0, §1.2, after branch regulations Art. 4 | 市级小区党建措施（Seed-000）§1.2
                    """)
    void a_shipped_rule_and_its_number_cite_their_clauses(
            String pack, String rule, String ofRule, String ofNumber, String chinese) {
        RuleEntry entry = entry(pack, rule);

        assertThat(entry.citation().text().english()).isEqualTo(inFull(ofRule));
        assertThat(entry.citation().text().simplifiedChinese()).isEqualTo(chinese);
        assertThat(entry.citationOn(IN_FORCE).text().english()).isEqualTo(inFull(ofNumber));
        assertThat(entry.citationOn(IN_FORCE.minusDays(1))).isEqualTo(entry.citation());
    }

    private static String inFull(String citation) {
        return citation.replace("BR,", "Regulations on the Work of CPC Branches (trial, 2018),")
                .replace("S0,", "Municipal measures for compound Party building (Seed-000),");
    }

    @Test
    void every_shipped_rule_stands_in_one_shipped_pack() {
        assertThat(ShippedPacks.ids()).containsExactly("compound-measures", "linfen", "national", "shangzhou");
        assertThat(ShippedPacks.all()).extracting(RulePack::id).containsExactlyElementsOf(ShippedPacks.ids());
        assertThat(ShippedPacks.all()).extracting(RulePack::version).containsOnly("1.0.0");
        assertThat(ShippedPacks.all())
                .filteredOn(pack -> !pack.id().equals("national"))
                .allSatisfy(pack -> assertThat(pack.base()).contains(ShippedPacks.find("national")));
        assertThat(ShippedPacks.find("national").base()).isEmpty();
        assertThat(Evaluator.of(ShippedPacks.all(), IN_FORCE).rules())
                .extracting(stated -> stated.entry().rule().id())
                .containsExactlyInAnyOrderElementsOf(
                        ShippedRules.all().stream().map(Rule::id).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"compound-measures", "linfen", "national", "shangzhou"})
    void a_shipped_pack_is_valid(String id) {
        byte[] pack = Resources.bytes("/org/grassroots/policy/" + id + ".json");

        assertThat(SchemaCheck.PACK.errors(new String(pack, StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void every_sentence_of_a_shipped_rule_ends_as_a_sentence_in_both_languages() {
        List<StatedRule> rules = Evaluator.of(ShippedPacks.all(), IN_FORCE).rules();

        assertThat(rules)
                .allSatisfy(stated -> stated.entry().parts().values().forEach(part -> {
                    for (var sentence : List.of(
                            stated.entry().statement(),
                            part.violated().pattern(),
                            part.undetermined().pattern())) {
                        assertThat(sentence.english()).endsWith(".");
                        assertThat(sentence.simplifiedChinese()).endsWith("。");
                    }
                    assertThat(part.undetermined().gaps()).contains("subject", "missing");
                    assertThat(part.violated().gaps()).contains("subject");
                }));
    }

    @Test
    void a_pack_that_is_not_shipped_is_not_found() {
        assertThatThrownBy(() -> ShippedPacks.find("nationals"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "no shipped pack is called 'nationals'; there are [compound-measures, linfen, national, shangzhou]");
    }
}
