package org.grassroots.city.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a sheet's bytes come from. It is opened several times, so it must give the same bytes each time. */
public interface SheetSource {

    /** What rejections call it, such as {@code compounds.csv}. The name says nothing about the format. */
    String name();

    InputStream open() throws IOException;

    static SheetSource of(Path file) {
        return new SheetSource() {
            @Override
            public String name() {
                Path last = file.getFileName();
                return last == null ? file.toString() : last.toString();
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }
        };
    }

    static SheetSource of(String name, byte[] bytes) {
        byte[] copy = bytes.clone();
        return new SheetSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(copy);
            }
        };
    }
}
