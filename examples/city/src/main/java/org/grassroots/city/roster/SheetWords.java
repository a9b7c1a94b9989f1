package org.grassroots.city.roster;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.grassroots.city.report.Wording;
import org.grassroots.text.Language;
import org.grassroots.text.Text;

/** The words of a workbook in its one language. */
final class SheetWords {
    final Language language;
    private final Wording words;

    SheetWords(Wording words, Language language) {
        this.words = words;
        this.language = language;
    }

    String of(String key) {
        return words.of(key).in(language);
    }

    /**
     * @param gaps  names and values in turn
     */
    String of(String key, Object... gaps) {
        Map<String, Text> filled = new LinkedHashMap<>();
        for (int at = 0; at < gaps.length; at += 2) {
            filled.put(
                    (String) gaps[at], gaps[at + 1] instanceof Text text ? text : Text.same(gaps[at + 1].toString()));
        }
        return words.of(key, filled).in(language);
    }

    String of(Enum<?> constant) {
        return words.of(constant).in(language);
    }

    String day(LocalDate day) {
        return words.day(day).in(language);
    }

    /** With one decimal at most. */
    static String hours(Duration time) {
        long tenths = (time.toMinutes() + 3) / 6;
        return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10);
    }
}
