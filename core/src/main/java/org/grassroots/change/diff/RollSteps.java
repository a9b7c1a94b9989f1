package org.grassroots.change.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grassroots.change.Destination;
import org.grassroots.change.MemberChange;
import org.grassroots.member.Affiliation;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.Register;

/** Steps that explain rolls by members who go from one to another. */
final class RollSteps {
    private static final Destination COMMUNITY = new Destination.ToCommunity();
    private static final Destination ELSEWHERE = new Destination.Elsewhere();

    private RollSteps() {}

    static boolean take(Course course) {
        boolean any = false;
        for (MemberChange.Transfer transfer : transfers(course)) {
            any |= course.saving(1, () -> transfer);
        }
        for (List<MemberChange.Transfer> connected : connected(course.now(), transfers(course))) {
            any |= connected.size() > 1 && course.bundle(connected);
        }
        return any;
    }

    /** For each member who stands elsewhere than in the goal, in the order of the goal's rolls, since who comes stands last. */
    private static List<MemberChange.Transfer> transfers(Course course) {
        Map<MemberId, Set<Destination>> before = places(course.now());
        Map<MemberId, Set<Destination>> after = places(course.target().goal());
        List<MemberChange.Transfer> transfers = new ArrayList<>();
        after.forEach((member, places) -> {
            if (places.size() == 1
                    && course.now().member(member).isPresent()
                    && !places.equals(before.getOrDefault(member, Set.of()))) {
                transfers.add(
                        new MemberChange.Transfer(member, places.iterator().next()));
            }
        });
        return transfers;
    }

    private static Map<MemberId, Set<Destination>> places(Register register) {
        Map<MemberId, Set<Destination>> places = new LinkedHashMap<>();
        for (CompoundBranch branch : register.branches()) {
            if (branch.kind().hasRoll()) {
                branch.members()
                        .items()
                        .forEach(member -> places.computeIfAbsent(member, any -> new LinkedHashSet<>())
                                .add(new Destination.ToBranch(branch.id())));
            }
        }
        register.organisation()
                .communityOrganisation()
                .value()
                .map(CommunityOrganisation::roll)
                .ifPresent(roll -> roll.items()
                        .forEach(member -> places.computeIfAbsent(member, any -> new LinkedHashSet<>())
                                .add(COMMUNITY)));
        for (PartyMember member : register.members()) {
            if (member.affiliation() == Affiliation.ELSEWHERE) {
                places.computeIfAbsent(member.id(), any -> new LinkedHashSet<>())
                        .add(ELSEWHERE);
            }
        }
        return places;
    }

    /** Transfers between the same rolls, directly or by way of others. */
    private static List<List<MemberChange.Transfer>> connected(Register now, List<MemberChange.Transfer> transfers) {
        Map<MemberId, Set<Destination>> before = places(now);
        List<Set<Destination>> rolls = new ArrayList<>();
        List<List<MemberChange.Transfer>> parts = new ArrayList<>();
        for (MemberChange.Transfer transfer : transfers) {
            Set<Destination> touched = new LinkedHashSet<>(before.getOrDefault(transfer.member(), Set.of()));
            touched.add(transfer.to());
            touched.remove(ELSEWHERE);
            List<MemberChange.Transfer> part = new ArrayList<>();
            for (int at = rolls.size() - 1; at >= 0; at--) {
                if (rolls.get(at).stream().anyMatch(touched::contains)) {
                    touched.addAll(rolls.remove(at));
                    part.addAll(0, parts.remove(at));
                }
            }
            part.add(transfer);
            rolls.add(touched);
            parts.add(part);
        }
        return parts;
    }
}
