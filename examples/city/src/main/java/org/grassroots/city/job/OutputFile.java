package org.grassroots.city.job;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file being written, whose failures name it: the file system itself says only that the disk is full. */
final class OutputFile extends FilterOutputStream {
    private final Path path;

    OutputFile(Path path) throws IOException {
        super(Files.newOutputStream(path));
        this.path = path;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException failed) {
            throw Failures.writing(path, failed);
        }
    }
}
