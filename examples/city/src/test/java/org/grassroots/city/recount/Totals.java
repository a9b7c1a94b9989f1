package org.grassroots.city.recount;

import java.util.Map;
import java.util.TreeMap;

/** How often each rule gave each mark. */
public final class Totals {
    private final Map<String, Map<Mark, Long>> byRule = new TreeMap<>();

    void add(String rule, Mark mark) {
        Map<Mark, Long> marks = byRule.computeIfAbsent(rule, unseen -> new TreeMap<>());
        marks.merge(mark, 1L, Long::sum);
    }

    /** By rule; a rule that met no subject is not there. */
    public Map<String, Map<Mark, Long>> byRule() {
        return byRule;
    }
}
