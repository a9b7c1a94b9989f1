package org.grassroots.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.grassroots.fact.Listing;

/** Edits of lists that hand back the very list where nothing changes, so that registers share what was not touched. */
final class Sharing {
    private Sharing() {}

    static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(list.size());
        boolean touched = false;
        for (T thing : list) {
            T after = change.apply(thing);
            touched |= after != thing;
            changed.add(after);
        }
        return touched ? changed : list;
    }

    /** What is unknown stays so. */
    static <T> Listing<T> each(Listing<T> list, UnaryOperator<T> change) {
        return like(list, each(list.items(), change));
    }

    static <T> List<T> without(List<T> list, Predicate<T> gone) {
        return list.stream().anyMatch(gone)
                ? list.stream().filter(gone.negate()).toList()
                : list;
    }

    /** What is unknown stays so. */
    static <T> Listing<T> without(Listing<T> list, Predicate<T> gone) {
        return like(list, without(list.items(), gone));
    }

    static <T> List<T> plus(List<T> list, T thing) {
        List<T> longer = new ArrayList<>(list);
        longer.add(thing);
        return longer;
    }

    static <T> Listing<T> plus(Listing<T> known, T thing) {
        return Listing.of(plus(known.items(), thing));
    }

    /** The list with another thing in the place of this very one. */
    static <T> List<T> replace(List<T> list, T before, T after) {
        return each(list, thing -> thing == before && !before.equals(after) ? after : thing);
    }

    static <T> Listing<T> replace(Listing<T> list, T before, T after) {
        return like(list, replace(list.items(), before, after));
    }

    /** The things, each that is known already as the very object. */
    static <T> List<T> same(List<T> things, List<T> known) {
        return each(
                things,
                thing -> known.stream().filter(thing::equals).findFirst().orElse(thing));
    }

    private static <T> Listing<T> like(Listing<T> before, List<T> after) {
        return after == before.items() ? before : Listing.of(after);
    }
}
