package org.grassroots.city.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.grassroots.city.sheet.SheetRejection.Code;
import org.grassroots.text.Text;
import org.jspecify.annotations.Nullable;

/** The rows of the first worksheet of an .xlsx workbook. A cell gives the text that a CSV export would hold. */
final class XlsxRows implements RawRows {
    private static final int LARGEST = 256 << 20;

    private static final Fault UNREADABLE = new Fault(
            Code.FILE_UNREADABLE,
            Text.of("a workbook that is damaged here", "在此处损坏的工作簿"),
            Text.of(
                    "a whole .xlsx workbook without a password, or a CSV file in UTF-8",
                    "完整且未加密的.xlsx工作簿，或UTF-8编码的CSV文件"));
    private static final Fault TOO_LARGE = new Fault(
            Code.FILE_TOO_LARGE,
            Text.of("more than %s MB when unpacked".formatted(LARGEST >> 20), "解压后超过%sMB".formatted(LARGEST >> 20)),
            Text.of("a smaller workbook, or a CSV file in UTF-8", "更小的工作簿，或UTF-8编码的CSV文件"));

    private final ReadableWorkbook workbook;
    private final Sheet sheet;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final Optional<MergedCells> merged;

    private XlsxRows(ReadableWorkbook workbook, Optional<MergedCells> merged) throws IOException {
        this.workbook = workbook;
        this.merged = merged;
        this.sheet = workbook.getFirstSheet();
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
    }

    static XlsxRows open(SheetSource source, RawSheet.Extent extent) throws IOException, FaultException {
        byte[] packed;
        try (InputStream bytes = source.open()) {
            packed = bytes.readNBytes(LARGEST + 1);
        }
        if (packed.length > LARGEST) {
            throw new FaultException(TOO_LARGE);
        }
        try {
            checkSize(packed);
            Optional<MergedCells> merged = extent.kinds() ? Optional.of(MergedCells.of(packed)) : Optional.empty();
            ReadingOptions options = new ReadingOptions(extent.kinds(), false);
            return new XlsxRows(new ReadableWorkbook(new ByteArrayInputStream(packed), options), merged);
        } catch (IOException | RuntimeException damaged) {
            // The bytes are in memory: it is not the disk.
            throw new FaultException(UNREADABLE);
        }
    }

    /**
     * The reader underneath keeps much of a workbook in memory, and a small file may unpack without end. It looks into
     * the archive with the same library, so it unpacks what was counted here.
     */
    private static void checkSize(byte[] packed) throws IOException, FaultException {
        byte[] buffer = new byte[65_536];
        long size = packed.length;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(packed))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    for (int read = 0; read >= 0 && size <= LARGEST; read = content.read(buffer)) {
                        size += read;
                    }
                }
                if (size > LARGEST) {
                    throw new FaultException(TOO_LARGE);
                }
            }
        }
    }

    @Override
    public boolean keepsEmptyCells() {
        return false;
    }

    @Override
    public Optional<String> worksheet() {
        return Optional.of(sheet.getName());
    }

    @Override
    public int others() {
        return (int) workbook.getSheets()
                .filter(other ->
                        other.getIndex() != sheet.getIndex() && other.getVisibility() == SheetVisibility.VISIBLE)
                .count();
    }

    @Override
    public Optional<RawRow> next() throws FaultException {
        try {
            if (!rows.hasNext()) {
                return Optional.empty();
            }
            Row row = rows.next();
            int width = merged.map(areas -> areas.lastColumn(row.getRowNum())).orElse(0);
            List<RawCell> cells = new ArrayList<>(row.getCellCount());
            for (int at = 0; at < Math.max(row.getCellCount(), width); at++) {
                Cell cell = at < row.getCellCount() ? row.getCell(at) : null;
                cells.add(cell(row.getRowNum(), at, cell));
            }
            return Optional.of(RawRow.of(row.getRowNum(), cells));
        } catch (RuntimeException damaged) {
            // Whatever the reader underneath trips over, it is the workbook's content.
            throw new FaultException(UNREADABLE);
        }
    }

    private RawCell cell(int row, int at, @Nullable Cell cell) {
        if (merged.isEmpty()) {
            return RawCell.text(cell == null ? "" : text(cell));
        }
        if (merged.get().holds(row, at + 1)) {
            return new RawCell(RawCell.Kind.MERGED, cell == null ? "" : text(cell), Optional.empty());
        }
        return cell == null ? RawCell.text("") : XlsxCell.of(cell, text(cell), workbook.isDate1904());
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return plain(cell.asNumber());
        }
        if (cell.getType() == CellType.FORMULA && cell.getRawValue() == null) {
            // Never computed: shown as the formula, which no cell may be, and not as an empty cell.
            return "=" + cell.getFormula();
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return cell.asBoolean() ? "TRUE" : "FALSE";
        }
        String text = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return text == null ? "" : text;
    }

    static String plain(BigDecimal number) {
        boolean handy = Math.abs((long) number.scale()) <= 20;
        return handy ? number.stripTrailingZeros().toPlainString() : number.toString();
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
