package org.grassroots.city.repair;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Finding;
import org.grassroots.repair.FindingKey;
import org.grassroots.repair.Remedies;
import org.grassroots.repair.Repair;
import org.grassroots.repair.Repairs;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Verdict;
import org.jspecify.annotations.Nullable;

/** The MUST findings of a register, by what makes them the same after a change. */
final class Standing {
    private final Evaluation evaluation;
    private final Map<FindingKey, Finding> findings = new LinkedHashMap<>();
    private @Nullable Repairs repairs;

    Standing(Evaluation evaluation) {
        this.evaluation = evaluation;
        for (Finding finding : evaluation.findings()) {
            if (finding.grade() == Grade.MUST) {
                findings.put(FindingKey.of(finding), finding);
            }
        }
    }

    Evaluation evaluation() {
        return evaluation;
    }

    Map<FindingKey, Finding> findings() {
        return findings;
    }

    Optional<Finding> find(FindingKey key) {
        return Optional.ofNullable(findings.get(key));
    }

    /** What cures a finding as things stand. */
    Remedies remedies(Repair repair, Finding finding) {
        Repairs known = repairs == null ? repair.on(evaluation) : repairs;
        repairs = known;
        return known.remedies(finding);
    }

    /** Whether nothing is found here that was not found there, or was only open. */
    boolean isNoWorseThan(Standing before) {
        return evaluation.failures().size() <= before.evaluation.failures().size()
                && findings.entrySet().stream()
                        .allMatch(found -> before.find(found.getKey())
                                .filter(known -> known.verdict() == Verdict.VIOLATED
                                        || found.getValue().verdict() == Verdict.UNDETERMINED)
                                .isPresent());
    }
}
