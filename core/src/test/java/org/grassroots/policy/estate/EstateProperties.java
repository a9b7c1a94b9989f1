package org.grassroots.policy.estate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Interval;
import org.grassroots.json.ShippedPacks;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.pack.RuleEntry;
import org.grassroots.pack.RulePack;
import org.grassroots.pack.StatedRule;
import org.grassroots.parameter.DatedLimit;
import org.grassroots.parameter.Limit;
import org.grassroots.parameter.Parameter;
import org.grassroots.rule.Demand;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Verdict;

/** The rules on members, groups and households answer as soon as, and only when, every way to learn the rest agrees. */
class EstateProperties {
    private static final int MOST_STATES = 600;

    /** Numbers so small that small estates stand on both sides of each. */
    private static final Map<String, Limit> SMALL = Map.of(
            "dividedFrom", new Limit.Count(2),
            "minMembers", new Limit.Count(2),
            "minFullMembers", new Limit.Count(1),
            "transferAfter", new Limit.Span(Period.ofMonths(6)),
            "coverings", new Limit.Count(1),
            "minDeployed", new Limit.Count(1),
            "households", new Limit.Range(new Interval(1, 2)),
            "maxMembers", new Limit.Count(1));

    private final Map<Topic, Evaluator> evaluators = new EnumMap<>(Topic.class);

    EstateProperties() {
        for (Topic topic : Topic.values()) {
            evaluators.put(topic, evaluator(topic));
        }
    }

    private static Evaluator evaluator(Topic topic) {
        List<RuleEntry> entries = ShippedPacks.all().stream()
                .flatMap(pack -> pack.rules().stream())
                .filter(entry -> topic.rules().contains(entry.rule().id().value()))
                .map(EstateProperties::small)
                .toList();
        assertThat(entries).hasSize(topic.rules().size());
        RulePack pack = RulePack.builder()
                .from(ShippedPacks.find("national"))
                .rules(entries)
                .build();
        return Evaluator.of(List.of(pack), Estate.DAY);
    }

