package org.grassroots.benchmark;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions of the libraries that take part, as the build wrote them down from its own properties. */
final class Versions {
    private static final String FILE = "versions.properties";

    private Versions() {}

    static String of(String library) {
        Properties versions = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream(FILE)) {
            checkState(in != null, "%s is not on the class path", FILE);
            versions.load(in);
        } catch (IOException cause) {
            throw new UncheckedIOException(FILE + " cannot be read", cause);
        }
        String version = versions.getProperty(library);
        checkArgument(version != null, "%s has no version of '%s', only of %s", FILE, library, versions.keySet());
        return version;
    }
}
