package org.grassroots.benchmark.onechange;

import java.util.ArrayList;
import java.util.List;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.Finding;
import org.grassroots.register.Register;

/** The library without memory: judges the whole city again, whatever has changed. */
public final class Anew implements Rejudge {
    private final Evaluator evaluator;
    private final List<Register> city;

    public Anew(Evaluator evaluator, List<Register> registers) {
        this.evaluator = evaluator;
        city = new ArrayList<>(registers);
    }

    @Override
    public String name() {
        return "grassroots, the whole city";
    }

    @Override
    public After after(Turn turn) {
        city.set(turn.community(), Nexts.changed(city.get(turn.community()), turn));
        List<Finding> ofCommunity = List.of();
        for (int community = 0; community < city.size(); community++) {
            List<Finding> found = evaluator.evaluate(city.get(community)).findings();
            if (community == turn.community()) {
                ofCommunity = found;
            }
        }
        List<Finding> found = ofCommunity;
        return () -> Nexts.keys(found);
    }
}
