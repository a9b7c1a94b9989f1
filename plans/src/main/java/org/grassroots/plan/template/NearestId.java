package org.grassroots.plan.template;

import java.util.List;
import java.util.Locale;
import org.grassroots.plan.element.ElementId;

/** Which id may have been meant by one that is none. */
final class NearestId {
    private NearestId() {}

    /** {@code " (did you mean 'measure'?)"}, or nothing if no id is near; of several equally near the first. */
    static String of(ElementId met, List<ElementId> known) {
        String nearest = "";
        int best = Integer.MAX_VALUE;
        for (ElementId id : known) {
            int distance = distance(lower(met), lower(id));
            if (distance < best && distance <= Math.max(1, id.value().length() / 3)) {
                best = distance;
                nearest = " (did you mean '" + id + "'?)";
            }
        }
        return nearest;
    }

    private static String lower(ElementId id) {
        return id.value().toLowerCase(Locale.ROOT);
    }

    /** How many letters must be added, left out or replaced to make one from the other. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int at = 0; at <= other.length(); at++) {
            row[at] = at;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int swap = one.charAt(i - 1) == other.charAt(j - 1) ? diagonal : diagonal + 1;
                diagonal = row[j];
                row[j] = Math.min(swap, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
