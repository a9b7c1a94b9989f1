package org.grassroots.tally;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Deciders.Split;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.text.Text;

/**
 * A count with its grounds: who was counted, who was not and why, and who might be.
 *
 * @param counted  who counts, in the order of the register
 * @param unnamed  how many more count of whom nothing but their number is on record, such as surveyed households; 0 or
 *     more
 * @param excluded  who does not, with the first reason met
 * @param open  of whom it is not known
 */
public record Tally(List<Subject> counted, int unnamed, List<Excluded> excluded, List<Open> open) {

    /**
     * Somebody or something that does not count.
     *
     * @param subject  who or what
     * @param reason  why, such as "probationary"
     */
    public record Excluded(Subject subject, Text reason) {
        public Excluded {
            requireNonNull(subject, "subject");
            requireNonNull(reason, "reason");
        }
    }

    /**
     * Somebody or something that may count.
     *
     * @param missing  the facts that are unknown; not empty
     * @param unbounded  whether a whole list is missing, so that any number may count
     * @param turns  which of the facts can make it count, and which can keep it from counting
     */
    public record Open(List<MissingFact> missing, boolean unbounded, Split turns) {
        public Open {
            missing = List.copyOf(missing);
            requireNonNull(turns, "turns");
            checkArgument(!missing.isEmpty(), "what is open must name the facts that are missing");
        }

        /** All of the facts are needed for a yes; any may give a no, but to know that lists add nothing takes all. */
        public Open(List<MissingFact> missing, boolean unbounded) {
            this(missing, unbounded, turns(missing, unbounded));
        }

        private static Split turns(List<MissingFact> missing, boolean unbounded) {
            List<Deciders> facts = missing.stream().map(Deciders::of).toList();
            Deciders all = Deciders.allOf(facts);
            return new Split(all, unbounded ? all : Deciders.anyOf(facts));
        }
    }

    public Tally {
        checkArgument(unnamed >= 0, "what counts without a name must be 0 or more, was %s", unnamed);
        counted = List.copyOf(counted);
        excluded = List.copyOf(excluded);
        open = List.copyOf(open);
    }

    /** A tally in which everything that counts has a name. */
    public Tally(List<Subject> counted, List<Excluded> excluded, List<Open> open) {
        this(counted, 0, excluded, open);
    }

    /** The bounds that this tally gives. */
    public Interval count() {
        Interval known = Interval.exactly(unnamed).plus(new Interval(counted.size(), counted.size() + open.size()));
        return open.stream().anyMatch(Open::unbounded) ? Interval.atLeast(known.low()) : known;
    }

    /** Collects a tally. */
    public static final class Builder {
        private final List<Subject> counted = new ArrayList<>();
        private final List<Excluded> excluded = new ArrayList<>();
        private final List<Open> open = new ArrayList<>();
        private int unnamed;

        public Builder() {}

        public void counts(Subject subject) {
            counted.add(subject);
        }

        /** So many more count of whom nothing but their number is on record. */
        public void unnamed(int more) {
            unnamed += more;
        }

        /** It does not count, for the reason. */
        public void excluded(Subject subject, Text reason) {
            excluded.add(new Excluded(subject, reason));
        }

        /** It counts if all of the facts say so. */
        public void open(List<MissingFact> missing) {
            open(new Open(missing, false));
        }

        /** A whole list is missing, so that any number may count. */
        public void unlisted(MissingFact list) {
            open(new Open(List.of(list), true));
        }

        public void open(Open mayCount) {
            open.add(mayCount);
        }

        public Tally build() {
            return new Tally(counted, unnamed, excluded, open);
        }
    }
}
