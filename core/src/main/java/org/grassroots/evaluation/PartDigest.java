package org.grassroots.evaluation;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Arrays;
import java.util.List;

/**
 * The digests of some registers merged into one: rows that several registers have stand in it once. What all the registers
 * hold together is read from it in long runs, so that judging them again costs less than reading each.
 */
final class PartDigest {
    private final Plan plan;
    private final RowDictionary[] dictionaries;
    private final int[] cells;
    private final ImmutableListMultimap<Integer, IndexedRegister> unfit;
    /** Whether the rows of all registers are numbered by the same dictionaries; merged are only such. */
    private final boolean uniform;

    private PartDigest(
            Plan plan,
            RowDictionary[] dictionaries,
            int[] cells,
            ImmutableListMultimap<Integer, IndexedRegister> unfit,
            boolean uniform) {
        this.plan = plan;
        this.dictionaries = dictionaries;
        this.cells = cells;
        this.unfit = unfit;
        this.uniform = uniform;
    }

    /**
     * @param registers  at least one
     */
    static PartDigest of(Plan plan, List<IndexedRegister> registers) {
        List<Digest> digests =
                registers.stream().map(register -> register.digest(plan)).toList();
        RowDictionary[] dictionaries = digests.get(0).dictionaries();
        boolean uniform = digests.stream().allMatch(digest -> digest.dictionaries() == dictionaries);
        Merging merging = new Merging(registers, digests);
        if (uniform) {
            for (int rule = 0; rule < dictionaries.length; rule++) {
                merging.merge(rule);
            }
        }
        return new PartDigest(plan, dictionaries, merging.cells(), merging.unfit.build(), uniform);
    }

    Plan plan() {
        return plan;
    }

    boolean isUniform() {
        return uniform;
    }

    /** Those of all registers, if it is {@linkplain #isUniform uniform}. */
    RowDictionary[] dictionaries() {
        return dictionaries;
    }

    /** As those of a {@link Digest}, but never {@link Digest#UNFIT}; empty unless it is {@linkplain #isUniform uniform}. */
    int[] cells() {
        return cells;
    }

    /** The registers whose rows the cells leave out, since they have no room for them. */
    List<IndexedRegister> unfit(int rule) {
        return unfit.get(rule);
    }

    /** Goes through all digests rule by rule. */
    private static final class Merging {
        private final List<IndexedRegister> registers;
        private final List<Digest> digests;
        /** By digest, where its next rule begins. */
        private final int[] next;

        private final ImmutableListMultimap.Builder<Integer, IndexedRegister> unfit = ImmutableListMultimap.builder();
        private int[] merged;
        private int end;

        Merging(List<IndexedRegister> registers, List<Digest> digests) {
            this.registers = registers;
            this.digests = digests;
            next = new int[digests.size()];
            merged = new int
                    [digests.stream().mapToInt(digest -> digest.cells().length).sum()];
        }

        void merge(int rule) {
            int header = end++;
            for (int place = 0; place < next.length; place++) {
                int[] own = digests.get(place).cells();
                int rows = own[next[place]++];
                if (rows == Digest.UNFIT) {
                    unfit.put(rule, registers.get(place));
                } else {
                    System.arraycopy(own, next[place], merged, end, rows);
                    next[place] += rows;
                    end += rows;
                }
            }
            // A cell begins with the number of its row, so that equal rows are neighbours then.
            Arrays.sort(merged, header + 1, end);
            end = Digest.join(merged, header + 1, end);
            merged[header] = end - header - 1;
        }

        int[] cells() {
            return Arrays.copyOf(merged, end);
        }
    }
}
