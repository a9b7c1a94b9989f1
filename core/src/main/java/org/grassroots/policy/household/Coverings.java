package org.grassroots.policy.household;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.grassroots.area.Household;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.register.Register;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.CoverageIndex;
import org.grassroots.tally.GroupIndex;
import org.grassroots.tally.Tally;
import org.grassroots.text.Text;

/**
 * The central households that cover a household, in the sense of neighbours. The home of a central household is covered by it
 * only if it is on its list.
 */
record Coverings() implements Countable<Household> {
    private static final Text TITLE = Text.of("central households that cover the household", "联系本户的党员中心户");

    @Override
    public String name() {
        return "coverings";
    }

    @Override
    public Text title() {
        return TITLE;
    }

    @Override
    public Set<RegisterPart> reads() {
        return Set.of(RegisterPart.CENTRAL_HOUSEHOLDS, RegisterPart.GROUPS, RegisterPart.PLACES);
    }

    @Override
    public Interval bounds(Household household, Census census) {
        if (!isListed(census)) {
            return mayBeCovered(household, census) ? Interval.UNKNOWN : Interval.exactly(0);
        }
        CoverageIndex coverage = census.coverage();
        int covered = coverage.timesCovered(household.id());
        int open = coverage.mayCover(household.id()).size();
        return open == 0 ? Interval.exactly(covered) : new Interval(covered, covered + open);
    }

    @Override
    public void writeBounds(List<? extends Household> households, Census census, int[] rows, int from, int width) {
        if (!isListed(census) || !census.coverage().isComplete()) {
            Countable.super.writeBounds(households, census, rows, from, width);
            return;
        }
        census.coverage().writeTimesCovered(rows, from, width);
    }

    private static boolean isListed(Census census) {
        return census.register().organisation().centralHouseholds().isKnown();
    }

    /** Only the central household of a group that serves the building can cover it. */
    private static boolean mayBeCovered(Household household, Census census) {
        GroupIndex groups = census.groups();
        return !groups.isListed()
                || !groups.serving(census.register().buildingOf(household.id()).orElseThrow())
                        .isEmpty();
    }

    @Override
    public Tally tally(Household household, Census census) {
        Register register = census.register();
        Tally.Builder tally = new Tally.Builder();
        // To look through the lists takes long where there are many; most households wanted here are in none.
        int left = census.coverage().timesCovered(household.id());
        Iterator<CentralHousehold> centrals = register.centralHouseholds().iterator();
        while (left > 0) {
            CentralHousehold central = centrals.next();
            if (central.households().items().contains(household.id())) {
                tally.counts(Subject.of(Subject.Kind.CENTRAL_HOUSEHOLD, central.id()));
                left--;
            }
        }
        for (CentralHousehold central : census.coverage().mayCover(household.id())) {
            tally.open(List.of(MissingFact.of(Subject.Kind.CENTRAL_HOUSEHOLD, central.id(), Field.COVERED_HOUSEHOLDS)));
        }
        if (!isListed(census) && mayBeCovered(household, census)) {
            tally.unlisted(
                    MissingFact.of(Subject.Kind.COMMUNITY, register.community().id(), Field.CENTRAL_HOUSEHOLDS));
        }
        return tally.build();
    }
}
