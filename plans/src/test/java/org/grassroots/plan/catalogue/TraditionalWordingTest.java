package org.grassroots.plan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.grassroots.json.shape.ShapeReader;
import org.grassroots.json.shape.ShapeWriter;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.text.Language;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraditionalWordingTest {
    private static final String LEADER = "{\"en\": \"Leader\", \"zh-Hans\": \"组长\"}";

    private static SmallTemplate withLeader(String title) {
        return new SmallTemplate().with("template.json", LEADER, title);
    }

    @Test
    void a_template_may_have_a_traditional_wording_beside_texts_that_have_none() {
        PlanTemplate template =
                TemplateReader.read(withLeader("{\"en\": \"Leader\", \"zh-Hans\": \"组长\", \"zh-Hant\": \"組長\"}"));

        assertThat(template.overall().seats().get(0).title()).isEqualTo(Text.of("Leader", "组长", "組長"));
        assertThat(template.overall().seats().get(1).title().in(Language.TRADITIONAL_CHINESE))
                .isEqualTo("业委会");
        assertThat(ShapeReader.of(OverallShapes.OVERALL)
                        .read(
                                "again.json",
                                ShapeWriter.of(OverallShapes.OVERALL).toBytes(template.overall()))
                        .sound())
                .contains(template.overall());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "zh-Hant": ""       | met an empty text; expected a text of 1 to 2000 characters
                    "zh-Hant": "　"     | the Traditional Chinese text must not be blank (its English is 'Leader')
                    "zh-Hant": null     | met null
                    "zh-TW": "組長"     | unknown field 'zh-TW'; known fields are en, zh-Hans, zh-Hant
                    """)
    void a_wording_that_is_blank_or_under_another_tag_is_refused(String written, String message) {
        SmallTemplate files = withLeader("{\"en\": \"Leader\", \"zh-Hans\": \"组长\", " + written + "}");

        UnreadableTemplateException refused =
                catchThrowableOfType(UnreadableTemplateException.class, () -> TemplateReader.read(files));

        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("template.json");
            assertThat(problem.line()).isEqualTo(9);
            assertThat(problem.message()).contains(message);
        });
    }
}
