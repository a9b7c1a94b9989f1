package org.grassroots.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.grassroots.area.Community;
import org.grassroots.area.Compound;
import org.grassroots.change.Refusal.Reason;
import org.grassroots.fact.Id;
import org.grassroots.fact.Listing;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Organisation;
import org.grassroots.register.Register;

/** Puts a list of a register into another order. */
final class Arrangement {
    private Arrangement() {}

    static Register arrange(Register register, Arranged what, List<String> ids) {
        Organisation organisation = register.organisation();
        Register.Builder parts = register.edit();
        Register.Builder arranged = switch (what) {
            case COMPOUNDS ->
                parts.community(Community.builder()
                        .from(register.community())
                        .compounds(sorted("compound", register.community().compounds(), Compound::id, ids))
                        .build());
            case MEMBERS -> parts.members(sorted("party member", register.members(), PartyMember::id, ids));
            case BRANCHES ->
                parts.organisation(Organisation.builder()
                        .from(organisation)
                        .branches(sorted("branch", Present.branches(register), CompoundBranch::id, ids))
                        .build());
            case GROUPS ->
                parts.organisation(Organisation.builder()
                        .from(organisation)
                        .groups(sorted("group", Present.groups(register), BuildingGroup::id, ids))
                        .build());
            case CENTRAL_HOUSEHOLDS ->
                parts.organisation(Organisation.builder()
                        .from(organisation)
                        .centralHouseholds(sorted(
                                "central household", Present.centralHouseholds(register), CentralHousehold::id, ids))
                        .build());
        };
        return Refused.unlessWhole(arranged);
    }

    private static <T> Listing<T> sorted(String kind, Listing<T> things, Function<T, Id> id, List<String> ids) {
        return Listing.of(sorted(kind, things.items(), id, ids));
    }

    private static <T> List<T> sorted(String kind, List<T> things, Function<T, Id> id, List<String> ids) {
        Map<String, T> left = new LinkedHashMap<>();
        things.forEach(thing -> left.put(id.apply(thing).value(), thing));
        List<T> sorted = new ArrayList<>();
        for (String next : ids) {
            T thing = left.remove(next);
            if (thing == null) {
                throw Refused.because(
                        Reason.NOT_THERE,
                        "%s '%s'".formatted(kind, next),
                        "is not in the list that is put in order",
                        "name exactly what is there");
            }
            sorted.add(thing);
        }
        if (!left.isEmpty()) {
            throw Refused.because(
                    Reason.NOT_WHOLE,
                    "%s '%s'".formatted(kind, left.keySet().iterator().next()),
                    "has no place in the new order",
                    "name exactly what is there");
        }
        return sorted;
    }
}
