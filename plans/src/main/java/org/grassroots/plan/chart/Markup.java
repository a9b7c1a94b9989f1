package org.grassroots.plan.chart;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;

/** Writes SVG: every text that comes in is cleaned and escaped, every number has at most one decimal and no locale. */
final class Markup {
    static final String FONTS = "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',"
            + "'Helvetica Neue',Arial,sans-serif";
    private static final Pattern PREFIX = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private final StringBuilder out = new StringBuilder(8192);

    static String checkPrefix(String prefix) {
        checkArgument(
                PREFIX.matcher(prefix).matches(),
                "id prefix '%s' must be a letter followed by letters, digits, '-' or '_', such as 't2'",
                prefix);
        return prefix;
    }

    /** Opens the picture; {@code desc} is what a screen reader says of it. */
    Markup open(String cssClass, String prefix, double width, double height, String title, String desc) {
        raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"").raw(cssClass).raw("\" role=\"img\"");
        raw(" aria-labelledby=\"").raw(prefix).raw("-title ").raw(prefix).raw("-desc\"");
        raw(" viewBox=\"0 0 ").number(width).raw(" ").number(height).raw("\"");
        attribute("width", width).attribute("height", height);
        raw(" font-family=\"").raw(FONTS).raw("\">\n");
        raw("<title id=\"").raw(prefix).raw("-title\">").text(title).raw("</title>\n");
        raw("<desc id=\"").raw(prefix).raw("-desc\">");
        desc.lines().forEach(line -> text(line).raw("\n"));
        raw("</desc>\n<rect class=\"gr-card\"");
        attribute("x", 0.5).attribute("y", 0.5).attribute("width", width - 1).attribute("height", height - 1);
        return raw(" rx=\"8\" fill=\"#ffffff\" stroke=\"#d5dbe1\"/>\n");
    }

    /** One line of text whose baseline is at {@code y}. */
    Markup line(String text, double x, double y) {
        return raw("<text")
                .attribute("x", x)
                .attribute("y", y)
                .raw(">")
                .text(text)
                .raw("</text>");
    }

    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    Markup text(String text) {
        String clean = PlainText.clean(text);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return this;
    }

    Markup attribute(String name, double value) {
        return raw(" ").raw(name).raw("=\"").number(value).raw("\"");
    }

    Markup number(double value) {
        long tenths = Math.round(value * 10);
        if (tenths < 0) {
            out.append('-');
            tenths = -tenths;
        }
        out.append(tenths / 10);
        if (tenths % 10 != 0) {
            out.append('.').append(tenths % 10);
        }
        return this;
    }

    Markup point(double x, double y) {
        return number(x).raw(" ").number(y);
    }

    String close() {
        return raw("</svg>\n").out.toString();
    }
}
