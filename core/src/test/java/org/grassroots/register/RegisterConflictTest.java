package org.grassroots.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.CompoundId;
import org.grassroots.area.HouseholdId;
import org.grassroots.area.SectionId;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.member.Residence;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CentralHousehold.Sense;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.ServedArea;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.pairing.Pairings;
import org.grassroots.register.RegisterProblem.Code;
import org.junit.jupiter.api.Test;

/** Parts that cannot both be, and those that only look as if they could not. */
class RegisterConflictTest {
    private static final CompoundId C1 = CompoundId.of("c1");

    private static Registers divided() {
        return Registers.compound("c1", compound -> Places.divided(compound, "a"));
    }

    private static List<RegisterProblem> problems(Registers register) {
        InvalidRegisterException refused = catchThrowableOfType(InvalidRegisterException.class, register::build);
        assertThat(refused).hasMessageNotContaining(Registers.NAME);
        return refused.problems();
    }

    private static UnaryOperator<CompoundBranch.Builder> serving(String compound, String section) {
        return branch -> branch.serves(List.of(ServedArea.section(CompoundId.of(compound), SectionId.of(section))));
    }

    @Test
    void two_branches_on_one_section_are_refused() {
        assertThat(problems(divided()
                        .branch("b1", BranchKind.FORMAL, serving("c1", "a-east"))
                        .branch("b2", BranchKind.TEMPORARY, serving("c1", "a-east"))))
                .containsExactly(new RegisterProblem(
                        Code.CONFLICT,
                        "/organisation/branches/1/serves/0/section",
                        "section 'a-east' is served by branch 'b1' already",
                        "a section has one branch at the most"));
    }

    @Test
    void several_sections_with_a_branch_each_are_accepted() {
        Register register = divided()
                .branch("b1", BranchKind.FORMAL, serving("c1", "a-east"))
                .branch("b2", BranchKind.FORMAL, serving("c1", "a-west"))
                .build();

        assertThat(register.branchesServing(C1))
                .extracting(CompoundBranch::id)
                .containsExactly(BranchId.of("b1"), BranchId.of("b2"));
    }

    @Test
    void two_branches_that_serve_one_whole_compound_are_accepted() {
        Register register = Registers.compound("c1")
                .branch("b1", BranchKind.FORMAL)
                .branch("b2", BranchKind.TEMPORARY)
                .build();

        assertThat(register.branchesServing(C1)).hasSize(2);
    }

    @Test
    void a_section_of_another_compound_is_refused() {
        Registers register = divided().andCompound("c2", compound -> Places.divided(compound, "b"));

        assertThat(problems(register.branch("b1", BranchKind.FORMAL, serving("c2", "a-east"))))
                .containsExactly(new RegisterProblem(
                        Code.CONFLICT,
                        "/organisation/branches/0/serves/0/section",
                        "section 'a-east' belongs to compound 'c1'",
                        "it must be a section of compound 'c2'"));
    }

    @Test
    void a_building_in_a_section_of_another_compound_is_refused() {
        Registers register = divided()
                .andCompound(
                        "c2",
                        compound -> compound.buildings(Listing.of(Building.builder()
                                .id(BuildingId.of("b-1"))
                                .name("1")
                                .section(SectionId.of("a-west"))
                                .build())));

        assertThat(problems(register))
                .extracting(RegisterProblem::message)
                .containsExactly(
                        "/community/compounds/1/buildings/0/section: section 'a-west' belongs to compound 'c1';"
                                + " it must be a section of compound 'c2'");
    }

    @Test
    void a_central_household_covers_only_households_of_its_group() {
        Registers register = divided()
                .branch("b1", BranchKind.FORMAL)
                .organisation(of -> of.groups(
                                Listing.of(Places.group("g1", "b1", "a-1").build()))
                        .centralHouseholds(Listing.of(Places.central("z1", "g1", Sense.NEIGHBOURS)
                                .home(HouseholdId.of("a-2-101"))
                                .households(Listing.of(HouseholdId.of("a-1-101"), HouseholdId.of("a-2-102")))
                                .build())));

        assertThat(problems(register))
                .extracting(RegisterProblem::message)
                .containsExactly(
                        "/organisation/centralHouseholds/0/home: household 'a-2-101' is in building 'a-2'; it must be in"
                                + " a building of group 'g1': [a-1]",
                        "/organisation/centralHouseholds/0/households/1: household 'a-2-102' is in building 'a-2'; it"
                                + " must be in a building of group 'g1': [a-1]");
    }

    @Test
    void a_residence_that_contradicts_the_places_is_refused() {
        Registers register = divided().andCompound("c2", compound -> Places.divided(compound, "b"));
        register.member("m1", member -> member.residence(Residence.in(C1, BuildingId.of("b-1"))))
                .member(
                        "m2",
                        member -> member.residence(Residence.in(C1, BuildingId.of("a-1"), HouseholdId.of("a-2-101"))));

        assertThat(problems(register))
                .extracting(RegisterProblem::message)
                .containsExactly(
                        "/members/0/residence/building: building 'b-1' stands in compound 'c2'; it must stand in compound"
                                + " 'c1', the one of this residence",
                        "/members/1/residence/household: household 'a-2-101' is in building 'a-2'; it must be in building"
                                + " 'a-1', the one of this residence");
    }

