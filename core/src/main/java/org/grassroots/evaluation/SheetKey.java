package org.grassroots.evaluation;

import java.util.List;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Measure;
import org.jspecify.annotations.Nullable;

/** What a sheet holds: some measures of all subjects of some rules. */
final class SheetKey<S> {
    private final Subjects<S> subjects;
    private final List<Measure<? super S>> measures;
    private final int hash;

    SheetKey(Subjects<S> subjects, List<Measure<? super S>> measures) {
        this.subjects = subjects;
        this.measures = measures;
        hash = 31 * subjects.hashCode() + measures.hashCode();
    }

    Subjects<S> subjects() {
        return subjects;
    }

    List<Measure<? super S>> measures() {
        return measures;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof SheetKey<?> that
                        && hash == that.hash
                        && subjects == that.subjects
                        && measures.equals(that.measures);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
