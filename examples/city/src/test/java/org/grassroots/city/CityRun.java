package org.grassroots.city;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * One run of the program, as its user sees it.
 *
 * @param exitCode  what the system gets
 * @param out  the lines printed
 * @param err  the lines of notes and errors
 */
record CityRun(int exitCode, List<String> out, List<String> err) {

    static CityRun of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = City.execute(
                new PrintWriter(out),
                new PrintWriter(err),
                Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new));
        return new CityRun(
                exitCode,
                out.toString().lines().toList(),
                err.toString().lines().toList());
    }

    /** The bundled sheet, as a file. */
    static Path sample(Path directory) throws IOException {
        Path sheet = directory.resolve("compounds.csv");
        if (!Files.exists(sheet)) {
            try (var in = City.class.getResourceAsStream("sample/compounds.csv")) {
                Files.copy(in, sheet);
            }
        }
        return sheet;
    }
}
