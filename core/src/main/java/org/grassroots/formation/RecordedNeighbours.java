package org.grassroots.formation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Listing;
import org.grassroots.register.Register;

/** What the compounds themselves say of their neighbours, and the order of their ids where none does. */
record RecordedNeighbours(Map<CompoundId, Listing<CompoundId>> stated, Map<CompoundId, Integer> places)
        implements Neighbourhood.Neighbours {

    static RecordedNeighbours of(Register register) {
        List<Compound> compounds = register.community().compounds().stream()
                .sorted(NaturalOrder.by(Compound::id))
                .toList();
        Map<CompoundId, Listing<CompoundId>> stated = new LinkedHashMap<>();
        Map<CompoundId, Integer> places = new LinkedHashMap<>();
        for (Compound compound : compounds) {
            stated.put(compound.id(), compound.neighbours());
            places.put(compound.id(), places.size());
        }
        return new RecordedNeighbours(stated, places);
    }

    private Listing<CompoundId> of(CompoundId compound) {
        return stated.getOrDefault(compound, Listing.unknown());
    }

    @Override
    public OptionalInt distance(CompoundId one, CompoundId other) {
        if (one.equals(other)) {
            return OptionalInt.empty();
        }
        if (of(one).items().contains(other) || of(other).items().contains(one)) {
            return OptionalInt.of(1);
        }
        return isAssumed(one, other)
                ? OptionalInt.of(Math.abs(places.get(one) - places.get(other)))
                : OptionalInt.empty();
    }

    @Override
    public boolean isAssumed(CompoundId one, CompoundId other) {
        return places.containsKey(one)
                && places.containsKey(other)
                && !of(one).isKnown()
                && !of(other).isKnown();
    }
}
