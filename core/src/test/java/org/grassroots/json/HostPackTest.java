package org.grassroots.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.Finding;
import org.grassroots.evaluation.VerdictCounts;
import org.grassroots.json.shape.JsonProblem;
import org.grassroots.json.shape.Reading;
import org.grassroots.pack.RulePack;
import org.grassroots.policy.ShippedRules;
import org.grassroots.register.Register;
import org.grassroots.rule.Rule;
import org.grassroots.rule.RuleId;
import org.junit.jupiter.api.Test;

/** A host's own pack with a rule of its own comes in by the same door as those that are shipped. */
class HostPackTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final List<Rule<?>> RULES = ImmutableList.<Rule<?>>builder()
            .addAll(ShippedRules.all())
            .add(FewEntrances.RULE)
            .build();

    private static RulePack pack(String text) {
        Reading<RulePack> reading = PackReader.of(RULES).read("watch.json", Examples.utf8(text));
        assertThat(reading.problems()).extracting(JsonProblem::message).isEmpty();
        return reading.sound().orElseThrow();
    }

    private static Register register(int entrances) {
        String text = Examples.SHORT.replace("\"entrances\":2", "\"entrances\":" + entrances);
        return new RegisterReader().read("a.jsonl", Examples.utf8(text)).sound().orElseThrow();
    }

    @Test
    void a_hosts_rule_is_judged_with_the_numbers_of_its_pack() {
        Evaluator evaluator = Evaluator.of(List.of(pack(PackRefusalTest.PACK)), DAY);

        Finding finding = evaluator.evaluate(register(5)).findings().get(0);
        assertThat(finding.pack()).isEqualTo("watch");
        assertThat(finding.message().english()).isEqualTo("Elm Yard has 5 entrances, 1 more than 4.");
        assertThat(finding.message().simplifiedChinese()).isEqualTo("Elm Yard有5个出入口，比4个多1个。");
        assertThat(evaluator.evaluate(register(4)).findings()).isEmpty();
        assertThat(evaluator.evaluate(register(0)).counts())
                .containsEntry(RuleId.of("watch.few-entrances"), new VerdictCounts(0, 0, 0, 1));
    }

    @Test
    void a_hosts_pack_stands_beside_the_shipped_ones() {
        List<RulePack> packs = ImmutableList.<RulePack>builder()
                .addAll(ShippedPacks.all())
                .add(pack(PackRefusalTest.PACK))
                .build();

        assertThat(Evaluator.of(packs, DAY).rules())
                .last()
                .satisfies(stated -> assertThat(stated.entry().rule()).isSameAs(FewEntrances.RULE));
    }

    @Test
    void a_reader_has_one_rule_for_an_id() {
        assertThatThrownBy(() -> PackReader.of(List.of(FewEntrances.RULE, FewEntrances.RULE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two rules have the id 'watch.few-entrances'");
    }
}
