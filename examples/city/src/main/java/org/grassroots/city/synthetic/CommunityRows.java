package org.grassroots.city.synthetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.city.sheet.SheetRow;

/**
 * The rows of one community.
 *
 * @param name  as people will read it
 * @param county  empty if the sheet names none
 * @param subdistrict  empty if the sheet names none
 * @param rows  in the order of the sheet, at least one
 */
record CommunityRows(String name, Optional<String> county, Optional<String> subdistrict, List<SheetRow> rows) {

    private record Place(Optional<String> county, Optional<String> subdistrict) {
        String community(int number) {
            String around = subdistrict.or(() -> county).orElse("");
            return around.isEmpty() ? "未定社区" + number : around + "第" + number + "社区";
        }
    }

    /** Cuts the rows of each district and neighbourhood in their order; communities stand by their first rows. */
    static List<CommunityRows> cut(List<SheetRow> rows, int most) {
        Map<Place, List<SheetRow>> places = new LinkedHashMap<>();
        for (SheetRow row : rows) {
            places.computeIfAbsent(new Place(row.district(), row.neighbourhood()), place -> new ArrayList<>())
                    .add(row);
        }
        List<CommunityRows> communities = new ArrayList<>();
        places.forEach((place, all) -> {
            for (int from = 0; from < all.size(); from += most) {
                communities.add(new CommunityRows(
                        place.community(from / most + 1),
                        place.county(),
                        place.subdistrict(),
                        List.copyOf(all.subList(from, Math.min(from + most, all.size())))));
            }
        });
        communities.sort(
                Comparator.comparingInt(community -> community.rows().get(0).number()));
        return communities;
    }
}
