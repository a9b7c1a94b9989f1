package org.grassroots.city;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Failures of the file system in words a user can act on. */
final class Problems {
    private Problems() {}

    static String inWords(Exception failure) {
        if (failure instanceof UncheckedIOException unchecked) {
            return inWords(unchecked.getCause());
        }
        if (failure instanceof NoSuchFileException missing) {
            return "there is no file '%s'; check the path".formatted(missing.getFile());
        }
        if (failure instanceof AccessDeniedException denied) {
            return "'%s' may not be read or written; check its permissions".formatted(denied.getFile());
        }
        if (failure instanceof FileAlreadyExistsException taken) {
            return "'%s' is a file, but a directory is needed; choose another --out".formatted(taken.getFile());
        }
        if (failure instanceof FileSystemException other) {
            return "'%s' cannot be used: %s; choose another path".formatted(other.getFile(), other.getReason());
        }
        return String.valueOf(failure.getMessage());
    }
}
