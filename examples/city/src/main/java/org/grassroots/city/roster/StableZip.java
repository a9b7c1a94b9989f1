package org.grassroots.city.roster;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Takes out of a workbook when it was written, so that the same content gives the same bytes. */
final class StableZip {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StableZip() {}

    /** The stream stays open. */
    static void copy(byte[] workbook, OutputStream out) throws IOException {
        ZipOutputStream to = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try (ZipFile from = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(ALWAYS);
                to.putNextEntry(copy);
                try (InputStream in = from.getInputStream(entry)) {
                    byte[] content = in.readAllBytes();
                    to.write(entry.getName().equals(PROPERTIES) ? undated(content) : content);
                }
                to.closeEntry();
            }
        }
        to.finish();
    }

    private static byte[] undated(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("<dcterms:created[^>]*>[^<]*</dcterms:created>", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
