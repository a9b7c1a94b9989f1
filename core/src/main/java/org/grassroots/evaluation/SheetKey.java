package org.grassroots.evaluation;

import java.util.List;
import org.grassroots.rule.Subjects;
import org.grassroots.sharing.Lazy;
import org.grassroots.tally.Measure;
import org.jspecify.annotations.Nullable;

/** What a sheet holds: some measures of all subjects of some rules. */
final class SheetKey<S> {
    private final Subjects<S> subjects;
    private final List<Measure<? super S>> measures;
    private final int hash;
    private final RowDictionary dictionary;
    private final Lazy<Reading> reading;
    /** Another key found equal, so that two evaluators compare their measures once and not for every register. */
    private @Nullable SheetKey<?> alike;

    SheetKey(Subjects<S> subjects, List<Measure<? super S>> measures) {
        this.subjects = subjects;
        this.measures = measures;
        dictionary = new RowDictionary(2 * measures.size());
        reading = Lazy.of(() -> Reading.of(measures));
        hash = 31 * subjects.hashCode() + measures.hashCode();
    }

    Subjects<S> subjects() {
        return subjects;
    }

    List<Measure<? super S>> measures() {
        return measures;
    }

    /** What they read besides the subjects. */
    Reading reading() {
        return reading.get();
    }

    /** The rows met so far under this key. */
    RowDictionary dictionary() {
        return dictionary;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other || other != null && other == alike) {
            return true;
        }
        boolean equal = other instanceof SheetKey<?> that
                && hash == that.hash
                && subjects == that.subjects
                && measures.equals(that.measures);
        if (equal) {
            alike = (SheetKey<?>) other;
        }
        return equal;
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
