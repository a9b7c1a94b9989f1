package org.grassroots.missing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** Finds the smallest sets of a few facts by trying every set. */
public final class Referee {
    private Referee() {}

    /** A fact for tests: each number is another one. */
    public static MissingFact fact(int number) {
        Subject member = new Subject(Subject.Kind.MEMBER, "m" + number / 2);
        return new MissingFact(member, number % 2 == 0 ? Field.STATUS : Field.AFFILIATION);
    }

    /**
     * The sets that can, of which no smaller part can.
     *
     * @param can  whether a set can; its facts are the bits that are 1. Who can with some facts can with more
     */
    public static Set<Set<MissingFact>> smallest(List<MissingFact> facts, IntPredicate can) {
        Set<Set<MissingFact>> smallest = new LinkedHashSet<>();
        for (int bits = 0; bits < 1 << facts.size(); bits++) {
            if (can.test(bits) && noneSmaller(bits, can)) {
                smallest.add(chosen(facts, bits));
            }
        }
        return smallest;
    }

    private static boolean noneSmaller(int bits, IntPredicate can) {
        for (int fact = 1; fact <= bits; fact <<= 1) {
            if ((bits & fact) != 0 && can.test(bits & ~fact)) {
                return false;
            }
        }
        return true;
    }

    public static Set<MissingFact> chosen(List<MissingFact> facts, int bits) {
        Set<MissingFact> chosen = new LinkedHashSet<>();
        for (int fact = 0; fact < facts.size(); fact++) {
            if ((bits & 1 << fact) != 0) {
                chosen.add(facts.get(fact));
            }
        }
        return chosen;
    }
}
