package org.grassroots.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.grassroots.condition.Explanation;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Language;

/**
 * The full answer to "why this verdict?": the verdict with the two trees it was made of.
 *
 * @param verdict  what the rule says
 * @param applies  whether and why the rule speaks of the subject
 * @param holds  whether and why what it asks is there
 */
public record Reasons(Verdict verdict, Explanation applies, Explanation holds) {

    public Reasons {
        requireNonNull(verdict, "verdict");
        requireNonNull(applies, "applies");
        requireNonNull(holds, "holds");
    }

    /**
     * The reasons in lines, indented by two blanks a level: each comparison with both sides, who was counted, who was not
     * and why, who may count and for want of which fact. People are told by id.
     */
    public List<String> lines(Language language) {
        return new ReasonsText(language).of(this);
    }
}
