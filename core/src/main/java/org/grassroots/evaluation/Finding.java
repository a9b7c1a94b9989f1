package org.grassroots.evaluation;

import java.util.List;
import java.util.Optional;
import org.grassroots.area.CommunityId;
import org.grassroots.condition.Quantity;
import org.grassroots.missing.DecisiveSets;
import org.grassroots.missing.Subject;
import org.grassroots.parameter.Citation;
import org.grassroots.parameter.Validity;
import org.grassroots.rule.Grade;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;

/**
 * That a demand of a rule is not met, or cannot be decided, for one subject: as data, so that a host can filter, sort and
 * store it. Two findings of evaluations are equal if they are of one demand of one rule of one pack, on one subject of one community,
 * with one verdict and one sentence.
 *
 * <p>Numbers, sentence and decisive facts are worked out when first asked for, from the register: a finding holds on to
 * it. If a host's measure throws then, although it could be judged by, the numbers are unknown, there are no decisive sets,
 * and only {@link #why()} throws.
 */
public interface Finding {
    RuleId rule();

    /** The version of the rule, as its pack numbers it. */
    String version();

    /** Which demand of the rule; {@link org.grassroots.rule.Demand#ONLY} where it has but one. */
    String demand();

    /** The pack that states the rule, and its version. */
    String pack();

    String packVersion();

    Subject subject();

    /** The way to the subject, from the community down to it. */
    List<Subject> path();

    CommunityId community();

    /** VIOLATED or UNDETERMINED. */
    Verdict verdict();

    Grade grade();

    Quantity observed();

    Quantity required();

    /** How far the observed is from the required; empty if it cannot be told or is no number. */
    Optional<Quantity> margin();

    /** The unit of observed and required. */
    Text unit();

    /** The clause behind the number in force, or behind the rule if it has no number. */
    Citation citation();

    /** On which days the cited number applies; always where the rule has no number or several. */
    Validity inForce();

    /** The body that can put it right. */
    Text responsible();

    /** One sentence. Names places and bodies, never people. */
    Text message();

    /** For UNDETERMINED, the smallest sets of missing facts that can decide it; else none. */
    DecisiveSets decisive();

    /**
     * The whole answer to why.
     *
     * @throws IllegalStateException if a host's measure throws while it is asked; the cause is what it threw
     */
    Reasons why();
}
