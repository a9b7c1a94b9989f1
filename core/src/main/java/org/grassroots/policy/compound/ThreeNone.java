package org.grassroots.policy.compound;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.grassroots.area.Compound;
import org.grassroots.fact.Answer;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Trait;
import org.grassroots.text.Text;

/** That a compound has no responsible unit, no property service, and neither a human nor a physical guard. */
final class ThreeNone implements Trait<Compound> {
    static final ThreeNone INSTANCE = new ThreeNone();

    private static final Text TITLE = Text.of("a three-none compound", "三无小区");

    private ThreeNone() {}

    @Override
    public String name() {
        return "threeNone";
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
    public Answer holds(Compound compound, Census census) {
        return compound.isThreeNone();
    }

    @Override
    public Deciders towardsYes(Compound compound, Census census) {
        return Deciders.allOf(missing(compound));
    }

    /** One of the things at hand is enough. */
    @Override
    public Deciders towardsNo(Compound compound, Census census) {
        return Deciders.anyOf(missing(compound));
    }

    private static List<Deciders> missing(Compound compound) {
        List<Deciders> missing = new ArrayList<>();
        add(compound, compound.guarding().responsibleUnit(), Field.RESPONSIBLE_UNIT, missing);
        add(compound, compound.propertyService().exists(), Field.PROPERTY_SERVICE, missing);
        add(compound, compound.guarding().humanGuard(), Field.HUMAN_GUARD, missing);
        add(compound, compound.guarding().physicalGuard(), Field.PHYSICAL_GUARD, missing);
        return missing;
    }

    private static void add(Compound compound, Answer at, Field field, List<Deciders> missing) {
        if (at == Answer.UNKNOWN) {
            missing.add(Deciders.of(MissingFact.of(Subject.Kind.COMPOUND, compound.id(), field)));
        }
    }
}
