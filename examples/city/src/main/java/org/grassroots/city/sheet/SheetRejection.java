package org.grassroots.city.sheet;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;
import org.immutables.value.Value;

/**
 * Why one record, or the whole file, gives no row.
 *
 * <p>Of several faults in a record one is told: first how it is cut into cells, then the cells in the order name,
 * address, buildings, households, property, building type, wherever they stand in the file.
 */
@Value.Immutable
public non-sealed interface SheetRejection extends SheetEntry {

    /** What is wrong. */
    enum Code {
        FILE_EMPTY,
        FILE_NOT_UTF8,
        FILE_UNREADABLE,
        FILE_TOO_LARGE,
        HEADER_UNREADABLE,
        COLUMN_MISSING,
        COLUMN_TWICE,
        ROW_TOO_LONG,
        QUOTE_UNCLOSED,
        QUOTE_MISPLACED,
        CELLS_TOO_FEW,
        CELLS_TOO_MANY,
        CELL_TOO_LONG,
        CELL_DAMAGED,
        NAME_MISSING,
        NOT_A_NUMBER
    }

    /** The name of the source. */
    String file();

    /** The line of the file, or the row of the worksheet, 1-based; empty if the fault has no place. */
    OptionalInt line();

    /** The column, 1-based, as it stands in the file; empty if the fault is not in one cell. */
    OptionalInt column();

    /** The header of that column, as it stands in the file. */
    Optional<String> columnName();

    Code code();

    /** What was met, at most 40 characters of a cell, control characters written as {@code \\u0007}. */
    Text met();

    /** What would be right. */
    Text expected();

    /** The whole rejection in one line: place, what was met, what would be right. */
    default Text message() {
        Map<String, Text> values = ImmutableMap.<String, Text>builder()
                .put("file", Text.same(file()))
                .put("line", Text.same(line().isPresent() ? Integer.toString(line().getAsInt()) : "-"))
                .put("column", Text.same(column().isPresent() ? Integer.toString(column().getAsInt()) : "-"))
                .put("name", Text.same(columnName().orElse("-")))
                .put("met", met())
                .put("expected", expected())
                .build();
        return pattern().fill(values);
    }

    private TextPattern pattern() {
        if (column().isPresent()) {
            return TextPattern.of(Text.of(
                    "{file}, line {line}, column {column} ({name}): met {met}; right would be {expected}",
                    "{file}，第{line}行，第{column}列（{name}）：读到{met}；应为{expected}"));
        }
        if (line().isPresent()) {
            return TextPattern.of(Text.of(
                    "{file}, line {line}: met {met}; right would be {expected}",
                    "{file}，第{line}行：读到{met}；应为{expected}"));
        }
        return TextPattern.of(Text.of("{file}: met {met}; right would be {expected}", "{file}：读到{met}；应为{expected}"));
    }

    static Builder builder() {
        return new Builder();
    }

    /** Puts a rejection together; all but the place is required. */
    final class Builder extends ImmutableSheetRejection.Builder {}
}
