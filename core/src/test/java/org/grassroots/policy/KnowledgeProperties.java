package org.grassroots.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.Finding;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.register.Register;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Verdict;

/** What learning facts may do to a verdict, for all six rules. */
@Domain(Puzzles.class)
@Domain(DomainContext.Global.class)
class KnowledgeProperties {
    private static final RuleId STANDING = RuleId.of("secretary.standing");
    private static final int MOST_COMPLETIONS = 256;
    private static final int MOST_STATES = 1000;

    private final Evaluator evaluator = TestPacks.evaluator(TestPacks.SMALL, Puzzle.DAY);

    /** One verdict to be given. */
    private record Question(RuleId rule, Subject subject) {}

    private Map<Question, Verdict> verdicts(Register register) {
        Evaluation evaluation = evaluator.evaluate(register);
        Map<Question, Verdict> verdicts = new LinkedHashMap<>();
        evaluation
                .counts()
                .keySet()
                .forEach(rule -> evaluation
                        .verdicts(rule)
                        .forEach((subject, verdict) -> verdicts.put(new Question(rule, subject), verdict)));
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

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void learning_facts_one_by_one_never_takes_a_verdict_back(@ForAll Puzzle puzzle, @ForAll Random random) {
        Puzzle now = puzzle;
        Map<Question, Verdict> before = verdicts(now.register());
        while (!now.open().isEmpty()) {
            List<MissingFact> open = now.open();
            MissingFact fact = open.get(random.nextInt(open.size()));
            List<Puzzle> later = now.learn(fact);
            now = later.get(random.nextInt(later.size()));
            Map<Question, Verdict> after = verdicts(now.register());
            before.forEach((question, verdict) -> assertThat(after.get(question))
                    .as("%s after %s", question, fact)
                    .isIn(possibleAfter(verdict)));
            before = after;
        }
        assertThat(before.values()).as("all is known").doesNotContain(Verdict.UNDETERMINED);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void a_verdict_is_given_exactly_where_all_completions_agree(@ForAll Puzzle any) {
        Puzzle puzzle = settledUntil(any, MOST_COMPLETIONS, 0);
        Map<Question, Set<Verdict>> possible = new LinkedHashMap<>();
        for (Puzzle complete : completions(puzzle)) {
            verdicts(complete.register())
                    .forEach((question, verdict) -> possible.computeIfAbsent(
                                    question, first -> EnumSet.noneOf(Verdict.class))
                            .add(verdict));
        }
        verdicts(puzzle.register()).forEach((question, verdict) -> {
            Set<Verdict> ends = possible.get(question);
            if (verdict == Verdict.UNDETERMINED) {
                assertThat(ends).as("%s is open for a reason", question).contains(Verdict.VIOLATED);
                assertThat(ends).as("%s is open for a reason", question).hasSizeGreaterThan(1);
            } else {
                assertThat(possibleAfter(verdict)).as("ends of %s", question).containsAll(ends);
            }
        });
    }

    private static List<Puzzle> completions(Puzzle puzzle) {
        List<MissingFact> open = puzzle.open();
        if (open.isEmpty()) {
            return List.of(puzzle);
        }
        List<Puzzle> all = new ArrayList<>();
        puzzle.learn(open.get(0)).forEach(later -> all.addAll(completions(later)));
        return all;
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void decisive_sets_are_all_the_smallest_sets_of_facts_that_can_decide(@ForAll Puzzle any) {
        Puzzle puzzle = settledUntil(any, MOST_STATES, 1);
        List<MissingFact> open = puzzle.open();
        Map<Set<MissingFact>, Set<Question>> decided = new LinkedHashMap<>();
        explore(puzzle, open, 0, new LinkedHashSet<>(), decided);
        for (Finding finding : evaluator.evaluate(puzzle.register()).findings()) {
            if (finding.verdict() == Verdict.UNDETERMINED) {
                Set<Set<MissingFact>> smallest = smallest(new Question(finding.rule(), finding.subject()), decided);
                assertThat(finding.decisive().omitted()).isZero();
                assertThat(finding.decisive().sets())
                        .as("%s of %s", finding.rule(), finding.subject())
                        .doesNotHaveDuplicates()
                        .hasSameElementsAs(smallest);
            }
        }
    }

    /** For each set of facts, the questions that some answers to just these facts decide. */
    private void explore(
            Puzzle puzzle,
            List<MissingFact> facts,
            int next,
            Set<MissingFact> learned,
            Map<Set<MissingFact>, Set<Question>> decided) {
        if (next == facts.size()) {
            Set<Question> now = decided.computeIfAbsent(Set.copyOf(learned), first -> new LinkedHashSet<>());
            verdicts(puzzle.register()).forEach((question, verdict) -> {
                if (verdict != Verdict.UNDETERMINED) {
                    now.add(question);
                }
            });
            return;
        }
        explore(puzzle, facts, next + 1, learned, decided);
        Set<MissingFact> more = new LinkedHashSet<>(learned);
        more.add(facts.get(next));
        for (Puzzle later : puzzle.learn(facts.get(next))) {
            explore(later, facts, next + 1, more, decided);
        }
    }

    /** Whoever has a day of full membership is full, but no rule that counts full members asks for the day. */
    private static Set<Set<MissingFact>> smallest(Question question, Map<Set<MissingFact>, Set<Question>> decided) {
        List<Set<MissingFact>> able = decided.entrySet().stream()
                .filter(entry -> entry.getValue().contains(question))
                .map(Map.Entry::getKey)
                .filter(facts -> question.rule().equals(STANDING)
                        || facts.stream().noneMatch(fact -> fact.field() == Field.FULL_SINCE))
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
    private static Puzzle settledUntil(Puzzle puzzle, int most, int leave) {
        Puzzle settled = puzzle;
        while (ways(settled, leave) > most) {
            List<MissingFact> open = settled.open();
            settled = settled.learn(open.get(open.size() - 1)).get(0);
        }
        return settled;
    }

    private static long ways(Puzzle puzzle, int leave) {
        long ways = 1;
        for (MissingFact fact : puzzle.open()) {
            ways *= puzzle.learn(fact).size() + leave;
        }
        return ways;
    }
}