    private static RuleEntry small(RuleEntry entry) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        entry.parameters().forEach((name, parameter) -> {
            DatedLimit first = parameter.values().get(0);
            parameters.put(
                    name,
                    new Parameter(
                            parameter.id(),
                            parameter.unit(),
                            List.of(new DatedLimit(
                                    first.from(), Optional.empty(), SMALL.get(name), first.citation()))));
        });
        return RuleEntry.builder().from(entry).parameters(parameters).build();
    }

    /** One verdict to be given. */
    private record Question(RuleId rule, String demand, Subject subject) {}

    private Map<Question, Verdict> verdicts(Topic topic, Estate estate) {
        Evaluation evaluation = evaluators.get(topic).evaluate(estate.register());
        assertThat(evaluation.failures()).isEmpty();
        Map<Question, Verdict> verdicts = new LinkedHashMap<>();
        for (StatedRule stated : evaluators.get(topic).rules()) {
            RuleId rule = stated.entry().rule().id();
            boolean single = stated.entry().parts().containsKey(Demand.ONLY);
            evaluation.verdicts(rule).forEach((subject, verdict) -> {
                if (Estate.OTHERS.contains(subject.id())) {
                    return;
                }
                if (single) {
                    verdicts.put(new Question(rule, Demand.ONLY, subject), verdict);
                } else {
                    evaluation
                            .why(rule, subject)
                            .demands()
                            .forEach(demand ->
                                    verdicts.put(new Question(rule, demand.name(), subject), demand.verdict()));
                }
            });
        }
        return verdicts;
    }

    private static Set<Verdict> possibleAfter(Verdict before) {
        return switch (before) {
            case VIOLATED -> EnumSet.of(Verdict.VIOLATED);
            case NOT_APPLICABLE -> EnumSet.of(Verdict.NOT_APPLICABLE);
            case SATISFIED -> EnumSet.of(Verdict.SATISFIED, Verdict.NOT_APPLICABLE);
            case UNDETERMINED -> EnumSet.allOf(Verdict.class);
        };
    }

    @Property(tries = 100)
    void a_verdict_is_given_exactly_where_all_completions_agree(@ForAll Topic topic, @ForAll Random random) {
        Estate estate = settledUntil(topic.estate(random), 0);
        Map<Question, Set<Verdict>> possible = new LinkedHashMap<>();
        for (Estate complete : completions(estate)) {
            verdicts(topic, complete)
                    .forEach((question, verdict) -> possible.computeIfAbsent(
                                    question, first -> EnumSet.noneOf(Verdict.class))
                            .add(verdict));
        }
        verdicts(topic, estate).forEach((question, verdict) -> {
            Set<Verdict> ends = possible.get(question);
            if (verdict == Verdict.UNDETERMINED) {
                assertThat(ends)
                        .as("%s is open for a reason in %s", question, estate)
                        .contains(Verdict.VIOLATED)
                        .hasSizeGreaterThan(1);
            } else {
                assertThat(possibleAfter(verdict))
                        .as("ends of %s in %s", question, estate)
                        .containsAll(ends);
            }
        });
    }

    private static List<Estate> completions(Estate estate) {
        List<MissingFact> open = estate.open();
        if (open.isEmpty()) {
            return List.of(estate);
        }
        List<Estate> all = new ArrayList<>();
        estate.learn(open.get(0)).forEach(later -> all.addAll(completions(later)));
        return all;
    }

    @Property(tries = 40)
    void decisive_sets_are_all_the_smallest_sets_of_facts_that_can_decide(@ForAll Topic topic, @ForAll Random random) {
        Estate estate = settledUntil(topic.estate(random), 1);
        Map<Set<MissingFact>, Set<Question>> decided = new LinkedHashMap<>();
        explore(topic, estate, estate.open(), 0, new LinkedHashSet<>(), decided);
        Stream<Finding> findings = evaluators.get(topic).evaluate(estate.register()).findings().stream();
        findings.filter(finding -> finding.verdict() == Verdict.UNDETERMINED
                        && !Estate.OTHERS.contains(finding.subject().id()))
                .forEach(finding -> assertThat(finding.decisive().sets())
                        .as("%s of %s in %s", finding.rule(), finding.subject(), estate)
                        .doesNotHaveDuplicates()
                        .hasSameElementsAs(
                                smallest(new Question(finding.rule(), finding.demand(), finding.subject()), decided)));
    }

    /** For each set of facts, the questions that some answers to just these facts decide. */
    private void explore(
            Topic topic,
            Estate estate,
            List<MissingFact> facts,
            int next,
            Set<MissingFact> learned,
            Map<Set<MissingFact>, Set<Question>> decided) {
        if (next == facts.size()) {
            Set<Question> now = decided.computeIfAbsent(Set.copyOf(learned), first -> new LinkedHashSet<>());
            verdicts(topic, estate).forEach((question, verdict) -> {
                if (verdict != Verdict.UNDETERMINED) {
                    now.add(question);
                }
            });
            return;
        }
        explore(topic, estate, facts, next + 1, learned, decided);
        Set<MissingFact> more = new LinkedHashSet<>(learned);
        more.add(facts.get(next));
        for (Estate later : estate.learn(facts.get(next))) {
            explore(topic, later, facts, next + 1, more, decided);
        }
    }

    private static Set<Set<MissingFact>> smallest(Question question, Map<Set<MissingFact>, Set<Question>> decided) {
        List<Set<MissingFact>> able = decided.entrySet().stream()
                .filter(entry -> entry.getValue().contains(question))
                .map(Map.Entry::getKey)
                .toList();
        Set<Set<MissingFact>> smallest = new LinkedHashSet<>();
        for (Set<MissingFact> facts : able) {
            if (able.stream().noneMatch(other -> other.size() < facts.size() && facts.containsAll(other))) {
                smallest.add(facts);
            }
        }
        return smallest;
    }

    /** Learns the last facts until the ways to learn or leave the rest are few enough to try all. */
    private static Estate settledUntil(Estate estate, int leave) {
        Estate settled = estate;
        while (ways(settled, leave) > MOST_STATES) {
            List<MissingFact> open = settled.open();
            settled = settled.learn(open.get(open.size() - 1)).get(0);
        }
        return settled;
    }

    private static long ways(Estate estate, int leave) {
        long ways = 1;
        for (MissingFact fact : estate.open()) {
            ways *= estate.answers().get(fact).size() + leave;
        }
        return ways;
    }
}
