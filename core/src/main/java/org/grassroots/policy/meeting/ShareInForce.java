package org.grassroots.policy.meeting;

import java.util.Set;
import org.grassroots.fact.Answer;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.parameter.Parameter;
import org.grassroots.record.Election;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Trait;
import org.grassroots.text.Text;

/** That a share was in force on the day of an election. */
record ShareInForce(Parameter attendance) implements Trait<Election> {
    private static final Text TITLE = Text.of("held while a share of attendance was in force", "选举时到会比例规定有效");

    @Override
    public String name() {
        return "shareInForce";
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
    public Answer holds(Election election, Census census) {
        return election.on()
                .map(day -> Answer.of(attendance.on(day).isPresent()))
                .orElse(Answer.UNKNOWN);
    }

    @Override
    public Deciders towardsYes(Election election, Census census) {
        return Deciders.of(MissingFact.of(Subject.Kind.ELECTION, election.id(), Field.ON));
    }
}
