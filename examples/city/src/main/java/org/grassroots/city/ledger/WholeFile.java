package org.grassroots.city.ledger;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that takes its place only when it is whole, so that a failure leaves the one that was there before. Until then it
 * is beside it. What holds values in the open only its owner may read.
 */
public final class WholeFile implements Closeable {
    private final Path file;
    private final Path part;
    private final OutputStream out;

    private WholeFile(Path file, Path part) throws IOException {
        this.file = file;
        this.part = part;
        this.out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
    }

    /** A file for everybody to read. Makes the directory if it is not there. */
    public static WholeFile shared(Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        Files.createDirectories(whole.getParent());
        return new WholeFile(whole, whole.resolveSibling(whole.getFileName() + ".part"));
    }

    /** A file for its owner to read, where the file system knows owners. Makes the directory if it is not there. */
    public static WholeFile guarded(Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        Path directory = Files.createDirectories(whole.getParent());
        return new WholeFile(whole, Files.createTempFile(directory, whole.getFileName() + ".", ".part"));
    }

    /** Where to write; not to be closed. */
    public OutputStream out() {
        return out;
    }

    /** Puts what was written in its place; nothing can be written after it. */
    public void put() throws IOException {
        out.close();
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes away what was not put in its place. */
    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
