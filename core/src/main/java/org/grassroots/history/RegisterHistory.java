package org.grassroots.history;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.change.Refusal;
import org.grassroots.change.Refusal.Reason;
import org.grassroots.change.RefusedChangeException;
import org.grassroots.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * A register with everything that was recorded of it since, each with the day from which it holds and the day on which it
 * was recorded; so that two questions have an answer: how things stood on a day, and how they were thought to stand on a day
 * by what was known on another. A correction recorded later changes the first answer and not the second.
 *
 * <p>What holds from earlier is applied first; of what holds from the same day, what was recorded first. Every entry fits
 * into what was known when it was recorded, so that every question about a day since the first has an answer. Immutable and
 * safe for use by several threads; the same history always gives the same registers.
 */
public final class RegisterHistory {
    private final Register first;
    private final LocalDate firstDay;
    private final ImmutableList<Entry> entries;
    private final Replay latest;

    private RegisterHistory(Register first, LocalDate firstDay, ImmutableList<Entry> entries, Replay latest) {
        this.first = first;
        this.firstDay = firstDay;
        this.entries = entries;
        this.latest = latest;
    }

    /**
     * A history without entries.
     *
     * @param first  the register of the first day, which is the day it describes; it counts as recorded on that day
     * @throws IllegalArgumentException if it describes no day
     */
    public static RegisterHistory startingWith(Register first) {
        LocalDate day = first.provenance()
                .describes()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the register of community '%s' describes no day; the first of a history must say which"
                                .formatted(first.community().id())));
        return new RegisterHistory(first, day, ImmutableList.of(), new Replay(first, day));
    }

    public Register first() {
        return first;
    }

    /** The day of the first register. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** All that was recorded, in the order in which it was; the number of an entry is its place from 1. */
    public List<Entry> entries() {
        return entries;
    }

    /** The day on which something was last recorded. */
    public LocalDate lastRecordedOn() {
        return entries.isEmpty() ? firstDay : entries.get(entries.size() - 1).recordedOn();
    }

    /**
     * The history with one entry more.
     *
     * @throws RefusedChangeException if the entry was recorded before the last one, or holds from before the first day
     *     ({@link Reason#TOO_EARLY}), takes back what is no change, or was taken back already ({@link
     *     Reason#NOT_THERE}); if its change does not fit on its day; or if an entry that holds from later would no longer
     *     fit, which the message names by its number
     */
    public RegisterHistory append(Entry entry) {
        int number = entries.size() + 1;
        refuseEarly(entry, number);
        ImmutableList<Entry> longer =
                ImmutableList.<Entry>builder().addAll(entries).add(entry).build();
        if (entry instanceof Entry.Made made && !made.from().isBefore(latest.day())) {
            return new RegisterHistory(first, firstDay, longer, latest.with(number, made, number));
        }
        if (entry instanceof Entry.Retracted retracted) {
            refuseNothing(retracted, number);
        }
        Timeline timeline = Timeline.of(longer, entry.recordedOn());
        return new RegisterHistory(first, firstDay, longer, timeline.replay(first, firstDay, LocalDate.MAX, number));
    }

    private void refuseEarly(Entry entry, int number) {
        if (entry.recordedOn().isBefore(lastRecordedOn())) {
            throw refused(
                    Reason.TOO_EARLY,
                    number,
                    "it was recorded on %s, before %s, when the last thing was"
                            .formatted(entry.recordedOn(), lastRecordedOn()),
                    "a history is kept in the order of recording: give %s or a later day".formatted(lastRecordedOn()));
        }
        if (entry instanceof Entry.Made made && made.from().isBefore(firstDay)) {
            throw refused(
                    Reason.TOO_EARLY,
                    number,
                    "it holds from %s, before %s, the first day of the history".formatted(made.from(), firstDay),
                    "give %s or a later day".formatted(firstDay));
        }
    }

    private void refuseNothing(Entry.Retracted retracted, int number) {
        int of = retracted.entry();
        if (of >= number || !(entries.get(of - 1) instanceof Entry.Made)) {
            throw refused(
                    Reason.NOT_THERE,
                    number,
                    of >= number
                            ? "it takes back entry %s, and there are %s".formatted(of, entries.size())
                            : "it takes back entry %s, which is itself a retraction".formatted(of),
                    "name the number of a change that was recorded before; what was taken back is recorded anew");
        }
        for (Entry each : entries) {
            if (each instanceof Entry.Retracted before && before.entry() == of) {
                throw refused(
                        Reason.NOT_THERE,
                        number,
                        "entry %s was taken back on %s already".formatted(of, before.recordedOn()),
                        "an entry is taken back once");
            }
        }
    }

    static RefusedChangeException refused(Reason reason, int number, String met, String expected) {
        return new RefusedChangeException(new Refusal(reason, "entry %s".formatted(number), met, expected));
    }

    /**
     * The register of the day by all that is known; it describes that day.
     *
     * @throws IllegalArgumentException if the day is before the first
     */
    public Register asOf(LocalDate day) {
        return asOf(day, LocalDate.MAX);
    }

    /**
     * The register of the day by what was known at the end of another; it describes the first of the two.
     *
     * @param day  the day asked about
     * @param knownOn  what was recorded after it is left out
     * @throws IllegalArgumentException if one of the days is before the first
     */
    public Register asOf(LocalDate day, LocalDate knownOn) {
        checkArgument(
                !day.isBefore(firstDay), "the history begins on %s, so that nothing is known of %s", firstDay, day);
        checkArgument(
                !knownOn.isBefore(firstDay),
                "the history begins on %s, so that nothing was known on %s",
                firstDay,
                knownOn);
        return Timeline.of(entries, knownOn).replay(first, firstDay, day, 0).describing(day);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RegisterHistory that && first.equals(that.first) && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return 31 * first.hashCode() + entries.hashCode();
    }

    /** Names the community and counts the entries, so that a log never holds a person. */
    @Override
    public String toString() {
        return "RegisterHistory{community=%s, from=%s, entries=%s}"
                .formatted(first.community().id(), firstDay, entries.size());
    }
}
