package org.grassroots.city.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook part by part, as Excel saves it: what it writes and a library does not. */
final class ExcelBook {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    /** Cell styles: 0 general, 1 the day of the country, 2 a day in Chinese, 3 a day and time, 4 text, 5 red thousands. */
    private static final String STYLES = """
            <styleSheet xmlns="%s"><numFmts count="2">\
            <numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/>\
            <numFmt numFmtId="177" formatCode="[Red]#,##0.00&quot; days&quot;"/></numFmts>\
            <fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>\
            <cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="14"/>\
            <xf numFmtId="176"/><xf numFmtId="22"/><xf numFmtId="49"/><xf numFmtId="177"/></cellXfs></styleSheet>""".formatted(MAIN);

    private final Map<String, String> parts = new LinkedHashMap<>();

    private ExcelBook(boolean from1904, String... sheets) {
        StringBuilder names = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        StringBuilder types = new StringBuilder();
        for (int at = 1; at <= sheets.length; at++) {
            names.append("<sheet name=\"Sheet%s\" sheetId=\"%s\" r:id=\"rId%s\"/>".formatted(at, at, at));
            relations.append("<Relationship Id=\"rId%s\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%s.xml\"/>"
                    .formatted(at, RELATIONS, at));
            types.append(
                    ("<Override PartName=\"/xl/worksheets/sheet%s.xml\" ContentType=\"application/vnd.openxmlformats-"
                                    + "officedocument.spreadsheetml.worksheet+xml\"/>")
                            .formatted(at));
        }
        parts.put(
                "[Content_Types].xml",
                ("<Types xmlns=\"%scontent-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-"
                                + "package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
                                + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override"
                                + " PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                                + "spreadsheetml.styles+xml\"/>%s</Types>")
                        .formatted(PACKAGE, types));
        parts.put(
                "_rels/.rels",
                ("<Relationships xmlns=\"%srelationships\"><Relationship Id=\"rId1\" Type=\"%s/officeDocument\""
                                + " Target=\"xl/workbook.xml\"/></Relationships>")
                        .formatted(PACKAGE, RELATIONS));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><workbookPr%s/><sheets>%s</sheets></workbook>"
                        .formatted(MAIN, RELATIONS, from1904 ? " date1904=\"1\"" : "", names));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                ("<Relationships xmlns=\"%srelationships\">%s<Relationship Id=\"rId99\" Type=\"%s/styles\""
                                + " Target=\"styles.xml\"/></Relationships>")
                        .formatted(PACKAGE, relations, RELATIONS));
        parts.put("xl/styles.xml", STYLES);
        for (int at = 1; at <= sheets.length; at++) {
            parts.put(
                    "xl/worksheets/sheet" + at + ".xml",
                    "<worksheet xmlns=\"%s\">%s</worksheet>".formatted(MAIN, sheets[at - 1]));
        }
    }

    /**
     * @param sheets  of each worksheet what stands in its root element
     */
    static byte[] of(String... sheets) {
        return new ExcelBook(false, sheets).bytes();
    }

    static byte[] from1904(String... sheets) {
        return new ExcelBook(true, sheets).bytes();
    }

    static String rows(String... rows) {
        return "<sheetData>" + String.join("", rows) + "</sheetData>";
    }

    /** A row of cells: texts as they are, and whatever begins with {@code <c} as it is. */
    static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int at = 0; at < cells.length; at++) {
            String place = (char) ('A' + at) + Integer.toString(number);
            if (cells[at].startsWith("<c")) {
                row.append(cells[at].replace("<c", "<c r=\"" + place + "\""));
            } else if (!cells[at].isEmpty()) {
                row.append("<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(place, cells[at]));
            }
        }
        return row.append("</row>").toString();
    }

    private byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write((HEAD + part.getValue()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
