package org.grassroots.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.grassroots.missing.Subject;
import org.grassroots.rule.Subjects;
import org.grassroots.sharing.ListChange;
import org.grassroots.tally.Census;
import org.grassroots.tally.Difference;
import org.grassroots.tally.Measure;

/**
 * Makes the sheets of a register out of those of the one before it. A sheet stays the same object where nothing changed that
 * it rests on; else only those subjects are measured again that changed or are near a member who did, or only those measures
 * that read what changed. What cannot be had in one of these ways is left to be measured anew when it is asked for.
 */
final class Renewal {
    private static final int FEW = 8;

    /** Of so many subjects one may be measured again before measuring all at once is quicker. */
    private static final int SHARE = 4;

    private static final int[] NOWHERE = {};

    private final Difference difference;
    private final Census after;
    private final int changed;
    private final Map<Subjects<?>, ListChange<?>> changes = new HashMap<>();
    private final Map<Subject.Kind, Optional<int[]>> near = new HashMap<>();

    /**
     * @param after  the census of the register after
     */
    Renewal(Difference difference, Census after) {
        this.difference = difference;
        this.after = after;
        changed = Reading.bits(difference.parts());
    }

    /** Empty if all subjects have to be measured. */
    <S> Optional<Sheet<S>> of(SheetKey<S> key, Sheet<S> before) {
        if (difference.isAll() || !before.failed().isEmpty()) {
            return Optional.empty();
        }
        boolean sameSubjects = (changed & Reading.bit(key.subjects().part())) == 0;
        if (sameSubjects && (changed & key.reading().all()) == 0) {
            return Optional.of(before);
        }
        try {
            Optional<Sheet<S>> few = fewSubjects(key, before, sameSubjects);
            return few.isEmpty() && sameSubjects ? Optional.of(someMeasures(key, before)) : few;
        } catch (RuntimeException ofAHost) {
            return Optional.empty();
        }
    }

    private <S> Sheet<S> someMeasures(SheetKey<S> key, Sheet<S> before) {
        return before.measuredAgain(key, after, (Measure<? super S> measure) -> difference.touches(measure.reads()));
    }

    private <S> Optional<Sheet<S>> fewSubjects(SheetKey<S> key, Sheet<S> before, boolean sameSubjects) {
        if ((changed & key.reading().far()) != 0) {
            return Optional.empty();
        }
        int[] touched = NOWHERE;
        if ((changed & key.reading().all()) != 0) {
            Optional<int[]> places = near(key.subjects());
            if (places.isEmpty()) {
                return Optional.empty();
            }
            touched = places.get();
        }
        int few = FEW + before.size() / SHARE;
        if (sameSubjects) {
            return touched.length <= few ? Optional.of(before.measuredAgain(key, after, touched)) : Optional.empty();
        }
        ListChange<S> change = change(key.subjects(), before);
        return touched.length + change.come().size() <= few
                ? Optional.of(before.changed(key, after, change, touched))
                : Optional.empty();
    }

    /** Subjects of several kinds have no places that one kind could tell. */
    private Optional<int[]> near(Subjects<?> subjects) {
        return subjects.kinds().size() == 1
                ? near.computeIfAbsent(subjects.kinds().iterator().next(), difference::near)
                : Optional.empty();
    }

    @SuppressWarnings("unchecked") // a change is only kept under the subjects that it is of
    private <S> ListChange<S> change(Subjects<S> subjects, Sheet<S> before) {
        return (ListChange<S>) changes.computeIfAbsent(
                subjects,
                of -> ListChange.between(before.subjects(), subjects.in(after.register()), subjects::areSame));
    }
}
