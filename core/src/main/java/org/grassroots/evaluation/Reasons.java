package org.grassroots.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.grassroots.condition.Explanation;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Subject;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Language;
import org.immutables.value.Value;

/** The full answer to "why this verdict?": the verdict with the trees it was made of. */
@Value.Immutable
public interface Reasons {

    /**
     * One demand.
     *
     * @param name  the demand's name
     * @param verdict  what the rule says of it
     * @param holds  whether and why it is met
     */
    record OfDemand(String name, Verdict verdict, Explanation holds) {
        public OfDemand {
            requireNonNull(name, "name");
            requireNonNull(verdict, "verdict");
            requireNonNull(holds, "holds");
        }
    }

    RuleId rule();

    Subject subject();

    /** What texts call the subject; a person's id. */
    String subjectName();

    /** What the rule says: the worst of what it says of its demands. */
    Verdict verdict();

    /** Whether and why the rule speaks of the subject. */
    Explanation applies();

    /** Whether and why what it asks is there, for each thing it asks. */
    List<OfDemand> demands();

    /** The missing facts that would decide an UNDETERMINED verdict; NONE for any other. */
    default Deciders deciders() {
        if (verdict() != Verdict.UNDETERMINED) {
            return Deciders.NONE;
        }
        List<Deciders> met = new ArrayList<>();
        List<Deciders> broken = new ArrayList<>();
        for (OfDemand demand : demands()) {
            met.add(demand.holds().towardsYes());
            broken.add(demand.holds().towardsNo());
        }
        return Deciders.anyOf(List.of(
                applies().towardsNo(),
                Deciders.allOf(met),
                applies().towardsYes().and(Deciders.anyOf(broken))));
    }

    /** The missing facts that would decide what is UNDETERMINED of one demand; NONE for any other. */
    default Deciders deciders(OfDemand demand) {
        return demand.verdict() == Verdict.UNDETERMINED
                ? Requirement.deciders(applies(), demand.holds())
                : Deciders.NONE;
    }

    /**
     * The reasons in lines, indented by two blanks a level: the verdict; each comparison with both sides and how far they are
     * apart, who was counted, who was not and why, who may count and for want of which fact; and what would decide it. Of
     * long lists the first twelve. People are told by id.
     */
    default List<String> lines(Language language) {
        return new ReasonsText(language).of(this);
    }

    /** The verdict in one sentence, with what it hangs on first of all. People are told by id. */
    default String sentence(Language language) {
        return ReasonsSentence.of(this).in(language);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Reasons}; everything is required. */
    final class Builder extends ImmutableReasons.Builder {
        Builder() {}
    }
}
