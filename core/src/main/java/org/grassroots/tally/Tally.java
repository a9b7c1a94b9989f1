package org.grassroots.tally;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.grassroots.fact.Interval;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.text.Text;

/**
 * A count with its grounds: who was counted, who was not and why, and who might be.
 *
 * @param counted  who counts, in the order of the register
 * @param excluded  who does not, with the first reason met
 * @param open  of whom it is not known
 */
public record Tally(List<Subject> counted, List<Excluded> excluded, List<Open> open) {

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
     * @param missing  the facts that are unknown; all of them are needed for a yes, any may give a no; not empty
     * @param unbounded  whether a whole list is missing, so that any number may count
     */
    public record Open(List<MissingFact> missing, boolean unbounded) {
        public Open {
            missing = List.copyOf(missing);
            checkArgument(!missing.isEmpty(), "what is open must name the facts that are missing");
        }
    }

    public Tally {
        counted = List.copyOf(counted);
        excluded = List.copyOf(excluded);
        open = List.copyOf(open);
    }

    /** The bounds that this tally gives. */
    public Interval count() {
        Interval known = new Interval(counted.size(), counted.size() + open.size());
        return open.stream().anyMatch(Open::unbounded) ? Interval.atLeast(known.low()) : known;
    }

    /** Collects a tally. */
    static final class Builder {
        private final List<Subject> counted = new ArrayList<>();
        private final List<Excluded> excluded = new ArrayList<>();
        private final List<Open> open = new ArrayList<>();

        void counts(Subject subject) {
            counted.add(subject);
        }

        void excluded(Subject subject, Text reason) {
            excluded.add(new Excluded(subject, reason));
        }

        void open(List<MissingFact> missing) {
            open.add(new Open(missing, false));
        }

        void unlisted(MissingFact list) {
            open.add(new Open(List.of(list), true));
        }

        Tally build() {
            return new Tally(counted, excluded, open);
        }
    }
}
