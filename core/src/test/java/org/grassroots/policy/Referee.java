package org.grassroots.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.grassroots.fact.Interval;
import org.grassroots.missing.DecisiveSets;
import org.grassroots.missing.MissingFact;
import org.grassroots.rule.Demand;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Verdict;
import org.grassroots.tally.Census;
import org.grassroots.tally.Measure;

/**
 * Holds a rule against all that the facts it does not know may turn out to be, tried one by one.
 *
 * @param <K>  what is known
 * @param <S>  what the rule judges
 */
public abstract class Referee<K, S> {
    private static final int ALL = 100_000;

    private final Requirement<S> requirement;

    protected Referee(Requirement<S> requirement) {
        this.requirement = requirement;
    }

    protected abstract S subject(K known);

    protected abstract Census census(K known);

    /** The facts that can be learned. */
    protected abstract List<MissingFact> open(K known);

    /** All that may be known after learning an open fact; enough answers to stand for every other. */
    protected abstract List<K> learn(K known, MissingFact fact);

    /** What the rule says of each of its demands. */
    private List<Verdict> verdicts(K known) {
        List<Measure<? super S>> measures = requirement.measures();
        Census census = census(known);
        int[] row = new int[2 * measures.size()];
        for (int at = 0; at < measures.size(); at++) {
            Interval bounds = measures.get(at).bounds(subject(known), census);
            row[2 * at] = bounds.low();
            row[2 * at + 1] = bounds.high();
        }
        return IntStream.range(0, requirement.demands().size())
                .mapToObj(demand -> requirement.verdict(row, 0, demand))
                .toList();
    }

    /** A verdict is given where all completions agree, and only there. */
    public void checkVerdicts(K known) {
        List<List<Verdict>> completions =
                completions(known).stream().map(this::verdicts).toList();
        for (int demand = 0; demand < requirement.demands().size(); demand++) {
            Set<Verdict> ends = EnumSet.noneOf(Verdict.class);
            for (List<Verdict> complete : completions) {
                ends.add(complete.get(demand));
            }
            String of = requirement.demands().get(demand).name() + " of " + known;
            assertThat(ends).as("all is known: %s", of).doesNotContain(Verdict.UNDETERMINED);
            Verdict verdict = verdicts(known).get(demand);
            switch (verdict) {
                case UNDETERMINED ->
                    assertThat(ends).as(of).contains(Verdict.VIOLATED).hasSizeGreaterThan(1);
                case SATISFIED -> assertThat(ends).as(of).doesNotContain(Verdict.VIOLATED);
                default -> assertThat(ends).as(of).containsExactly(verdict);
            }
        }
    }

    private List<K> completions(K known) {
        List<MissingFact> open = open(known);
        if (open.isEmpty()) {
            return List.of(known);
        }
        List<K> all = new ArrayList<>();
        learn(known, open.get(0)).forEach(later -> all.addAll(completions(later)));
        return all;
    }

    /** The quick way to ask and the way that explains agree. */
    public void checkExplanations(K known) {
        assertThat(requirement.applies().explain(subject(known), census(known)).answer())
                .as("%s", known)
                .isEqualTo(requirement.applies().test(subject(known), census(known)));
        for (Demand<S> demand : requirement.demands()) {
            assertThat(demand.holds().explain(subject(known), census(known)).answer())
                    .as("%s of %s", demand.name(), known)
                    .isEqualTo(demand.holds().test(subject(known), census(known)));
        }
    }

    /** The decisive sets are the smallest sets of facts that some answers to just these facts decide. */
    public void checkDecisive(K known) {
        Map<Set<MissingFact>, Set<Integer>> decided = new LinkedHashMap<>();
        explore(known, open(known), 0, new LinkedHashSet<>(), decided);
        for (int demand = 0; demand < requirement.demands().size(); demand++) {
            if (verdicts(known).get(demand) != Verdict.UNDETERMINED) {
                continue;
            }
            int asked = demand;
            List<Set<MissingFact>> able = decided.entrySet().stream()
                    .filter(entry -> entry.getValue().contains(asked))
                    .map(Map.Entry::getKey)
                    .toList();
            List<Set<MissingFact>> smallest = able.stream()
                    .filter(facts ->
                            able.stream().noneMatch(other -> other.size() < facts.size() && facts.containsAll(other)))
                    .toList();
            DecisiveSets sets = Requirement.deciders(
                            requirement.applies().explain(subject(known), census(known)),
                            requirement.demands().get(demand).holds().explain(subject(known), census(known)))
                    .sets(ALL);
            assertThat(sets.sets())
                    .as("%s of %s", requirement.demands().get(demand).name(), known)
                    .doesNotHaveDuplicates()
                    .hasSameElementsAs(smallest);
        }
    }

    private void explore(
            K known,
            List<MissingFact> facts,
            int next,
            Set<MissingFact> learned,
            Map<Set<MissingFact>, Set<Integer>> decided) {
        if (next == facts.size()) {
            Set<Integer> now = decided.computeIfAbsent(Set.copyOf(learned), first -> new LinkedHashSet<>());
            List<Verdict> verdicts = verdicts(known);
            for (int demand = 0; demand < verdicts.size(); demand++) {
                if (verdicts.get(demand) != Verdict.UNDETERMINED) {
                    now.add(demand);
                }
            }
            return;
        }
        explore(known, facts, next + 1, learned, decided);
        Set<MissingFact> more = new LinkedHashSet<>(learned);
        more.add(facts.get(next));
        if (open(known).contains(facts.get(next))) {
            for (K later : learn(known, facts.get(next))) {
                explore(later, facts, next + 1, more, decided);
            }
        }
    }
}
