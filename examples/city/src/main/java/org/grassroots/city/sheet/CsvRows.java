package org.grassroots.city.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.grassroots.city.sheet.SheetRejection.Code;
import org.grassroots.text.Text;

/**
 * The records of a CSV file. Each record is cut out of the file before it is parsed, so that a quote left open spoils
 * its own line and not the rest of the file.
 */
final class CsvRows implements RawRows {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

    private static final Text WHOLE_QUOTE =
            Text.of("quotes around a whole cell only, and two quotes for one inside it", "引号只用于整个单元格的两端；单元格内的一个引号写作两个");

    private final CsvLines lines;
    private final RawSheet.Extent extent;

    CsvRows(InputStream bytes, RawSheet.Extent extent) throws IOException {
        this.lines = new CsvLines(bytes, extent.longestLine());
        this.extent = extent;
    }

    @Override
    public boolean keepsEmptyCells() {
        return true;
    }

    @Override
    public Optional<RawRow> next() throws IOException {
        Optional<CsvLines.Line> line = lines.next();
        return line.isEmpty() ? Optional.empty() : Optional.of(record(line.get()));
    }

    private RawRow record(CsvLines.Line first) throws IOException {
        if (first.cut()) {
            return spoilt(first, Code.ROW_TOO_LONG, shortLine());
        }
        List<CsvLines.Line> more = new ArrayList<>();
        StringBuilder text = new StringBuilder(first.text());
        Quotes quotes = new Quotes();
        quotes.pass(first.text());
        while (quotes.isOpen()) {
            Optional<CsvLines.Line> next = more.size() < extent.mostLines() - 1 ? lines.next() : Optional.empty();
            next.ifPresent(more::add);
            if (next.isEmpty() || next.get().cut()) {
                lines.giveBack(more);
                return spoilt(first, Code.QUOTE_UNCLOSED, closedQuote());
            }
            text.append('\n').append(next.get().text());
            quotes.pass("\n");
            quotes.pass(next.get().text());
        }
        Optional<List<String>> cells = quotes.isMisplaced() ? Optional.empty() : cells(text.toString());
        if (cells.isPresent()) {
            return RawRow.ofTexts(first.number(), cells.get());
        }
        lines.giveBack(more);
        return more.isEmpty()
                ? spoilt(first, Code.QUOTE_MISPLACED, WHOLE_QUOTE)
                : spoilt(first, Code.QUOTE_UNCLOSED, closedQuote());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private Text shortLine() {
        return Text.of(
                String.format(Locale.ROOT, "a line of at most %,d characters", extent.longestLine()),
                "不超过%s个字符的一行".formatted(extent.longestLine()));
    }

    private Text closedQuote() {
        return Text.of(
                "a closing quote within %s lines, and two quotes for one inside a cell".formatted(extent.mostLines()),
                "在%s行之内闭合的引号；单元格内的一个引号写作两个".formatted(extent.mostLines()));
    }

    private static Optional<List<String>> cells(String text) throws IOException {
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            List<CSVRecord> records = parser.getRecords();
            return records.isEmpty()
                    ? Optional.of(List.of())
                    : Optional.of(records.get(0).toList());
        } catch (IOException | UncheckedIOException badQuotes) {
            // The text is in memory: nothing but its quotes can be wrong.
            return Optional.empty();
        }
    }

    private static RawRow spoilt(CsvLines.Line first, Code code, Text expected) {
        return RawRow.spoilt(first.number(), new Fault(code, Fault.quoted(first.text()), expected));
    }

    /** Follows the quotes of one record from line to line. */
    private static final class Quotes {
        private enum State {
            CELL_START,
            PLAIN,
            QUOTED,
            QUOTE_IN_QUOTED,
            MISPLACED
        }

        private State state = State.CELL_START;

        boolean isOpen() {
            return state == State.QUOTED;
        }

        boolean isMisplaced() {
            return state == State.MISPLACED;
        }

        void pass(String text) {
            for (int i = 0; i < text.length(); i++) {
                state = after(text.charAt(i));
            }
        }

        private State after(char character) {
            return switch (state) {
                case CELL_START -> character == '"' ? State.QUOTED : character == ',' ? State.CELL_START : State.PLAIN;
                case PLAIN ->
                    switch (character) {
                        case ',' -> State.CELL_START;
                        case '"' -> State.MISPLACED;
                        default -> State.PLAIN;
                    };
                case QUOTED -> character == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
                case QUOTE_IN_QUOTED ->
                    switch (character) {
                        case '"' -> State.QUOTED;
                        case ',' -> State.CELL_START;
                        case ' ', '\t' -> State.PLAIN;
                        default -> State.MISPLACED;
                    };
                case MISPLACED -> State.MISPLACED;
            };
        }
    }
}
