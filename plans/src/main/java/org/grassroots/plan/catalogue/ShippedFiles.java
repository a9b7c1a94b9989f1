package org.grassroots.plan.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The files that come with the library; from within its module they can be read on class path and module path alike. */
final class ShippedFiles {
    private static final String ROOT = "/org/grassroots/plan/template/";

    private ShippedFiles() {}

    /** Empty if there is no such file below the root. */
    static Optional<byte[]> read(String path) {
        try (InputStream in = ShippedFiles.class.getResourceAsStream(ROOT + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException("the library's own file " + path + " cannot be read", broken);
        }
    }
}
