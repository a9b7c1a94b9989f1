package org.grassroots.repair;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.Finding;
import org.grassroots.evaluation.IndexedRegister;
import org.grassroots.evaluation.RuleFailure;
import org.grassroots.missing.Subject;
import org.grassroots.pack.StatedRule;
import org.grassroots.register.Register;
import org.grassroots.rule.Grade;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Verdict;

/** Holds registers that changes lead to against the evaluation before the changes. */
final class Judge {
    private final Evaluator evaluator;
    private final Evaluation before;
    /** Every finding there was, of whatever grade. */
    private final Map<FindingKey, Verdict> standing = new LinkedHashMap<>();

    private final Set<Failed> failing = new LinkedHashSet<>();

    private record Failed(String pack, RuleId rule, Subject subject) {
        static Failed of(RuleFailure failure) {
            return new Failed(failure.pack(), failure.rule(), failure.subject());
        }
    }

    Judge(Evaluator evaluator, Evaluation before) {
        this.evaluator = evaluator;
        this.before = before;
        before.findings().forEach(finding -> standing.put(FindingKey.of(finding), finding.verdict()));
        before.failures().forEach(failure -> failing.add(Failed.of(failure)));
    }

    Evaluation before() {
        return before;
    }

    /** Whether the evaluation found it. */
    boolean found(Finding finding) {
        return finding.verdict() == standing.get(FindingKey.of(finding));
    }

    Spot<?> spot(FindingKey key) {
        StatedRule stated = evaluator.rules().stream()
                .filter(candidate -> candidate.pack().id().equals(key.pack())
                        && candidate.entry().rule().id().equals(key.rule()))
                .findFirst()
                .orElseThrow();
        return Spot.of(stated, key.demand(), key.subject(), evaluator.day());
    }

    IndexedRegister indexed(Register after) {
        return before.indexed().next(after);
    }

    Evaluation evaluate(IndexedRegister after) {
        return evaluator.evaluate(after);
    }

    /** Whether the verdict on it is a worse one than before. */
    boolean isWorse(FindingKey key, Verdict after) {
        return weight(after) > weight(standing.getOrDefault(key, Verdict.SATISFIED));
    }

    private static int weight(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED, NOT_APPLICABLE -> 0;
            case UNDETERMINED -> 1;
            case VIOLATED -> 2;
        };
    }

    /** The MUST findings that were not there, or not so bad. */
    List<Finding> caused(Evaluation after) {
        return after.findings().stream()
                .filter(finding -> finding.grade() == Grade.MUST && isWorse(FindingKey.of(finding), finding.verdict()))
                .toList();
    }

    /** The failures that were not there. */
    List<RuleFailure> failuresCaused(Evaluation after) {
        return after.failures().stream()
                .filter(failure -> !failing.contains(Failed.of(failure)))
                .toList();
    }
}
