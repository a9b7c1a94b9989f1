package org.grassroots.plan.ledger.reconciliation;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/** The numbers that the shipped effects of zones tell in words, by effect, kind and what is counted. */
final class ZoneNumbers {
    static final Map<String, Integer> OF = ImmutableMap.of(
            "limited/wedding/people", 30,
            "limited/wedding/tables", 3,
            "limited/wedding/ahead", 3,
            "inside/funeral/days", 3,
            "inside/funeral/tables", 0);

    private ZoneNumbers() {}
}
