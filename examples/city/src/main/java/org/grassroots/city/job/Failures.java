package org.grassroots.city.job;

import java.io.IOException;
import java.nio.file.Path;

/** Failures in the midst of a file, with the file's name and what to do. */
final class Failures {
    private Failures() {}

    static IOException reading(String name, IOException failed) {
        return new IOException(
                "'%s' cannot be read to its end: %s; check the file, or copy it to another place"
                        .formatted(name, failed.getMessage()),
                failed);
    }

    static IOException writing(Path path, IOException failed) {
        return new IOException(
                "'%s' cannot be written: %s; make room, or choose another place with --out"
                        .formatted(path, failed.getMessage()),
                failed);
    }
}
