package org.grassroots.city.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.city.sheet.SheetRejection.Code;
import org.grassroots.text.Text;

/** Understands the cells of one record after the other, below one header. */
final class RowReader {
    /** A register holds names of 200 characters; the rest is for what stands behind one, such as a kind of branch. */
    private static final int LONGEST_CELL = 160;

    private final Header header;
    private final Rejections rejections;
    private final boolean keepsEmptyCells;

    RowReader(Header header, Rejections rejections, boolean keepsEmptyCells) {
        this.header = header;
        this.rejections = rejections;
        this.keepsEmptyCells = keepsEmptyCells;
    }

    SheetEntry read(RawRow row) {
        Optional<Fault> fault = row.fault().or(() -> width(row));
        if (fault.isPresent()) {
            return rejections.of(row.number(), fault.get());
        }
        SheetRow.Builder compound = SheetRow.builder().number(row.number());
        for (Column column : Column.values()) {
            try {
                fill(compound, column, text(row, column));
            } catch (FaultException bad) {
                return rejections.of(row.number(), header, column, bad.fault());
            }
        }
        return compound.build();
    }

    private static void fill(SheetRow.Builder compound, Column column, String text) throws FaultException {
        switch (column) {
            case NAME -> compound.name(name(text));
            case ADDRESS -> {
                AddressCell address = AddressCell.of(known(text).orElse(""));
                compound.district(address.district())
                        .neighbourhood(address.neighbourhood())
                        .address(address.rest());
            }
            case BUILDINGS -> compound.buildings(CountCell.BUILDINGS.read(text));
            case HOUSEHOLDS -> compound.households(CountCell.HOUSEHOLDS.read(text));
            case PROPERTY -> compound.property(PropertyAnswer.of(text));
            case BUILDING_TYPE -> compound.buildingType(known(text));
        }
    }

    private static String name(String text) throws FaultException {
        if (known(text).isPresent()) {
            return text;
        }
        throw new FaultException(new Fault(
                Code.NAME_MISSING,
                text.isEmpty() ? Text.of("an empty cell", "空单元格") : Fault.quoted(text),
                Text.of("the name of the compound", "小区的名称")));
    }

    private static Optional<String> known(String text) {
        return Spelling.isUnknown(Spelling.withoutSpaces(Spelling.fold(text))) ? Optional.empty() : Optional.of(text);
    }

    private String text(RawRow row, Column column) throws FaultException {
        OptionalInt number = header.number(column);
        if (number.isEmpty() || number.getAsInt() > row.cells().size()) {
            return "";
        }
        String text = Spelling.clean(row.text(number.getAsInt() - 1));
        if (text.length() > LONGEST_CELL) {
            throw new FaultException(new Fault(
                    Code.CELL_TOO_LONG,
                    Text.of(
                            String.format(Locale.ROOT, "%,d characters", text.length()),
                            "%s个字符".formatted(text.length())),
                    Text.of(
                            String.format(Locale.ROOT, "at most %,d characters", LONGEST_CELL),
                            "不超过%s个字符".formatted(LONGEST_CELL))));
        }
        if (Spelling.damage(text) >= 0) {
            throw new FaultException(new Fault(
                    Code.CELL_DAMAGED,
                    Fault.quoted(text.substring(Math.max(0, Spelling.damage(text) - 20))),
                    Text.of("text without control characters and lost letters", "不含控制字符和乱码的文字")));
        }
        if (text.startsWith("=") || text.matches("#(REF|VALUE|NAME\\?|N/A|NULL|NUM|DIV/0)!?")) {
            throw new FaultException(new Fault(
                    Code.CELL_DAMAGED,
                    Fault.quoted(text),
                    Text.of("a value, neither a formula nor its error", "数值或文字，而不是公式或公式的错误值")));
        }
        return text;
    }

    private Optional<Fault> width(RawRow row) {
        int filled = row.cells().size();
        while (filled > header.width() && Spelling.clean(row.text(filled - 1)).isEmpty()) {
            filled--;
        }
        if (filled > header.width()) {
            return Optional.of(new Fault(
                    Code.CELLS_TOO_MANY,
                    cells(filled),
                    Text.of(
                            "at most %s, as in the header; a cell with a comma stands in quotes"
                                    .formatted(header.width()),
                            "不多于表头的%s个；含逗号的单元格应加引号".formatted(header.width()))));
        }
        int found = filled;
        List<String> cutOff = Stream.of(Column.values())
                .filter(Column::isNeeded)
                .filter(column -> header.number(column).orElseThrow() > found)
                .map(Column::header)
                .collect(Collectors.toList());
        if (keepsEmptyCells && !cutOff.isEmpty()) {
            return Optional.of(new Fault(
                    Code.CELLS_TOO_FEW,
                    cells(filled),
                    Text.of(
                            "%s, as in the header; %s may be empty at the end of the line, but not left out"
                                    .formatted(header.width(), String.join(", ", cutOff)),
                            "与表头相同的%s个；%s可以为空，但不能缺少".formatted(header.width(), String.join("、", cutOff)))));
        }
        return Optional.empty();
    }

    private static Text cells(int number) {
        return number == 1 ? Text.of("1 cell", "1个单元格") : Text.of(number + " cells", number + "个单元格");
    }
}
