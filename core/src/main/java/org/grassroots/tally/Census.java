package org.grassroots.tally;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.grassroots.area.CompoundId;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.ServedArea;
import org.grassroots.register.Register;

/** A register with its members sorted by where they live and its branches by what they serve, in one pass. */
public final class Census {
    private final Register register;
    private final ListMultimap<CompoundId, PartyMember> residents;
    private final List<PartyMember> unplaced = new ArrayList<>();
    private final ListMultimap<CompoundId, CompoundBranch> branches;
    private final Supplier<PairingIndex> pairings;

    private Census(Register register) {
        this.register = register;
        ImmutableListMultimap.Builder<CompoundId, PartyMember> placed = ImmutableListMultimap.builder();
        for (PartyMember member : register.members()) {
            if (member.residence() instanceof Residence.In home) {
                placed.put(home.compound(), member);
            } else if (member.residence() instanceof Residence.Unknown) {
                unplaced.add(member);
            }
        }
        residents = placed.build();
        ImmutableListMultimap.Builder<CompoundId, CompoundBranch> serving = ImmutableListMultimap.builder();
        for (CompoundBranch branch : register.branches()) {
            branch.serves().stream().map(ServedArea::compound).distinct().forEach(id -> serving.put(id, branch));
        }
        branches = serving.build();
        pairings = Suppliers.memoize(() -> PairingIndex.of(register.pairings()));
    }

    public static Census of(Register register) {
        return new Census(register);
    }

    public Register register() {
        return register;
    }

    /** The members known to live in the compound, in the order of the register. */
    public List<PartyMember> residentsOf(CompoundId compound) {
        return residents.get(compound);
    }

    /** The members of whom nobody said where they live: each may live in any compound or in none. */
    public List<PartyMember> unplaced() {
        return Collections.unmodifiableList(unplaced);
    }

    /** The known branches that serve the compound or a section of it. */
    public List<CompoundBranch> branchesServing(CompoundId compound) {
        return branches.get(compound);
    }

    /** Who answers for which compound. */
    public PairingIndex pairings() {
        return pairings.get();
    }
}
