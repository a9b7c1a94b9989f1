package org.grassroots.city.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    void texts_and_attributes_are_escaped() {
        String markup = new Html()
                .open("p", "title", "\"><script>")
                .text("a<b> & 'c' \"d\"")
                .close("p")
                .finish();

        assertThat(markup)
                .isEqualTo("<p title=\"&quot;&gt;&lt;script&gt;\">a&lt;b&gt; &amp; &#39;c&#39; &quot;d&quot;</p>");
    }

    @Test
    void what_no_page_may_hold_is_left_out_and_line_ends_become_spaces() {
        String text = "a\u0000b\u0007c\uD800d\u202Ee\uFEFFf\uFFFFg\nh𠮷";

        assertThat(new Html().text(text).finish()).isEqualTo("abcdefg h𠮷");
    }

    @Test
    void a_text_stands_in_every_language_and_once_if_they_agree() {
        assertThat(new Html().text(Text.of("yes", "是")).finish())
                .isEqualTo("<span lang=\"en\">yes</span><span lang=\"zh-Hans\">是</span>");
        assertThat(new Html().text(Text.same("禾苑")).finish()).isEqualTo("禾苑");
    }

    @Test
    void elements_must_be_closed_in_turn() {
        Html html = new Html().open("p").open("b");

        assertThatThrownBy(() -> html.close("p")).hasMessage("</p> is written where </b> belongs");
        assertThatThrownBy(html::finish).hasMessage("still open at the end: [b, p]");
    }

    @Test
    void an_attribute_needs_a_value() {
        assertThatThrownBy(() -> new Html().open("p", "title"))
                .hasMessage("the attributes of <p> must be names and values in turn");
    }
}
