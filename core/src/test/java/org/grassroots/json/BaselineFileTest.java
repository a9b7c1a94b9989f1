package org.grassroots.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.grassroots.area.CommunityId;
import org.grassroots.baseline.Acceptance;
import org.grassroots.baseline.Baseline;
import org.grassroots.json.shape.JsonProblem;
import org.grassroots.missing.Subject;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineFileTest {
    private static final String BASELINE = Examples.json("""
            {'format':'grassroots-baseline/1','acceptances':[
            {'community':'elm','rule':'branch.min-members','version':'1','subject':{'kind':'branch','id':'b-1'},\
            'by':'Street Party committee','until':'2026-12-31','reason':'Two more are asked for.','observed':2},
            {'community':'elm','rule':'committee.size','version':'2','demand':'at-most-seven',\
            'subject':{'kind':'central-household','id':'b-1'},'by':'街道党工委','until':'2027-01-31','reason':'换届时解决',\
            'verdict':'UNDETERMINED'}
            ]}
            """);

    private static final Acceptance FIRST = Acceptance.builder()
            .community(CommunityId.of("elm"))
            .rule(RuleId.of("branch.min-members"))
            .version("1")
            .subject(new Subject(Subject.Kind.BRANCH, "b-1"))
            .by("Street Party committee")
            .until(LocalDate.of(2026, 12, 31))
            .reason("Two more are asked for.")
            .observed(2)
            .build();

    private static final Acceptance SECOND = Acceptance.builder()
            .community(CommunityId.of("elm"))
            .rule(RuleId.of("committee.size"))
            .version("2")
            .demand("at-most-seven")
            .subject(new Subject(Subject.Kind.CENTRAL_HOUSEHOLD, "b-1"))
            .by("街道党工委")
            .until(LocalDate.of(2027, 1, 31))
            .reason("换届时解决")
            .verdict(Verdict.UNDETERMINED)
            .build();

    private static List<JsonProblem> problems(String document) {
        return new BaselineReader().read("known.json", Examples.utf8(document)).problems();
    }

    private static Baseline read(String document) {
        return new BaselineReader()
                .read("known.json", Examples.utf8(document))
                .sound()
                .orElseThrow();
    }

    @Test
    void a_baseline_is_read_and_written_one_acceptance_a_line() {
        assertThat(read(BASELINE)).isEqualTo(new Baseline(List.of(FIRST, SECOND)));
        assertThat(new BaselineWriter().toText(new Baseline(List.of(FIRST, SECOND))))
                .isEqualTo(BASELINE);
        assertThat(SchemaCheck.BASELINE.errors(BASELINE)).isEmpty();
    }

    @Test
    void an_empty_baseline_is_a_baseline() {
        String empty = new BaselineWriter().toText(Baseline.NONE);

        assertThat(empty).isEqualTo("{\"format\":\"grassroots-baseline/1\",\"acceptances\":[]}\n");
        assertThat(read(empty)).isEqualTo(Baseline.NONE);
        assertThat(SchemaCheck.BASELINE.errors(empty)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'version':'1' | 'version':▲1 | wrong-type | /acceptances/0/version | met the number 1; expected a text of 1 to 100 characters
            'rule':'branch.min-members' | 'rule':▲'branch' | bad-value | /acceptances/0/rule | a rule id must look like 'branch.min-members': lower-case words, one dot; was 'branch'
            'until':'2026-12-31' | 'until':▲'2026-02-30' | bad-date | /acceptances/0/until | met the text '2026-02-30'; expected a day of the calendar written like 2026-11-21
            'kind':'branch' | 'kind':▲'brunch' | unknown-word | /acceptances/0/subject/kind | met the text 'brunch'; expected one of community, compound, building, household, property-service, member, branch, group, central-household, resolution, election, paired-unit, helper (did you mean 'branch'?)
            {'kind':'branch','id':'b-1'} | ▲{'kind':'branch','id':'b 1'} | bad-value | /acceptances/0/subject | the id of a branch must be made of letters, digits and '-_.:/#', such as 'north-2'; character 2 (U+0020) is none of them
            'verdict':'UNDETERMINED' | 'verdict':▲'SATISFIED' | unknown-word | /acceptances/1/verdict | met the text 'SATISFIED'; expected one of VIOLATED, UNDETERMINED
            'observed':2 | 'observed':▲-1 | out-of-range | /acceptances/0/observed | met the number -1; expected a whole number from 0 to 2147483647
            'format':'grassroots-baseline/1' | 'format':▲'grassroots-pack/1' | unknown-format | /format | met the text 'grassroots-pack/1'; expected the first field to be 'format' with the text 'grassroots-baseline/1'
            """)
    void what_is_wrong_is_told_with_its_place(String find, String put, String code, String pointer, String sentence) {
        Marked marked = Marked.of(Examples.edited(BASELINE, find, put));
        marked.assertOnlyProblem(problems(marked.document()), "known.json", code, pointer, sentence);
    }

    @Test
    void all_problems_are_told_at_once_and_an_unknown_field_with_the_nearest_known_one() {
        String edited = Examples.edited(BASELINE, "'until':'2026-12-31'", "'untill':'2026-12-31'");

        assertThat(problems(edited))
                .extracting(JsonProblem::message)
                .containsExactly(
                        "known.json, line 2, column 1, /acceptances/0: field 'until' is missing; expected a day of the"
                                + " calendar written like 2026-11-21",
                        "known.json, line 2, column 131, /acceptances/0/untill: unknown field 'untill'; known fields are"
                                + " by, community, demand, observed, reason, rule, subject, until, verdict, version (did"
                                + " you mean 'until'?)");
    }

    @Test
    void an_acceptance_by_nobody_is_refused() {
        Marked marked = Marked.of(Examples.edited(BASELINE, "'by':'Street Party committee'", "'by':' '")
                .replaceFirst("\\{\"community\"", "▲{\"community\""));

        marked.assertOnlyProblem(
                problems(marked.document()),
                "known.json",
                "bad-value",
                "/acceptances/0",
                "'by' must name who accepts the finding, such as 'Street Party committee', but is blank (rule"
                        + " 'branch.min-members')");
    }

    @Test
    void a_finding_that_is_accepted_twice_is_refused_where_it_stands_again() {
        Acceptance again = Acceptance.builder()
                .from(FIRST)
                .by("Another office")
                .reason("Another reason.")
                .build();
        String twice = "{\"format\":\"grassroots-baseline/1\",\"acceptances\":[" + lineOf(FIRST) + ",\n▲"
                + lineOf(again) + "]}";
        Marked marked = Marked.of(twice);

        marked.assertOnlyProblem(
                problems(marked.document()),
                "known.json",
                "duplicate-id",
                "/acceptances/1",
                "rule 'branch.min-members' is accepted twice on branch b-1 of community 'elm'; each demand of a version"
                        + " of a rule is accepted once on a subject");
    }

    private static String lineOf(Acceptance accepted) {
        return new BaselineWriter()
                .toText(new Baseline(List.of(accepted)))
                .lines()
                .toList()
                .get(1);
    }

    @Test
    void a_reason_is_never_shown_for_it_may_speak_of_somebody() {
        String secret = "Hidden ".repeat(300);

        assertThat(problems(Examples.edited(BASELINE, "Two more are asked for.", secret)))
                .extracting(JsonProblem::message)
                .singleElement()
                .satisfies(message ->
                        assertThat(message).contains("/acceptances/0/reason").doesNotContain(Examples.SECRETS));
        Acceptance beyond = Acceptance.builder().from(FIRST).reason(secret).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BaselineWriter().toText(new Baseline(List.of(beyond))))
                .withMessage("cannot write /reason: met a text of 2100 characters; expected a text of 1 to 2000"
                        + " characters");
    }
}
