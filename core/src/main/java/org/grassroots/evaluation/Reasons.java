package org.grassroots.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.grassroots.condition.Explanation;
import org.grassroots.missing.Deciders;
import org.grassroots.rule.Demand;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Language;

/**
 * The full answer to "why this verdict?": the verdict with the trees it was made of.
 *
 * @param verdict  what the rule says
 * @param applies  whether and why the rule speaks of the subject
 * @param demands  whether and why what it asks is there, for each thing it asks
 */
public record Reasons(Verdict verdict, Explanation applies, List<OfDemand> demands) {

    /**
     * One demand.
     *
     * @param name  the demand's name
     * @param verdict  what the rule says of it
     * @param holds  whether and why it is met
     */
    public record OfDemand(String name, Verdict verdict, Explanation holds) {
        public OfDemand {
            requireNonNull(name, "name");
            requireNonNull(verdict, "verdict");
            requireNonNull(holds, "holds");
        }
    }

    public Reasons {
        requireNonNull(verdict, "verdict");
        requireNonNull(applies, "applies");
        demands = List.copyOf(demands);
    }

    static <S> Reasons of(BoundRule<S> bound, S subject, int[] row, IndexedRegister register) {
        Requirement<S> requirement = bound.requirement();
        List<OfDemand> demands = new ArrayList<>();
        for (int at = 0; at < requirement.demands().size(); at++) {
            Demand<S> demand = requirement.demands().get(at);
            demands.add(new OfDemand(
                    demand.name(),
                    requirement.verdict(row, 0, at),
                    demand.holds().explain(subject, register.census())));
        }
        return new Reasons(
                requirement.verdict(row, 0), requirement.applies().explain(subject, register.census()), demands);
    }

    /** For each demand that is UNDETERMINED, the missing facts that would decide it; NONE if there is none. */
    public Deciders deciders() {
        return Deciders.anyOf(demands.stream()
                .filter(demand -> demand.verdict() == Verdict.UNDETERMINED)
                .map(demand -> Requirement.deciders(applies, demand.holds()))
                .toList());
    }

    /**
     * The reasons in lines, indented by two blanks a level: each comparison with both sides, who was counted, who was not
     * and why, who may count and for want of which fact. People are told by id.
     */
    public List<String> lines(Language language) {
        return new ReasonsText(language).of(this);
    }
}
