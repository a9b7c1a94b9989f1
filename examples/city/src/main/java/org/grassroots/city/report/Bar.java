package org.grassroots.city.report;

import java.util.List;
import java.util.Map;
import org.grassroots.text.Text;

/**
 * A bar cut into parts by their share. It has no text but for pointers that rest on it: the numbers stand beside it.
 *
 * @param parts  in the order in which they are drawn; those of nothing are left out
 */
record Bar(List<Part> parts) {
    private static final long WIDTH = 1000;

    /** @param look  the CSS class that gives its colour */
    record Part(String look, Text title, long amount) {}

    long total() {
        return parts.stream().mapToLong(Part::amount).sum();
    }

    void write(Pen pen) {
        long total = total();
        pen.open("svg", "class", "bar", "viewBox", "0 0 1000 20", "preserveAspectRatio", "none", "aria-hidden", "true");
        long before = 0;
        for (Part part : parts) {
            if (part.amount > 0) {
                long left = before * WIDTH * 10 / total;
                before += part.amount;
                long right = before * WIDTH * 10 / total;
                pen.open("rect", "class", part.look, "x", tenths(left), "width", tenths(right - left), "height", "20");
                pen.open("title").text(title(pen, part, total)).close("title", "rect");
            }
        }
        pen.close("svg");
    }

    private static String title(Pen pen, Part part, long total) {
        return Pen.both(pen.words.of(
                "bar.part",
                Map.of(
                        "what",
                        part.title,
                        "n",
                        Amounts.count(part.amount),
                        "share",
                        Text.same(Amounts.percent(part.amount, total)))));
    }

    private static String tenths(long value) {
        return value / 10 + "." + value % 10;
    }

    /** What each colour means. */
    static void legend(Pen pen, List<Part> parts) {
        pen.open("ul", "class", "legend");
        for (Part part : parts) {
            pen.open("li")
                    .open("i", "class", part.look)
                    .close("i")
                    .text(part.title)
                    .close("li");
        }
        pen.close("ul");
    }
}
