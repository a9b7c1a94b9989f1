package org.grassroots.change.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.grassroots.area.Compound;
import org.grassroots.change.Arranged;
import org.grassroots.fact.Id;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.Register;

/**
 * A list of a register whose things have ids and an order.
 *
 * @param list  which
 * @param in  gives the things that are known
 */
record Kind<T>(Arranged list, Function<Register, List<T>> in, Function<T, Id> id) {
    static final Kind<Compound> COMPOUND =
            new Kind<>(Arranged.COMPOUNDS, register -> register.community().compounds(), Compound::id);
    static final Kind<PartyMember> MEMBER = new Kind<>(Arranged.MEMBERS, Register::members, PartyMember::id);
    static final Kind<CompoundBranch> BRANCH = new Kind<>(Arranged.BRANCHES, Register::branches, CompoundBranch::id);
    static final Kind<BuildingGroup> GROUP = new Kind<>(Arranged.GROUPS, Register::groups, BuildingGroup::id);
    static final Kind<CentralHousehold> CENTRAL =
            new Kind<>(Arranged.CENTRAL_HOUSEHOLDS, Register::centralHouseholds, CentralHousehold::id);
    static final List<Kind<?>> ALL = List.of(COMPOUND, MEMBER, BRANCH, GROUP, CENTRAL);

    Map<Id, T> byId(Register register) {
        Map<Id, T> things = new LinkedHashMap<>();
        in.apply(register).forEach(thing -> things.put(id.apply(thing), thing));
        return things;
    }

    /** The ids of a register, in order. */
    List<Id> ids(Register register) {
        return in.apply(register).stream().map(id).toList();
    }

    /** The things of {@code register} with each that equals one of {@code goal} replaced by that very one. */
    List<T> shared(Register register, Register goal) {
        Map<Id, T> wanted = byId(goal);
        List<T> shared = new ArrayList<>();
        for (T thing : in.apply(register)) {
            T same = wanted.get(id.apply(thing));
            shared.add(thing.equals(same) ? same : thing);
        }
        return shared;
    }

    Optional<T> find(Register register, Id wanted) {
        return in.apply(register).stream()
                .filter(thing -> id.apply(thing).equals(wanted))
                .findFirst();
    }
}