    @Test
    void all_problems_are_told_at_once_twice_given_ids_first_then_in_the_order_of_the_register() {
        Registers register = Registers.compound("c1").full(1).member("m1", UnaryOperator.identity());
        register.member(
                        "m3",
                        member -> member.residence(
                                Residence.in(CompoundId.of("c7"), BuildingId.of("g7"), HouseholdId.of("h7"))))
                .branch("b1", BranchKind.FORMAL, branch -> branch.members(Listing.of(MemberId.of("m8"))))
                .branch("B1", BranchKind.FORMAL, branch -> branch.members(Listing.of(MemberId.of("m9"))))
                .organisation(of -> of.centralHouseholds(Listing.of(Places.central("z1", "g9", Sense.NEIGHBOURS)
                        .home(HouseholdId.of("h9"))
                        .build())));

        assertThat(problems(register))
                .extracting(RegisterProblem::pointer)
                .containsExactly(
                        "/members/1/id",
                        "/organisation/branches/1/id",
                        "/members/2/residence/compound",
                        "/members/2/residence/building",
                        "/members/2/residence/household",
                        "/organisation/branches/0/members/0",
                        "/organisation/branches/1/members/0",
                        "/organisation/centralHouseholds/0/group",
                        "/organisation/centralHouseholds/0/home");
        assertThat(catchThrowableOfType(InvalidRegisterException.class, register::build))
                .hasMessageStartingWith(
                        "/members/1/id: the person id 'm1' is given twice; every person needs an id of its"
                                + " own\n/organisation/branches/1/id: ");
    }

    @Test
    void a_message_tells_a_hundred_problems_and_counts_the_rest_but_all_can_be_asked_for() {
        assertThat(refusedWith(100).getMessage()).endsWith("\n" + problemAt(99));
        assertThat(refusedWith(101))
                .hasMessageStartingWith(problemAt(0) + "\n")
                .hasMessageEndingWith("\n" + problemAt(99) + "\nand 1 more");
        assertThat(refusedWith(101).problems()).hasSize(101);
    }

    private static InvalidRegisterException refusedWith(int problems) {
        return new InvalidRegisterException(IntStream.range(0, problems)
                .mapToObj(at -> new RegisterProblem(Code.DANGLING_ID, "/members/" + at, "met", "wanted"))
                .toList());
    }

    private static String problemAt(int place) {
        return "/members/" + place + ": met; wanted";
    }

    @Test
    void what_a_rule_is_there_to_find_is_no_fault_of_the_register() {
        Officer both = Officer.of(MemberId.of("m1"));
        Register register = divided()
                .full(2)
                .branch(
                        "b1",
                        BranchKind.FORMAL,
                        branch -> branch.members(Listing.of(MemberId.of("m1")))
                                .secretaries(Listing.of(both, Officer.of(MemberId.of("m2")))))
                .branch("b2", BranchKind.JOINT, branch -> branch.members(Listing.of(MemberId.of("m1"))))
                .organisation(of -> of.groups(Listing.of(Places.group("g1", "b1", "a-1")
                                .leaders(Listing.of(MemberId.of("m1")))
                                .build()))
                        .centralHouseholds(Listing.of(covering("z1", "a-1-101"), covering("z2", "a-1-101"))))
                .build();

        assertThat(register.branches()).hasSize(2);
        assertThat(register.centralHouseholds()).hasSize(2);
    }

    private static CentralHousehold covering(String id, String household) {
        return Places.central(id, "g1", Sense.NEIGHBOURS)
                .households(Listing.of(HouseholdId.of(household)))
                .build();
    }

    @Test
    void two_pairings_of_one_compound_are_refused() {
        CompoundPairing pairing = CompoundPairing.builder().compound(C1).build();

        assertThat(problems(Registers.compound("c1")
                        .pairings(Pairings.builder()
                                .compounds(Listing.of(pairing, pairing))
                                .build())))
                .containsExactly(new RegisterProblem(
                        Code.CONFLICT,
                        "/pairings/compounds/1/compound",
                        "compound 'c1' has a pairing already",
                        "a compound has one pairing at the most, which may name several units"));
    }

    @Test
    void a_refusal_that_travels_keeps_its_problems() throws IOException, ClassNotFoundException {
        InvalidRegisterException refused = catchThrowableOfType(
                InvalidRegisterException.class,
                divided()
                        .branch("b1", BranchKind.FORMAL, serving("c1", "a-east"))
                        .branch("b2", BranchKind.FORMAL, serving("c1", "a-east"))::build);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refused);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((InvalidRegisterException) in.readObject()).problems()).isEqualTo(refused.problems());
        }
    }
}
