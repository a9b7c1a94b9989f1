package org.grassroots.baseline;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.evaluation.Finding;

/** Accepts findings one by one, so that many registers can be gone through without holding on to any. For one thread. */
public final class BaselineDraft {
    private final String by;
    private final LocalDate until;
    private final String reason;
    private final Map<AcceptanceKey, Acceptance> accepted = new LinkedHashMap<>();

    /**
     * @param by  the body or office that accepts the findings, not blank
     * @param until  the last day on which they are accepted
     * @param reason  why, not blank
     */
    public BaselineDraft(String by, LocalDate until, String reason) {
        checkArgument(!by.isBlank(), "'by' must name who accepts the findings, but is blank");
        checkArgument(!reason.isBlank(), "the reason must not be blank");
        this.by = by;
        this.until = until;
        this.reason = reason;
    }

    /** Accepts the finding as it is; if it was accepted before, as the worse of both. */
    public void accept(Finding finding) {
        AcceptanceKey key = AcceptanceKey.of(finding);
        Acceptance before = accepted.get(key);
        if (before == null || before.isOutgrownBy(finding)) {
            accepted.put(
                    key,
                    Acceptance.builder()
                            .of(finding)
                            .by(by)
                            .until(until)
                            .reason(reason)
                            .build());
        }
    }

    /** What was accepted so far, in the order in which it came. */
    public Baseline baseline() {
        return new Baseline(List.copyOf(accepted.values()));
    }
}
