package org.grassroots.city.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.grassroots.change.Changes;
import org.grassroots.change.RefusedChangeException;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.Finding;
import org.grassroots.missing.Subject;
import org.grassroots.register.Register;
import org.grassroots.repair.FindingKey;
import org.grassroots.repair.Remedies;
import org.grassroots.repair.Remedy;
import org.grassroots.repair.Repair;
import org.grassroots.repair.RepairOptions;
import org.grassroots.repair.Repairs;
import org.grassroots.repair.source.ShippedRemedies;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Verdict;

/** Finds what can be done about every MUST finding, and does the cheapest of it. */
public final class Cure {
    private final Repair repair;

    /**
     * @param mostRemedies  how many remedies of a finding are told, 1 or more
     */
    public Cure(Evaluator evaluator, int mostRemedies) {
        RepairOptions options =
                RepairOptions.builder().mostRemedies(mostRemedies).build();
        this.repair = Repair.of(evaluator, ShippedRemedies.all(), options);
    }

    /** What can be done about some findings of a register, those that are no MUST left out. */
    public List<Told> told(Evaluation evaluation, List<Finding> findings) {
        Repairs repairs = repair.on(evaluation);
        return findings.stream()
                .filter(finding -> finding.grade() == Grade.MUST)
                .map(finding -> new Told(finding, repairs.remedies(finding)))
                .toList();
    }

    /**
     * What can be done about one finding.
     *
     * @param finding  of grade MUST
     * @param remedies  what cures it, or the certificate that nothing does
     */
    public record Told(Finding finding, Remedies remedies) {}

    /**
     * What can be done about every MUST finding, and the register after it is done as far as it can be: first for what
     * is larger, then in the order of the findings.
     */
    public Cured cure(Evaluation before) {
        List<Told> told = told(before, before.findings());
        Standing first = new Standing(before);
        Standing now = first;
        int changes = 0;
        for (Told each : fromWholeToPart(told)) {
            Optional<Finding> finding = now.find(each.remedies().finding());
            // What hangs on facts nobody knows has no remedy, however much is done for others.
            if (finding.isEmpty() || finding.get().verdict() == Verdict.UNDETERMINED) {
                continue;
            }
            Optional<Applied> applied = first(each.remedies(), now);
            if (applied.isEmpty() && now != first) {
                // What was done for others may have taken a remedy away, or made one possible.
                applied = first(now.remedies(repair, finding.get()), now);
            }
            if (applied.isPresent()) {
                now = applied.get().after();
                changes += applied.get().changes();
            }
        }
        return new Cured(told, now.evaluation().register(), CureCounts.of(told, first, now, changes));
    }

    /** What is put right for a compound is often all that its members need, and not the other way round. */
    private static List<Told> fromWholeToPart(List<Told> told) {
        return told.stream()
                .sorted(Comparator.comparingInt(
                        each -> rank(each.finding().subject().kind())))
                .toList();
    }

    private static int rank(Subject.Kind kind) {
        return switch (kind) {
            case COMMUNITY -> 0;
            case COMPOUND, PROPERTY_SERVICE -> 1;
            case BRANCH, RESOLUTION, ELECTION -> 2;
            case GROUP -> 3;
            case CENTRAL_HOUSEHOLD -> 4;
            case BUILDING, HOUSEHOLD, MEMBER, PAIRED_UNIT, HELPER -> 5;
        };
    }

    private record Applied(Standing after, int changes) {}

    /** The first remedy, cheapest first, that still cures the finding and brings no other. */
    private Optional<Applied> first(Remedies remedies, Standing now) {
        for (Remedy remedy : remedies.remedies()) {
            Optional<Standing> after = after(remedy, remedies.finding(), now);
            if (after.isPresent()) {
                return Optional.of(new Applied(after.get(), remedy.steps().size()));
            }
        }
        return Optional.empty();
    }

    private Optional<Standing> after(Remedy remedy, FindingKey cured, Standing now) {
        Register changed;
        try {
            changed = Changes.apply(
                    new ArrayList<>(remedy.changes()), now.evaluation().register());
        } catch (RefusedChangeException nowUnfit) {
            return Optional.empty();
        }
        Standing after = new Standing(now.evaluation().next(changed));
        return after.find(cured).isEmpty() && after.isNoWorseThan(now) ? Optional.of(after) : Optional.empty();
    }
}
