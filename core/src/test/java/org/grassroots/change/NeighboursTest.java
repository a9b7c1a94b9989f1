package org.grassroots.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.grassroots.area.Community;
import org.grassroots.area.CommunityId;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Listing;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.junit.jupiter.api.Test;

/** A compound that goes leaves nobody who says that it adjoins. */
class NeighboursTest {
    private static final CompoundId C1 = CompoundId.of("c1");
    private static final CompoundId C2 = CompoundId.of("c2");
    private static final CompoundId C3 = CompoundId.of("c3");

    private static Register three() {
        return Registers.compound("c1", compound -> compound.neighbours(Listing.of(C2, C3)))
                .andCompound("c2", compound -> compound.neighbours(Listing.of(C1)))
                .andCompound("c3")
                .build();
    }

    private static Listing<CompoundId> neighbours(Register register, CompoundId compound) {
        return register.compound(compound).orElseThrow().neighbours();
    }

    @Test
    void a_removed_compound_is_nobodys_neighbour() {
        Register after = three().apply(new RecordChange.RemoveCompound(C2));

        assertThat(neighbours(after, C1)).isEqualTo(Listing.of(C3));
        assertThat(neighbours(after, C3)).isEqualTo(Listing.unknown());
    }

    @Test
    void a_compound_that_goes_to_another_community_has_no_neighbours_there_that_anybody_named() {
        Register other = Registers.compound("c9").build();
        Community.Builder elsewhere = Community.builder();
        elsewhere.from(other.community()).id(CommunityId.of("k2"));
        Register target = other.edit().community(elsewhere.build()).build();

        List<Register> after =
                new CompoundTransfer(C1, CommunityId.of("k1"), CommunityId.of("k2")).applyTo(List.of(three(), target));

        assertThat(neighbours(after.get(0), C2)).isEqualTo(Listing.of());
        assertThat(neighbours(after.get(1), C1)).isEqualTo(Listing.unknown());
    }
}
