package org.grassroots.tally;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.grassroots.fact.Id;

/**
 * The places of a register in their order. Lists that name places mostly go along with it, so that looking near the last
 * one is enough.
 *
 * @param <P>  buildings or households
 */
final class PlaceOrder<P> {
    private static final int FAR = 32;

    private final List<P> places;
    private final Function<P, ? extends Id> id;
    private final Supplier<Map<String, Integer>> byId;

    PlaceOrder(List<P> places, Function<P, ? extends Id> id) {
        this.places = places;
        this.id = id;
        byId = Suppliers.memoize(this::byId);
    }

    private Map<String, Integer> byId() {
        Map<String, Integer> byId = new HashMap<>(2 * places.size());
        for (int at = 0; at < places.size(); at++) {
            byId.put(id.apply(places.get(at)).value(), at);
        }
        return byId;
    }

    int size() {
        return places.size();
    }

    /**
     * Where the place with the id stands.
     *
     * @param wanted  of this register
     * @param guess  where it may be, or near it
     */
    int find(Id wanted, int guess) {
        int end = Math.min(guess + FAR, places.size());
        for (int at = guess; at < end; at++) {
            if (isAt(at, wanted)) {
                return at;
            }
        }
        int begin = Math.max(guess - FAR, 0);
        for (int at = guess - 1; at >= begin; at--) {
            if (isAt(at, wanted)) {
                return at;
            }
        }
        return byId.get().get(wanted.value());
    }

    private boolean isAt(int place, Id wanted) {
        Id there = id.apply(places.get(place));
        return there == wanted || there.value().equals(wanted.value());
    }
}
