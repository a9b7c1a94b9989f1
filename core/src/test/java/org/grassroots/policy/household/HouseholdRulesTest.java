package org.grassroots.policy.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.grassroots.area.CommunityId;
import org.grassroots.area.HouseholdId;
import org.grassroots.condition.Quantity;
import org.grassroots.fact.Interval;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CentralHousehold.Sense;
import org.grassroots.organisation.CentralHouseholdId;
import org.grassroots.organisation.Organisation;
import org.grassroots.pairing.HouseholdPairing;
import org.grassroots.pairing.Pairings;
import org.grassroots.policy.Blocks;
import org.grassroots.policy.RuleUnderTest;
import org.grassroots.register.Registers;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who covers a household, and how many a central household covers. */
class HouseholdRulesTest {
    private static final Subject H1 = Subject.of(Subject.Kind.HOUSEHOLD, HouseholdId.of("h1"));
    private static final Subject Z1 = Subject.of(Subject.Kind.CENTRAL_HOUSEHOLD, CentralHouseholdId.of("z1"));
    private static final LocalDate FROM = LocalDate.of(2022, 11, 24);

    private static MissingFact ofCommunity(Field field) {
        return MissingFact.of(Subject.Kind.COMMUNITY, CommunityId.of("k1"), field);
    }

    private static MissingFact ofCentral(String id, Field field) {
        return MissingFact.of(Subject.Kind.CENTRAL_HOUSEHOLD, CentralHouseholdId.of(id), field);
    }

    /** Homes h1 to h25 in building u1 and k1 in u2; group g1 serves the first, no group the second. */
    private static Registers community() {
        return Registers.compound(
                        "c1",
                        facts -> facts.buildings(
                                Listing.of(Blocks.building("u1", Blocks.ids("h", 25)), Blocks.building("u2", "k1"))))
                .full(20)
                .branch("b1", BranchKind.FORMAL);
    }

    private static Organisation.Builder grouped(Organisation.Builder facts) {
        return facts.groups(Listing.of(List.of(Blocks.group("g1", "u1").build())));
    }

    private static Registers centrals(CentralHousehold.Builder... centrals) {
        List<CentralHousehold> built = Arrays.stream(centrals)
                .<CentralHousehold>map(one -> one.build())
                .toList();
        return community().organisation(facts -> grouped(facts).centralHouseholds(Listing.of(built)));
    }

    private static CentralHousehold.Builder covering(String id, String... homes) {
        return Blocks.central(id, Sense.NEIGHBOURS).households(Blocks.homes(homes));
    }

    private static RuleUnderTest covered(Registers register) {
        return RuleUnderTest.rule("household.covered", register.build());
    }

