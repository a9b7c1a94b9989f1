package org.grassroots.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The findings of an evaluation, one rule after another. */
final class FindingList {
    private final List<Found<?>> found;
    private final List<Finding> all;
    /** For each rule, where its findings end. */
    private final int[] ends;

    private FindingList(List<Found<?>> found, int[] ends) {
        this.found = found;
        this.ends = ends;
        all = Collections.unmodifiableList(found);
    }

    List<Finding> all() {
        return all;
    }

    List<Found<?>> of(int rule) {
        return found.subList(rule == 0 ? 0 : ends[rule - 1], ends[rule]);
    }

    /** Collects the findings of one rule after another. */
    static final class Builder {
        private final List<Found<?>> found = new ArrayList<>();
        private final int[] ends;
        private int rule;

        Builder(int rules) {
            ends = new int[rules];
        }

        void add(Found<?> one) {
            found.add(one);
        }

        void endRule() {
            ends[rule++] = found.size();
        }

        FindingList build() {
            return new FindingList(found, ends);
        }
    }
}
