package org.grassroots.plan.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.grassroots.fact.Answer;

/** Judges a guard part by part. */
final class GuardJudging {
    private GuardJudging() {}

    static GuardOutcome judge(Guard guard, StageFacts facts, LocalDate day) {
        List<GuardTerm> holding = new ArrayList<>();
        List<GuardTerm> failing = new ArrayList<>();
        List<GuardTerm> missing = new ArrayList<>();
        Answer all = Answer.YES;
        Answer any = Answer.NO;
        for (GuardTerm term : guard.terms()) {
            Answer answer = holds(term, facts.of(term.condition()), day);
            all = all.and(answer);
            any = any.or(answer);
            (switch (answer) {
                        case YES -> holding;
                        case NO -> failing;
                        case UNKNOWN -> missing;
                    })
                    .add(term);
        }
        boolean needsAll = guard.match() == Guard.Match.ALL;
        Answer answer = needsAll ? all : any;
        Optional<LocalDate> earliest =
                answer == Answer.NO ? earliest(needsAll, missing.isEmpty(), failing, facts) : Optional.empty();
        return new GuardOutcome(answer, holding, failing, missing, earliest);
    }

    private static Answer holds(GuardTerm term, StageFacts.Fact fact, LocalDate day) {
        if (fact.answer() == Answer.UNKNOWN) {
            return Answer.UNKNOWN;
        }
        if (fact.answer() != Answer.of(term.holds())) {
            return Answer.NO;
        }
        if (fact.since().isEmpty()) {
            return term.days() == 0 ? Answer.YES : Answer.UNKNOWN;
        }
        return Answer.of(!fact.since().get().plusDays(term.days()).isAfter(day));
    }

    private static Optional<LocalDate> earliest(
            boolean needsAll, boolean allKnown, List<GuardTerm> failing, StageFacts facts) {
        Stream<Optional<LocalDate>> days = failing.stream().map(term -> reached(term, facts.of(term.condition())));
        if (!needsAll) {
            return days.flatMap(Optional::stream).min(LocalDate::compareTo);
        }
        List<Optional<LocalDate>> each = days.toList();
        return allKnown && each.stream().allMatch(Optional::isPresent)
                ? each.stream().flatMap(Optional::stream).max(LocalDate::compareTo)
                : Optional.empty();
    }

    /** Empty if the fact is against it, so that time alone does not help. */
    private static Optional<LocalDate> reached(GuardTerm term, StageFacts.Fact fact) {
        return fact.answer() == Answer.of(term.holds())
                ? fact.since().map(since -> since.plusDays(term.days()))
                : Optional.empty();
    }
}
