package org.grassroots.formation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Runs of buildings and of households, held against trying every way to cut a row. */
class RunsProperties {

    @Property(tries = 500)
    void groups_span_as_few_buildings_as_trying_every_cut_finds(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 4) Integer> living,
            @ForAll @IntRange(max = 511) int full) {
        int[] members = living.stream().mapToInt(Integer::intValue).toArray();
        int[] fullMembers = new int[members.length];
        for (int at = 0; at < members.length; at++) {
            fullMembers[at] = (full >> at & 1) == 1 ? Math.min(1, members[at]) : 0;
        }

        List<Integer> ends = new GroupRuns(members, fullMembers, 3, 1).ends();

        long least = Long.MAX_VALUE;
        for (int cuts = 0; cuts < 1 << (members.length - 1); cuts++) {
            least = Math.min(least, spans(members, fullMembers, ends(members.length, cuts)));
        }
        long found = spans(members, fullMembers, ends);
        assertThat(ends.get(ends.size() - 1)).isEqualTo(members.length);
        assertThat(found).isEqualTo(least);
        if (least == Long.MAX_VALUE) {
            assertThat(ends).containsExactly(members.length);
        }
    }

    private static List<Integer> ends(int size, int cuts) {
        List<Integer> ends = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            if (at == size - 1 || (cuts >> at & 1) == 1) {
                ends.add(at + 1);
            }
        }
        return ends;
    }

    private static long spans(int[] members, int[] full, List<Integer> ends) {
        long sum = 0;
        int from = 0;
        for (int to : ends) {
            int among = 0;
            int fullAmong = 0;
            for (int at = from; at < to; at++) {
                among += members[at];
                fullAmong += full[at];
            }
            if (among < 3 || fullAmong < 1) {
                return Long.MAX_VALUE;
            }
            sum += (long) (to - from) * (to - from);
            from = to;
        }
        return sum;
    }

    @Property(tries = 500)
    void every_household_is_in_one_run_and_as_few_heads_are_missing_as_trying_every_cut_finds(
            @ForAll @Size(min = 1, max = 11) List<Boolean> living) {
        boolean[] heads = new boolean[living.size()];
        for (int at = 0; at < heads.length; at++) {
            heads[at] = living.get(at);
        }

        List<HouseholdRuns.Run> runs = new HouseholdRuns(2, 3, 4).of(heads);

        int next = 0;
        int missing = 0;
        int uncovered = 0;
        for (HouseholdRuns.Run run : runs) {
            assertThat(run.from()).isEqualTo(next);
            assertThat(run.size()).isBetween(1, 4);
            next = run.to();
            assertThat(run.isHeaded()).isEqualTo(anyIn(heads, run.from(), run.to()));
            if (run.isHeaded()) {
                assertThat(heads[run.head()]).isTrue();
                assertThat(run.head()).isBetween(run.from(), run.to() - 1);
            } else {
                missing++;
                uncovered += run.size();
            }
        }
        assertThat(next).isEqualTo(heads.length);
        assertThat(100 * missing + uncovered).isEqualTo(leastLacking(heads));
    }

    private static boolean anyIn(boolean[] heads, int from, int to) {
        for (int at = from; at < to; at++) {
            if (heads[at]) {
                return true;
            }
        }
        return false;
    }

    private static int leastLacking(boolean[] heads) {
        int least = Integer.MAX_VALUE;
        for (int cuts = 0; cuts < 1 << (heads.length - 1); cuts++) {
            int lacking = 0;
            int from = 0;
            for (int to : ends(heads.length, cuts)) {
                lacking += to - from > 4 ? 10_000 : anyIn(heads, from, to) ? 0 : 100 + to - from;
                from = to;
            }
            least = Math.min(least, lacking);
        }
        return least;
    }
}
