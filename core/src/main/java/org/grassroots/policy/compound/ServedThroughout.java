package org.grassroots.policy.compound;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.grassroots.area.Compound;
import org.grassroots.area.Section;
import org.grassroots.area.SectionId;
import org.grassroots.fact.Answer;
import org.grassroots.missing.Deciders;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.ServedArea;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Trait;
import org.grassroots.text.Text;

/** That no part of a compound is left without a temporary or formal branch. */
final class ServedThroughout implements Trait<Compound> {
    static final ServedThroughout INSTANCE = new ServedThroughout();

    private static final Text TITLE = Text.of(
            "a temporary or formal branch for the whole compound or for each of its sections",
            "整个小区或每个片区都有临时党支部或正式党支部");

    private ServedThroughout() {}

    @Override
    public String name() {
        return "servedThroughout";
    }

    @Override
    public Text title() {
        return TITLE;
    }

    @Override
    public Set<RegisterPart> reads() {
        return Set.of(RegisterPart.BRANCHES);
    }

    @Override
    public Answer holds(Compound compound, Census census) {
        return ServedBy.isListed(census) ? Answer.of(isServed(compound, census)) : Answer.UNKNOWN;
    }

    private static boolean isServed(Compound compound, Census census) {
        Set<SectionId> served = new LinkedHashSet<>();
        for (CompoundBranch branch : census.branchesServing(compound.id())) {
            if (branch.kind() != BranchKind.TEMPORARY && branch.kind() != BranchKind.FORMAL) {
                continue;
            }
            for (ServedArea area : branch.serves()) {
                if (!area.compound().equals(compound.id())) {
                    continue;
                }
                Optional<SectionId> section = area.section();
                if (section.isEmpty()) {
                    return true;
                }
                served.add(section.get());
            }
        }
        return !compound.sections().isEmpty()
                && compound.sections().stream().map(Section::id).allMatch(served::contains);
    }

    @Override
    public Deciders towardsYes(Compound compound, Census census) {
        return Deciders.of(ServedBy.list(census));
    }
}
