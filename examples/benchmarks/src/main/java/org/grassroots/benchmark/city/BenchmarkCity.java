package org.grassroots.benchmark.city;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.grassroots.register.Register;

/**
 * Makes a city of registers, one a community, in which every fact is known and a few percent of everything is wrong.
 *
 * <p>A community depends on the seed and its number alone, so that a larger city begins as the smaller one, but for the
 * last communities of the smaller.
 */
public final class BenchmarkCity {
    /** The day the registers describe. */
    public static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    /** As many compounds as the sheet of one real city has. */
    public static final int ONE_CITY = 2_472;

    /** As many as a province has. */
    public static final int ONE_PROVINCE = 100_000;

    /** The seed of every measurement. */
    public static final long SEED = 20_260_630L;

    private static final int FEWEST_COMPOUNDS = 2;
    private static final int MOST_COMPOUNDS = 15;

    /** Of 8 households on average. */
    private static final int BUILDINGS_OF_LARGE = 250;

    private static final int OTHERS_OF_LARGE = 20;

    private BenchmarkCity() {}

    /**
     * @param compounds  how many compounds there are in all, 2 or more
     * @param seed  decides everything else
     * @return registers of 2 to 15 compounds each, 5.4 on average
     * @throws IllegalArgumentException if there are too few compounds for one community
     */
    public static List<Register> of(int compounds, long seed) {
        checkArgument(
                compounds >= FEWEST_COMPOUNDS, "a city has %s compounds or more, not %s", FEWEST_COMPOUNDS, compounds);
        List<Integer> sizes = sizes(compounds, seed);
        Stock stock = new Stock();
        return IntStream.range(0, sizes.size())
                .parallel()
                .mapToObj(number -> new CommunityMaker(new Chance(seed, number), stock, number).make(sizes.get(number)))
                .toList();
    }

    /** One community in which one compound has about 2,000 households, with 20 of the usual size around it. */
    public static Register largeCommunity(long seed) {
        return new CommunityMaker(new Chance(seed, 0), new Stock(), 0).makeAround(BUILDINGS_OF_LARGE, OTHERS_OF_LARGE);
    }

    private static List<Integer> sizes(int compounds, long seed) {
        List<Integer> sizes = new ArrayList<>();
        int left = compounds;
        for (int number = 0; left > 0; number++) {
            int size = Math.min(size(new Chance(seed, -1L - number)), left);
            if (left - size == 1) {
                // One compound alone would be no community.
                size += size < MOST_COMPOUNDS ? 1 : -1;
            }
            sizes.add(size);
            left -= size;
        }
        return sizes;
    }

    private static int size(Chance chance) {
        return FEWEST_COMPOUNDS + (int) ((MOST_COMPOUNDS - FEWEST_COMPOUNDS + 1) * Math.pow(chance.share(), 2.6));
    }
}
