package org.grassroots.tally;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.grassroots.fact.Interval;
import org.grassroots.fact.Listing;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.register.RegisterPart;
import org.grassroots.text.Text;

/** The secretaries of a branch, rightly one, or its deputies; as people, so that one listed twice counts once. */
final class Officers implements Countable<CompoundBranch> {
    private final String name;
    private final Text title;
    private final Field field;
    private final Function<CompoundBranch, Listing<Officer>> of;

    Officers(String name, Text title, Field field, Function<CompoundBranch, Listing<Officer>> of) {
        this.name = name;
        this.title = title;
        this.field = field;
        this.of = of;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Text title() {
        return title;
    }

    @Override
    public Set<RegisterPart> reads() {
        return Set.of();
    }

    @Override
    public Interval bounds(CompoundBranch branch, Census census) {
        Listing<Officer> listed = of.apply(branch);
        return listed.items().size() < 2
                ? listed.count()
                : Interval.exactly(Math.toIntExact(
                        listed.items().stream().map(Officer::member).distinct().count()));
    }

    @Override
    public Tally tally(CompoundBranch branch, Census census) {
        Tally.Builder tally = new Tally.Builder();
        List<Officer> officers = of.apply(branch).items();
        officers.stream()
                .map(Officer::member)
                .distinct()
                .forEach(member -> tally.counts(Subject.of(Subject.Kind.MEMBER, member)));
        if (!of.apply(branch).isKnown()) {
            tally.unlisted(MissingFact.of(Subject.Kind.BRANCH, branch.id(), field));
        }
        return tally.build();
    }
}
