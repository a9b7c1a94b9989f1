package org.grassroots.plan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.plan.SampleRegisters.C1;
import static org.grassroots.plan.SampleRegisters.DAY;
import static org.grassroots.plan.SampleRegisters.members;
import static org.grassroots.plan.SampleRegisters.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.grassroots.member.MemberId;
import org.grassroots.plan.PlanInstantiator;
import org.grassroots.plan.catalogue.TemplateCatalogue;
import org.grassroots.plan.completeness.Completeness;
import org.grassroots.plan.completeness.PlanFinding;
import org.grassroots.plan.completeness.PlanRule;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.working.Holder;
import org.grassroots.plan.working.PlanItem;
import org.grassroots.plan.working.WorkingPlan;
import org.grassroots.register.Register;
import org.junit.jupiter.api.Test;

class PlanFindingWriterTest {
    private static final PlanTemplate TEMPLATE =
            TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow();
    private static final Register REGISTER = register().members(members(5)).build();
    private static final WorkingPlan PLAN =
            WorkingPlan.of(new PlanInstantiator(TEMPLATE).instantiate(REGISTER, C1, DAY));
    private static final PlanFindingWriter WRITER = new PlanFindingWriter();

    private static PlanFinding find(WorkingPlan plan, PlanRule rule, String path) {
        return new Completeness(TEMPLATE)
                .check(plan, REGISTER).findings().stream()
                        .filter(one -> one.rule() == rule && one.path().equals(path))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void a_span_is_written_with_its_bounds_and_its_cure() {
        assertThat(WRITER.toText(find(PLAN, PlanRule.SPAN, "overall")))
                .startsWith(
                        "{\"rule\":\"plan.span\",\"compound\":\"c1\",\"path\":\"overall\",\"others\":[\"special/T1\",")
                .contains(
                        "\"grade\":\"INFO\",\"observed\":{\"low\":10,\"high\":10},\"required\":{\"low\":3,\"high\":7},"
                                + "\"unit\":{\"en\":\"teams\",\"zh-Hans\":\"个小组\"},\"mark\":\"OURS\"")
                .contains("\"cure\":[{\"count\":2,\"members\":10}],\"message\":{\"en\":");
    }

    @Test
    void people_are_told_by_id_and_nothing_empty_is_written() throws IOException {
        WorkingPlan plan = PLAN.with(PlanItem.builder()
                .from(PLAN.item("special/T1/posts/T1-deputy").orElseThrow())
                .people(List.of(Holder.of(MemberId.of("gone"))))
                .build());
        PlanFinding finding = find(plan, PlanRule.ASSIGNMENT_PERSON, "special/T1/posts/T1-deputy");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        WRITER.writeLine(finding, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(WRITER.toText(finding) + "\n")
                .contains("\"people\":[\"gone\"],\"grade\":\"MUST\"")
                .contains(
                        "\"mark\":\"STATED\",\"citation\":{\"instrument\":{\"en\":\"Seed-004\",\"zh-Hans\":\"Seed-004\"}}")
                .doesNotContain("others", "cure");
    }
}
