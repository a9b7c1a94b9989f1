package org.grassroots.city.sheet;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The physical lines of a UTF-8 file. Of a line that is too long only the beginning is ever held in memory. */
final class CsvLines implements Closeable {

    /**
     * One line without its end.
     *
     * @param number  1-based
     * @param text  at most as many characters as a line may have
     * @param cut  whether the line was longer
     */
    record Line(int number, String text, boolean cut) {}

    private final Reader reader;
    private final Deque<Line> givenBack = new ArrayDeque<>();
    private final int longest;
    private int number;
    private int ahead;

    /**
     * @param longest  how many characters of a line are kept
     */
    CsvLines(InputStream bytes, int longest) throws IOException {
        this.longest = longest;
        reader = new BufferedReader(new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        ahead = reader.read();
        if (ahead == '\uFEFF') {
            ahead = reader.read();
        }
    }

    Optional<Line> next() throws IOException {
        if (!givenBack.isEmpty()) {
            return Optional.of(givenBack.removeFirst());
        }
        if (ahead < 0) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        boolean cut = false;
        while (ahead >= 0 && ahead != '\n' && ahead != '\r') {
            if (text.length() < longest) {
                text.append((char) ahead);
            } else {
                cut = true;
            }
            ahead = reader.read();
        }
        boolean carriageReturn = ahead == '\r';
        ahead = reader.read();
        if (carriageReturn && ahead == '\n') {
            ahead = reader.read();
        }
        number++;
        return Optional.of(new Line(number, text.toString(), cut));
    }

    /** The lines come again, in this order, before any other. */
    void giveBack(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            givenBack.addFirst(lines.get(i));
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
