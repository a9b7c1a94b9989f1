package org.grassroots.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.grassroots.change.Authority;
import org.grassroots.change.BranchChange;
import org.grassroots.change.Change;
import org.grassroots.change.RecordChange;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchId;
import org.grassroots.repair.Attempt;
import org.grassroots.repair.Certificate;
import org.grassroots.repair.FindingKey;
import org.grassroots.repair.Obstacle;
import org.grassroots.repair.Remedies;
import org.grassroots.repair.Remedy;
import org.grassroots.repair.Step;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RemediesWriterTest {
    private static final Change DISSOLVE = new BranchChange.Dissolve(BranchId.of("br-1"));
    private static final String DISSOLVED = "{\"format\":\"grassroots-change/1\",\"change\":\"dissolve-branch\","
            + "\"branch\":\"br-1\",\"community\":\"elm\"}";
    private static final String FOUND = "{\"rule\":\"branch.max-members\",\"pack\":\"national\","
            + "\"subject\":{\"kind\":\"branch\",\"id\":\"br-1\"},\"community\":\"elm\",\"verdict\":\"VIOLATED\","
            + "\"message\":{\"en\":\"51 of \\\"Elm\\\" 𠮷.\",\"zh-Hans\":\"党员51名。\\n\"},";
    private static final FindingKey OTHER =
            new FindingKey("linfen", RuleId.of("crew.one-team"), "team", new Subject(Subject.Kind.BRANCH, "br-2"));

    private final RemediesWriter writer = new RemediesWriter();
    private final SampleFinding finding = SampleFinding.of(Verdict.VIOLATED);

    private Remedies.Builder remedies() {
        return Remedies.builder().finding(FindingKey.of(finding));
    }

    private static Step step(Change change, Authority... authorities) {
        return new Step(change, EnumSet.copyOf(List.of(authorities)), Set.of(), Text.of("Do it.", "办理。"));
    }

    @Test
    void a_remedy_is_its_cost_and_its_steps_in_order_with_all_who_may_decide_each() {
        Remedy remedy = new Remedy(
                List.of(
                        step(DISSOLVE, Authority.HIGHER),
                        step(new RecordChange.NothingFormed(), Authority.COMMUNITY, Authority.REGISTRAR)),
                17);

        assertThat(writer.toText(finding, remedies().addRemedies(remedy).build()))
                .isEqualTo(FOUND + "\"remedies\":[{\"cost\":17,\"steps\":[{\"change\":" + DISSOLVED
                        + ",\"authorities\":[\"HIGHER\"],"
                        + "\"whoMustAct\":{\"en\":\"the higher Party organisation\",\"zh-Hans\":\"上级党组织\"},"
                        + "\"sentence\":{\"en\":\"Do it.\",\"zh-Hans\":\"办理。\"}},{\"change\":"
                        + "{\"format\":\"grassroots-change/1\",\"change\":\"record-nothing-formed\",\"community\":\"elm\"},"
                        + "\"authorities\":[\"COMMUNITY\",\"REGISTRAR\"],\"whoMustAct\":{"
                        + "\"en\":\"the community Party organisation or the keeper of the register\","
                        + "\"zh-Hans\":\"社区党组织或台账管理人员\"},"
                        + "\"sentence\":{\"en\":\"Do it.\",\"zh-Hans\":\"办理。\"}}]}]}");
    }

    @Test
    void who_must_agree_before_is_told_apart() {
        Step step = new Step(
                DISSOLVE,
                Set.of(Authority.BRANCH),
                EnumSet.of(Authority.COMMUNITY, Authority.HIGHER),
                Text.of("Do it.", "办理。"));

        assertThat(writer.toText(
                        finding,
                        remedies().addRemedies(new Remedy(List.of(step), 16)).build()))
                .contains("\"authorities\":[\"BRANCH\"],\"approvers\":[\"COMMUNITY\",\"HIGHER\"],\"whoMustAct\":{"
                        + "\"en\":\"the branch's members' meeting, with the approval of the community Party organisation and"
                        + " the higher Party organisation\","
                        + "\"zh-Hans\":\"支部党员大会（须经社区党组织、上级党组织同意）\"}");
    }

    @Test
    void what_is_not_told_and_what_was_not_tried_is_counted_where_there_is_any() {
        Remedy remedy = new Remedy(List.of(step(DISSOLVE, Authority.HIGHER)), 16);

        assertThat(writer.toText(
                        finding,
                        remedies().addRemedies(remedy).more(3).omitted(2).build()))
                .endsWith("}]}],\"more\":3,\"omitted\":2}");
        assertThat(writer.toText(finding, remedies().addRemedies(remedy).build()))
                .doesNotContain("more", "omitted", "certificate");
    }

    static Stream<Arguments> obstacles() {
        return Stream.of(
                Arguments.of(new Obstacle.Refused("no"), "{\"kind\":\"refused\",\"text\":{"),
                Arguments.of(new Obstacle.NotCured(), "{\"kind\":\"not-cured\",\"text\":{"),
                Arguments.of(
                        new Obstacle.Causes(List.of(OTHER), 0, Text.of("Two.", "两个。")),
                        "{\"kind\":\"causes\",\"findings\":[{\"rule\":\"crew.one-team\",\"demand\":\"team\","
                                + "\"pack\":\"linfen\",\"subject\":{\"kind\":\"branch\",\"id\":\"br-2\"}}],\"text\":{"),
                Arguments.of(
                        new Obstacle.Causes(List.of(OTHER), 4, Text.of("Two.", "两个。")), "}}],\"more\":4,\"text\":{"),
                Arguments.of(
                        new Obstacle.Unjudged(OTHER.rule(), OTHER.subject()), "{\"kind\":\"unjudged\",\"text\":{"));
    }

    @ParameterizedTest
    @MethodSource("obstacles")
    void a_certificate_tells_its_ground_and_each_change_that_was_tried_with_what_stands_against_it(
            Obstacle obstacle, String written) {
        Certificate certificate = new Certificate(
                Certificate.Ground.NONE_HELPS, Text.of("None.", "无。"), List.of(new Attempt(DISSOLVE, obstacle)));

        assertThat(writer.toText(finding, remedies().certificate(certificate).build()))
                .startsWith(FOUND + "\"remedies\":[],\"certificate\":{\"ground\":\"none-helps\","
                        + "\"why\":{\"en\":\"None.\",\"zh-Hans\":\"无。\"},\"attempts\":[{\"change\":" + DISSOLVED
                        + ",\"obstacle\":{\"kind\":\"")
                .contains(written)
                .contains("\"en\":\"" + obstacle.text().english());
    }

    @Test
    void a_demand_of_several_is_named() {
        SampleFinding one = finding.demand("size");
        Remedies none = Remedies.builder()
                .finding(FindingKey.of(one))
                .certificate(Certificate.of(Certificate.Ground.PAST, Text.of("Past.", "已成过去。")))
                .build();

        assertThat(writer.toText(one, none)).startsWith("{\"rule\":\"branch.max-members\",\"demand\":\"size\",");
    }

    @Test
    void a_line_ends_with_its_line_end() throws IOException {
        Remedies some = remedies()
                .addRemedies(new Remedy(List.of(step(DISSOLVE, Authority.HIGHER)), 16))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        writer.writeLine(finding, some, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(writer.toText(finding, some) + "\n");
    }

    @Test
    void the_remedies_of_another_finding_are_refused() {
        Remedies others = Remedies.builder()
                .finding(OTHER)
                .certificate(Certificate.of(Certificate.Ground.PAST, Text.of("Past.", "已成过去。")))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.toText(finding, others))
                .withMessage("the remedies are those of crew.one-team (team) on " + OTHER.subject()
                        + ", not of branch.max-members (only) on "
                        + finding.subject());
    }

    @Test
    void who_may_decide_is_written_as_changes_write_it() {
        for (Authority authority : Authority.values()) {
            Remedies some = remedies()
                    .addRemedies(
                            new Remedy(List.of(new Step(DISSOLVE, Set.of(authority), Set.of(), Text.same("x"))), 1))
                    .build();
            assertThat(writer.toText(finding, some)).contains("\"authorities\":[\"" + authority + "\"]");
        }
    }
}
