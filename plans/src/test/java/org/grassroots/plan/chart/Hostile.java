package org.grassroots.plan.chart;

import java.util.List;

/** Texts that break careless drawings. */
final class Hostile {
    static final List<String> TEXTS = List.of(
            "",
            "   ",
            "<script>alert(1)</script>",
            "]]> & &amp; <!-- \"'`",
            "a\u0000b\u0007c\u001Bd\nzweite\tZeile",
            "👨‍👩‍👧‍👦🏽‍🚒 ☎ ①",
            "\uD83D lone \uDC00 halves \uFFFE\uFFFF",
            "\u202Egnp.exe\u2066 e\u0301\u0301\u0301",
            "核".repeat(500),
            "word ".repeat(100),
            "x".repeat(500),
            "。".repeat(500),
            "%%{init: {'theme':'dark'}}%%");

    private Hostile() {}
}
