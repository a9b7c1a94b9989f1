package org.grassroots.tally;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.Register;
import org.grassroots.register.RegisterPart;
import org.grassroots.sharing.Lazy;

/** Which branches, groups and central households name a member, on a list or in an office, by their places in the register. */
final class Mentions {
    private final Lazy<ListMultimap<MemberId, Integer>> branches;
    private final Lazy<ListMultimap<MemberId, Integer>> groups;
    private final Lazy<ListMultimap<MemberId, Integer>> centralHouseholds;

    private Mentions(
            Lazy<ListMultimap<MemberId, Integer>> branches,
            Lazy<ListMultimap<MemberId, Integer>> groups,
            Lazy<ListMultimap<MemberId, Integer>> centralHouseholds) {
        this.branches = branches;
        this.groups = groups;
        this.centralHouseholds = centralHouseholds;
    }

    static Mentions of(Register register) {
        return new Mentions(
                Lazy.of(() -> places(register.branches(), Mentions::inBranch)),
                Lazy.of(() -> places(register.groups(), Mentions::inGroup)),
                Lazy.of(() -> places(register.centralHouseholds(), Mentions::inCentralHousehold)));
    }

    /** The same for another register of which only some parts changed. */
    Mentions in(Register register, Set<RegisterPart> changed) {
        boolean used = changed.contains(RegisterPart.MEMBERS);
        boolean sameBranches = !changed.contains(RegisterPart.BRANCHES);
        boolean sameGroups = !changed.contains(RegisterPart.GROUPS);
        boolean sameHouseholds = !changed.contains(RegisterPart.CENTRAL_HOUSEHOLDS);
        if (used && sameBranches && sameGroups && sameHouseholds) {
            makeAll();
            return this;
        }
        Mentions anew = of(register);
        return new Mentions(
                branches.ifMade().isPresent() && sameBranches ? branches : anew.branches,
                groups.ifMade().isPresent() && sameGroups ? groups : anew.groups,
                centralHouseholds.ifMade().isPresent() && sameHouseholds ? centralHouseholds : anew.centralHouseholds);
    }

    /** All is made here, so that every register that comes of this one shares it and none holds on to this one. */
    private void makeAll() {
        branches.get();
        groups.get();
        centralHouseholds.get();
    }

    private static <B> ListMultimap<MemberId, Integer> places(List<B> bodies, BiConsumer<B, Consumer<MemberId>> names) {
        ListMultimap<MemberId, Integer> places = ArrayListMultimap.create(4 * bodies.size() + 1, 2);
        for (int at = 0; at < bodies.size(); at++) {
            int place = at;
            names.accept(bodies.get(at), member -> {
                List<Integer> known = places.get(member);
                if (known.isEmpty() || known.get(known.size() - 1) != place) {
                    known.add(place);
                }
            });
        }
        return places;
    }

    private static void inBranch(CompoundBranch branch, Consumer<MemberId> taker) {
        branch.members().items().forEach(taker);
        branch.secretaries().items().forEach(officer -> taker.accept(officer.member()));
        branch.deputies().items().forEach(officer -> taker.accept(officer.member()));
        branch.committee()
                .value()
                .ifPresent(committee -> committee.seats().items().forEach(seat -> taker.accept(seat.member())));
        branch.workingGroup().items().forEach(taker);
    }

    private static void inGroup(BuildingGroup group, Consumer<MemberId> taker) {
        group.members().items().forEach(taker);
        group.leaders().items().forEach(taker);
        group.microGridHead().value().ifPresent(taker);
        group.responsibilityAreas().items().forEach(area -> taker.accept(area.member()));
    }

    private static void inCentralHousehold(CentralHousehold central, Consumer<MemberId> taker) {
        central.head().value().ifPresent(taker);
        central.members().items().forEach(taker);
    }

    List<Integer> branches(MemberId member) {
        return branches.get().get(member);
    }

    List<Integer> groups(MemberId member) {
        return groups.get().get(member);
    }

    List<Integer> centralHouseholds(MemberId member) {
        return centralHouseholds.get().get(member);
    }
}
