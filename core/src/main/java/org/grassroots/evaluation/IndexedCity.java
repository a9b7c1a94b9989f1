package org.grassroots.evaluation;

import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import org.grassroots.register.Register;

/**
 * Registers that are judged together, and more than once: a city as of several days, or by several packs, or again after
 * some of its communities changed. What the rules compare of them is merged, so that judging all again costs less than
 * reading it once. For a city that is judged but once {@link Evaluator#evaluate(Register)} does as
 * well, and needs only one register at a time. Immutable to its callers, and safe for use by several threads.
 */
public final class IndexedCity {
    private final List<CityPart> parts;
    private final int size;

    private IndexedCity(List<CityPart> parts, int size) {
        this.parts = parts;
        this.size = size;
    }

    /**
     * @param registers  any number; the same one may stand at several places
     */
    public static IndexedCity of(List<Register> registers) {
        return ofIndexed(registers.stream().map(IndexedRegister::of).toList());
    }

    /**
     * As {@link #of}, with all that was counted already.
     *
     * @param registers  any number; the same one may stand at several places
     */
    public static IndexedCity ofIndexed(List<IndexedRegister> registers) {
        List<CityPart> parts = Lists.partition(ImmutableList.copyOf(registers), CityPart.MOST).stream()
                .map(CityPart::new)
                .toList();
        return new IndexedCity(parts, registers.size());
    }

    public int size() {
        return size;
    }

    /**
     * @throws IndexOutOfBoundsException if there is no such place; from 0
     */
    public IndexedRegister get(int place) {
        checkElementIndex(place, size, "place");
        return parts.get(place / CityPart.MOST).registers().get(place % CityPart.MOST);
    }

    /** In the order given; a view. */
    public List<IndexedRegister> registers() {
        return new Registers();
    }

    /**
     * The city after one register was followed by another, with everything that was counted and still holds, as in {@link
     * IndexedRegister#next}.
     *
     * @param place  where the register stands, from 0
     * @param after  stands there from now on; the more of the two is the same object, the less is counted again
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public IndexedCity next(int place, Register after) {
        IndexedRegister next = get(place).next(after);
        List<CityPart> changed = new ArrayList<>(parts);
        changed.set(place / CityPart.MOST, parts.get(place / CityPart.MOST).with(place % CityPart.MOST, next));
        return new IndexedCity(List.copyOf(changed), size);
    }

    List<CityPart> parts() {
        return parts;
    }

    private final class Registers extends AbstractList<IndexedRegister> implements RandomAccess {
        @Override
        public IndexedRegister get(int place) {
            return IndexedCity.this.get(place);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
