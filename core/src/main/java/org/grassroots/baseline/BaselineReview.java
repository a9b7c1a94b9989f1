package org.grassroots.baseline;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.grassroots.area.CommunityId;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Finding;
import org.grassroots.evaluation.RuleFailure;
import org.grassroots.evaluation.RuleOutcome;
import org.grassroots.missing.Subject;
import org.grassroots.pack.StatedRule;
import org.grassroots.rule.RuleId;

/**
 * Holds evaluations against a baseline, one register at a time and in any order; keeps none of them. For one thread.
 *
 * <p>What is accepted is fixed if the rule was evaluated, in that version and in force, on a register of the community,
 * and no longer finds it. It is unseen if there was no such evaluation, or if the rule failed on the subject.
 */
public final class BaselineReview {
    private final Baseline baseline;
    private final LocalDate day;
    private final Map<AcceptanceKey, Acceptance> acceptances = new LinkedHashMap<>();
    private final ListMultimap<CommunityId, AcceptanceKey> ofCommunity = ArrayListMultimap.create();
    private final Set<AcceptanceKey> evaluated = new LinkedHashSet<>();
    private final Set<AcceptanceKey> found = new LinkedHashSet<>();
    private final Set<AcceptanceKey> grown = new LinkedHashSet<>();
    private final Map<RuleId, BaselineCounts> counts = new TreeMap<>();

    private record RuleVersion(RuleId rule, String version) {
        static RuleVersion of(StatedRule stated) {
            return new RuleVersion(stated.entry().rule().id(), stated.entry().version());
        }
    }

    private record Failed(RuleId rule, Subject subject) {
        static Failed of(RuleFailure failure) {
            return new Failed(failure.rule(), failure.subject());
        }
    }

    BaselineReview(Baseline baseline, LocalDate day) {
        this.baseline = baseline;
        this.day = day;
        for (Acceptance accepted : baseline.acceptances()) {
            AcceptanceKey key = AcceptanceKey.of(accepted);
            acceptances.put(key, accepted);
            ofCommunity.put(accepted.community(), key);
        }
    }

    /** Takes one register's evaluation, as of the day of this review. */
    public List<ReviewedFinding> take(Evaluation evaluation) {
        return take(evaluation, day);
    }

    /**
     * Takes one register's evaluation.
     *
     * @param on  the day that decides which acceptances have run out, for registers that are each judged as of their own
     * @return every finding with how it stands, in the order of the evaluation
     */
    public List<ReviewedFinding> take(Evaluation evaluation, LocalDate on) {
        for (RuleOutcome outcome : evaluation.outcomes()) {
            counts.putIfAbsent(outcome.rule().entry().rule().id(), BaselineCounts.ZERO);
        }
        see(evaluation);
        ImmutableList.Builder<ReviewedFinding> reviewed = ImmutableList.builder();
        for (Finding finding : evaluation.findings()) {
            reviewed.add(review(finding, on));
        }
        return reviewed.build();
    }

    private void see(Evaluation evaluation) {
        List<AcceptanceKey> here =
                ofCommunity.get(evaluation.register().community().id());
        if (here.isEmpty()) {
            return;
        }
        Set<RuleVersion> inForce = new LinkedHashSet<>();
        evaluation.inForce().forEach(stated -> inForce.add(RuleVersion.of(stated)));
        Set<Failed> failed = new LinkedHashSet<>();
        evaluation.failures().forEach(failure -> failed.add(Failed.of(failure)));
        for (AcceptanceKey key : here) {
            if (inForce.contains(new RuleVersion(key.rule(), key.version()))
                    && !failed.contains(new Failed(key.rule(), key.subject()))) {
                evaluated.add(key);
            }
        }
    }

    private ReviewedFinding review(Finding finding, LocalDate on) {
        AcceptanceKey key = AcceptanceKey.of(finding);
        Optional<Acceptance> accepted = Optional.ofNullable(acceptances.get(key));
        Standing standing = accepted.map(known -> on.isAfter(known.until()) ? Standing.EXPIRED : Standing.KNOWN)
                .orElse(Standing.NEW);
        ReviewedFinding reviewed = new ReviewedFinding(finding, standing, accepted);
        accepted.ifPresent(unused -> found.add(key));
        if (reviewed.hasGrown()) {
            grown.add(key);
        }
        counts.merge(finding.rule(), BaselineCounts.ZERO.plus(standing), BaselineCounts::plus);
        return reviewed;
    }

    /** What came of all that was taken so far. */
    public BaselineOutcome outcome() {
        BaselineOutcome.Builder outcome = BaselineOutcome.builder();
        Map<RuleId, BaselineCounts> byRule = new TreeMap<>(counts);
        acceptances.forEach((key, accepted) -> {
            boolean isUnseen = !evaluated.contains(key) && !found.contains(key);
            boolean isFixed = evaluated.contains(key) && !found.contains(key);
            boolean hasGrown = grown.contains(key);
            if (isFixed) {
                outcome.addFixed(accepted);
            } else if (isUnseen) {
                outcome.addUnseen(accepted);
            } else if (hasGrown) {
                outcome.addGrown(accepted);
            }
            byRule.merge(
                    key.rule(),
                    new BaselineCounts(0, 0, 0, isFixed ? 1 : 0, isUnseen ? 1 : 0, hasGrown ? 1 : 0),
                    BaselineCounts::plus);
        });
        return outcome.byRule(byRule).build();
    }

    /** What the findings are held against. */
    public Baseline baseline() {
        return baseline;
    }
}
