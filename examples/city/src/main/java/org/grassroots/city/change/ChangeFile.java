package org.grassroots.city.change;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.grassroots.change.diff.CityChange;
import org.grassroots.json.ChangeReader;
import org.grassroots.json.shape.Reading;

/**
 * The changes of a file, in its order.
 *
 * @param name  the file's name, as messages show it
 * @param changes  the change of each line
 */
public record ChangeFile(String name, List<CityChange> changes) {
    public ChangeFile {
        changes = List.copyOf(changes);
    }

    /**
     * Reads all of it. A file of no bytes holds no changes, as it is what {@link CityFile#difference} leaves where there is
     * none.
     *
     * @throws UnfitLineException if a line is no change; told are all such lines
     */
    public static ChangeFile read(Path file) throws IOException {
        String name = file.getFileName().toString();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            in.mark(1);
            if (in.read() < 0) {
                return new ChangeFile(name, List.of());
            }
            in.reset();
            Reading<List<CityChange>> reading = new ChangeReader().all(name, in);
            if (reading instanceof Reading.Refused<List<CityChange>> refused) {
                throw new UnfitLineException(refused.message());
            }
            return new ChangeFile(name, reading.sound().orElseThrow());
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }
}
