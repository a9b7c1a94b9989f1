package org.grassroots.city.job;

import com.google.common.io.CountingInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.grassroots.json.RegisterReader;
import org.grassroots.json.shape.Reading;
import org.grassroots.register.Register;

/** A file of registers, one a line. */
public final class RegisterFile implements RegisterSource {
    private final Path file;

    public RegisterFile(Path file) {
        this.file = file;
    }

    @Override
    public String name() {
        return file.getFileName().toString();
    }

    @Override
    public Optional<Path> file() {
        return Optional.of(file);
    }

    @Override
    public long total() {
        return Math.max(1, file.toFile().length());
    }

    @Override
    public Lines read(Sink sink) throws IOException {
        long read = 0;
        try (InputStream in = Files.newInputStream(file)) {
            CountingInputStream counted = new CountingInputStream(new BufferedInputStream(in, 1 << 16));
            Iterator<Reading<Register>> lines = new RegisterReader().lines(name(), counted);
            for (int line = 1; lines.hasNext(); line++) {
                Reading<Register> reading = lines.next();
                if (reading instanceof Reading.Refused<Register> refused) {
                    sink.reject(Rejection.of(name(), line, refused));
                } else {
                    sink.accept(reading.sound().orElseThrow(), OptionalInt.of(line), counted.getCount());
                    read++;
                }
            }
        } catch (UncheckedIOException failed) {
            throw Failures.reading(name(), failed.getCause());
        }
        return new Lines(read, 0, List.of());
    }
}
