package org.grassroots.city.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.grassroots.area.CompoundId;
import org.grassroots.evaluation.Finding;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.Register;

/** Keeps the compounds that are asked for, or those with most findings, and lets all others go. */
final class DetailChoice {
    private static final int BY_DEFAULT = 3;

    private final List<CompoundId> asked;
    private final List<CompoundDetail> kept = new ArrayList<>();

    DetailChoice(List<CompoundId> asked) {
        this.asked = asked.stream().distinct().toList();
    }

    void consider(Register register, List<Finding> findings, Planning.Planned planned) {
        CompoundId compound = planned.plan().compound();
        if (!asked.isEmpty() && !asked.contains(compound)) {
            return;
        }
        kept.add(CompoundDetail.builder()
                .register(register)
                .id(compound)
                .findings(of(register, compound, findings))
                .plan(planned.plan())
                .check(planned.check())
                .build());
        if (asked.isEmpty()) {
            // The sort is stable: of equals the first in the input stays.
            kept.sort(Comparator.comparingInt(
                            (CompoundDetail detail) -> detail.findings().size())
                    .reversed());
            while (kept.size() > BY_DEFAULT) {
                kept.remove(kept.size() - 1);
            }
        }
    }

    private static List<Finding> of(Register register, CompoundId compound, List<Finding> findings) {
        Set<String> branches = register.branchesServing(compound).stream()
                .map(CompoundBranch::id)
                .map(id -> id.value())
                .collect(Collectors.toSet());
        return findings.stream()
                .filter(finding -> finding.subject().equals(Subject.of(Subject.Kind.COMPOUND, compound))
                        || finding.subject().kind() == Subject.Kind.BRANCH
                                && branches.contains(finding.subject().id()))
                .toList();
    }

    /** The compounds that were asked for and not met. */
    List<CompoundId> missing() {
        List<CompoundId> missing = new ArrayList<>(asked);
        kept.forEach(detail -> missing.remove(detail.id()));
        return missing;
    }

    List<CompoundDetail> chosen() {
        return List.copyOf(kept);
    }
}
