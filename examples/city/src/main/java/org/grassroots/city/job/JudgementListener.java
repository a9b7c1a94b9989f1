package org.grassroots.city.job;

import java.time.LocalDate;
import org.grassroots.evaluation.Evaluation;

/** Is told of every register that was judged, in the order of the input; must not keep what it is given. */
@FunctionalInterface
public interface JudgementListener {
    /**
     * @param day  the day whose rules applied
     */
    void judged(Evaluation evaluation, LocalDate day);
}
