package org.grassroots.json;

import java.util.Optional;
import org.grassroots.history.Entry;
import org.grassroots.history.RegisterHistory;
import org.grassroots.json.shape.ShapeWriter;

/**
 * Writes histories as {@link HistoryReader} reads them, canonically: the same history always gives the same text. Everything
 * is written in the clear, names too. Immutable and safe for use by several threads.
 */
public final class HistoryWriter {
    private final RegisterWriter registers = new RegisterWriter();
    private final ShapeWriter<ChangeLine> entries = ShapeWriter.of(ChangeLine.SHAPE);

    /** A writer; one serves any number of histories. */
    public HistoryWriter() {}

    /**
     * The whole document, each line with its line end; what is recorded later only adds lines at the end.
     *
     * @throws IllegalArgumentException if a value is beyond the format; it is named by its JSON pointer
     */
    public String toText(RegisterHistory history) {
        StringBuilder text = new StringBuilder(registers.toText(history.first())).append('\n');
        for (Entry entry : history.entries()) {
            text.append(toText(entry)).append('\n');
        }
        return text.toString();
    }

    /**
     * One entry, without a line end, to be added to a document.
     *
     * @throws IllegalArgumentException as {@link #toText(RegisterHistory)}
     */
    public String toText(Entry entry) {
        return entries.toText(line(entry));
    }

    private static ChangeLine line(Entry entry) {
        if (entry instanceof Entry.Retracted retracted) {
            return ChangeLine.retraction(retracted.entry(), retracted.recordedOn());
        }
        Entry.Made made = (Entry.Made) entry;
        return new ChangeLine(
                new ChangeLine.Said.Done(made.change()),
                made.by(),
                Optional.of(made.from()),
                Optional.of(made.recordedOn()),
                Optional.empty());
    }
}
