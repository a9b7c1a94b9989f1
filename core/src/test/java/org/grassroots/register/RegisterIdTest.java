package org.grassroots.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.grassroots.area.Community;
import org.grassroots.area.CommunityId;
import org.grassroots.area.PropertyService;
import org.grassroots.area.PropertyServiceId;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CentralHousehold.Sense;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.pairing.PairedUnit;
import org.grassroots.pairing.PairedUnitId;
import org.grassroots.pairing.Pairings;
import org.grassroots.record.Election;
import org.grassroots.record.ElectionId;
import org.grassroots.record.Resolution;
import org.grassroots.record.ResolutionId;
import org.grassroots.register.RegisterProblem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ids that are given twice or look alike, one row for each kind. */
class RegisterIdTest {
    private static Registers divided() {
        return Registers.compound("c1", compound -> Places.divided(compound, "a"));
    }

    private static List<RegisterProblem> problems(Registers register) {
        InvalidRegisterException refused = catchThrowableOfType(InvalidRegisterException.class, register::build);
        assertThat(refused).hasMessageNotContaining(Registers.NAME);
        return refused.problems();
    }

    private static PropertyService service(String id) {
        return PropertyService.builder()
                .id(PropertyServiceId.of(id))
                .name("物业")
                .kind(PropertyService.Kind.COMPANY)
                .build();
    }

    private static Resolution resolution(String id) {
        return Resolution.builder().id(ResolutionId.of(id)).build();
    }

    private static Listing<Election> election(String id) {
        return Listing.of(Election.builder().id(ElectionId.of(id)).build());
    }

    static Stream<Arguments> everyKindOfId() {
        UnaryOperator<CompoundBranch.Builder> alone = UnaryOperator.identity();
        return Stream.of(
                Arguments.of(
                        "compound",
                        "/community/compounds/1/id",
                        both("c1", (first, second) -> Registers.compound(first).andCompound(second))),
                Arguments.of(
                        "section",
                        "/community/compounds/0/sections/1/id",
                        both(
                                "s1",
                                (first, second) -> Registers.compound(
                                        "c1",
                                        compound ->
                                                compound.addSections(Places.section(first), Places.section(second))))),
                Arguments.of(
                        "building",
                        "/community/compounds/1/buildings/0/id",
                        both(
                                "g1",
                                (first, second) -> Registers.compound(
                                                "c1", of -> of.buildings(Listing.of(Places.building(first))))
                                        .andCompound("c2", of -> of.buildings(Listing.of(Places.building(second)))))),
                Arguments.of(
                        "household",
                        "/community/compounds/0/buildings/1/households/0/id",
                        both(
                                "h1",
                                (first, second) -> Registers.compound(
                                        "c1",
                                        of -> of.buildings(Listing.of(
                                                Places.building("g1", first), Places.building("g2", second)))))),
                Arguments.of(
                        "person",
                        "/members/1/id",
                        both(
                                "m1",
                                (first, second) -> Registers.compound("c1")
                                        .member(first, UnaryOperator.identity())
                                        .member(second, UnaryOperator.identity()))),
                Arguments.of(
                        "person",
                        "/helpers/0/id",
                        both(
                                "m1",
                                (first, second) -> Registers.compound("c1")
                                        .member(first, UnaryOperator.identity())
                                        .helper(second, UnaryOperator.identity()))),
                Arguments.of(
                        "branch",
                        "/organisation/branches/1/id",
                        both(
                                "b1",
                                (first, second) -> Registers.compound("c1")
                                        .branch(first, BranchKind.FORMAL, alone)
                                        .branch(second, BranchKind.TEMPORARY, alone))),
                Arguments.of(
                        "resolution",
                        "/organisation/branches/0/resolutions/1/id",
                        both(
                                "r1",
                                (first, second) -> Registers.compound("c1")
                                        .branch(
                                                "b1",
                                                BranchKind.FORMAL,
                                                of -> of.resolutions(
                                                        Listing.of(resolution(first), resolution(second)))))),
                Arguments.of(
                        "election",
                        "/organisation/branches/1/elections/0/id",
                        both(
                                "e1",
                                (first, second) -> Registers.compound("c1")
                                        .branch("b1", BranchKind.FORMAL, of -> of.elections(election(first)))
                                        .branch("b2", BranchKind.JOINT, of -> of.elections(election(second))))),
                Arguments.of(
                        "group",
                        "/organisation/groups/1/id",
                        both(
                                "g1",
                                (first, second) -> divided()
                                        .branch("b1", BranchKind.FORMAL)
                                        .organisation(of -> of.groups(Listing.of(
                                                Places.group(first, "b1", "a-1").build(),
                                                Places.group(second, "b1", "a-2")
                                                        .build()))))),
                Arguments.of(
                        "central household",
                        "/organisation/centralHouseholds/1/id",
                        both(
                                "z1",
                                (first, second) -> divided()
                                        .branch("b1", BranchKind.FORMAL)
                                        .organisation(of -> of.groups(Listing.of(Places.group("g1", "b1", "a-1")
                                                        .build()))
                                                .centralHouseholds(Listing.of(
                                                        Places.central(first, "g1", Sense.MEMBERS)
                                                                .build(),
                                                        Places.central(second, "g1", Sense.MEMBERS)
                                                                .build()))))),
                Arguments.of(
                        "paired unit",
                        "/pairings/units/1/id",
                        both(
                                "u1",
                                (first, second) -> Registers.compound("c1")
                                        .pairings(Pairings.builder()
                                                .addUnits(
                                                        new PairedUnit(PairedUnitId.of(first), "一单位"),
                                                        new PairedUnit(PairedUnitId.of(second), "二单位"))
                                                .build()))));
    }

