package org.grassroots.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.IndexedRegister;
import org.grassroots.pack.RulePack;
import org.grassroots.register.Register;
import org.grassroots.rule.RuleId;

/** What was counted for one evaluation serves every other, and every thread. */
@Domain(Puzzles.class)
@Domain(DomainContext.Global.class)
class AgainProperties {
    private static final RulePack NATIONAL = TestPacks.national(TestPacks.SMALL);
    private static final RulePack MEASURES = TestPacks.measures(TestPacks.SMALL);
    private static final List<Evaluator> EVALUATORS = List.of(
            Evaluator.of(List.of(NATIONAL, MEASURES), Puzzle.DAY),
            Evaluator.of(List.of(NATIONAL), Puzzle.DAY.minusMonths(8)),
            Evaluator.of(List.of(NATIONAL), Puzzle.DAY.plusYears(1)),
            Evaluator.of(List.of(MEASURES), Puzzle.DAY),
            Evaluator.of(List.of(TestPacks.national(TestPacks.SHIPPED), MEASURES), Puzzle.DAY),
            Evaluator.of(List.of(NATIONAL, MEASURES), TestPacks.FROM.minusDays(1)),
            Evaluator.of(List.of(NATIONAL, MEASURES), LocalDate.of(2026, 1, 1)));

    private static void same(Evaluation again, Evaluation anew) {
        assertThat(again.counts()).isEqualTo(anew.counts());
        assertThat(again.findings()).isEqualTo(anew.findings());
        assertThat(again.failures()).isEmpty();
        for (RuleId rule : anew.counts().keySet()) {
            assertThat(again.verdicts(rule)).isEqualTo(anew.verdicts(rule));
        }
        for (int at = 0; at < anew.findings().size(); at++) {
            assertThat(again.findings().get(at).why())
                    .isEqualTo(anew.findings().get(at).why());
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void judging_again_as_of_another_day_or_by_other_packs_is_judging_anew(@ForAll Puzzle puzzle) {
        Register register = puzzle.register();
        IndexedRegister indexed = IndexedRegister.of(register);

        for (Evaluator evaluator : EVALUATORS) {
            same(evaluator.evaluate(indexed), evaluator.evaluate(register));
        }
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void several_threads_at_once_find_what_one_finds(@ForAll Puzzle puzzle) throws Exception {
        Register register = puzzle.register();
        IndexedRegister indexed = IndexedRegister.of(register);
        List<Callable<Evaluation>> tasks = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            EVALUATORS.forEach(evaluator -> tasks.add(() -> {
                Evaluation evaluation = evaluator.evaluate(indexed);
                evaluation.findings().forEach(finding -> finding.message());
                return evaluation;
            }));
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Evaluation>> done = threads.invokeAll(tasks);
            for (int at = 0; at < done.size(); at++) {
                same(done.get(at).get(), EVALUATORS.get(at % EVALUATORS.size()).evaluate(register));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void one_evaluation_tells_several_threads_the_same(@ForAll Puzzle puzzle) throws Exception {
        Evaluation shared = EVALUATORS.get(0).evaluate(puzzle.register());
        Evaluation alone = EVALUATORS.get(0).evaluate(puzzle.register());
        Callable<String> telling = () -> shared.findings().toString();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<String> told : threads.invokeAll(List.of(telling, telling, telling, telling))) {
                assertThat(told.get()).isEqualTo(alone.findings().toString());
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
