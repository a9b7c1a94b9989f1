package org.grassroots.policy.household;

import java.util.Set;
import org.grassroots.fact.Answer;
import org.grassroots.missing.Deciders;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CentralHousehold.Sense;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Trait;
import org.grassroots.text.Text;

/** That a central household is one in some sense of the word; always known. */
record OfSense(String name, Text title, Sense sense) implements Trait<CentralHousehold> {
    static final OfSense MEMBERS =
            new OfSense("forMembers", Text.of("an activity point for members", "党员活动型中心户"), Sense.MEMBERS);
    static final OfSense NEIGHBOURS =
            new OfSense("forNeighbours", Text.of("in charge of neighbour households", "联系邻里型中心户"), Sense.NEIGHBOURS);

    @Override
    public Set<RegisterPart> reads() {
        return Set.of();
    }

    @Override
    public Answer holds(CentralHousehold central, Census census) {
        return Answer.of(central.sense() == sense);
    }

    @Override
    public Deciders towardsYes(CentralHousehold central, Census census) {
        return Deciders.NONE;
    }
}
