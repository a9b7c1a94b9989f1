package org.grassroots.policy.term;

import java.util.List;
import java.util.Set;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Trials;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Dating;
import org.grassroots.text.Text;

/**
 * The last day of a term; it never comes for a branch that elected nobody.
 *
 * @param onceElected  whether a branch of which it is unknown counts as one that elected somebody, for a rule that asks for
 *     that besides: a term that would be over keeps the rule from applying whether there was an election or not
 */
record TermEnd(TermLengths lengths, boolean onceElected) implements Dating<CompoundBranch> {
    private static final Text TITLE = Text.of("time since the last day of the term", "任期届满至今的时间");

    TermEnd(TermLengths lengths) {
        this(lengths, false);
    }

    private TermFacts facts(CompoundBranch branch) {
        TermFacts facts = TermFacts.of(branch);
        return onceElected && facts.electedBody() == Answer.UNKNOWN ? facts.withElectedSecretary(Answer.YES) : facts;
    }

    @Override
    public String name() {
        return "termEnd";
    }

    @Override
    public Text title() {
        return TITLE;
    }

    @Override
    public Set<RegisterPart> reads() {
        return Set.of();
    }

    @Override
    public Interval bounds(CompoundBranch branch, Census census) {
        List<Interval> ends = lengths.ends(facts(branch));
        int low = ends.get(0).low();
        int high = ends.get(0).high();
        for (Interval end : ends) {
            low = Math.min(low, end.low());
            high = Math.max(high, end.high());
        }
        return low == high ? Interval.exactly(low) : new Interval(low, high);
    }

    @Override
    public Deciders towardsEarlier(CompoundBranch branch, Census census) {
        return towardsBefore(bounds(branch, census).high(), branch, census);
    }

    @Override
    public Deciders towardsLater(CompoundBranch branch, Census census) {
        return towardsFrom(bounds(branch, census).low() + 1, branch, census);
    }

    @Override
    public Deciders towardsBefore(int day, CompoundBranch branch, Census census) {
        return Trials.of(
                facts(branch),
                new TermLessons(lengths, day).of(branch, facts(branch)),
                facts -> lengths.ends(facts).stream().allMatch(end -> end.high() < day));
    }

    @Override
    public Deciders towardsFrom(int day, CompoundBranch branch, Census census) {
        return Trials.of(
                facts(branch),
                new TermLessons(lengths, day).of(branch, facts(branch)),
                facts -> lengths.ends(facts).stream().allMatch(end -> end.low() >= day));
    }
}
