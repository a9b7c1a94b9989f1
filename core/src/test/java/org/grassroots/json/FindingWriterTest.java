package org.grassroots.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.grassroots.condition.Quantity;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Interval;
import org.grassroots.missing.DecisiveSets;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.parameter.Citation;
import org.grassroots.parameter.Validity;
import org.grassroots.register.Register;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class FindingWriterTest {
    private final FindingWriter writer = new FindingWriter();

    private static SampleFinding finding(Verdict verdict) {
        return SampleFinding.of(verdict);
    }

    private static MissingFact fact(Subject.Kind kind, String id, Field field) {
        return new MissingFact(new Subject(kind, id), field);
    }

    @Test
    void a_rule_that_is_broken_is_one_line() {
        assertThat(writer.toText(finding(Verdict.VIOLATED)))
                .isEqualTo(
                        "{\"rule\":\"branch.max-members\",\"version\":\"1\",\"pack\":\"national\",\"packVersion\":\"1.0.0\","
                                + "\"subject\":{\"kind\":\"branch\",\"id\":\"br-1\"},"
                                + "\"path\":[{\"kind\":\"community\",\"id\":\"elm\"},{\"kind\":\"branch\",\"id\":\"br-1\"}],"
                                + "\"community\":\"elm\","
                                + "\"verdict\":\"VIOLATED\",\"grade\":\"SHOULD\",\"observed\":51,\"required\":50,"
                                + "\"margin\":1,\"unit\":{\"en\":\"members\",\"zh-Hans\":\"名党员\"},"
                                + "\"citation\":{\"instrument\":{\"en\":\"Rules\",\"zh-Hans\":\"《条例》\"},"
                                + "\"clause\":{\"en\":\"Art. 4\",\"zh-Hans\":\"第四条\"}},"
                                + "\"responsible\":{\"en\":\"the street\",\"zh-Hans\":\"街道\"},"
                                + "\"message\":{\"en\":\"51 of \\\"Elm\\\" 𠮷.\",\"zh-Hans\":\"党员51名。\\n\"},\"decisive\":[]}");
    }

    @Test
    void a_traditional_wording_is_written_where_there_is_one() {
        Citation mixed = Citation.of(Text.of("Rules", "《条例》", "《條例》"), Text.of("Art. 4", "第四条"));

        assertThat(writer.toText(finding(Verdict.VIOLATED).citation(mixed)))
                .contains("\"citation\":{\"instrument\":{\"en\":\"Rules\",\"zh-Hans\":\"《条例》\",\"zh-Hant\":\"《條例》\"},"
                        + "\"clause\":{\"en\":\"Art. 4\",\"zh-Hans\":\"第四条\"}}");
        assertThat(mixed.text()).isEqualTo(Text.of("Rules, Art. 4", "《条例》第四条", "《條例》第四条"));
    }

    @Test
    void a_rule_that_is_undecided_lists_the_sets_of_facts_that_would_decide_it() {
        Set<MissingFact> two = new LinkedHashSet<>(List.of(
                fact(Subject.Kind.MEMBER, "m-2", Field.STATUS), fact(Subject.Kind.MEMBER, "m-2", Field.AFFILIATION)));
        Set<MissingFact> one = Set.of(fact(Subject.Kind.CENTRAL_HOUSEHOLD, "ch-1", Field.MEMBERS));
        String decided = "\"decisive\":[[{\"subject\":{\"kind\":\"central-household\",\"id\":\"ch-1\"},"
                + "\"field\":\"members\"}],[{\"subject\":{\"kind\":\"member\",\"id\":\"m-2\"},\"field\":\"status\"},"
                + "{\"subject\":{\"kind\":\"member\",\"id\":\"m-2\"},\"field\":\"affiliation\"}]]";

        assertThat(writer.toText(finding(Verdict.UNDETERMINED).decisive(new DecisiveSets(List.of(one, two), 0))))
                .contains("\"verdict\":\"UNDETERMINED\"")
                .endsWith(decided + "}");
        assertThat(writer.toText(finding(Verdict.UNDETERMINED).decisive(new DecisiveSets(List.of(one, two), 9_868))))
                .endsWith(decided + ",\"decisiveOmitted\":9868}");
    }

    static Stream<Arguments> quantities() {
        return Stream.of(
                Arguments.of(Quantity.of(0), "0"),
                Arguments.of(Quantity.of(Interval.exactly(7)), "7"),
                Arguments.of(Quantity.of(new Interval(2, 5)), "{\"low\":2,\"high\":5}"),
                Arguments.of(Quantity.of(Interval.atLeast(2)), "{\"low\":2}"),
                Arguments.of(Quantity.of(Interval.UNKNOWN), "{\"low\":0}"),
                Arguments.of(Quantity.of(Period.ofYears(1)), "\"P1Y\""),
                Arguments.of(Quantity.of(Period.of(0, 11, 30)), "\"P11M30D\""),
                Arguments.of(Quantity.of(Period.ZERO), "\"P0D\""),
                Arguments.of(Quantity.UNKNOWN, "\"unknown\""));
    }

    @ParameterizedTest
    @MethodSource("quantities")
    void a_quantity_is_a_number_bounds_a_period_or_unknown(Quantity quantity, String written) {
        assertThat(writer.toText(finding(Verdict.UNDETERMINED).observed(quantity)))
                .contains(",\"observed\":" + written + ",\"required\":50,");
        assertThat(writer.toText(finding(Verdict.UNDETERMINED).required(quantity)))
                .contains(",\"observed\":51,\"required\":" + written + ",\"margin\":1,\"unit\":");
        assertThat(writer.toText(finding(Verdict.UNDETERMINED).margin(Optional.of(quantity))))
                .contains(",\"required\":50,\"margin\":" + written + ",\"unit\":");
    }

    @Test
    void what_cannot_be_told_or_goes_without_saying_is_left_out() {
        assertThat(writer.toText(finding(Verdict.VIOLATED).margin(Optional.empty())))
                .contains(",\"required\":50,\"unit\":")
                .doesNotContain("\"demand\"", "\"inForce\"");
        assertThat(writer.toText(finding(Verdict.VIOLATED).demand("at-most-fifty")))
                .startsWith(
                        "{\"rule\":\"branch.max-members\",\"version\":\"1\",\"demand\":\"at-most-fifty\",\"pack\":");
    }

    @Test
    void the_days_of_a_number_have_a_beginning_or_an_end_or_both() {
        Optional<LocalDate> from = Optional.of(LocalDate.of(2018, 10, 28));
        Optional<LocalDate> until = Optional.of(LocalDate.of(2026, 2, 9));

        assertThat(writer.toText(finding(Verdict.VIOLATED).inForce(new Validity(from, until))))
                .contains("}},\"inForce\":{\"from\":\"2018-10-28\",\"until\":\"2026-02-09\"},\"responsible\":");
        assertThat(writer.toText(finding(Verdict.VIOLATED).inForce(new Validity(from, Optional.empty()))))
                .contains("\"inForce\":{\"from\":\"2018-10-28\"},");
        assertThat(writer.toText(finding(Verdict.VIOLATED).inForce(new Validity(Optional.empty(), until))))
                .contains("\"inForce\":{\"until\":\"2026-02-09\"},");
    }

    @Test
    void an_instrument_may_be_cited_as_a_whole() {
        assertThat(writer.toText(
                        finding(Verdict.VIOLATED).citation(new Citation(Text.same("Seed-000"), Optional.empty()))))
                .contains(
                        "\"citation\":{\"instrument\":{\"en\":\"Seed-000\",\"zh-Hans\":\"Seed-000\"}},\"responsible\"");
    }

    @Test
    void findings_are_lines_of_utf_8_and_the_stream_stays_open() throws IOException {
        Finding finding = finding(Verdict.VIOLATED);
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        writer.writeLine(finding, out);
        writer.writeLine(finding, out);

        String line = writer.toText(finding);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(line + "\n" + line + "\n");
    }

    @Test
    void a_host_may_add_fields_of_its_own_after_all_others() throws IOException {
        Finding finding = finding(Verdict.VIOLATED);
        String line = writer.toText(finding);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.writeLine(finding, new TreeMap<>(Map.of("baseline", "new", "seen", "\"twice\"")), out);
        writer.writeLine(finding, Map.of(), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(line.substring(0, line.length() - 1) + ",\"baseline\":\"new\",\"seen\":\"\\\"twice\\\"\"}\n"
                        + line + "\n");
    }

    @Test
    void the_findings_of_a_register_are_json_and_name_nobody() {
        String line = Examples.lines(Examples.EVERY_FIELD).get(0);
        Register register = new RegisterReader()
                .read("a.jsonl", Examples.utf8(line))
                .sound()
                .orElseThrow();
        List<Finding> findings = Evaluator.of(ShippedPacks.all(), LocalDate.of(2026, 11, 21))
                .evaluate(register)
                .findings();

        assertThat(findings).hasSizeGreaterThan(3).allSatisfy(finding -> {
            String written = writer.toText(finding);
            assertThat(JsonMapper.shared().readTree(written).get("rule").asString())
                    .isEqualTo(finding.rule().value());
            assertThat(register.members()).noneMatch(member -> written.contains(member.name()));
        });
    }
}
