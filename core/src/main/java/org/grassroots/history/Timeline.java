package org.grassroots.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.grassroots.register.Register;

/** The entries that are known on a day and not taken back, in the order in which they hold. */
final class Timeline {
    private final List<Numbered> made;

    /** An entry with its number, from 1. */
    private record Numbered(int number, Entry.Made made) {}

    private Timeline(List<Numbered> made) {
        this.made = made;
    }

    static Timeline of(List<Entry> entries, LocalDate knownOn) {
        Set<Integer> takenBack = new LinkedHashSet<>();
        for (Entry entry : entries) {
            if (entry instanceof Entry.Retracted retracted
                    && !retracted.recordedOn().isAfter(knownOn)) {
                takenBack.add(retracted.entry());
            }
        }
        return new Timeline(IntStream.rangeClosed(1, entries.size())
                .filter(number -> !takenBack.contains(number))
                .filter(number -> !entries.get(number - 1).recordedOn().isAfter(knownOn))
                .filter(number -> entries.get(number - 1) instanceof Entry.Made)
                .mapToObj(number -> new Numbered(number, (Entry.Made) entries.get(number - 1)))
                .sorted(Comparator.comparing(each -> each.made().from()))
                .toList());
    }

    /**
     * @param day  the last day on which an entry that is applied begins to hold
     * @param cause  the number of the entry that is to blame if another does not fit any more
     */
    Replay replay(Register first, LocalDate firstDay, LocalDate day, int cause) {
        Replay replay = new Replay(first, firstDay);
        for (Numbered each : made) {
            if (!each.made().from().isAfter(day)) {
                replay = replay.with(each.number(), each.made(), cause);
            }
        }
        return replay;
    }
}
