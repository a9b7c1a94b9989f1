package org.grassroots.tally;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.grassroots.area.CompoundId;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.ServedArea;
import org.grassroots.register.Register;

/**
 * A register with indexes for measures: who lives where, what serves what, who is on which list. Each index is built when
 * a measure first asks for it, and then serves any number of threads.
 */
public final class Census {
    private final Register register;
    private final ConcurrentMap<CensusIndex<?>, Object> indexes = new ConcurrentHashMap<>();
    private final Supplier<Residents> residents;
    private final Supplier<ListMultimap<CompoundId, CompoundBranch>> branches;
    private final Supplier<Rosters> rollsOfBranches;
    private final Supplier<Rosters> membersOfGroups;
    private final Supplier<RollIndex> rolls;
    private final Supplier<GroupIndex> groups;
    private final Supplier<CoverageIndex> coverage;
    private final Supplier<HouseholdPairingIndex> householdPairings;
    private final Supplier<PairingIndex> pairings;

    private Census(Register register) {
        this.register = register;
        residents = Suppliers.memoize(() -> Residents.of(register));
        branches = Suppliers.memoize(() -> branchesByCompound(register));
        rollsOfBranches = Suppliers.memoize(() -> Rosters.ofBranches(register));
        membersOfGroups = Suppliers.memoize(() -> Rosters.ofGroups(register));
        rolls = Suppliers.memoize(() -> RollIndex.of(register));
        groups = Suppliers.memoize(() -> GroupIndex.of(register));
        coverage = Suppliers.memoize(() -> CoverageIndex.of(register));
        householdPairings = Suppliers.memoize(() -> HouseholdPairingIndex.of(register.pairings()));
        pairings = Suppliers.memoize(() -> PairingIndex.of(register.pairings()));
    }

    public static Census of(Register register) {
        return new Census(register);
    }

    private static ListMultimap<CompoundId, CompoundBranch> branchesByCompound(Register register) {
        ImmutableListMultimap.Builder<CompoundId, CompoundBranch> serving = ImmutableListMultimap.builder();
        for (CompoundBranch branch : register.branches()) {
            List<CompoundId> served = new ArrayList<>();
            for (ServedArea area : branch.serves()) {
                if (!served.contains(area.compound())) {
                    served.add(area.compound());
                    serving.put(area.compound(), branch);
                }
            }
        }
        return serving.build();
    }

    public Register register() {
        return register;
    }

    /** What a measure wants to look up, such as a host's own; made of the register once and then kept. */
    @SuppressWarnings("unchecked") // an index is only kept under what makes it
    public <T> T index(CensusIndex<T> by) {
        Object known = indexes.get(by);
        return (T) (known != null ? known : indexes.computeIfAbsent(by, making -> making.of(register)));
    }

    /** The members known to live in the compound, in the order of the register. */
    public List<PartyMember> residentsOf(CompoundId compound) {
        return residents.get().of(compound).present();
    }

    /** The members of whom nobody said where they live: each may live in any compound or in none. */
    public List<PartyMember> unplaced() {
        return residents.get().unplaced();
    }

    /** The known branches that serve the compound or a section of it. */
    public List<CompoundBranch> branchesServing(CompoundId compound) {
        return branches.get().get(compound);
    }

    /** Who is on how many rolls. */
    public RollIndex rolls() {
        return rolls.get();
    }

    /** The building groups by branch, building and member. */
    public GroupIndex groups() {
        return groups.get();
    }

    /** Which households central households cover. */
    public CoverageIndex coverage() {
        return coverage.get();
    }

    /** Which households deployed members answer for. */
    public HouseholdPairingIndex householdPairings() {
        return householdPairings.get();
    }

    /** Who answers for which compound. */
    public PairingIndex pairings() {
        return pairings.get();
    }

    MemberPopulation.Candidates candidatesIn(CompoundId compound) {
        return residents.get().of(compound);
    }

    Rosters rollsOfBranches() {
        return rollsOfBranches.get();
    }

    Rosters membersOfGroups() {
        return membersOfGroups.get();
    }
}