    @Test
    void a_household_is_covered_by_exactly_one_central_household() {
        assertThat(covered(centrals()).verdict(H1)).isEqualTo(Verdict.VIOLATED);
        assertThat(covered(centrals(covering("z1", "h1"))).verdict(H1)).isEqualTo(Verdict.SATISFIED);
        assertThat(covered(centrals(covering("z1", "h1", "h1"), covering("z2", "h2")))
                        .verdict(H1))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(covered(centrals(covering("z1", "h1"), covering("z2", "h1"))).verdict(H1))
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_central_household_for_members_covers_no_household_and_its_home_is_not_on_its_list_by_itself() {
        CentralHousehold.Builder forMembers =
                Blocks.central("z1", Sense.MEMBERS).home(HouseholdId.of("h1"));
        CentralHousehold.Builder nextDoor = covering("z1", "h2").home(HouseholdId.of("h1"));

        assertThat(covered(centrals(forMembers)).verdict(H1)).isEqualTo(Verdict.VIOLATED);
        assertThat(covered(centrals(nextDoor)).verdict(H1)).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void an_unknown_list_may_cover_a_household_of_the_buildings_of_its_group_only() {
        Registers register = centrals(covering("z1", "h1"), Blocks.central("z2", Sense.NEIGHBOURS));
        Subject k1 = Subject.of(Subject.Kind.HOUSEHOLD, HouseholdId.of("k1"));

        covered(register).isOpenFor(H1, Set.of(ofCentral("z2", Field.COVERED_HOUSEHOLDS)));
        assertThat(covered(register).finding(H1).observed()).isEqualTo(Quantity.of(new Interval(1, 2)));
        assertThat(covered(register).verdict(k1)).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void two_unknown_lists_may_each_leave_a_household_out_or_cover_it_twice() {
        Registers register = centrals(Blocks.central("z1", Sense.NEIGHBOURS), Blocks.central("z2", Sense.NEIGHBOURS));

        covered(register)
                .isOpenFor(
                        H1,
                        Set.of(ofCentral("z1", Field.COVERED_HOUSEHOLDS), ofCentral("z2", Field.COVERED_HOUSEHOLDS)));
    }

    @Test
    void two_coverings_are_too_many_whatever_an_unknown_list_says() {
        Registers register =
                centrals(covering("z1", "h1"), covering("z2", "h1"), Blocks.central("z3", Sense.NEIGHBOURS));

        assertThat(covered(register).finding(H1).message())
                .isEqualTo(Text.of(
                        "Household h1: central households that cover it number 2 to 3; it must be covered by exactly 1.",
                        "住户h1由2至3个党员中心户联系，应当且只应由1个联系。"));
    }

    @Test
    void unknown_central_households_may_cover_any_household_that_a_group_serves() {
        Subject k1 = Subject.of(Subject.Kind.HOUSEHOLD, HouseholdId.of("k1"));
        Registers grouped = community().organisation(HouseholdRulesTest::grouped);

        covered(grouped).isOpenFor(H1, Set.of(ofCommunity(Field.CENTRAL_HOUSEHOLDS)));
        assertThat(covered(grouped).verdict(k1)).isEqualTo(Verdict.VIOLATED);
        covered(community()).isOpenFor(k1, Set.of(ofCommunity(Field.CENTRAL_HOUSEHOLDS)));
    }

    @Test
    void coverage_is_asked_for_from_its_first_day() {
        assertThat(covered(centrals()).on(FROM.minusDays(1)).verdict(H1)).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(covered(centrals()).on(FROM).verdict(H1)).isEqualTo(Verdict.VIOLATED);
    }

    private static RuleUnderTest paired(Listing<HouseholdPairing> pairings) {
        Registers register =
                community().pairings(Pairings.builder().households(pairings).build());
        return RuleUnderTest.rule("pairing.household", register.build());
    }

    private static HouseholdPairing pairing(String member, String... homes) {
        return new HouseholdPairing(MemberId.of(member), Blocks.homes(homes).items());
    }

    @Test
    void some_deployed_member_answers_for_a_household() {
        assertThat(paired(Listing.of(pairing("m1", "h2"))).verdict(H1)).isEqualTo(Verdict.VIOLATED);
        assertThat(paired(Listing.of(pairing("m1", "h1"))).verdict(H1)).isEqualTo(Verdict.SATISFIED);
        assertThat(paired(Listing.of(pairing("m1", "h1"), pairing("m2", "h1"))).verdict(H1))
                .isEqualTo(Verdict.SATISFIED);
        paired(Listing.unknown()).isOpenFor(H1, Set.of(ofCommunity(Field.HOUSEHOLD_PAIRINGS)));
        assertThat(paired(Listing.of()).on(FROM.minusDays(1)).verdict(H1)).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void a_household_for_which_nobody_answers_is_found_in_words() {
        var finding = paired(Listing.of()).finding(H1);

        assertThat(finding.grade()).isEqualTo(Grade.MUST);
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "Household h1: deployed members who answer for it number 0; every household must have at least 1.",
                        "住户h1的包联党员干部为0名，每户至少应有1名。"));
    }

    private static RuleUnderTest size(CentralHousehold.Builder central) {
        return RuleUnderTest.rule("central-household.size", centrals(central).build());
    }

    @ParameterizedTest
    @CsvSource({"0, VIOLATED", "4, VIOLATED", "5, SATISFIED", "20, SATISFIED", "21, VIOLATED"})
    void neighbours_are_five_to_twenty_households(int homes, Verdict verdict) {
        assertThat(size(covering("z1", Blocks.ids("h", homes))).verdict(Z1)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"0, SATISFIED", "15, SATISFIED", "16, VIOLATED"})
    void members_are_fifteen_at_the_most(int members, Verdict verdict) {
        assertThat(size(Blocks.central("z1", Sense.MEMBERS).members(Blocks.people(Blocks.ids("m", members))))
                        .verdict(Z1))
                .isEqualTo(verdict);
    }

    @Test
    void who_is_listed_twice_counts_once() {
        assertThat(size(covering("z1", "h1", "h2", "h3", "h4", "h4")).verdict(Z1))
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void the_sense_says_which_list_is_missing() {
        size(Blocks.central("z1", Sense.NEIGHBOURS)).isOpenFor(Z1, Set.of(ofCentral("z1", Field.COVERED_HOUSEHOLDS)));
        size(Blocks.central("z1", Sense.MEMBERS)).isOpenFor(Z1, Set.of(ofCentral("z1", Field.MEMBERS)));
    }

    @Test
    void a_central_household_of_the_wrong_size_is_found_in_the_words_of_its_sense() {
        var households = size(covering("z1", "h1")).finding(Z1);
        var members = size(Blocks.central("z1", Sense.MEMBERS).members(Blocks.people(Blocks.ids("m", 16))))
                .finding(Z1);

        assertThat(households.demand()).isEqualTo("households-in-range");
        assertThat(households.observed()).isEqualTo(Quantity.of(1));
        assertThat(households.message())
                .isEqualTo(Text.of(
                        "Central household z1 covers 1 households; it should cover 5 to 20.",
                        "党员中心户z1联系1户，一般应联系5至20户。"));
        assertThat(members.demand()).isEqualTo("members-at-most");
        assertThat(members.message())
                .isEqualTo(Text.of(
                        "Central household z1 links 16 members; it should link 15 at the most.",
                        "党员中心户z1联系党员16名，一般不超过15名。"));
    }
}
