package org.grassroots.plan;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.area.BuildingId;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Known;
import org.grassroots.member.Helper;
import org.grassroots.member.HelperId;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.ServedArea;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.plan.staffing.Candidate;
import org.grassroots.register.Register;

/** Who and what belongs to which compound, found in one pass over a register. */
final class CommunityPeople {
    final Register register;
    private final ListMultimap<CompoundId, CompoundBranch> branches = ArrayListMultimap.create();
    private final ListMultimap<CompoundId, BuildingGroup> groups = ArrayListMultimap.create();
    private final ListMultimap<CompoundId, Helper> helpers = ArrayListMultimap.create();
    private final Map<CompoundId, CompoundPairing> pairings = new LinkedHashMap<>();
    private final Map<MemberId, Integer> memberPositions = new LinkedHashMap<>();
    private final Map<CompoundId, BitSet> residents = new LinkedHashMap<>();

    CommunityPeople(Register register) {
        this.register = register;
        for (CompoundBranch branch : register.branches()) {
            Set<CompoundId> served = branch.serves().stream()
                    .map(ServedArea::compound)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            served.forEach(compound -> branches.put(compound, branch));
        }
        register.groups().forEach(this::add);
        for (Helper helper : register.helpers()) {
            new LinkedHashSet<>(helper.serves()).forEach(compound -> helpers.put(compound, helper));
        }
        register.pairings().compounds().items().forEach(pairing -> pairings.put(pairing.compound(), pairing));
        for (int at = 0; at < register.members().size(); at++) {
            PartyMember member = register.members().get(at);
            memberPositions.put(member.id(), at);
            if (member.residence() instanceof Residence.In home) {
                residents.computeIfAbsent(home.compound(), key -> new BitSet()).set(at);
            }
        }
    }

    private void add(BuildingGroup group) {
        Set<CompoundId> served = new LinkedHashSet<>();
        for (BuildingId building : group.buildings()) {
            register.compoundOf(building).ifPresent(served::add);
        }
        served.forEach(compound -> groups.put(compound, group));
    }

    /** In the order of the register. */
    List<CompoundBranch> branches(CompoundId compound) {
        return branches.get(compound);
    }

    /** Those that serve a building of the compound, in the order of the register. */
    List<BuildingGroup> groups(CompoundId compound) {
        return groups.get(compound);
    }

    /** Those in that role who serve the compound, in the order of the register. */
    List<Helper> helpers(CompoundId compound, Helper.Role role) {
        return helpers.get(compound).stream()
                .filter(helper -> helper.role() == role)
                .toList();
    }

    Known<CompoundPairing> pairing(CompoundId compound) {
        if (!register.pairings().compounds().isKnown()) {
            return Known.unknown();
        }
        CompoundPairing pairing = pairings.get(compound);
        return pairing == null ? Known.none() : Known.of(pairing);
    }

    /** Whoever may take a post in the compound, in the order of the register: members, then helpers; each once. */
    List<Candidate> candidates(CompoundId compound) {
        BitSet members = new BitSet();
        members.or(residents.getOrDefault(compound, new BitSet()));
        Set<HelperId> serving = new LinkedHashSet<>();
        for (CompoundBranch branch : branches(compound)) {
            branch.members().items().forEach(id -> members.set(memberPositions.get(id)));
        }
        pairing(compound).value().ifPresent(pairing -> {
            pairing.leadingCadres().items().forEach(id -> members.set(memberPositions.get(id)));
            serving.addAll(pairing.streetCadres().items());
        });
        helpers.get(compound).forEach(helper -> serving.add(helper.id()));
        Stream<Candidate> asMembers =
                members.stream().mapToObj(at -> Candidate.of(register.members().get(at)));
        return Stream.concat(asMembers, helpersInOrder(serving)).toList();
    }

    private Stream<Candidate> helpersInOrder(Set<HelperId> ids) {
        return ids.isEmpty()
                ? Stream.of()
                : register.helpers().stream()
                        .filter(helper -> ids.contains(helper.id()))
                        .map(Candidate::of);
    }
}
