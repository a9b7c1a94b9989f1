package org.grassroots.evaluation;

import java.util.List;

/**
 * The digests of some registers side by side in one array. The registers keep windows of it instead of arrays of their own, so
 * that nothing is held twice.
 */
final class PartDigest {
    private final Plan plan;
    private final Digest first;
    /** Whether the rows of all registers are numbered by the same dictionaries. */
    private final boolean uniform;

    private PartDigest(Plan plan, Digest first, boolean uniform) {
        this.plan = plan;
        this.first = first;
        this.uniform = uniform;
    }

    /**
     * @param registers  at least one
     */
    static PartDigest of(Plan plan, List<IndexedRegister> registers) {
        Digest[] digests = new Digest[registers.size()];
        int size = 0;
        boolean uniform = true;
        for (int place = 0; place < digests.length; place++) {
            digests[place] = registers.get(place).digest(plan);
            size = Math.addExact(size, digests[place].size());
            uniform &= digests[place].dictionaries() == digests[0].dictionaries();
        }
        int[] cells = new int[size];
        int from = 0;
        for (int place = 0; place < digests.length; place++) {
            digests[place] = digests[place].movedTo(cells, from);
            registers.get(place).keep(digests[place]);
            from += digests[place].size();
        }
        return new PartDigest(plan, digests[0], uniform);
    }

    Plan plan() {
        return plan;
    }

    boolean isUniform() {
        return uniform;
    }

    /** Those of the first register; of all, if it is {@linkplain #isUniform uniform}. */
    RowDictionary[] dictionaries() {
        return first.dictionaries();
    }

    /** What the digests of the registers hold, one after another. */
    int[] cells() {
        return first.cells();
    }
}
