package org.grassroots.city.job;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files of one directory that a run writes; each is made anew when it is first asked for. */
public final class Outputs implements Closeable {
    private final Path directory;
    private final Map<String, String> renamed;
    private final Map<String, OutputStream> open = new LinkedHashMap<>();

    /** Makes the directory if it is not there. */
    public Outputs(Path directory) throws IOException {
        this(directory, Map.of());
    }

    private Outputs(Path directory, Map<String, String> renamed) throws IOException {
        this.directory = Files.createDirectories(directory);
        this.renamed = renamed;
    }

    /** Registers go to the file named, and everything else beside it under names that begin with its name. */
    public static Outputs registersTo(Path file) throws IOException {
        Path absolute = named(file);
        String name = absolute.getFileName().toString();
        return new Outputs(
                absolute.getParent(),
                Map.of(
                        CityFiles.REGISTERS, name,
                        CityFiles.REJECTED, name + "." + CityFiles.REJECTED,
                        CityFiles.SUMMARY, name + "." + CityFiles.SUMMARY));
    }

    /** What is asked for under that name goes to the file, and nothing else is asked for. */
    public static Outputs only(String name, Path file) throws IOException {
        Path absolute = named(file);
        return new Outputs(
                absolute.getParent(), Map.of(name, absolute.getFileName().toString()));
    }

    private static Path named(Path file) throws IOException {
        if (file.toAbsolutePath().getFileName() == null) {
            throw isDirectory(file);
        }
        return file.toAbsolutePath();
    }

    public Path path(String name) {
        return directory.resolve(renamed.getOrDefault(name, name));
    }

    /**
     * Makes sure that no output takes the place of a file that is still needed.
     *
     * @throws IOException if one of the files a run can write is that file
     */
    public void keep(Path needed) throws IOException {
        if (Files.exists(needed) && holds(needed)) {
            throw new IOException(
                    "the input '%s' would be overwritten by the results; let them go to another place with --out"
                            .formatted(needed));
        }
    }

    /** {@link #keep(Path)} for the file of a source, if it has one. */
    public void keep(RegisterSource source) throws IOException {
        if (source.file().isPresent()) {
            keep(source.file().get());
        }
    }

    /** Whether that file is one of those a run can write here. */
    public boolean holds(Path file) throws IOException {
        for (String name : CityFiles.ALL) {
            Path output = path(name);
            boolean same = Files.exists(output) && Files.exists(file)
                    ? Files.isSameFile(output, file)
                    : output.toAbsolutePath()
                            .normalize()
                            .equals(file.toAbsolutePath().normalize());
            if (same) {
                return true;
            }
        }
        return false;
    }

    /** Takes away what an earlier run left under that name, so that nobody takes it for this run's. */
    public void remove(String name) throws IOException {
        if (!Files.isDirectory(path(name))) {
            Files.deleteIfExists(path(name));
        }
    }

    /** Hands everything on to the file system, so that a full disk is known of before success is told. */
    public void flush() throws IOException {
        for (OutputStream file : open.values()) {
            file.flush();
        }
    }

    /** The file of that name, to be written and not to be closed; the same one when asked again. */
    public OutputStream file(String name) throws IOException {
        OutputStream file = open.get(name);
        if (file == null) {
            if (Files.isDirectory(path(name))) {
                throw isDirectory(path(name));
            }
            file = new BufferedOutputStream(new OutputFile(path(name)), 1 << 16);
            open.put(name, file);
        }
        return file;
    }

    private static IOException isDirectory(Path path) {
        return new IOException(
                "'%s' is a directory, but a file is to be written there; choose another name".formatted(path));
    }

    @Override
    public void close() throws IOException {
        IOException first = null;
        for (OutputStream file : open.values()) {
            try {
                file.close();
            } catch (IOException failed) {
                first = first == null ? failed : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
