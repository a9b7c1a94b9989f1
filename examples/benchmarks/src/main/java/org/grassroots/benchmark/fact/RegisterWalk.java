package org.grassroots.benchmark.fact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.area.Household;
import org.grassroots.area.HouseholdId;
import org.grassroots.fact.Answer;
import org.grassroots.member.Affiliation;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.Committee;
import org.grassroots.organisation.CommitteeSeat;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.SelectionMode;
import org.grassroots.organisation.ServedArea;
import org.grassroots.register.Register;

/**
 * One pass over members, branches, groups and households, as one would write it by hand for nothing but the eight rules.
 *
 * <p>It trusts what a register promises: ids name something, and a central household covers households of its own
 * group's buildings alone. It takes what is not known for not there. Each walk serves one register after another, on one
 * thread.
 */
public final class RegisterWalk {
    /** Counts of one compound, so that members and branches add to them without hashing twice. */
    private static final class CompoundRow {
        int fullHere;
        int formal;
        int serving;
    }

    private final FactSink sink;

    public RegisterWalk(FactSink sink) {
        this.sink = sink;
    }

    /** Hands the facts of the register to the sink. */
    public void over(Register register) {
        Map<MemberId, Integer> bodies = new LinkedHashMap<>();
        compounds(register);
        for (CompoundBranch branch : register.branches()) {
            branch(branch, register, bodies);
        }
        Map<BuildingId, Integer> groups = new HashMap<>();
        for (BuildingGroup group : register.groups()) {
            group(group, register, bodies);
            for (BuildingId building : group.buildings()) {
                groups.merge(building, 1, Integer::sum);
            }
        }
        places(register, groups, covered(register, bodies));
        bodies.forEach(sink::leader);
    }

    private void compounds(Register register) {
        Map<CompoundId, CompoundRow> rows = new LinkedHashMap<>();
        for (Compound compound : register.community().compounds()) {
            rows.put(compound.id(), new CompoundRow());
        }
        for (PartyMember member : register.members()) {
            if (member.status() == MemberStatus.FULL
                    && member.affiliation() == Affiliation.HERE
                    && member.residence() instanceof Residence.In home) {
                rows.get(home.compound()).fullHere++;
            }
        }
        for (CompoundBranch branch : register.branches()) {
            BranchKind kind = branch.kind();
            if (kind != BranchKind.FUNCTIONAL) {
                for (ServedArea area : branch.serves()) {
                    CompoundRow row = rows.get(area.compound());
                    row.serving++;
                    row.formal += kind == BranchKind.FORMAL ? 1 : 0;
                }
            }
        }
        rows.forEach((id, row) -> sink.compound(id, row.fullHere, row.formal, row.serving));
    }

    private void branch(CompoundBranch branch, Register register, Map<MemberId, Integer> bodies) {
        Optional<Committee> committee = branch.committee().value();
        boolean hasRoll = branch.kind().hasRoll();
        Set<MemberId> roll = Set.of();
        if (hasRoll) {
            roll = new HashSet<>(branch.members().items());
            int full = 0;
            for (MemberId member : roll) {
                full += isFull(member(member, register)) ? 1 : 0;
            }
            sink.roll(branch.id(), roll.size(), full, committee.isPresent());
        }
        if (committee.isPresent() && committee.get().seats().isKnown()) {
            Set<MemberId> seated = new HashSet<>();
            for (CommitteeSeat seat : committee.get().seats().items()) {
                seated.add(seat.member());
            }
            sink.committee(branch.id(), seated.size());
        }
        if (!branch.secretaries().items().isEmpty()) {
            secretaries(branch, roll, register, bodies);
        }
    }

    private void secretaries(
            CompoundBranch branch, Set<MemberId> roll, Register register, Map<MemberId, Integer> bodies) {
        int notFull = 0;
        int withoutVote = 0;
        int offTheRoll = 0;
        LocalDate fullSince = LocalDate.MIN;
        Set<MemberId> leading = new HashSet<>();
        for (Officer officer : branch.secretaries().items()) {
            PartyMember secretary = member(officer.member(), register);
            notFull += isFull(secretary) ? 0 : 1;
            withoutVote += secretary.votingRights() == Answer.YES ? 0 : 1;
            boolean assigned = officer.selection() == SelectionMode.ASSIGNED;
            offTheRoll += branch.kind().hasRoll() && !assigned && !roll.contains(officer.member()) ? 1 : 0;
            LocalDate since = secretary.fullSince().orElse(LocalDate.MAX);
            fullSince = since.isAfter(fullSince) ? since : fullSince;
            leading.add(officer.member());
        }
        sink.secretaries(branch.id(), notFull, withoutVote, offTheRoll, fullSince);
        lead(leading, bodies);
    }

    private void group(BuildingGroup group, Register register, Map<MemberId, Integer> bodies) {
        List<MemberId> leaders = group.leaders().items();
        List<MemberId> members = group.members().items();
        int full = 0;
        int ofGroup = 0;
        for (MemberId leader : leaders) {
            full += isFull(member(leader, register)) ? 1 : 0;
            ofGroup += members.contains(leader) ? 1 : 0;
        }
        sink.group(group.id(), leaders.size(), full, ofGroup);
        lead(leaders.size() > 1 ? new HashSet<>(leaders) : leaders, bodies);
    }

    private static Map<HouseholdId, Integer> covered(Register register, Map<MemberId, Integer> bodies) {
        int listed = 0;
        for (CentralHousehold central : register.centralHouseholds()) {
            listed += central.households().items().size();
        }
        Map<HouseholdId, Integer> covered = new HashMap<>(2 * listed);
        for (CentralHousehold central : register.centralHouseholds()) {
            // In the sense of members it lists no households, and who heads it still leads a body.
            for (HouseholdId household : central.households().items()) {
                covered.merge(household, 1, Integer::sum);
            }
            Optional<MemberId> head = central.head().value();
            if (head.isPresent()) {
                bodies.merge(head.get(), 1, Integer::sum);
            }
        }
        return covered;
    }

    private void places(Register register, Map<BuildingId, Integer> groups, Map<HouseholdId, Integer> covered) {
        for (Compound compound : register.community().compounds()) {
            for (Building building : compound.buildings().items()) {
                sink.building(building.id(), groups.getOrDefault(building.id(), 0));
                for (Household household : building.households().items()) {
                    sink.household(household.id(), covered.getOrDefault(household.id(), 0));
                }
            }
        }
    }

    private static void lead(Collection<MemberId> leaders, Map<MemberId, Integer> bodies) {
        for (MemberId leader : leaders) {
            bodies.merge(leader, 1, Integer::sum);
        }
    }

    private static PartyMember member(MemberId id, Register register) {
        return register.member(id).orElseThrow();
    }

    private static boolean isFull(PartyMember member) {
        return member.status() == MemberStatus.FULL;
    }
}
