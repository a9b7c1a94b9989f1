package org.grassroots.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files that the library carries within itself. */
final class Resources {
    private Resources() {}

    static byte[] bytes(String path) {
        try (InputStream in = Resources.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the library was packed without " + path);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
