package org.grassroots.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.Reasons;
import org.grassroots.member.MemberStatus;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchKind;
import org.grassroots.policy.TestPacks;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.grassroots.rule.RuleId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReasonsWriterTest {
    private final ReasonsWriter writer = new ReasonsWriter();

    private JsonNode written(Registers registers) {
        Evaluation evaluation = TestPacks.evaluator(TestPacks.SHIPPED, TestPacks.DAY)
                .evaluate(registers.branch("b1", BranchKind.FORMAL).build());
        Reasons reasons = evaluation.why(RuleId.of("branch.min-members"), new Subject(Subject.Kind.BRANCH, "b1"));
        return JsonMapper.shared().readTree(writer.toText(reasons));
    }

    private static JsonNode leaf(JsonNode tree) {
        return tree.has("parts") ? leaf(tree.get("parts").get(0)) : tree;
    }

    @Test
    void the_reasons_of_a_broken_rule_are_one_object() {
        JsonNode written = written(Registers.compound("c1").full(2).probationary(1));
        JsonNode demand = written.get("demands").get(0);
        JsonNode holds = leaf(demand.get("holds"));

        assertThat(written.propertyNames())
                .containsExactly("rule", "subject", "verdict", "applies", "demands", "decisive");
        assertThat(written.get("rule").asString()).isEqualTo("branch.min-members");
        assertThat(written.get("subject")).hasToString("{\"kind\":\"branch\",\"id\":\"b1\"}");
        assertThat(written.get("verdict").asString()).isEqualTo("VIOLATED");
        assertThat(written.get("applies").get("answer").asString()).isEqualTo("YES");
        assertThat(demand.get("verdict").asString()).isEqualTo("VIOLATED");
        assertThat(demand.get("decisive").isEmpty()).isTrue();
        assertThat(holds.get("name").asString()).isEqualTo("fullMembersOnRoll");
        assertThat(holds.get("title").get("zh-Hans").asString()).isEqualTo("在册正式党员");
        assertThat(holds.get("operator").asString()).isEqualTo("AT_LEAST");
        assertThat(holds.get("observed").asInt()).isEqualTo(2);
        assertThat(holds.get("required").asInt()).isEqualTo(3);
        assertThat(holds.get("margin").asInt()).isEqualTo(1);
        assertThat(holds.get("tally"))
                .hasToString("{\"counted\":[{\"kind\":\"member\",\"id\":\"m1\"},{\"kind\":\"member\",\"id\":\"m2\"}],"
                        + "\"excluded\":[{\"subject\":{\"kind\":\"member\",\"id\":\"m3\"},"
                        + "\"reason\":{\"en\":\"probationary member\",\"zh-Hans\":\"预备党员\"}}],\"open\":[]}");
    }

    @Test
    void what_is_open_names_the_facts_that_would_decide_it() {
        JsonNode written =
                written(Registers.compound("c1").full(2).add(1, member -> member.status(MemberStatus.UNKNOWN)));
        JsonNode demand = written.get("demands").get(0);
        String sets = "[[{\"subject\":{\"kind\":\"member\",\"id\":\"m3\"},\"field\":\"status\"}]]";

        assertThat(written.get("verdict").asString()).isEqualTo("UNDETERMINED");
        assertThat(leaf(demand.get("holds")).get("observed")).hasToString("{\"low\":2,\"high\":3}");
        assertThat(leaf(demand.get("holds")).has("margin")).isFalse();
        assertThat(leaf(demand.get("holds")).get("tally").get("open"))
                .hasToString("[{\"missing\":[{\"subject\":{\"kind\":\"member\",\"id\":\"m3\"},\"field\":\"status\"}],"
                        + "\"unbounded\":false}]");
        assertThat(demand.get("decisive")).hasToString(sets);
        assertThat(written.get("decisive")).hasToString(sets);
    }

    @Test
    void the_reasons_of_every_verdict_are_json_and_name_nobody() {
        String line = Examples.lines(Examples.EVERY_FIELD).get(0);
        Register register = new RegisterReader()
                .read("a.jsonl", Examples.utf8(line))
                .sound()
                .orElseThrow();
        Evaluation evaluation =
                Evaluator.of(ShippedPacks.all(), LocalDate.of(2026, 11, 21)).evaluate(register);

        for (RuleId rule : evaluation.counts().keySet()) {
            List<Subject> subjects = List.copyOf(evaluation.verdicts(rule).keySet());
            for (Subject subject : subjects.subList(0, Math.min(3, subjects.size()))) {
                String written = writer.toText(evaluation.why(rule, subject));
                assertThat(JsonMapper.shared().readTree(written).get("verdict").asString())
                        .isEqualTo(evaluation.verdicts(rule).get(subject).name());
                assertThat(register.members()).noneMatch(member -> written.contains(member.name()));
                assertThat(written).doesNotContain(register.community().name());
            }
        }
    }
}
