package org.grassroots.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.grassroots.text.Text;

/** A setting of every dial, of which all that come after some dial are 0 while it is being set. */
final class Settings {
    private static final Dial[] DIALS = Dial.values();

    private final int[] settings = new int[DIALS.length];

    int of(Dial dial) {
        return settings[dial.ordinal()];
    }

    boolean has(Dial dial) {
        return of(dial) > 0;
    }

    boolean is(Dial dial, int setting) {
        return of(dial) == setting;
    }

    /** Turns one dial. */
    Settings set(Dial dial, int setting) {
        settings[dial.ordinal()] = setting;
        return this;
    }

    /** What is not at 0. */
    List<Text> features() {
        List<Text> features = new ArrayList<>();
        for (Dial dial : DIALS) {
            if (has(dial)) {
                features.add(dial.title(of(dial)));
            }
        }
        return features;
    }

    /**
     * Tries all settings of one cost, until one passes.
     *
     * @return whether one passed; these settings then hold it
     */
    boolean any(int cost, Predicate<Settings> test) {
        return any(0, cost, test);
    }

    private boolean any(int at, int left, Predicate<Settings> test) {
        if (at == DIALS.length) {
            return left == 0 && test.test(this);
        }
        Dial dial = DIALS[at];
        int most = dial.matters(this) ? dial.most() : 0;
        for (int setting = 0; setting <= most && dial.cost(setting) <= left; setting++) {
            set(dial, setting);
            if (any(at + 1, left - dial.cost(setting), test)) {
                return true;
            }
        }
        set(dial, 0);
        return false;
    }
}
