package org.grassroots.city;

import java.util.Collection;
import java.util.Locale;

/** Finds what somebody may have meant by a name that is not there: the nearest by edit distance, or one it begins. */
final class Nearest {
    private static final int LONGEST = 64;

    private final String met;
    private String nearest = "";
    private int best = Integer.MAX_VALUE;

    Nearest(String met) {
        this.met = met.toLowerCase(Locale.ROOT);
    }

    /** {@code " (did you mean 'national'?)"}, or nothing if no name is near. */
    static String suggestion(String met, Collection<String> names) {
        Nearest nearest = new Nearest(met);
        names.forEach(nearest::offer);
        return nearest.suggestion();
    }

    /** Of names equally near the first stays. */
    void offer(String name) {
        int most = Math.max(2, name.length() / 3);
        boolean begun = met.length() > 1 && name.toLowerCase(Locale.ROOT).startsWith(met);
        if (begun || Math.abs(name.length() - met.length()) <= most && name.length() <= LONGEST) {
            int distance =
                    begun ? Math.min(most, name.length() - met.length()) : distance(name.toLowerCase(Locale.ROOT));
            // A name of which nothing is right is not near, however short it is.
            if (distance <= most && distance < Math.max(name.length(), met.length()) && distance < best) {
                best = distance;
                nearest = name;
            }
        }
    }

    String suggestion() {
        return nearest.isEmpty() ? "" : " (did you mean '" + nearest + "'?)";
    }

    private int distance(String name) {
        int[] row = new int[name.length() + 1];
        for (int at = 0; at <= name.length(); at++) {
            row[at] = at;
        }
        for (int of = 1; of <= met.length(); of++) {
            int diagonal = row[0];
            row[0] = of;
            for (int at = 1; at <= name.length(); at++) {
                int above = row[at];
                int swap = met.charAt(of - 1) == name.charAt(at - 1) ? diagonal : diagonal + 1;
                row[at] = Math.min(swap, Math.min(above, row[at - 1]) + 1);
                diagonal = above;
            }
        }
        return row[name.length()];
    }
}
