package org.grassroots.city.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.grassroots.text.Text;

/** What stands around the sections: head, style, the switch of languages, contents and foot. */
final class PageFrame {
    private final Pen pen;

    PageFrame(Pen pen) {
        this.pen = pen;
    }

    /** A line of the contents. */
    record Entry(String anchor, Text title, boolean below) {}

    /** Everything before the first section. */
    void begin(String title, String look, List<Entry> contents) {
        pen.raw("<!DOCTYPE html>\n").open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml");
        pen.open("head").empty("meta", "charset", "utf-8");
        pen.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        pen.empty("meta", "name", "color-scheme", "content", "light dark");
        pen.empty("meta", "name", "referrer", "content", "no-referrer");
        pen.element("title", Pen.both(pen.words.of(title)));
        pen.open("style").raw("\n" + style()).close("style", "head").raw("\n");
        pen.open("body", "class", look);
        // The buttons stand before all that they switch: a style sheet can only look ahead.
        languageButton("en", true);
        languageButton("zh", false);
        pen.open("div", "class", "page").open("header", "class", "top");
        pen.sayIn("span", "app.name", "class", "brand").open("span", "class", "switch");
        pen.element("label", "English", "for", "show-en", "lang", "en");
        pen.element("label", "中文", "for", "show-zh", "lang", "zh-Hans");
        pen.close("span", "header").open("div", "class", "columns");
        contents(contents);
        pen.open("main").raw("\n");
    }

    private void languageButton(String language, boolean first) {
        String label = language.equals("en") ? "English" : "中文";
        if (first) {
            pen.empty(
                    "input",
                    "type",
                    "radio",
                    "name",
                    "language",
                    "id",
                    "show-" + language,
                    "aria-label",
                    label,
                    "checked",
                    "checked");
        } else {
            pen.empty("input", "type", "radio", "name", "language", "id", "show-" + language, "aria-label", label);
        }
    }

    private void contents(List<Entry> entries) {
        pen.open("nav", "class", "toc", "aria-labelledby", "toc-title");
        pen.sayIn("p", "toc.title", "id", "toc-title").open("ul");
        for (Entry entry : entries) {
            pen.open("li", "class", entry.below ? "below" : "main");
            pen.element("a", entry.title, "href", "#" + entry.anchor).close("li");
        }
        pen.close("ul", "nav").raw("\n");
    }

    /** Everything after the last section. */
    void end() {
        pen.close("main", "div")
                .open("footer")
                .sayIn("p", "app.foot")
                .close("footer", "div", "body", "html")
                .raw("\n");
    }

    private static String style() {
        try (InputStream in = PageFrame.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without report.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
