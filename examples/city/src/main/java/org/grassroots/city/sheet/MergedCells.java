package org.grassroots.city.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The merged areas of the first worksheet of a workbook, which the reader underneath does not tell; asked row by row. */
final class MergedCells {
    private static final Pattern AREA = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

    private record Area(int top, int left, int bottom, int right) {}

    private final Deque<Area> ahead;
    private final List<Area> here = new ArrayList<>();

    private MergedCells(List<Area> areas) {
        areas.sort(Comparator.comparingInt(Area::top));
        ahead = new ArrayDeque<>(areas);
    }

    /**
     * @param packed  a workbook of a size that was looked at before
     */
    static MergedCells of(byte[] packed) throws IOException {
        List<Area> areas = new ArrayList<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(packed))
                .get()) {
            Optional<String> sheet = firstSheet(zip);
            if (sheet.isPresent()) {
                each(zip, sheet.get(), "mergeCell", xml -> {
                    area(xml.getAttributeValue(null, "ref")).ifPresent(areas::add);
                    return false;
                });
            }
        }
        return new MergedCells(areas);
    }

    private static Optional<String> firstSheet(ZipFile zip) throws IOException {
        List<String> workbook = new ArrayList<>();
        each(zip, "_rels/.rels", "Relationship", xml -> {
            if (String.valueOf(xml.getAttributeValue(null, "Type")).endsWith("/officeDocument")) {
                workbook.add(resolved("", xml.getAttributeValue(null, "Target")));
            }
            return !workbook.isEmpty();
        });
        String part = workbook.isEmpty() ? "xl/workbook.xml" : workbook.get(0);
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        List<String> ids = new ArrayList<>();
        each(zip, part, "sheet", xml -> ids.add(relation(xml)));
        List<String> sheets = new ArrayList<>();
        each(zip, folder + "_rels/" + part.substring(folder.length()) + ".rels", "Relationship", xml -> {
            if (ids.contains(xml.getAttributeValue(null, "Id"))) {
                sheets.add(resolved(folder, xml.getAttributeValue(null, "Target")));
            }
            return !sheets.isEmpty();
        });
        return sheets.stream().findFirst();
    }

    /** The attribute that is called "id" in the namespace of relations, of which there are two. */
    private static String relation(XMLStreamReader xml) {
        return IntStream.range(0, xml.getAttributeCount())
                .filter(at -> xml.getAttributeLocalName(at).equals("id") && xml.getAttributeNamespace(at) != null)
                .mapToObj(xml::getAttributeValue)
                .findFirst()
                .orElse("");
    }

    private static String resolved(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    private interface Visit {
        /** Whether enough was seen. */
        boolean element(XMLStreamReader xml);
    }

    private static void each(ZipFile zip, String part, String name, Visit visit) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream content = zip.getInputStream(entry)) {
            XMLStreamReader xml = factory.createXMLStreamReader(content);
            boolean enough = false;
            while (!enough && xml.hasNext()) {
                enough = xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals(name)
                        && visit.element(xml);
            }
            xml.close();
        } catch (XMLStreamException damaged) {
            throw new IOException("the part '%s' of a workbook is damaged".formatted(part), damaged);
        }
    }

    private static Optional<Area> area(String reference) {
        Matcher area = AREA.matcher(String.valueOf(reference));
        return area.matches()
                ? Optional.of(new Area(
                        Integer.parseInt(area.group(2)),
                        column(area.group(1)),
                        Integer.parseInt(area.group(4)),
                        column(area.group(3))))
                : Optional.empty();
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (before, letter) -> before * 26 + letter - 'A' + 1);
    }

    /** The last column, from 1, of the areas in a row; 0 if there are none. Rows are asked for in their order. */
    int lastColumn(int row) {
        while (!ahead.isEmpty() && ahead.getFirst().top() <= row) {
            here.add(ahead.removeFirst());
        }
        here.removeIf(area -> area.bottom() < row);
        return here.stream().mapToInt(Area::right).max().orElse(0);
    }

    /** Whether a cell of the row last asked for is in an area. */
    boolean holds(int row, int column) {
        return here.stream()
                .anyMatch(area ->
                        area.top() <= row && row <= area.bottom() && area.left() <= column && column <= area.right());
    }
}
