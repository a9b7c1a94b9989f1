package org.grassroots.city.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.grassroots.city.sheet.SheetRejection.Code;
import org.grassroots.text.Text;

/**
 * Reads a compound sheet as communities keep it: a CSV file in UTF-8, or the first worksheet of an .xlsx workbook. The
 * format is told from the content, not from the name.
 *
 * <p>The first record that is not blank is the header. It must have 小区名称, 楼栋总数 and 房屋总数, and may have 地址, 物业公司 and
 * 建筑类型, in Simplified or Traditional characters and any order; other columns are not read, which a note says.
 *
 * <p>Below it each record gives a row or a rejection, except a blank one, which is counted. An empty cell is unknown.
 * Cells may be left out at the end of a line of CSV as long as no needed column is among them: a line that lost one was
 * probably cut off. A line whose quote is never closed is rejected alone, and reading goes on with the next one.
 *
 * <p>A row with a cell of more than 160 characters, or a number above 1,000,000, is rejected: a register could not hold
 * it. A CSV file is read in constant memory. A line of more than 65,536 characters, a record of more than 50 lines, and
 * a workbook of more than 256 MB unpacked are refused.
 */
public final class SheetReader {

    /**
     * Hands on every row and every rejection in the order of the file. A file that is refused as a whole gives one
     * rejection; a text file that is not UTF-8 gives nothing else, a workbook may give rows before the place where it
     * breaks.
     *
     * @param sink  takes each entry before the next is read
     * @throws IOException if the source cannot be opened or read
     */
    public SheetSummary read(SheetSource source, Consumer<? super SheetEntry> sink) throws IOException {
        Reading reading = new Reading(new Rejections(source.name()), sink);
        try {
            try (RawRows rows = RawSheet.open(source, RawSheet.Extent.USUAL)) {
                reading.read(rows);
            }
        } catch (FaultException wholeFile) {
            reading.reject(wholeFile.line().isPresent() ? wholeFile.line() : reading.place(), wholeFile.fault());
        }
        return reading.summary();
    }

    /** The state of one call. */
    private static final class Reading {
        private final Rejections rejections;
        private final Consumer<? super SheetEntry> sink;
        private final List<Text> notes = new ArrayList<>();
        private OptionalInt place = OptionalInt.empty();
        private int rows;
        private int rejected;
        private int blank;

        Reading(Rejections rejections, Consumer<? super SheetEntry> sink) {
            this.rejections = rejections;
            this.sink = sink;
        }

        void read(RawRows source) throws IOException, FaultException {
            Optional<RawRow> first = nextFilled(source);
            if (first.isEmpty()) {
                throw new FaultException(new Fault(
                        Code.FILE_EMPTY,
                        Text.of("an empty file", "空文件"),
                        Text.of("a header and one line for each compound", "表头以及每个小区一行")));
            }
            blank = 0;
            Header header = Header.read(first.get());
            notes.addAll(header.notes());
            RowReader reader = new RowReader(header, rejections, source.keepsEmptyCells());
            for (Optional<RawRow> row = nextFilled(source); row.isPresent(); row = nextFilled(source)) {
                hand(reader.read(row.get()));
            }
            if (rows + rejected == 0) {
                notes.add(Text.of("there is no compound below the header", "表头之下没有小区"));
            }
            if (blank > 0) {
                notes.add(Text.of("blank lines passed over: %s".formatted(blank), "跳过的空行：%s".formatted(blank)));
            }
        }

        private Optional<RawRow> nextFilled(RawRows source) throws IOException, FaultException {
            Optional<RawRow> row = source.next();
            while (row.isPresent() && row.get().isBlank()) {
                blank++;
                row = source.next();
            }
            row.ifPresent(met -> place = OptionalInt.of(met.number()));
            return row;
        }

        /** The last record that was met, if any. */
        OptionalInt place() {
            return place;
        }

        void reject(OptionalInt line, Fault fault) {
            hand(rejections.of(line, fault));
        }

        private void hand(SheetEntry entry) {
            if (entry instanceof SheetRow) {
                rows++;
            } else {
                rejected++;
            }
            sink.accept(entry);
        }

        SheetSummary summary() {
            return new SheetSummary(rows, rejected, blank, notes);
        }
    }
}
