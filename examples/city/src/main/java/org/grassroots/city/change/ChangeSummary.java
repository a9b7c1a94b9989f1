package org.grassroots.city.change;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.grassroots.area.CommunityId;
import org.grassroots.change.diff.CityChange;

/** What changes come to, in one line. */
public final class ChangeSummary {
    private ChangeSummary() {}

    /** Such as {@code 12 changes in 3 communities; 1 compound moved}. */
    public static String of(List<CityChange> changes) {
        if (changes.isEmpty()) {
            return "no change";
        }
        Set<CommunityId> communities = new LinkedHashSet<>();
        changes.forEach(change -> communities.addAll(ChangedCity.named(change)));
        String counts = number(changes.size(), "change", "changes") + " in "
                + number(communities.size(), "community", "communities");
        return counts
                + told(changes, CityChange.Moved.class, "compound moved", "compounds moved")
                + told(changes, CityChange.Added.class, "community new", "communities new")
                + told(changes, CityChange.Gone.class, "community gone", "communities gone");
    }

    private static String told(List<CityChange> changes, Class<? extends CityChange> kind, String one, String many) {
        long count = changes.stream().filter(kind::isInstance).count();
        return count == 0 ? "" : "; " + number(count, one, many);
    }

    private static String number(long count, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }
}
