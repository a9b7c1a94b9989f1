package org.grassroots.city.report;

import java.util.List;
import java.util.Map;
import org.grassroots.text.Text;

/** What every section writes with: markup and the report's own words. */
final class Pen {
    private final Html html = new Html();
    final Wording words = new Wording();

    Pen open(String tag, String... attributes) {
        html.open(tag, attributes);
        return this;
    }

    Pen empty(String tag, String... attributes) {
        html.empty(tag, attributes);
        return this;
    }

    Pen close(String... tags) {
        for (String tag : tags) {
            html.close(tag);
        }
        return this;
    }

    Pen text(String text) {
        html.text(text);
        return this;
    }

    Pen text(Text text) {
        html.text(text);
        return this;
    }

    Pen raw(String markup) {
        html.raw(markup);
        return this;
    }

    Pen say(String key) {
        return text(words.of(key));
    }

    Pen say(String key, Map<String, Text> gaps) {
        return text(words.of(key, gaps));
    }

    Pen element(String tag, Text text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Pen element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** An element with the words of a key. */
    Pen sayIn(String tag, String key, String... attributes) {
        return element(tag, words.of(key), attributes);
    }

    /** A small mark, such as the grade of a rule. */
    Pen badge(String look, Text text) {
        return text(" ").element("span", text, "class", "badge " + look).text(" ");
    }

    Pen code(String id) {
        return element("code", id);
    }

    /** A line of a list of facts. */
    Pen fact(String key, Text value) {
        return open("div").sayIn("dt", key).element("dd", value).close("div");
    }

    /** Opens a table that scrolls in its own box; {@link #closeTable} ends it. */
    Pen openTable(String look, List<String> headings) {
        open("div", "class", "scroll")
                .open("table", "class", look)
                .open("thead")
                .open("tr");
        headings.forEach(heading -> sayIn("th", heading, "scope", "col"));
        return close("tr", "thead").open("tbody");
    }

    Pen closeTable() {
        return close("tbody", "table", "div");
    }

    /** An attribute cannot change its language, so it says both. */
    static String both(Text text) {
        return text.english().equals(text.simplifiedChinese())
                ? text.english()
                : text.english() + " / " + text.simplifiedChinese();
    }

    String finish() {
        return html.finish();
    }
}
