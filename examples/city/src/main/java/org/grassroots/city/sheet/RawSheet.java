package org.grassroots.city.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.grassroots.city.sheet.SheetRejection.Code;
import org.grassroots.text.Text;

/**
 * A sheet of whatever is in its rows: a CSV file in UTF-8, or the first worksheet of an .xlsx workbook. The format is told
 * from the content, not from the name.
 */
public final class RawSheet {
    private RawSheet() {}

    /**
     * How much of a sheet is read, and how much of each cell.
     *
     * @param mostLines  of how many lines a record of a text file may be; a quote that is left open for longer spoils its
     *     own line only
     * @param longestLine  how many characters a line of a text file may have
     * @param kinds  whether to tell cells that a worksheet shows as days, and merged ones
     */
    public record Extent(int mostLines, int longestLine, boolean kinds) {
        /** For records of a few short cells. */
        public static final Extent USUAL = new Extent(50, 65_536, false);
    }

    /**
     * Opens a sheet. A workbook of more than 256 MB unpacked is refused.
     *
     * @throws FaultException if the file is refused as a whole
     * @throws IOException if the source cannot be opened or read
     */
    public static RawRows open(SheetSource source, Extent extent) throws IOException, FaultException {
        if (isText(source)) {
            Optional<Encoding.Break> broken = Encoding.firstBreak(source);
            if (broken.isPresent()) {
                throw new FaultException(broken.get().fault(), broken.get().line());
            }
            return new CsvRows(source.open(), extent);
        }
        if (start(source)[0] == 'P') {
            return XlsxRows.open(source, extent);
        }
        throw new FaultException(new Fault(
                Code.FILE_UNREADABLE,
                Text.of("an old .xls workbook or one with a password", "旧式.xls工作簿或加密的工作簿"),
                Text.of(
                        "an .xlsx workbook without a password, or a CSV file in UTF-8",
                        "未加密的.xlsx工作簿，或UTF-8编码的CSV文件")));
    }

    /** Whether a source is a text file, and no workbook. */
    public static boolean isText(SheetSource source) throws IOException {
        byte[] start = start(source);
        boolean zip = start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] < 9 && start[3] < 9;
        boolean ole = start.length == 4 && start[0] == (byte) 0xD0 && start[1] == (byte) 0xCF && start[2] == 0x11;
        return !zip && !ole;
    }

    private static byte[] start(SheetSource source) throws IOException {
        try (InputStream bytes = source.open()) {
            return bytes.readNBytes(4);
        }
    }
}
