package org.grassroots.repair;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Finding;
import org.grassroots.evaluation.IndexedRegister;
import org.grassroots.evaluation.RuleFailure;
import org.grassroots.register.Register;
import org.grassroots.rule.Verdict;

/** Tries registers as cures of one finding. It asks what is cheap first: most sets of changes fall at that. */
final class Trial {
    /** How many findings that a change causes are told. */
    private static final int CAUSED_TOLD = 12;

    private final Judge judge;
    private final Spot<?> spot;
    /** What some set of changes caused already, and so another is likely to. */
    private final Map<FindingKey, Spot<?>> likely = new LinkedHashMap<>();

    Trial(Judge judge, FindingKey finding) {
        this.judge = judge;
        this.spot = judge.spot(finding);
    }

    /** Whether the register is without the finding and has no other. */
    boolean isCure(Register after) {
        IndexedRegister indexed = judge.indexed(after);
        return isGone(indexed)
                && !causesLikely(indexed)
                && causes(judge.evaluate(indexed)).isEmpty();
    }

    /** What stands against the register; empty if it is a cure. */
    Optional<Obstacle> obstacle(Register after) {
        IndexedRegister indexed = judge.indexed(after);
        return isGone(indexed) ? causes(judge.evaluate(indexed)) : Optional.of(new Obstacle.NotCured());
    }

    private boolean isGone(IndexedRegister after) {
        Verdict verdict = verdict(spot, after);
        return verdict != Verdict.VIOLATED && verdict != Verdict.UNDETERMINED;
    }

    /** Where a host's measure throws, nothing is known. */
    private static Verdict verdict(Spot<?> spot, IndexedRegister register) {
        try {
            return spot.verdict(register.census());
        } catch (RuntimeException ofAHost) {
            return Verdict.UNDETERMINED;
        }
    }

    private boolean causesLikely(IndexedRegister after) {
        for (Map.Entry<FindingKey, Spot<?>> other : likely.entrySet()) {
            if (judge.isWorse(other.getKey(), verdict(other.getValue(), after))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Obstacle> causes(Evaluation after) {
        List<RuleFailure> failures = judge.failuresCaused(after);
        if (!failures.isEmpty()) {
            return Optional.of(new Obstacle.Unjudged(
                    failures.get(0).rule(), failures.get(0).subject()));
        }
        List<Finding> caused = judge.caused(after);
        if (caused.isEmpty()) {
            return Optional.empty();
        }
        List<FindingKey> told =
                caused.stream().limit(CAUSED_TOLD).map(FindingKey::of).toList();
        likely.computeIfAbsent(told.get(0), judge::spot);
        return Optional.of(new Obstacle.Causes(
                told, caused.size() - told.size(), caused.get(0).message()));
    }
}
