package org.grassroots.plan.ledger.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.grassroots.plan.ledger.ColumnChoice;
import org.grassroots.plan.ledger.ColumnType;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.text.Language;
import org.grassroots.text.Text;

/** The words that stand for the values of a column that has only a few: choices, yes and no. */
final class CellWords {
    private static final Text YES = Text.of("yes", "是");
    private static final Text NO = Text.of("no", "否");

    private CellWords() {}

    /** The word for a value; one that {@link #value} takes for the same value. */
    static String word(LedgerColumn column, String value, Language language) {
        if (column.type() == ColumnType.YES_NO) {
            return (value.equals("yes") ? YES : NO).in(language);
        }
        return column.values().stream()
                .filter(choice -> choice.id().value().equals(value))
                .map(choice -> choice.title().in(language))
                .filter(title -> value(column, title).equals(Optional.of(value)))
                .findFirst()
                .orElse(value);
    }

    /** The value a word stands for, in whatever language; empty if it stands for none or for several. */
    static Optional<String> value(LedgerColumn column, String word) {
        String clean = word.strip();
        if (column.type() == ColumnType.YES_NO) {
            return switch (clean.toLowerCase(Locale.ROOT)) {
                case "yes", "true", "是" -> Optional.of("yes");
                case "no", "false", "否" -> Optional.of("no");
                default -> Optional.empty();
            };
        }
        List<String> named = new ArrayList<>();
        for (ColumnChoice choice : column.values()) {
            if (choice.id().value().equals(clean)) {
                return Optional.of(clean);
            }
            if (titles(choice.title()).contains(clean)) {
                named.add(choice.id().value());
            }
        }
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** All words of a column in one language, in the order of the column; empty if any value will do. */
    static List<String> all(LedgerColumn column, Language language) {
        List<String> values = column.type() == ColumnType.YES_NO
                ? List.of("yes", "no")
                : column.values().stream().map(choice -> choice.id().value()).toList();
        return values.stream().map(value -> word(column, value, language)).toList();
    }

    /** A text in every language it is shipped in, as it is compared. */
    static List<String> titles(Text text) {
        List<String> titles = new ArrayList<>();
        for (Language language : Language.values()) {
            titles.add(text.in(language).strip());
        }
        return titles;
    }
}
