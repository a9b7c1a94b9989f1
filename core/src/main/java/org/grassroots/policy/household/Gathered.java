package org.grassroots.policy.household;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.grassroots.fact.Id;
import org.grassroots.fact.Interval;
import org.grassroots.fact.Listing;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.Tally;
import org.grassroots.text.Text;

/** Whom a central household gathers: households in the one sense of the word, members in the other. */
record Gathered(
        String name, Text title, Subject.Kind kind, Field field, Function<CentralHousehold, Listing<? extends Id>> list)
        implements Countable<CentralHousehold> {
    static final Gathered HOUSEHOLDS = new Gathered(
            "coveredHouseholds",
            Text.of("households it covers", "联系的住户"),
            Subject.Kind.HOUSEHOLD,
            Field.COVERED_HOUSEHOLDS,
            CentralHousehold::households);

    static final Gathered MEMBERS = new Gathered(
            "linkedMembers",
            Text.of("members it links", "联系的党员"),
            Subject.Kind.MEMBER,
            Field.MEMBERS,
            CentralHousehold::members);

    @Override
    public Set<RegisterPart> reads() {
        return Set.of();
    }

    @Override
    public Interval bounds(CentralHousehold central, Census census) {
        Listing<? extends Id> gathered = list.apply(central);
        return gathered.isKnown() ? Interval.exactly(distinct(gathered).size()) : Interval.UNKNOWN;
    }

    private static Set<Id> distinct(Listing<? extends Id> gathered) {
        return new LinkedHashSet<>(gathered.items());
    }

    @Override
    public Tally tally(CentralHousehold central, Census census) {
        Listing<? extends Id> gathered = list.apply(central);
        Tally.Builder tally = new Tally.Builder();
        distinct(gathered).forEach(id -> tally.counts(Subject.of(kind, id)));
        if (!gathered.isKnown()) {
            tally.unlisted(MissingFact.of(Subject.Kind.CENTRAL_HOUSEHOLD, central.id(), field));
        }
        return tally.build();
    }
}
