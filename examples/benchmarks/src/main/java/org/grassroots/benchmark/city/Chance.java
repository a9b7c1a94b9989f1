package org.grassroots.benchmark.city;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that depends on a seed and a number alone. */
final class Chance {
    private final SplittableRandom random;

    Chance(long seed, long number) {
        random = new SplittableRandom(new SplittableRandom(seed).nextLong() ^ new SplittableRandom(number).nextLong());
    }

    /** From 0, inclusive, to 1, exclusive. */
    double share() {
        return random.nextDouble();
    }

    boolean of(double share) {
        return random.nextDouble() < share;
    }

    /** Both ends inclusive. */
    int between(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    /** One of a list that is not empty. */
    <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
