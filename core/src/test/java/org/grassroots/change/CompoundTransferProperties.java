package org.grassroots.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.grassroots.area.Community;
import org.grassroots.area.CommunityId;
import org.grassroots.area.Compound;
import org.grassroots.fact.Listing;
import org.grassroots.json.RegisterWriter;
import org.grassroots.json.RegistersAtRandom;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.Organisation;
import org.grassroots.pairing.Pairings;
import org.grassroots.register.Provenance;
import org.grassroots.register.Register;

class CompoundTransferProperties {
    private static final CommunityId HERE = CommunityId.of("here");
    private static final CommunityId THERE = CommunityId.of("there");

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    private static Register here(Random random) {
        Register register = RegistersAtRandom.of(random);
        Register grown = Changes.apply(new RandomChanges(random).chain(register, 10), register);
        return grown.apply(new RecordChange.OfCommunity(
                Community.builder().from(grown.community()).id(HERE).build()));
    }

    /** Nobody and nothing, with just those lists known that are known of the other community. */
    private static Register there(Register like) {
        Organisation organisation = like.organisation();
        return Register.builder()
                .provenance(
                        Provenance.builder().source("made up").synthetic(true).build())
                .community(Community.builder().id(THERE).name("白露社区").build())
                .organisation(Organisation.builder()
                        .branches(none(organisation.branches()))
                        .groups(none(organisation.groups()))
                        .centralHouseholds(none(organisation.centralHouseholds()))
                        .build())
                .pairings(Pairings.builder()
                        .compounds(none(like.pairings().compounds()))
                        .households(none(like.pairings().households()))
                        .build())
                .build();
    }

    private static <T> Listing<T> none(Listing<T> like) {
        return like.isKnown() ? Listing.of() : like;
    }

    @Property(tries = 200)
    void every_compound_moves_with_its_own_and_is_named_in_one_community_only(@ForAll("seeds") long seed) {
        Register source = here(new Random(seed));
        for (Compound compound : source.community().compounds()) {
            List<Register> after =
                    new CompoundTransfer(compound.id(), HERE, THERE).applyTo(List.of(source, there(source)));

            assertThat(new RegisterWriter().toText(after.get(0)))
                    .doesNotContain("\"" + compound.id().value() + "\"");
            Compound there = after.get(1).compound(compound.id()).orElseThrow();
            assertThat(there.buildings()).isSameAs(compound.buildings());
            assertThat(there).isEqualTo(withoutNeighbours(compound));
            List<PartyMember> all = new ArrayList<>(after.get(0).members());
            all.addAll(after.get(1).members());
            assertThat(all).containsExactlyInAnyOrderElementsOf(source.members());
            source.branches().stream()
                    .filter(branch -> branch.serves().stream()
                            .allMatch(area -> area.compound().equals(compound.id())))
                    .forEach(branch ->
                            assertThat(after.get(1).branch(branch.id())).isPresent());
            assertThat(after.get(0).branches().size() + after.get(1).branches().size())
                    .isEqualTo(source.branches().size());
        }
    }

    @Property(tries = 200)
    void a_community_that_gives_all_its_compounds_keeps_none(@ForAll("seeds") long seed) {
        Register source = here(new Random(seed));
        List<Register> registers = List.of(source, there(source));
        for (Compound compound : source.community().compounds()) {
            registers = new CompoundTransfer(compound.id(), HERE, THERE).applyTo(registers);
        }

        assertThat(registers.get(0).community().compounds()).isEmpty();
        assertThat(registers.get(1).community().compounds())
                .isEqualTo(source.community().compounds().stream()
                        .map(CompoundTransferProperties::withoutNeighbours)
                        .toList());
    }

    /** Whom a compound adjoins in a community that is new to it, nobody said. */
    private static Compound withoutNeighbours(Compound compound) {
        return Compound.builder().from(compound).neighbours(Listing.unknown()).build();
    }

    @Property(tries = 200)
    void any_two_communities_are_whole_afterwards_or_the_transfer_is_refused(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        Register source = here(random);
        Register other = here(random);
        Register target = other.apply(new RecordChange.OfCommunity(
                Community.builder().from(other.community()).id(THERE).build()));
        for (Compound compound : source.community().compounds()) {
            try {
                assertThat(new CompoundTransfer(compound.id(), HERE, THERE).applyTo(List.of(source, target)))
                        .hasSize(2);
            } catch (RefusedChangeException refused) {
                assertThat(refused.refusal().reason())
                        .isIn(Refusal.Reason.NOT_LISTED, Refusal.Reason.NOT_WHOLE, Refusal.Reason.THERE_ALREADY);
            }
        }
    }
}
