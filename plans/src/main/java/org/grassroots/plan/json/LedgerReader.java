package org.grassroots.plan.json;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.grassroots.json.shape.JsonLines;
import org.grassroots.json.shape.Reading;
import org.grassroots.json.shape.ShapeReader;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.LedgerEvent;
import org.grassroots.plan.ledger.book.StoredEntry;

/**
 * Reads ledgers in the format {@code grassroots-ledger/1}, strictly. A line that cannot be used is refused with its place
 * and without its values, and the rest is read nevertheless, so that all that is wrong is told at once. That a ledger was
 * read does not say that nobody changed it; that is for {@link LedgerBook#verify} to say. Immutable and safe for use by
 * several threads.
 */
public final class LedgerReader {
    private final ShapeReader<StoredEntry> reader = ShapeReader.of(BookShapes.ENTRY);
    private final LedgerBook empty;

    /**
     * @param event  the event that the ledgers are kept for, if any
     */
    public LedgerReader(LedgerSchema schema, Optional<LedgerEvent> event) {
        empty = event.map(kept -> LedgerBook.open(schema, kept)).orElseGet(() -> LedgerBook.open(schema));
    }

    /**
     * Reads a file; an empty one is a ledger without entries.
     *
     * @param file  its name, as messages show it
     * @param in  read to its end and not closed
     */
    public LedgerReading read(String file, InputStream in) throws IOException {
        BufferedInputStream ahead = new BufferedInputStream(in);
        ahead.mark(1);
        if (ahead.read() < 0) {
            return new LedgerReading(Optional.of(empty), 0, 0, List.of());
        }
        ahead.reset();
        JsonLines<StoredEntry> lines = reader.lines(file, ahead);
        LedgerBook book = empty;
        List<String> refusals = new ArrayList<>();
        int sound = 0;
        while (lines.hasNext()) {
            Reading<StoredEntry> line = lines.next();
            if (line instanceof Reading.Read<StoredEntry> read) {
                sound++;
                if (refusals.isEmpty()) {
                    try {
                        book = book.restore(read.value());
                    } catch (IllegalArgumentException unfit) {
                        sound--;
                        refusals.add("%s, line %s: %s".formatted(file, lines.line(), unfit.getMessage()));
                    }
                }
            } else if (line instanceof Reading.Refused<StoredEntry> refused) {
                refusals.add(refused.message());
            }
        }
        return new LedgerReading(
                refusals.isEmpty() ? Optional.of(book) : Optional.empty(), lines.line(), sound, refusals);
    }

    /**
     * The JSON Schema (2020-12) of one line, for editors and other tools. It says what a line may hold; which fields go
     * together, which columns a ledger has and how its entries follow each other it does not say.
     */
    public static String schema() {
        try (InputStream in =
                Objects.requireNonNull(LedgerReader.class.getResourceAsStream("grassroots-ledger-1.schema.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
