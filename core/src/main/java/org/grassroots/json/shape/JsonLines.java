package org.grassroots.json.shape;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The documents of a JSON Lines file, one a line, in bounded memory: one line is held at a time, and a line that is too
 * long is passed over without being held. Every line gives one {@link Reading}, so those read and those refused are
 * together as many as the file has lines; a line end at the end of the file makes no further line, and an empty file has
 * one empty line. Lines end with a line feed, or a carriage return and a line feed.
 *
 * <p>{@link #hasNext} and {@link #next} throw {@link UncheckedIOException} if the stream fails. For one thread.
 *
 * @param <T>  the type of the values
 */
public final class JsonLines<T> implements Iterator<Reading<T>> {
    private final ShapeReader<T> reader;
    private final String file;
    private final LineSplitter lines;
    private int line;

    JsonLines(ShapeReader<T> reader, String file, InputStream in) {
        this.reader = reader;
        this.file = file;
        this.lines = new LineSplitter(in, reader.maxBytes());
    }

    @Override
    public boolean hasNext() {
        try {
            return lines.hasMore() || line == 0;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Reading<T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the file has " + line + " lines, and all have been read");
        }
        try {
            line++;
            byte[] bytes = lines.next();
            return lines.length() > bytes.length
                    ? reader.tooLarge(file, line, lines.length())
                    : reader.read(file, line, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The number of the line that {@link #next} gave last, from 1; 0 before the first. */
    public int line() {
        return line;
    }
}
