package org.grassroots.repair;

import java.time.LocalDate;
import java.util.List;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Subject;
import org.grassroots.pack.StatedRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Rule;
import org.grassroots.rule.Subjects;
import org.grassroots.rule.Verdict;
import org.grassroots.tally.Census;
import org.grassroots.tally.Measure;

/** One demand of one rule at one subject, to be asked of many registers: much cheaper than all rules at all subjects. */
final class Spot<S> {
    private final Subjects<S> subjects;
    private final Requirement<S> requirement;
    private final int demand;
    private final Subject subject;

    private Spot(Subjects<S> subjects, Requirement<S> requirement, int demand, Subject subject) {
        this.subjects = subjects;
        this.requirement = requirement;
        this.demand = demand;
        this.subject = subject;
    }

    /** Of a rule that was in force and found something, so that it has all its numbers. */
    static Spot<?> of(StatedRule stated, String demand, Subject subject, LocalDate day) {
        return of(
                stated.entry().rule(),
                Limits.on(day, stated.entry().parameters()).orElseThrow(),
                demand,
                subject);
    }

    private static <S> Spot<S> of(Rule<S> rule, Limits limits, String demand, Subject subject) {
        Requirement<S> requirement = rule.requirement(limits);
        int at = 0;
        while (!requirement.demands().get(at).name().equals(demand)) {
            at++;
        }
        return new Spot<>(rule.subjects(), requirement, at, subject);
    }

    /** NOT_APPLICABLE where the subject is no more. What a host's measure throws goes through. */
    Verdict verdict(Census census) {
        for (S candidate : subjects.in(census.register())) {
            Subject reference = subjects.refer(candidate);
            if (reference.equals(subject)) {
                return verdict(candidate, census);
            }
        }
        return Verdict.NOT_APPLICABLE;
    }

    private Verdict verdict(S found, Census census) {
        List<Measure<? super S>> measures = requirement.measures();
        int[] bounds = new int[2 * measures.size()];
        for (int at = 0; at < measures.size(); at++) {
            Interval of = measures.get(at).bounds(found, census);
            bounds[2 * at] = of.low();
            bounds[2 * at + 1] = of.high();
        }
        return requirement.verdict(bounds, 0, demand);
    }
}
