package org.grassroots.tally;

import org.grassroots.fact.Interval;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.text.Text;

/** The secretaries of a branch; rightly one. */
final class Secretaries implements Countable<CompoundBranch> {

    @Override
    public String name() {
        return "secretaries";
    }

    @Override
    public Text title() {
        return Text.of("secretaries", "书记");
    }

    @Override
    public Interval bounds(CompoundBranch branch, Census census) {
        return branch.secretaries().count();
    }

    @Override
    public Tally tally(CompoundBranch branch, Census census) {
        Tally.Builder tally = new Tally.Builder();
        for (Officer secretary : branch.secretaries().items()) {
            tally.counts(Subject.of(Subject.Kind.MEMBER, secretary.member()));
        }
        if (!branch.secretaries().isKnown()) {
            tally.unlisted(MissingFact.of(Subject.Kind.BRANCH, branch.id(), Field.SECRETARIES));
        }
        return tally.build();
    }
}
