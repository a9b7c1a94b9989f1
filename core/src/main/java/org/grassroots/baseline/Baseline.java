package org.grassroots.baseline;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.grassroots.evaluation.Finding;

/**
 * The findings that are known and accepted, of any number of communities.
 *
 * @param acceptances  at most one for each demand of a version of a rule on a subject of a community
 */
public record Baseline(List<Acceptance> acceptances) {
    /** Nothing is accepted. */
    public static final Baseline NONE = new Baseline(List.of());

    public Baseline {
        acceptances = List.copyOf(acceptances);
        Set<AcceptanceKey> seen = new LinkedHashSet<>();
        for (Acceptance accepted : acceptances) {
            checkArgument(
                    seen.add(AcceptanceKey.of(accepted)),
                    "%s is accepted twice; each finding is accepted once",
                    AcceptanceKey.of(accepted));
        }
    }

    /**
     * Accepts findings as they are. Where several packs find the same, it is accepted once, as the worst of them.
     *
     * @param findings  of any registers
     * @param by  the body or office that accepts them, not blank
     * @param until  the last day on which they are accepted
     * @param reason  why, not blank
     */
    public static Baseline accepting(List<Finding> findings, String by, LocalDate until, String reason) {
        BaselineDraft draft = new BaselineDraft(by, until, reason);
        findings.forEach(draft::accept);
        return draft.baseline();
    }

    /**
     * Begins to hold findings against this baseline.
     *
     * @param day  the day that decides which acceptances have run out
     */
    public BaselineReview review(LocalDate day) {
        return new BaselineReview(this, day);
    }
}
