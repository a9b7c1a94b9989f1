package org.grassroots.plan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.plan.SampleRegisters.C1;
import static org.grassroots.plan.SampleRegisters.DAY;
import static org.grassroots.plan.SampleRegisters.members;
import static org.grassroots.plan.SampleRegisters.register;
import static org.grassroots.plan.SampleTemplates.member;
import static org.grassroots.plan.SampleTemplates.of;
import static org.grassroots.plan.SampleTemplates.team;

import java.nio.charset.StandardCharsets;
import org.grassroots.json.shape.Reading;
import org.grassroots.plan.BoundPost;
import org.grassroots.plan.Plan;
import org.grassroots.plan.PlanInstantiator;
import org.grassroots.plan.SampleTemplates;
import org.grassroots.plan.team.Need;
import org.grassroots.plan.team.PersonKind;
import org.grassroots.plan.template.PlanTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan in which two people are to fill three places, and nobody can be the deputy. */
class PlanShortageTest {
    private static final PlanTemplate TEMPLATE = SampleTemplates.of(
            1, team("T1", of(PersonKind.MEMBER), member("post", Need.fixed(2), of(PersonKind.MEMBER))));
    private static final Plan PLAN = new PlanInstantiator(TEMPLATE)
            .instantiate(register().members(members(2)).build(), C1, DAY);
    private static final String SHORTAGES = ",\"shortages\":[{\"teams\":[{\"id\":\"T1\",\"posts\":[\"deputy\"]}]},"
            + "{\"teams\":[{\"id\":\"T1\",\"posts\":[\"head\",\"post\"]}],"
            + "\"able\":[{\"posts\":1,\"people\":[\"m1\",\"m2\"]}]}]";

    @Test
    void a_shortage_is_written_once_and_posts_name_it_by_its_position() {
        String text = new PlanWriter().toText(PLAN);

        assertThat(text)
                .contains("{\"id\":\"deputy\",\"need\":{\"low\":1,\"high\":1},\"fit\":0,\"unsure\":0,\"shortage\":0}")
                .contains("\"fit\":2,\"unsure\":0,\"people\":[\"m2\"],\"shortage\":1}")
                .contains(SHORTAGES);
        assertThat(read(text).sound()).contains(PLAN);
    }

    @Test
    void a_plan_that_was_written_without_shortages_is_read_without_certificates() {
        Plan plan = read(new PlanWriter()
                        .toText(PLAN)
                        .replace(SHORTAGES, "")
                        .replace(",\"shortage\":0", "")
                        .replace(",\"shortage\":1", ""))
                .sound()
                .orElseThrow();

        assertThat(plan.counts()).isEqualTo(PLAN.counts());
        assertThat(plan.teams().get(0).posts())
                .extracting(BoundPost::certificate)
                .allMatch(found -> found.isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"shortage\":0 | \"shortage\":1 | post 'deputy' of 'T1' names shortage 1, which is not about it; the plan"
                        + " has 2 shortages, from 0 on",
                "\"shortage\":0 | \"shortage\":2 | post 'deputy' of 'T1' names shortage 2, which is not about it; the plan"
                        + " has 2 shortages, from 0 on",
                "[\"deputy\"] | [\"captain\"] | a shortage names post 'captain' of 'T1', which the plan does not have",
                "\"T1\",\"posts\":[\"head\" | \"T9\",\"posts\":[\"head\" | template 'sample' has no special plan 'T9'",
                "[\"m1\",\"m2\"] | [\"m1\",\"m2\",\"m3\"] | a certificate must be about more places than people can take, but"
                        + " there are 3 and they can take 3",
                "\"posts\":1 | \"posts\":0 | who is able must be able to take 1 or more posts, was 0",
                ",\"shortage\":0 | `` | the helpers, the shortages, or the elements that are omitted or pending, are not"
                        + " listed as the plan has them: each once, in the order of the plan, those of the same status"
                        + " together"
            })
    void a_shortage_that_is_none_of_the_plan_is_refused(String from, String to, String message) {
        String text = new PlanWriter().toText(PLAN);
        assertThat(text).contains(from);

        assertThat(read(text.replace(from, to)).problems())
                .singleElement()
                .extracting(problem -> problem.flaw().sentence())
                .isEqualTo(message);
    }

    private static Reading<Plan> read(String text) {
        return new PlanReader(TEMPLATE).read("plans.jsonl", text.getBytes(StandardCharsets.UTF_8));
    }
}
