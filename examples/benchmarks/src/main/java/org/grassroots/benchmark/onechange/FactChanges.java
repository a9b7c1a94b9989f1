package org.grassroots.benchmark.onechange;

import java.util.Map;

/** Keeps up the facts of one community. */
interface FactChanges {
    /** The facts that may be others after the turn, by what they are of. */
    Map<FactKey, Object> after(Turn turn);
}
