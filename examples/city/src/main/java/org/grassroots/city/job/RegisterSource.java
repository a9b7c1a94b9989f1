package org.grassroots.city.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.grassroots.register.Register;
import org.grassroots.text.Text;

/** Where registers come from: a file of them, or a sheet they are made of. */
public interface RegisterSource {

    /** Takes what is read, one by one, in the order of the input. */
    interface Sink {
        /**
         * @param register  one community
         * @param line  where it stands, 1-based; empty if it is made of several lines
         * @param done  how much of {@link RegisterSource#total()} is behind it
         */
        void accept(Register register, OptionalInt line, long done) throws IOException;

        /** A line that gives no register. */
        void reject(Rejection rejection) throws IOException;
    }

    /** The name of the input, as messages show it. */
    String name();

    /** The file it is read from, which no output may replace; empty if there is none. */
    Optional<Path> file();

    /**
     * How a reading went; with the refused lines, these are all lines of the input.
     *
     * @param read  lines that gave something
     * @param blank  rows of a sheet without a single filled cell
     * @param notes  what the reader of the result should know, one sentence each
     */
    record Lines(long read, long blank, List<Text> notes) {
        public Lines {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Reads all of it, holding one register at a time.
     *
     * @throws IOException if the input cannot be opened or read at all
     */
    Lines read(Sink sink) throws IOException;

    /** How much there is to do, in the source's own unit; 1 or more, and asked only while reading. */
    long total();
}
