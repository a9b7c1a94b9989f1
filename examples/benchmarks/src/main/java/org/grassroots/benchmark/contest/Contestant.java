package org.grassroots.benchmark.contest;

import java.util.List;
import org.grassroots.register.Register;

/** Somebody who judges cities by the eight rules. */
public interface Contestant {
    /** As the table of results calls it; one word. */
    String name();

    /** The version of the library behind it; empty for what is written by hand. */
    String version();

    /** Makes ready to judge the city: what happens here is not measured, what the judge does is. */
    Judge over(List<Register> city);
}