    private interface Pair {
        Registers of(String first, String second);
    }

    private record Twins(String first, Pair pair) {
        Registers with(String second) {
            return pair.of(first, second);
        }
    }

    private static Twins both(String first, Pair pair) {
        return new Twins(first, pair);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyKindOfId")
    void an_id_given_twice_is_refused_where_it_comes_again(String kind, String pointer, Object given) {
        Twins twins = (Twins) given;

        assertThat(problems(twins.with(twins.first())))
                .containsExactly(new RegisterProblem(
                        Code.DUPLICATE_ID,
                        pointer,
                        "the " + kind + " id '" + twins.first() + "' is given twice",
                        "every " + kind + " needs an id of its own"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyKindOfId")
    void an_id_that_looks_like_another_is_refused_and_the_other_named(String kind, String pointer, Object given) {
        Twins twins = (Twins) given;
        String alike = twins.first().toUpperCase(Locale.ROOT).replace('1', '１');

        assertThat(problems(twins.with(alike)))
                .containsExactly(new RegisterProblem(
                        Code.LOOK_ALIKE_ID,
                        pointer,
                        "the " + kind + " id '" + alike + "' looks like '" + twins.first() + "'",
                        "ids must differ in more than case, width or script"));
    }

    @Test
    void a_property_service_given_twice_is_refused() {
        Register.Builder register = Register.builder()
                .provenance(Registers.provenance())
                .community(Community.builder()
                        .id(CommunityId.of("k1"))
                        .name("青禾社区")
                        .addPropertyServices(service("p1"), service("p1"), service("P1"))
                        .build());

        assertThat(catchThrowableOfType(InvalidRegisterException.class, register::build)
                        .problems())
                .extracting(RegisterProblem::message)
                .containsExactly(
                        "/community/propertyServices/1/id: the property service id 'p1' is given twice; every property"
                                + " service needs an id of its own",
                        "/community/propertyServices/2/id: the property service id 'P1' looks like 'p1'; ids must differ"
                                + " in more than case, width or script");
    }

    @Test
    void what_points_to_an_id_that_looks_like_another_is_no_second_problem() {
        Registers register = Registers.compound("c1").full(1).member("M1", UnaryOperator.identity());
        register.branch("b1", BranchKind.FORMAL);

        assertThat(problems(register)).extracting(RegisterProblem::code).containsExactly(Code.LOOK_ALIKE_ID);
    }

    @Test
    void things_of_different_kinds_may_share_an_id() {
        Registers.compound("x1")
                .member("x1", UnaryOperator.identity())
                .branch("x1", BranchKind.FORMAL)
                .build();
    }

    @Test
    void a_helper_is_no_member_even_if_the_id_is_right() {
        Registers register = divided()
                .helper("w1", UnaryOperator.identity())
                .branch("b1", BranchKind.FORMAL, branch -> branch.members(Listing.of(MemberId.of("w1"))));

        assertThat(problems(register))
                .extracting(RegisterProblem::pointer)
                .containsExactly("/organisation/branches/0/members/0");
    }
}
