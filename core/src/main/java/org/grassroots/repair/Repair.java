package org.grassroots.repair;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;
import org.grassroots.change.Change;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.Finding;

/**
 * Finds what cures a finding: of the changes that come into question every smallest set that, applied, leaves the finding
 * gone and no new MUST finding anywhere in the register. Made once, it serves any number of registers and threads.
 *
 * <ul>
 *   <li>Gone is a finding whose demand is neither VIOLATED nor UNDETERMINED of its subject any more, or whose subject is no
 *       more.
 *   <li>New is a MUST finding whose demand was not found before of its subject, or was UNDETERMINED and is now VIOLATED.
 *   <li>A set of changes counts as one, whatever their order: it is tried in the order in which the changes came into
 *       question and, if they do not fit so, in the first order in which they do.
 *   <li>Smallest: no part of the set does it. All such sets of up to {@link RepairOptions#mostChanges()} changes are found;
 *       that is exact, and only relative to the changes that come into question.
 * </ul>
 */
public final class Repair {
    private final Evaluator evaluator;
    private final List<RemedySource> sources;
    private final RepairOptions options;

    private Repair(Evaluator evaluator, List<RemedySource> sources, RepairOptions options) {
        this.evaluator = requireNonNull(evaluator, "evaluator");
        this.sources = List.copyOf(sources);
        this.options = requireNonNull(options, "options");
    }

    /**
     * @param evaluator  judges what changes lead to
     * @param sources  know which changes come into question, such as {@code ShippedRemedies.all()}; where several know of a
     *     rule, the changes of all are tried. None is needed if the caller always names the changes
     * @param options  how far to look
     */
    public static Repair of(Evaluator evaluator, List<RemedySource> sources, RepairOptions options) {
        return new Repair(evaluator, sources, options);
    }

    /** As usual far. */
    public static Repair of(Evaluator evaluator, List<RemedySource> sources) {
        return of(evaluator, sources, RepairOptions.USUAL);
    }

    /**
     * The repair of one register, for many findings.
     *
     * @throws IllegalArgumentException if it was judged by other rules
     */
    public Repairs on(Evaluation evaluation) {
        checkArgument(
                evaluation.outcomes().stream()
                        .map(outcome -> outcome.rule())
                        .toList()
                        .equals(evaluator.rules()),
                "the evaluation of community '%s' is by other rules than the repair",
                evaluation.register().community().id());
        return new Repairs(evaluator, sources, options, evaluation);
    }

    /**
     * What cures one finding.
     *
     * @throws IllegalArgumentException if the evaluation has no such finding, or was made by other rules
     */
    public Remedies remedies(Evaluation evaluation, Finding finding) {
        return on(evaluation).remedies(finding);
    }

    /**
     * What cures one finding by some of these changes; nobody else is asked.
     *
     * @throws IllegalArgumentException if the evaluation has no such finding, or was made by other rules
     */
    public Remedies remedies(Evaluation evaluation, Finding finding, List<? extends Change> allowed) {
        return on(evaluation).remedies(finding, allowed);
    }
}
