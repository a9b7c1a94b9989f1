package org.grassroots.policy.estate;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.CompoundId;
import org.grassroots.area.Household;
import org.grassroots.area.HouseholdId;
import org.grassroots.fact.Listing;
import org.grassroots.member.Residence;

/** The places of an estate: two compounds, the first with two buildings of two homes each, the second with one of two. */
final class Homes {
    static final Map<String, List<String>> OF_BUILDING =
            Map.of("u0", List.of("h0", "h1"), "u1", List.of("h2", "h3"), "u2", List.of("h4", "h5"));

    private Homes() {}

    static String compound(String building) {
        return building.equals("u2") ? "c1" : "c0";
    }

    static List<String> buildings(String compound) {
        return compound.equals("c0") ? List.of("u0", "u1") : List.of("u2");
    }

    static List<String> of(List<String> buildings) {
        return buildings.stream().flatMap(one -> OF_BUILDING.get(one).stream()).toList();
    }

    static String building(String home) {
        return OF_BUILDING.entrySet().stream()
                .filter(building -> building.getValue().contains(home))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    static List<Building> listed(String compound) {
        return buildings(compound).stream()
                .<Building>map(building -> Building.builder()
                        .id(BuildingId.of(building))
                        .name(building)
                        .households(Listing.of(OF_BUILDING.get(building).stream()
                                .map(HouseholdId::of)
                                .map(Household::uncounted)
                                .toList()))
                        .build())
                .toList();
    }

    static Residence home(String building, String household) {
        return Residence.in(CompoundId.of(compound(building)), BuildingId.of(building), HouseholdId.of(household));
    }

    /**
     * @param floor  0 nothing is known, 1 the first compound, 2 the first building
     */
    static Residence partly(int floor) {
        return switch (floor) {
            case 0 -> Residence.UNKNOWN;
            case 1 -> Residence.in(CompoundId.of("c0"));
            default -> Residence.in(CompoundId.of("c0"), BuildingId.of("u0"));
        };
    }

    /** Every home that is left, given what is known. */
    static List<Object> answers(int floor) {
        Stream<Object> first = Stream.of(home("u0", "h0"), home("u0", "h1"));
        Stream<Object> same = Stream.of(home("u1", "h2"), home("u1", "h3"));
        Stream<Object> rest = Stream.of(home("u2", "h4"), home("u2", "h5"), Residence.ELSEWHERE);
        return switch (floor) {
            case 0 -> Stream.of(first, same, rest).flatMap(some -> some).toList();
            case 1 -> Stream.concat(first, same).toList();
            default -> first.toList();
        };
    }
}
