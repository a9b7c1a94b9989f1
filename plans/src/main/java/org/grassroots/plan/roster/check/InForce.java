package org.grassroots.plan.roster.check;

import java.time.LocalDate;
import java.util.Optional;
import org.grassroots.parameter.Citation;
import org.grassroots.parameter.Limit;
import org.grassroots.parameter.Parameter;

/** A number in force on a day, with its source. */
record InForce(int value, Citation source) {

    static Optional<InForce> on(Parameter parameter, LocalDate day) {
        return parameter.on(day).map(dated -> new InForce(((Limit.Count) dated.limit()).value(), dated.citation()));
    }
}
