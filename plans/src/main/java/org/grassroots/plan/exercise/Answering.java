package org.grassroots.plan.exercise;

import java.time.Duration;
import java.util.Random;
import org.grassroots.member.PersonId;

/**
 * When somebody answers a call. It depends on the seed, the person and how often he or she was called in vain, and on
 * nothing else: so who else is called changes nobody's answer, and being called earlier never makes anybody come later.
 */
final class Answering {
    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_FACTOR = 0x100000001b3L;

    private final ExerciseOptions options;
    private final long seed;

    /**
     * What comes of a call.
     *
     * @param comes  whether it is answered
     * @param after  how long until the person stands at the post, or until the next call
     */
    record Outcome(boolean comes, Duration after) {}

    Answering(ExerciseOptions options, long seed) {
        this.options = options;
        this.seed = seed;
    }

    /** @param call  how many calls in a row were in vain before */
    Outcome of(PersonId person, int call) {
        Random random = new Random(hash(person.value(), call));
        if (random.nextInt(1000) < options.unansweredPerThousand()) {
            return new Outcome(false, options.callAgainAfter());
        }
        int minutes =
                Math.toIntExact(options.slowest().minus(options.quickest()).toMinutes());
        return new Outcome(true, options.quickest().plusMinutes(random.nextInt(minutes + 1)));
    }

    private long hash(String person, int call) {
        long hash = FNV_START ^ seed;
        for (int at = 0; at < person.length(); at++) {
            hash = (hash ^ person.charAt(at)) * FNV_FACTOR;
        }
        return mixed((hash ^ call) * FNV_FACTOR);
    }

    /** Spreads every bit over all others; Random alone gives neighbours similar first numbers. */
    private static long mixed(long hash) {
        long mixed = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }
}
