package org.grassroots.policy.compound;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.grassroots.area.Compound;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.Tally;
import org.grassroots.text.Text;

/** The branches that are fit to lead a compound they serve, all of it or a section. */
final class FitBranches implements Countable<Compound> {
    static final FitBranches INSTANCE = new FitBranches();

    private static final Text TITLE =
            Text.of("formal branches that are not weak, and temporary branches", "非软弱涣散的正式党支部和临时党支部");

    private FitBranches() {}

    @Override
    public String name() {
        return "fitBranches";
    }

    @Override
    public Text title() {
        return TITLE;
    }

    private static Answer isFit(CompoundBranch branch) {
        return switch (branch.kind()) {
            case FORMAL -> branch.weak().not();
            case TEMPORARY -> Answer.YES;
            case JOINT, FUNCTIONAL -> Answer.NO;
        };
    }

    @Override
    public Set<RegisterPart> reads() {
        return Set.of(RegisterPart.BRANCHES);
    }

    @Override
    public Interval bounds(Compound compound, Census census) {
        int low = 0;
        int high = 0;
        for (CompoundBranch branch : census.branchesServing(compound.id())) {
            Answer fit = isFit(branch);
            low += fit == Answer.YES ? 1 : 0;
            high += fit == Answer.NO ? 0 : 1;
        }
        return ServedBy.isListed(census) ? new Interval(low, high) : Interval.atLeast(low);
    }

    @Override
    public Tally tally(Compound compound, Census census) {
        List<Subject> counted = new ArrayList<>();
        List<Tally.Excluded> excluded = new ArrayList<>();
        List<Tally.Open> open = new ArrayList<>();
        for (CompoundBranch branch : census.branchesServing(compound.id())) {
            Subject subject = Subject.of(Subject.Kind.BRANCH, branch.id());
            switch (isFit(branch)) {
                case YES -> counted.add(subject);
                case NO -> excluded.add(new Tally.Excluded(subject, unfit(branch.kind())));
                case UNKNOWN -> open.add(new Tally.Open(List.of(new MissingFact(subject, Field.WEAK)), false));
            }
        }
        if (!ServedBy.isListed(census)) {
            open.add(new Tally.Open(List.of(ServedBy.list(census)), true));
        }
        return new Tally(counted, excluded, open);
    }

    private static Text unfit(BranchKind kind) {
        return switch (kind) {
            case JOINT -> Text.of("joint branch", "联合党支部");
            case FUNCTIONAL -> Text.of("functional branch", "功能型党支部");
            default -> Text.of("weak branch", "软弱涣散党支部");
        };
    }
}
