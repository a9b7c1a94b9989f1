package org.grassroots.city.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.city.sheet.SheetRejection.Code;
import org.grassroots.text.Text;

/** Which column stands where. */
final class Header {
    private static final int SHOWN = 20;

    private final Map<Column, Integer> indexes = new EnumMap<>(Column.class);
    private final List<String> cells;
    private final List<Text> notes = new ArrayList<>();

    private Header(List<String> cells) {
        this.cells = cells;
    }

    static Header read(RawRow row) throws FaultException {
        if (row.fault().isPresent()) {
            Fault cut = row.fault().get();
            throw new FaultException(new Fault(Code.HEADER_UNREADABLE, cut.met(), cut.expected()));
        }
        List<String> cells = new ArrayList<>();
        row.cells().forEach(cell -> cells.add(Spelling.clean(cell.text())));
        while (cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        Header header = new Header(List.copyOf(cells));
        header.place();
        return header;
    }

    private void place() throws FaultException {
        List<Text> others = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String number = Integer.toString(i + 1);
            Optional<Column> column = Column.of(cells.get(i));
            if (column.isEmpty()) {
                Text shown = Fault.quoted(cells.get(i));
                others.add(Text.of(
                        "%s (column %s)".formatted(shown.english(), number),
                        "%s（第%s列）".formatted(shown.simplifiedChinese(), number)));
                continue;
            }
            Integer earlier = indexes.putIfAbsent(column.get(), i);
            if (earlier != null) {
                throw twice(column.get(), earlier + 1, i + 1);
            }
        }
        List<Text> missing = missing(true);
        if (!missing.isEmpty()) {
            throw missing(missing);
        }
        note("not read: %s", "未读取：%s", others);
        note("missing in the sheet, so unknown for every compound: %s", "表中没有，因此各小区该项均为未知：%s", missing(false));
    }

    private List<Text> missing(boolean needed) {
        return Stream.of(Column.values())
                .filter(column -> column.isNeeded() == needed && !indexes.containsKey(column))
                .map(column -> Text.same(column.header()))
                .collect(Collectors.toList());
    }

    private void note(String english, String chinese, List<Text> headers) {
        if (!headers.isEmpty()) {
            notes.add(list(english, chinese, headers));
        }
    }

    private FaultException missing(List<Text> missing) {
        List<Text> found = cells.stream().map(Fault::quoted).collect(Collectors.toList());
        return new FaultException(new Fault(
                Code.COLUMN_MISSING,
                list("the columns %s", "列%s", found),
                list("a header, separated by commas, that also has %s", "以逗号分隔、并含有%s的表头", missing)));
    }

    /** A sentence with a list in it, of which 20 elements are shown. */
    private static Text list(String english, String chinese, List<Text> elements) {
        boolean more = elements.size() > SHOWN;
        List<Text> shown = elements.subList(0, Math.min(elements.size(), SHOWN));
        return Text.of(
                english.formatted(
                        shown.stream().map(Text::english).collect(Collectors.joining(", ")) + (more ? ", …" : "")),
                chinese.formatted(shown.stream().map(Text::simplifiedChinese).collect(Collectors.joining("、"))
                        + (more ? "、…" : "")));
    }

    private static FaultException twice(Column column, int first, int second) {
        return new FaultException(new Fault(
                Code.COLUMN_TWICE,
                Text.of(
                        "%s in columns %s and %s".formatted(column.header(), first, second),
                        "第%2$s列和第%3$s列都是%1$s".formatted(column.header(), first, second)),
                Text.of("one column %s".formatted(column.header()), "只有一列%s".formatted(column.header()))));
    }

    List<Text> notes() {
        return List.copyOf(notes);
    }

    int width() {
        return cells.size();
    }

    /** The column as it stands in the file, 1-based; empty if the sheet lacks it. */
    OptionalInt number(Column column) {
        Integer index = indexes.get(column);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index + 1);
    }

    /** The header of a column as it stands in the file. */
    String name(Column column) {
        Integer index = indexes.get(column);
        return index == null ? column.header() : cells.get(index);
    }
}
