package org.grassroots.missing;

/** The ways to choose some of a number of things, one after the other in the order of the things. */
final class Choices {
    private final int things;
    private final int[] chosen;

    /**
     * @param things  how many there are
     * @param wanting  how many of them to choose, at most {@code things}
     */
    Choices(int things, int wanting) {
        this.things = things;
        chosen = new int[wanting];
        for (int at = 0; at < wanting; at++) {
            chosen[at] = at;
        }
    }

    /** The present choice, rising; changed by {@link #next()}. */
    int[] chosen() {
        return chosen;
    }

    /** Goes on to the next choice; false if this was the last. */
    boolean next() {
        int at = chosen.length - 1;
        while (at >= 0 && chosen[at] == things - chosen.length + at) {
            at--;
        }
        if (at < 0) {
            return false;
        }
        chosen[at]++;
        for (int after = at + 1; after < chosen.length; after++) {
            chosen[after] = chosen[after - 1] + 1;
        }
        return true;
    }
}
