package org.grassroots.policy.household;

import java.util.Set;
import org.grassroots.area.Household;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.pairing.HouseholdPairing;
import org.grassroots.register.Register;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.HouseholdPairingIndex;
import org.grassroots.tally.Tally;
import org.grassroots.text.Text;

/** The deployed members who answer for a household; whoever stands in the pairings of households is one. */
record PairedMembers() implements Countable<Household> {
    private static final Text TITLE = Text.of("deployed members who answer for the household", "包联本户的下沉党员干部");

    @Override
    public String name() {
        return "pairedMembers";
    }

    @Override
    public Text title() {
        return TITLE;
    }

    @Override
    public Set<RegisterPart> reads() {
        return Set.of(RegisterPart.PAIRINGS);
    }

    @Override
    public Interval bounds(Household household, Census census) {
        HouseholdPairingIndex pairings = census.householdPairings();
        return pairings.isListed() ? Interval.exactly(pairings.membersFor(household.id())) : Interval.UNKNOWN;
    }

    @Override
    public Tally tally(Household household, Census census) {
        Register register = census.register();
        Tally.Builder tally = new Tally.Builder();
        register.pairings().households().items().stream()
                .filter(pairing -> pairing.households().contains(household.id()))
                .map(HouseholdPairing::member)
                .distinct()
                .forEach(member -> tally.counts(Subject.of(Subject.Kind.MEMBER, member)));
        if (!register.pairings().households().isKnown()) {
            tally.unlisted(
                    MissingFact.of(Subject.Kind.COMMUNITY, register.community().id(), Field.HOUSEHOLD_PAIRINGS));
        }
        return tally.build();
    }
}
