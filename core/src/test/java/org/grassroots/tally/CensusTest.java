package org.grassroots.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.grassroots.area.BuildingId;
import org.grassroots.area.CompoundId;
import org.grassroots.area.HouseholdId;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold.Sense;
import org.grassroots.organisation.ServedArea;
import org.grassroots.pairing.HouseholdPairing;
import org.grassroots.pairing.Pairings;
import org.grassroots.policy.Blocks;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.junit.jupiter.api.Test;

/** What the indexes of a register hold. */
class CensusTest {
    private static final MemberId M1 = MemberId.of("m1");
    private static final HouseholdId H1 = HouseholdId.of("h1");

    private static Register register() {
        HouseholdPairing first = new HouseholdPairing(M1, List.of(H1, H1, HouseholdId.of("h2")));
        HouseholdPairing second = new HouseholdPairing(MemberId.of("m2"), List.of(H1));
        HouseholdPairing again = new HouseholdPairing(M1, List.of(H1));
        return Registers.compound(
                        "c1",
                        facts -> facts.buildings(
                                Listing.of(Blocks.building("u1", "h1", "h2"), Blocks.building("u2", "h3"))))
                .full(2)
                .branch("b1", BranchKind.FORMAL)
                .andCompound("c2")
                .member("m3", member -> member.residence(Residence.UNKNOWN))
                .branch(
                        "b2",
                        BranchKind.JOINT,
                        branch -> branch.members(Blocks.people("m3", "m1", "m3"))
                                .addServes(ServedArea.whole(CompoundId.of("c1"))))
                .branch("b3", BranchKind.TEMPORARY)
                .organisation(facts -> facts.communityOrganisation(Known.none())
                        .groups(Listing.of(List.of(
                                Blocks.group("g1", "u1", "u2", "u1")
                                        .members(Blocks.people("m1", "m1"))
                                        .build(),
                                Blocks.group("g2", "u2").build())))
                        .centralHouseholds(Listing.of(List.of(
                                Blocks.central("z1", Sense.NEIGHBOURS)
                                        .households(Blocks.homes("h1", "h1"))
                                        .build(),
                                Blocks.central("z2", Sense.NEIGHBOURS)
                                        .households(Blocks.homes("h1"))
                                        .build(),
                                Blocks.central("z3", Sense.MEMBERS).build()))))
                .pairings(Pairings.builder()
                        .households(Listing.of(first, second, again))
                        .build())
                .build();
    }

    private static List<String> ids(List<PartyMember> members) {
        return members.stream().map(member -> member.id().value()).toList();
    }

    private static List<String> idsOf(List<BuildingGroup> groups) {
        return groups.stream().map(group -> group.id().value()).toList();
    }

    @Test
    void members_are_found_by_compound_and_those_who_may_live_anywhere_apart() {
        Census census = Census.of(register());

        assertThat(ids(census.residentsOf(CompoundId.of("c1")))).containsExactly("m1", "m2");
        assertThat(census.residentsOf(CompoundId.of("c2"))).isEmpty();
        assertThat(census.residentsOf(CompoundId.of("c9"))).isEmpty();
        assertThat(ids(census.unplaced())).containsExactly("m3");
    }

    @Test
    void branches_are_found_by_every_compound_they_serve() {
        Census census = Census.of(register());

        assertThat(census.branchesServing(CompoundId.of("c1"))).hasSize(2);
        assertThat(census.branchesServing(CompoundId.of("c2"))).hasSize(2);
        assertThat(census.branchesServing(CompoundId.of("c9"))).isEmpty();
    }

    @Test
    void rolls_are_those_of_formal_and_joint_branches() {
        RollIndex rolls = Census.of(register()).rolls();

        assertThat(rolls.timesOn(M1)).isEqualTo(2);
        assertThat(rolls.timesOn(MemberId.of("m3"))).isEqualTo(1);
        assertThat(rolls.timesOn(MemberId.of("m9"))).isZero();
        assertThat(rolls.unlisted()).isEmpty();
        assertThat(rolls.holding(M1))
                .containsExactly(
                        Subject.of(Subject.Kind.BRANCH, BranchId.of("b1")),
                        Subject.of(Subject.Kind.BRANCH, BranchId.of("b2")));
    }

    @Test
    void groups_are_found_by_branch_building_and_member_once_each() {
        GroupIndex groups = Census.of(register()).groups();

        assertThat(groups.isListed()).isTrue();
        assertThat(idsOf(groups.of(BranchId.of("b1")))).containsExactly("g1", "g2");
        assertThat(groups.of(BranchId.of("b2"))).isEmpty();
        assertThat(idsOf(groups.serving(BuildingId.of("u1")))).containsExactly("g1");
        assertThat(idsOf(groups.serving(BuildingId.of("u2")))).containsExactly("g1", "g2");
        assertThat(idsOf(groups.naming(M1))).containsExactly("g1");
    }

    @Test
    void coverage_and_pairings_count_each_central_household_and_member_once() {
        Census census = Census.of(register());

        assertThat(census.coverage().timesCovered(H1)).isEqualTo(2);
        assertThat(census.coverage().timesCovered(HouseholdId.of("h2"))).isZero();
        assertThat(census.coverage().mayCover(H1)).isEmpty();
        assertThat(census.householdPairings().membersFor(H1)).isEqualTo(2);
        assertThat(census.householdPairings().membersFor(HouseholdId.of("h2"))).isEqualTo(1);
        assertThat(census.householdPairings().membersFor(HouseholdId.of("h3"))).isZero();
        assertThat(census.householdPairings().isListed()).isTrue();
    }

    @Test
    void an_index_is_the_same_for_every_thread() throws Exception {
        Census census = Census.of(register());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Object> ask = census::coverage;
            List<Future<Object>> asked = threads.invokeAll(List.of(ask, ask, ask, ask));
            Set<Object> seen = new LinkedHashSet<>();
            for (Future<Object> one : asked) {
                seen.add(one.get());
            }
            assertThat(seen).hasSize(1);
        } finally {
            threads.shutdown();
        }
    }
}
