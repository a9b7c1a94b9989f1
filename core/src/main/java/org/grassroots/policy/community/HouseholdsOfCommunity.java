package org.grassroots.policy.community;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.grassroots.area.Building;
import org.grassroots.area.Community;
import org.grassroots.area.Compound;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.Tally;
import org.grassroots.text.Text;

/** The households of all compounds of the community, as far as they are listed or surveyed. */
record HouseholdsOfCommunity() implements Countable<Community> {
    private static final Text TITLE = Text.of("households", "户");

    @Override
    public String name() {
        return "households";
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
    public Interval bounds(Community community, Census census) {
        Interval sum = Interval.exactly(0);
        for (Compound compound : community.compounds()) {
            sum = sum.plus(compound.householdCount());
        }
        return sum;
    }

    /** Nobody wants to read thousands of households, so none is named. */
    @Override
    public Tally tally(Community community, Census census) {
        Tally.Builder tally = new Tally.Builder();
        tally.unnamed(bounds(community, census).low());
        for (Compound compound : community.compounds()) {
            if (!compound.householdCount().isExact()) {
                missing(compound).forEach(tally::unlisted);
            }
        }
        return tally.build();
    }

    /** Each list, and the survey, may bring any number by itself. */
    private static List<MissingFact> missing(Compound compound) {
        List<MissingFact> missing = new ArrayList<>();
        if (compound.surveyedHouseholds().isEmpty()) {
            missing.add(MissingFact.of(Subject.Kind.COMPOUND, compound.id(), Field.SURVEYED_HOUSEHOLDS));
        }
        if (!compound.buildings().isKnown()) {
            missing.add(MissingFact.of(Subject.Kind.COMPOUND, compound.id(), Field.BUILDINGS));
        }
        for (Building building : compound.buildings().items()) {
            if (!building.households().isKnown()) {
                missing.add(MissingFact.of(Subject.Kind.BUILDING, building.id(), Field.HOUSEHOLDS));
            }
        }
        return missing;
    }
}
