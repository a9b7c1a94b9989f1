package org.grassroots.plan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.flow.LedgerWrite;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.template.Renames;
import org.grassroots.plan.template.SpecialPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateReaderTest {

    @Test
    void a_sound_folder_is_read_whole() {
        PlanTemplate template = TemplateReader.read(new SmallTemplate());
        assertThat(template.version()).isEqualTo("1.0.0");
        assertThat(template.sources().get(0).date()).contains("2024-06");
        assertThat(template.overall().seats()).hasSize(2);
        assertThat(template.overall().links().get(0).within()).contains(Duration.ofHours(2));
        assertThat(template.overall().drills().get(0).every()).contains(Period.ofYears(1));
        assertThat(template.specialPlans())
                .extracting(SpecialPlan::id)
                .extracting(ElementId::value)
                .containsExactly("T1", "T2");
        assertThat(template.specialPlans().get(0).flow().nodes()).hasSize(5);
        assertThat(template.specialPlans().get(0).flow().nodes().get(3).writes())
                .containsExactly(
                        new LedgerWrite(ElementId.of("L1"), List.of(ElementId.of("who"), ElementId.of("state"))));
        assertThat(template.ledgers().get(0).retention().keep()).isEqualTo(Period.ofDays(30));
    }

    @Test
    void what_was_renamed_since_earlier_versions_is_read() {
        SmallTemplate renamed = new SmallTemplate().with("template.json", "\"staffing\": {", """
                        "renames": [{"from": "special/A", "to": "special/T1"}, {"from": "drill", "to": "overall/drills/fire"}],
                         "staffing": {""");

        assertThat(TemplateReader.read(renamed).renames())
                .isEqualTo(new Renames(Map.of("special/A", "special/T1", "drill", "overall/drills/fire")));
        assertThat(TemplateReader.read(new SmallTemplate()).renames()).isEqualTo(Renames.NONE);
    }

    static Stream<Arguments> unsound() {
        return blocks("load-errors.txt");
    }

    static Stream<Arguments> blocks(String table) {
        return Stream.of(SmallTemplate.resource(table).split("\\n\\n"))
                .map(block ->
                        block.lines().filter(line -> !line.startsWith("#")).toList())
                .filter(block -> !block.isEmpty())
                .map(block -> Arguments.of(
                        block.get(0),
                        block.get(1).substring(2),
                        block.get(2).substring(2),
                        block.stream()
                                .filter(line -> line.startsWith("! "))
                                .map(line -> line.substring(2))
                                .toList()));
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @MethodSource("unsound")
    void what_is_wrong_is_told_with_its_place(String file, String from, String to, List<String> messages) {
        SmallTemplate bent = new SmallTemplate().with(file, from, to);
        assertThat(problems(bent)).extracting(LoadProblem::message).containsExactlyElementsOf(messages);
    }

    private static List<LoadProblem> problems(TemplateFiles files) {
        return catchThrowableOfType(UnreadableTemplateException.class, () -> TemplateReader.read(files))
                .problems();
    }

    @Test
    void a_problem_can_be_read_by_a_machine() {
        LoadProblem problem = problems(new SmallTemplate().with("t1.json", "\"by\": \"deputy\"", "\"by\": \"nurse\""))
                .get(0);
        assertThat(problem.code()).isEqualTo("broken-law");
        assertThat(problem.file()).isEqualTo("t1.json");
        assertThat(problem.pointer()).isEqualTo("/flow/nodes/3/by");
        assertThat(problem.met()).isEqualTo("no post 'nurse'");
        assertThat(problem.expected()).isEqualTo("one of head, deputy, staff");
        assertThat(problems(new SmallTemplate().with("t1.json", "\"use\": \"OWNS\"", "\"use\": \"OWN\""))
                        .get(0)
                        .code())
                .isEqualTo("unknown-word");
        assertThat(problems(new SmallTemplate().without("l1.json")).get(0).code())
                .isEqualTo("missing-file");
    }

    @Test
    void problems_of_all_files_are_told_at_once() {
        SmallTemplate bent = new SmallTemplate()
                .with("t1.json", "\"use\": \"OWNS\"", "\"use\": \"OWN\"")
                .with("t2.json", "\"use\": \"READS\"", "\"use\": \"READ\"")
                .without("l1.json");
        assertThat(problems(bent)).extracting(LoadProblem::file).containsExactly("t1.json", "t2.json", "template.json");
    }

    @Test
    void problems_of_one_file_are_told_at_once() {
        SmallTemplate unsound = new SmallTemplate()
                .with("t1.json", "\"stage\"", "\"tier\"")
                .with("t1.json", "\"fullMember\": true", "\"fullMember\": 1")
                .with("t1.json", "\"within\": \"P1D\"", "\"within\": \"soon\"");
        assertThat(problems(unsound))
                .extracting(LoadProblem::pointer)
                .containsExactly("/starts", "/starts/tier", "/posts/0/requires/fullMember", "/flow/nodes/1/within");
        SmallTemplate unlawful = new SmallTemplate()
                .with("t1.json", "\"rank\": \"HEAD\"", "\"rank\": \"MEMBER\"")
                .with("t1.json", "\"duties\": [\"d2\"]", "\"duties\": []")
                .with("t1.json", "\"by\": \"deputy\"", "\"by\": \"nurse\"");
        assertThat(problems(unlawful))
                .extracting(LoadProblem::pointer)
                .containsExactly("/posts", "/duties/1", "/flow/nodes/3/by");
    }

    @Test
    void a_folder_without_an_index_is_no_template() {
        assertThatThrownBy(() -> TemplateReader.read(name -> Optional.empty()))
                .isInstanceOf(UnreadableTemplateException.class)
                .hasMessage(
                        "template.json, line 1, column 1: there is no file 'template.json'; expected a file of that name in the template's folder");
    }
}
