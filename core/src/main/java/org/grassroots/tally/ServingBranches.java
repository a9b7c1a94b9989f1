package org.grassroots.tally;

import java.util.EnumSet;
import java.util.Set;
import org.grassroots.area.Compound;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.RegisterPart;
import org.grassroots.text.Text;

/** The branches of certain kinds that serve a compound or a section of it. */
final class ServingBranches implements Countable<Compound> {
    private final String name;
    private final Text title;
    private final Set<BranchKind> kinds;

    private ServingBranches(String name, Text title, Set<BranchKind> kinds) {
        this.name = name;
        this.title = title;
        this.kinds = EnumSet.copyOf(kinds);
    }

    static Countable<Compound> formal() {
        return new ServingBranches(
                "formalBranches", Text.of("formal branches", "正式党支部"), EnumSet.of(BranchKind.FORMAL));
    }

    static Countable<Compound> leading() {
        return new ServingBranches(
                "leadingBranches",
                Text.of("formal, joint or temporary branches", "正式、联合或临时党支部"),
                EnumSet.of(BranchKind.FORMAL, BranchKind.JOINT, BranchKind.TEMPORARY));
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
        return Set.of(RegisterPart.BRANCHES);
    }

    @Override
    public Interval bounds(Compound compound, Census census) {
        int serving = 0;
        for (CompoundBranch branch : census.branchesServing(compound.id())) {
            serving += kinds.contains(branch.kind()) ? 1 : 0;
        }
        return isListed(census) ? Interval.exactly(serving) : Interval.atLeast(serving);
    }

    @Override
    public Tally tally(Compound compound, Census census) {
        Tally.Builder tally = new Tally.Builder();
        for (CompoundBranch branch : census.branchesServing(compound.id())) {
            Subject subject = Subject.of(Subject.Kind.BRANCH, branch.id());
            if (kinds.contains(branch.kind())) {
                tally.counts(subject);
            } else {
                tally.excluded(subject, kindName(branch.kind()));
            }
        }
        if (!isListed(census)) {
            tally.unlisted(MissingFact.of(
                    Subject.Kind.COMMUNITY, census.register().community().id(), Field.BRANCHES));
        }
        return tally.build();
    }

    private static boolean isListed(Census census) {
        return census.register().organisation().branches().isKnown();
    }

    private static Text kindName(BranchKind kind) {
        return switch (kind) {
            case FORMAL -> Text.of("formal branch", "正式党支部");
            case JOINT -> Text.of("joint branch", "联合党支部");
            case TEMPORARY -> Text.of("temporary branch", "临时党支部");
            case FUNCTIONAL -> Text.of("functional branch", "功能型党支部");
        };
    }
}
