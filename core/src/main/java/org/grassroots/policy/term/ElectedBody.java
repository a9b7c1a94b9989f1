package org.grassroots.policy.term;

import java.util.List;
import java.util.Set;
import org.grassroots.fact.Answer;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Trait;
import org.grassroots.text.Text;

/** That a branch has an elected committee or, without a committee, an elected secretary. */
record ElectedBody() implements Trait<CompoundBranch> {
    private static final Text TITLE = Text.of("an elected committee or secretary", "选举产生的支委会或书记");

    @Override
    public String name() {
        return "electedBody";
    }

    @Override
    public Text title() {
        return TITLE;
    }

    @Override
    public Set<RegisterPart> reads() {
        return Set.of();
    }

    @Override
    public Answer holds(CompoundBranch branch, Census census) {
        return TermFacts.of(branch).electedBody();
    }

    @Override
    public Deciders towardsYes(CompoundBranch branch, Census census) {
        Deciders secretary = secretaryElected(branch);
        return branch.committee().exists() == Answer.UNKNOWN ? committee(branch).or(secretary) : secretary;
    }

    @Override
    public Deciders towardsNo(CompoundBranch branch, Census census) {
        Deciders secretary = noSecretaryElected(branch);
        return branch.committee().exists() == Answer.UNKNOWN ? committee(branch).and(secretary) : secretary;
    }

    static Deciders committee(CompoundBranch branch) {
        return Deciders.of(MissingFact.of(Subject.Kind.BRANCH, branch.id(), Field.COMMITTEE));
    }

    static Deciders secretaries(CompoundBranch branch) {
        return Deciders.of(MissingFact.of(Subject.Kind.BRANCH, branch.id(), Field.SECRETARIES));
    }

    /** One of those of whom it is unknown turns out to have been elected. */
    static Deciders secretaryElected(CompoundBranch branch) {
        return branch.secretaries().isKnown() ? Deciders.anyOf(selections(branch)) : secretaries(branch);
    }

    /** None of those of whom it is unknown turns out to have been elected. */
    static Deciders noSecretaryElected(CompoundBranch branch) {
        return branch.secretaries().isKnown() ? Deciders.allOf(selections(branch)) : secretaries(branch);
    }

    private static List<Deciders> selections(CompoundBranch branch) {
        return branch.secretaries().items().stream()
                .filter(secretary -> TermFacts.isElected(secretary) == Answer.UNKNOWN)
                .map(secretary -> MissingFact.of(Subject.Kind.MEMBER, secretary.member(), Field.SELECTION))
                .distinct()
                .map(Deciders::of)
                .toList();
    }
}
