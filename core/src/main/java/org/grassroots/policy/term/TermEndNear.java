package org.grassroots.policy.term;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Trials;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Dating;
import org.grassroots.tally.Trait;
import org.grassroots.text.Text;

/**
 * That the last day of a term is near: the day itself or later, and the day has come from which a reminder is due.
 *
 * @param lengths  how long terms last
 * @param reminder  how long before the last day a reminder is due
 * @param day  the day of the evaluation
 */
record TermEndNear(TermLengths lengths, Period reminder, LocalDate day) implements Trait<CompoundBranch> {
    private static final Text TITLE = Text.of("the end of the term is near", "任期即将届满");

    @Override
    public String name() {
        return "termEndNear";
    }

    @Override
    public Text title() {
        return TITLE;
    }

    /** The first last day for which no reminder is due yet. */
    private int firstFar() {
        // Months differ in length, so the way there may miss the day by a few.
        LocalDate far = day.plus(reminder).minusDays(5);
        while (!far.minus(reminder).isAfter(day)) {
            far = far.plusDays(1);
        }
        return Dating.number(far);
    }

    private Predicate<Interval> isNear() {
        int first = Dating.number(day);
        int far = firstFar();
        return end -> end.low() >= first && end.high() < far;
    }

    private Predicate<Interval> isNotNear() {
        int first = Dating.number(day);
        int far = firstFar();
        return end -> end.high() < first || end.low() >= far;
    }

    @Override
    public Set<RegisterPart> reads() {
        return Set.of();
    }

    @Override
    public Answer holds(CompoundBranch branch, Census census) {
        List<Interval> ends = lengths.ends(TermFacts.of(branch));
        if (ends.stream().allMatch(isNear())) {
            return Answer.YES;
        }
        return ends.stream().allMatch(isNotNear()) ? Answer.NO : Answer.UNKNOWN;
    }

    @Override
    public Deciders towardsYes(CompoundBranch branch, Census census) {
        return towards(isNear(), branch);
    }

    @Override
    public Deciders towardsNo(CompoundBranch branch, Census census) {
        return towards(isNotNear(), branch);
    }

    private Deciders towards(Predicate<Interval> wanted, CompoundBranch branch) {
        return Trials.of(
                TermFacts.of(branch),
                new TermLessons(lengths, Dating.number(day), firstFar()).of(branch),
                facts -> lengths.ends(facts).stream().allMatch(wanted));
    }
}
