package org.grassroots.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.grassroots.condition.Condition;
import org.grassroots.condition.Explanation;
import org.grassroots.fact.Answer;
import org.grassroots.missing.Deciders;
import org.grassroots.tally.Measure;

/**
 * Where a rule applies, and what must hold there, with the numbers of one day already in it.
 *
 * @param <S>  what the rule judges
 */
public final class Requirement<S> {
    private final Condition<S> applies;
    private final List<Demand<S>> demands;
    private final List<Measure<? super S>> measures;
    /** Where the bounds of each demand begin, from the start of a row of bounds. */
    private final int[] offsets;

    private Requirement(Condition<S> applies, List<Demand<S>> demands) {
        this.applies = requireNonNull(applies, "applies");
        this.demands = List.copyOf(demands);
        checkArgument(!demands.isEmpty(), "a rule must demand something");
        Set<String> names = new LinkedHashSet<>();
        List<Measure<? super S>> all = new ArrayList<>(applies.measures());
        offsets = new int[demands.size()];
        for (int at = 0; at < offsets.length; at++) {
            Demand<S> demand = demands.get(at);
            checkArgument(names.add(demand.name()), "two demands have the name '%s'", demand.name());
            offsets[at] = 2 * all.size();
            all.addAll(demand.holds().measures());
        }
        measures = List.copyOf(all);
    }

    /**
     * @param applies  whether the rule speaks of the subject
     * @param holds  what it asks of the subject
     */
    public static <S> Requirement<S> of(Condition<S> applies, Condition<S> holds) {
        return new Requirement<>(applies, List.of(new Demand<>(Demand.ONLY, holds)));
    }

    /**
     * @param applies  whether the rule speaks of the subject
     * @param demands  what it asks of the subject, each with a name of its own
     * @throws IllegalArgumentException if there is none, or two have the same name
     */
    public static <S> Requirement<S> of(Condition<S> applies, List<Demand<S>> demands) {
        return new Requirement<>(applies, demands);
    }

    public Condition<S> applies() {
        return applies;
    }

    public List<Demand<S>> demands() {
        return demands;
    }

    /** The measures of the applicability and then of each demand, in the order in which verdicts want their bounds. */
    public List<Measure<? super S>> measures() {
        return measures;
    }

    /**
     * The verdict of all demands together: the worst of them, VIOLATED before UNDETERMINED before SATISFIED.
     *
     * @param bounds  the lows and highs of {@link #measures()}
     * @param from  where the first low stands
     */
    public Verdict verdict(int[] bounds, int from) {
        Answer applicable = applies.test(bounds, from);
        Verdict worst = Verdict.SATISFIED;
        for (int at = 0; at < offsets.length && applicable != Answer.NO; at++) {
            Verdict verdict = verdict(applicable, demands.get(at).holds().test(bounds, from + offsets[at]));
            if (verdict == Verdict.VIOLATED) {
                return verdict;
            }
            worst = verdict == Verdict.UNDETERMINED ? verdict : worst;
        }
        return applicable == Answer.NO ? Verdict.NOT_APPLICABLE : worst;
    }

    /**
     * The verdict of one demand.
     *
     * @param demand  its place among {@link #demands()}
     */
    public Verdict verdict(int[] bounds, int from, int demand) {
        return verdict(applies.test(bounds, from), demands.get(demand).holds().test(bounds, from + offsets[demand]));
    }

    /**
     * Where the requirement holds anyway, the rule is SATISFIED although it is unknown whether it applies: no answer
     * could turn that into VIOLATED.
     */
    private static Verdict verdict(Answer applicable, Answer holds) {
        if (applicable == Answer.NO) {
            return Verdict.NOT_APPLICABLE;
        }
        return switch (holds) {
            case YES -> Verdict.SATISFIED;
            case UNKNOWN -> Verdict.UNDETERMINED;
            case NO -> applicable == Answer.YES ? Verdict.VIOLATED : Verdict.UNDETERMINED;
        };
    }

    /** The missing facts that can end an UNDETERMINED: the rule turns out not to apply, to hold, or to be broken. */
    public static Deciders deciders(Explanation applies, Explanation holds) {
        return Deciders.anyOf(List.of(
                applies.towardsNo(),
                holds.towardsYes(),
                Deciders.allOf(List.of(applies.towardsYes(), holds.towardsNo()))));
    }
}
