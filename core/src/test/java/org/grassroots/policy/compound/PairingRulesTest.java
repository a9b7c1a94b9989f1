package org.grassroots.policy.compound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.grassroots.area.CompoundId;
import org.grassroots.condition.Quantity;
import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.HelperId;
import org.grassroots.member.MemberId;
import org.grassroots.missing.Field;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.Committee;
import org.grassroots.organisation.CommitteePost;
import org.grassroots.organisation.CommitteeSeat;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.pairing.PairedUnit;
import org.grassroots.pairing.PairedUnitId;
import org.grassroots.pairing.Pairings;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairingRulesTest {
    private static final Shipped UNIT = new Shipped("linfen", "pairing.unit");
    private static final Shipped STREET_CADRE = new Shipped("linfen", "pairing.street-cadre");
    private static final LocalDate FIRST = LocalDate.of(2022, 11, 24);
    private static final MemberId CADRE = MemberId.of("m1");

    /** A compound with a member {@code m1}, helpers {@code h1, h2}, and units {@code u1, u2}. */
    private static Registers compound() {
        return Registers.compound("c1").full(2).helper("h1", helper -> helper).helper("h2", helper -> helper);
    }

    private static Pairings pairings(UnaryOperator<CompoundPairing.Builder> facts) {
        CompoundPairing.Builder pairing = CompoundPairing.builder();
        pairing.compound(CompoundId.of("c1"));
        return units().compounds(Listing.of(facts.apply(pairing).build())).build();
    }

    private static Pairings.Builder units() {
        Pairings.Builder pairings = Pairings.builder();
        pairings.addUnits(new PairedUnit(PairedUnitId.of("u1"), "市图书馆"), new PairedUnit(PairedUnitId.of("u2"), "市博物馆"));
        return pairings;
    }

    private static CompoundPairing.Builder paired(CompoundPairing.Builder pairing, String... units) {
        return pairing.units(Listing.of(Stream.of(units).map(PairedUnitId::of).toList()));
    }

    /** Everything of a branch is known: nobody sits in it but whom the facts say. */
    private static CompoundBranch.Builder empty(CompoundBranch.Builder branch) {
        return branch.members(Listing.of())
                .secretaries(Listing.of())
                .deputies(Listing.of())
                .committee(Known.none());
    }

    /** One unit, and {@code m1} as its leading cadre. */
    private static Registers withCadre() {
        return compound().pairings(pairings(pairing -> paired(pairing, "u1").leadingCadres(Listing.of(CADRE))));
    }

    private static Register withCadre(BranchKind kind, UnaryOperator<CompoundBranch.Builder> facts) {
        return withCadre()
                .branch("b1", kind, branch -> facts.apply(empty(branch)))
                .build();
    }

    private static Register withCadre(UnaryOperator<CompoundBranch.Builder> facts) {
        return withCadre(BranchKind.TEMPORARY, facts);
    }

    private static List<String> broken(Register register) {
        return UNIT.findings(register).stream()
                .map(finding -> finding.demand() + " " + finding.verdict())
                .toList();
    }

    @Test
    void one_unit_whose_leading_cadre_is_a_member_of_the_branch_satisfies() {
        Register register = withCadre(branch -> branch.members(Listing.of(CADRE)));

        assertThat(UNIT.verdict(register, Shipped.C1)).isEqualTo(Verdict.SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({"'', VIOLATED", "u1, SATISFIED", "u1 u1, SATISFIED", "u1 u2, VIOLATED"})
    void exactly_one_unit_is_paired(String units, Verdict verdict) {
        Register register = compound()
                .branch("b1", BranchKind.TEMPORARY, branch -> empty(branch).members(Listing.of(CADRE)))
                .pairings(pairings(pairing -> paired(pairing, units.isEmpty() ? new String[0] : units.split(" "))
                        .leadingCadres(Listing.of(CADRE))))
                .build();

        assertThat(UNIT.verdict(register, Shipped.C1)).isEqualTo(verdict);
    }

    @Test
    void two_units_are_one_too_many() {
        Finding finding = UNIT.only(compound()
                .branch("b1", BranchKind.TEMPORARY, branch -> empty(branch).members(Listing.of(CADRE)))
                .pairings(pairings(pairing -> paired(pairing, "u1", "u2").leadingCadres(Listing.of(CADRE))))
                .build());

        assertThat(finding.demand()).isEqualTo("one-unit");
        assertThat(finding.grade()).isEqualTo(Grade.MUST);
        assertThat(finding.observed()).isEqualTo(Quantity.of(2));
        assertThat(finding.required()).isEqualTo(Quantity.of(1));
        assertThat(finding.margin()).contains(Quantity.of(1));
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "小区c1 is paired with 2 units; it must be paired with exactly 1.", "小区c1有包联单位2个，应当有且只有1个。"));
        assertThat(finding.why().demands().get(0).holds().tally().orElseThrow().counted())
                .extracting(Subject::toString)
                .containsExactly("paired-unit u1", "paired-unit u2");
    }

    @Test
    void neither_demand_applies_the_day_before_the_numbers_came_into_force() {
        Register register = compound()
                .noBranch()
                .pairings(units().compounds(Listing.of()).build())
                .build();

        assertThat(UNIT.verdict(register, Shipped.C1, FIRST.minusDays(1))).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(UNIT.verdict(register, Shipped.C1, FIRST)).isEqualTo(Verdict.VIOLATED);
        assertThat(STREET_CADRE.verdict(register, Shipped.C1, FIRST.minusDays(1)))
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(STREET_CADRE.verdict(register, Shipped.C1, FIRST)).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_compound_without_an_entry_in_a_known_list_of_pairings_has_none() {
        Register register = compound()
                .noBranch()
                .pairings(units().compounds(Listing.of()).build())
                .build();

        assertThat(broken(register)).containsExactly("one-unit VIOLATED", "cadre-in-branch VIOLATED");
        assertThat(STREET_CADRE.only(register).verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void unlisted_pairings_leave_every_demand_open() {
        Register register = compound()
                .branch("b1", BranchKind.TEMPORARY, branch -> empty(branch).members(Listing.of(CADRE)))
                .build();

        assertThat(broken(register)).containsExactly("one-unit UNDETERMINED", "cadre-in-branch UNDETERMINED");
        assertThat(UNIT.findings(register))
                .allSatisfy(finding -> assertThat(finding.decisive().sets())
                        .containsExactly(Set.of(Shipped.of(Shipped.K1, Field.COMPOUND_PAIRINGS))));
        STREET_CADRE.assertOpen(register, Set.of(Shipped.of(Shipped.K1, Field.COMPOUND_PAIRINGS)));
    }

    @Test
    void an_entry_that_does_not_say_which_unit_leaves_that_open() {
        Register register = compound()
                .branch("b1", BranchKind.TEMPORARY, branch -> empty(branch).members(Listing.of(CADRE)))
                .pairings(pairings(pairing -> pairing.leadingCadres(Listing.of(CADRE))))
                .build();

        UNIT.assertOpen(register, Set.of(Shipped.of(Shipped.C1, Field.PAIRED_UNITS)));
        assertThat(UNIT.only(register).message())
                .isEqualTo(Text.of(
                        "It cannot be told whether 小区c1 is paired with exactly 1 unit: known are at least 0. To find"
                                + " out: paired unit (compound c1).",
                        "无法判断小区c1是否有且只有1个包联单位：已知至少0个。需要查明：包联单位（c1）。"));
    }

    @ParameterizedTest
    @CsvSource({"FORMAL", "JOINT", "TEMPORARY", "FUNCTIONAL"})
    void a_cadre_may_sit_in_a_branch_of_any_kind(BranchKind kind) {
        assertThat(UNIT.verdict(withCadre(kind, branch -> branch.members(Listing.of(CADRE))), Shipped.C1))
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_cadre_who_is_secretary_deputy_or_on_the_committee_sits_in_the_branch() {
        Stream.<UnaryOperator<CompoundBranch.Builder>>of(
                        branch -> branch.secretaries(Listing.of(Officer.of(CADRE))),
                        branch -> branch.deputies(Listing.of(Officer.of(CADRE))),
                        branch -> branch.committee(Known.of(Committee.of(CommitteeSeat.builder()
                                .member(CADRE)
                                .addPosts(CommitteePost.ORDINARY)
                                .build()))))
                .forEach(facts ->
                        assertThat(UNIT.verdict(withCadre(facts), Shipped.C1)).isEqualTo(Verdict.SATISFIED));
    }

    @Test
    void a_cadre_outside_every_branch_of_the_compound_is_found() {
        Finding finding = UNIT.only(withCadre(branch -> branch.members(Listing.of(MemberId.of("m2")))));

        assertThat(finding.demand()).isEqualTo("cadre-in-branch");
        assertThat(finding.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "小区c1: no leading cadre of its paired unit sits in a branch that serves it.",
                        "小区c1的包联单位没有领导干部进入小区党组织。"));
    }

    @Test
    void a_cadre_in_a_branch_of_another_compound_is_not_here() {
        Register register = withCadre()
                .andCompound("c2")
                .branch("b1", BranchKind.TEMPORARY, branch -> empty(branch).members(Listing.of(CADRE)))
                .build();

        assertThat(UNIT.verdict(register, Shipped.C1)).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void every_list_of_the_branch_that_is_missing_may_hold_the_cadre() {
        Register register = withCadre(
                branch -> branch.members(Listing.unknown()).committee(Known.of(new Committee(Listing.unknown()))));

        // Each alone may show the cadre; only both together can show that the cadre is not there.
        UNIT.assertOpen(
                register, Set.of(Shipped.of(Shipped.B1, Field.MEMBERS)), Set.of(Shipped.of(Shipped.B1, Field.SEATS)));
    }

    @Test
    void unknown_cadres_may_be_nobody_or_one_of_those_in_the_branch() {
        Register register = compound()
                .branch("b1", BranchKind.TEMPORARY, branch -> empty(branch).members(Listing.of(CADRE)))
                .pairings(pairings(pairing -> paired(pairing, "u1")))
                .build();

        UNIT.assertOpen(register, Set.of(Shipped.of(Shipped.C1, Field.LEADING_CADRES)));
        assertThat(UNIT.only(register).message())
                .isEqualTo(Text.of(
                        "It cannot be told whether a leading cadre of the unit paired with 小区c1 sits in a branch that"
                                + " serves it. To find out: leading cadre of the paired unit (compound c1).",
                        "无法判断小区c1的包联单位是否有领导干部进入小区党组织。需要查明：包联单位领导干部（c1）。"));
    }

    @Test
    void unknown_cadres_cannot_sit_in_a_branch_where_nobody_sits() {
        Register register = compound()
                .branch("b1", BranchKind.TEMPORARY, PairingRulesTest::empty)
                .pairings(pairings(pairing -> paired(pairing, "u1")))
                .build();

        assertThat(broken(register)).containsExactly("cadre-in-branch VIOLATED");
    }

    @Test
    void no_cadre_sits_in_a_branch_whose_members_are_unknown_if_the_unit_named_none() {
        Register register = compound()
                .branch("b1", BranchKind.TEMPORARY, branch -> branch)
                .pairings(pairings(pairing -> paired(pairing, "u1").leadingCadres(Listing.of())))
                .build();

        assertThat(broken(register)).containsExactly("cadre-in-branch VIOLATED");
    }

    @ParameterizedTest
    @CsvSource({"'', VIOLATED", "h1, SATISFIED", "h1 h2, SATISFIED"})
    void at_least_one_street_cadre_answers_for_a_compound(String cadres, Verdict verdict) {
        List<HelperId> named = Stream.of(cadres.split(" "))
                .filter(name -> !name.isEmpty())
                .map(HelperId::of)
                .toList();
        Register register = compound()
                .pairings(pairings(pairing -> pairing.streetCadres(Listing.of(named))))
                .build();

        assertThat(STREET_CADRE.verdict(register, Shipped.C1)).isEqualTo(verdict);
    }

    @Test
    void a_compound_without_a_street_cadre_is_found() {
        Finding finding = STREET_CADRE.only(compound()
                .pairings(pairings(pairing -> pairing.streetCadres(Listing.of())))
                .build());

        assertThat(finding.grade()).isEqualTo(Grade.MUST);
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "小区c1: street cadres who answer for it number 0; there must be at least 1.",
                        "包联小区c1的街道干部有0名，至少应有1名。"));
    }

    @Test
    void an_entry_that_does_not_say_which_street_cadre_leaves_that_open() {
        Register register = compound().pairings(pairings(pairing -> pairing)).build();

        STREET_CADRE.assertOpen(register, Set.of(Shipped.of(Shipped.C1, Field.STREET_CADRES)));
    }
}
