package org.grassroots.city.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.grassroots.fact.Answer;

/**
 * Chance that depends on nothing but a seed, a purpose and a row: what is thrown for one compound never moves another.
 */
final class Dice {

    /** What the dice are thrown for, so that one more throw for one purpose leaves the others as they were. */
    enum Purpose {
        PLACES(1),
        PROPERTY(2),
        MEMBERS(3),
        HELPERS(4),
        BRANCHES(5),
        PAIRING(6),
        NEIGHBOURS(7),
        COMMUNITY(8),
        KIND(9),
        OTHER_KIND(10),
        CIRCUMSTANCES(11),
        RECORDS(12);

        private final long salt;

        Purpose(long salt) {
            this.salt = salt;
        }
    }

    private final Random random;

    Dice(int seed, Purpose purpose, int row) {
        random = new Random(mix(mix(seed) + mix(purpose.salt << Integer.SIZE | row)));
    }

    /** The finaliser of SplitMix64: seeds and rows that follow each other end far apart. */
    private static long mix(long value) {
        long mixed = value + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** Both ends inclusive. */
    int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    /** The whole number below or above, so often that the mean is met. */
    int near(double mean) {
        int below = (int) mean;
        return below + (chance(mean - below) ? 1 : 0);
    }

    /** As {@link #near}, straying evenly by up to the spread on either side of the mean. */
    int around(double mean, double spread) {
        return near(mean * (1 - spread + 2 * spread * random.nextDouble()));
    }

    /** UNKNOWN in its share of all cases, YES in its share of the rest. */
    Answer answer(double yes, double unknown) {
        return chance(unknown) ? Answer.UNKNOWN : Answer.of(chance(yes));
    }

    /** A place in a list of shares that add up to 1. */
    int among(List<Double> shares) {
        double left = random.nextDouble();
        for (int at = 0; at < shares.size() - 1; at++) {
            left -= shares.get(at);
            if (left < 0) {
                return at;
            }
        }
        return shares.size() - 1;
    }

    <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    <T> List<T> shuffled(List<T> things) {
        List<T> mixed = new ArrayList<>(things);
        Collections.shuffle(mixed, random);
        return mixed;
    }

    /** All but a share of them, in their order. */
    <T> List<T> without(double share, List<T> things) {
        List<T> kept = new ArrayList<>(things);
        kept.removeIf(thing -> chance(share));
        return kept;
    }

    LocalDate before(LocalDate day, int from, int to) {
        return day.minusDays(between(from, to));
    }
}
