package org.grassroots.tally;

import static org.grassroots.register.RegisterPart.BRANCHES;
import static org.grassroots.register.RegisterPart.COMMUNITY_ORGANISATION;
import static org.grassroots.register.RegisterPart.PAIRINGS;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.grassroots.area.CompoundId;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.ServedArea;
import org.grassroots.register.Register;
import org.grassroots.sharing.Lazy;

/**
 * A register with indexes for measures: who lives where, what serves what, who is on which list. Each index is built when
 * a measure first asks for it, and then serves any number of threads.
 */
public final class Census {
    private final Register register;
    private final ConcurrentMap<CensusIndex<?>, Object> indexes = new ConcurrentHashMap<>();
    private final Lazy<Residents> residents;
    private final Lazy<ListMultimap<CompoundId, CompoundBranch>> branches;
    private final Lazy<Rosters> rollsOfBranches;
    private final Lazy<Rosters> membersOfGroups;
    private final Lazy<RollIndex> rolls;
    private final Lazy<GroupIndex> groups;
    private final Lazy<CoverageIndex> coverage;
    private final Lazy<HouseholdPairingIndex> householdPairings;
    private final Lazy<PairingIndex> pairings;
    private final Mentions mentions;

    private Census(Register register) {
        this.register = register;
        residents = Lazy.of(() -> Residents.of(register));
        branches = Lazy.of(() -> branchesByCompound(register));
        rollsOfBranches = Lazy.of(() -> Rosters.ofBranches(register));
        membersOfGroups = Lazy.of(() -> Rosters.ofGroups(register));
        rolls = Lazy.of(() -> RollIndex.of(register));
        groups = Lazy.of(() -> GroupIndex.of(register));
        coverage = Lazy.of(() -> CoverageIndex.of(register));
        householdPairings = Lazy.of(() -> HouseholdPairingIndex.of(register.pairings()));
        pairings = Lazy.of(() -> PairingIndex.of(register.pairings()));
        mentions = Mentions.of(register);
    }

    private Census(Census before, Difference difference) {
        register = difference.after();
        Handover handover = new Handover(before.register, difference);
        residents = handover.residents(before.residents);
        branches = before.branches.orAnew(handover.keeps(BRANCHES), () -> branchesByCompound(register));
        rollsOfBranches = handover.rollsOfBranches(before.rollsOfBranches);
        membersOfGroups = handover.membersOfGroups(before.membersOfGroups);
        rolls = before.rolls.orAnew(handover.keeps(BRANCHES, COMMUNITY_ORGANISATION), () -> RollIndex.of(register));
        groups = handover.groups(before.groups);
        coverage = handover.coverage(before.coverage);
        householdPairings = before.householdPairings.orAnew(
                handover.keeps(PAIRINGS), () -> HouseholdPairingIndex.of(register.pairings()));
        pairings = before.pairings.orAnew(handover.keeps(PAIRINGS), () -> PairingIndex.of(register.pairings()));
        mentions = difference.mentions();
        before.indexes.forEach((by, made) -> {
            if (!difference.touches(by.madeOf())) {
                indexes.put(by, made);
            }
        });
    }

    public static Census of(Register register) {
        return new Census(register);
    }

    /** What is other in a register than in this one's, to be handed to {@link #next}. */
    public Difference changeTo(Register after) {
        return Difference.between(register, mentions, after);
    }

    /**
     * The census of the register after a change: the same as one made anew, with every index taken over that the change
     * leaves as it was.
     *
     * @param difference  as {@link #changeTo} of this census told it
     */
    public Census next(Difference difference) {
        return new Census(this, difference);
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
