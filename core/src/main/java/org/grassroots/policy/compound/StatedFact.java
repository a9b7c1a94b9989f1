package org.grassroots.policy.compound;

import java.util.Set;
import java.util.function.BiFunction;
import org.grassroots.fact.Answer;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.MissingFact;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Trait;
import org.grassroots.text.Text;

/** A trait that one fact of the register states. */
final class StatedFact<S> implements Trait<S> {
    private final String name;
    private final Text title;
    private final BiFunction<S, Census, Answer> answer;
    private final BiFunction<S, Census, MissingFact> fact;
    private final Set<RegisterPart> reads;

    /**
     * @param reads  the parts of the register that the answer rests on, besides the subject
     * @param answer  what the fact says
     * @param fact  which fact it is
     */
    StatedFact(
            String name,
            Text title,
            Set<RegisterPart> reads,
            BiFunction<S, Census, Answer> answer,
            BiFunction<S, Census, MissingFact> fact) {
        this.reads = Set.copyOf(reads);
        this.name = name;
        this.title = title;
        this.answer = answer;
        this.fact = fact;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Text title() {
        return title;
    }

    @Override
    public Set<RegisterPart> reads() {
        return reads;
    }

    @Override
    public Answer holds(S subject, Census census) {
        return answer.apply(subject, census);
    }

    @Override
    public Deciders towardsYes(S subject, Census census) {
        return Deciders.of(fact.apply(subject, census));
    }
}
