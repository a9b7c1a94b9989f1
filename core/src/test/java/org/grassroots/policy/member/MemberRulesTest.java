package org.grassroots.policy.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.grassroots.area.CommunityId;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.Affiliation;
import org.grassroots.member.Capacity;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CommunityLevel;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.organisation.Organisation;
import org.grassroots.policy.RuleUnderTest;
import org.grassroots.register.Registers;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberRulesTest {
    private static final Subject M1 = Subject.of(Subject.Kind.MEMBER, MemberId.of("m1"));
    private static final MissingFact AFFILIATION = new MissingFact(M1, Field.AFFILIATION);
    private static final MissingFact ROLL_OF_B1 = MissingFact.of(Subject.Kind.BRANCH, BranchId.of("b1"), Field.MEMBERS);
    private static final MissingFact BRANCHES = ofCommunity(Field.BRANCHES);

    private static MissingFact ofCommunity(Field field) {
        return MissingFact.of(Subject.Kind.COMMUNITY, CommunityId.of("k1"), field);
    }

    private static Registers member(Affiliation affiliation) {
        return member(facts -> facts.affiliation(affiliation));
    }

    private static Registers member(UnaryOperator<PartyMember.Builder> facts) {
        return Registers.compound("c1").member("m1", facts).noBranch().organisation(community(Known.none()));
    }

    private static UnaryOperator<Organisation.Builder> community(Known<CommunityOrganisation> organisation) {
        return facts -> facts.communityOrganisation(organisation);
    }

    private static Known<CommunityOrganisation> roll(Listing<MemberId> roll) {
        return Known.of(CommunityOrganisation.builder()
                .level(CommunityLevel.BRANCH)
                .roll(roll)
                .build());
    }

    private static Listing<MemberId> people(String... ids) {
        return Listing.of(Arrays.stream(ids).map(MemberId::of).toList());
    }

    private static RuleUnderTest oneAffiliation(Registers register) {
        return RuleUnderTest.rule("member.one-affiliation", register.build());
    }

    private static RuleUnderTest placed(Registers register) {
        return RuleUnderTest.rule("member.placed", register.build());
    }

    private static RuleUnderTest shouldTransfer(Registers register) {
        return RuleUnderTest.rule("member.should-transfer", register.build());
    }

    @ParameterizedTest
    @CsvSource({"HERE, SATISFIED", "ELSEWHERE, VIOLATED"})
    void one_roll_is_right_for_a_member_affiliated_here_only(Affiliation affiliation, Verdict verdict) {
        assertThat(oneAffiliation(member(affiliation).branch("b1", BranchKind.FORMAL))
                        .verdict(M1))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"FORMAL, VIOLATED", "JOINT, VIOLATED", "TEMPORARY, SATISFIED", "FUNCTIONAL, SATISFIED"})
    void a_second_branch_is_a_second_affiliation_only_if_it_has_a_roll(BranchKind second, Verdict verdict) {
        Registers register =
                member(Affiliation.HERE).branch("b1", BranchKind.FORMAL).branch("b2", second);

        assertThat(oneAffiliation(register).verdict(M1)).isEqualTo(verdict);
    }

    @Test
    void the_roll_of_the_community_organisation_is_an_affiliation_too() {
        Registers register = member(Affiliation.HERE).organisation(community(roll(people("m1"))));

        assertThat(oneAffiliation(register).verdict(M1)).isEqualTo(Verdict.SATISFIED);
        assertThat(oneAffiliation(register.branch("b1", BranchKind.JOINT)).verdict(M1))
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_roll_that_names_a_member_twice_is_one_affiliation() {
        Registers register =
                member(Affiliation.HERE).branch("b1", BranchKind.FORMAL, branch -> branch.members(people("m1", "m1")));

        assertThat(oneAffiliation(register).verdict(M1)).isEqualTo(Verdict.SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({"HERE", "ELSEWHERE", "UNKNOWN"})
    void who_stands_on_no_roll_has_no_affiliation_here_to_judge(Affiliation affiliation) {
        assertThat(oneAffiliation(member(affiliation)).verdict(M1)).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void an_unknown_affiliation_decides_beside_one_roll_and_does_not_matter_beside_two() {
        Registers one = member(Affiliation.UNKNOWN).branch("b1", BranchKind.FORMAL);

        oneAffiliation(one).isOpenFor(M1, Set.of(AFFILIATION));
        assertThat(oneAffiliation(one.branch("b2", BranchKind.JOINT)).verdict(M1))
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void an_unknown_roll_or_affiliation_may_each_end_it_and_a_known_one_leaves_the_other() {
        Registers both = member(Affiliation.UNKNOWN).branch("b1", BranchKind.FORMAL, branch -> branch);
        Registers elsewhere = member(Affiliation.ELSEWHERE).branch("b1", BranchKind.FORMAL, branch -> branch);
        Registers here = member(Affiliation.HERE).branch("b1", BranchKind.FORMAL, branch -> branch);

        oneAffiliation(both).isOpenFor(M1, Set.of(AFFILIATION), Set.of(ROLL_OF_B1));
        oneAffiliation(elsewhere).isOpenFor(M1, Set.of(ROLL_OF_B1));
        assertThat(oneAffiliation(here).verdict(M1)).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void unknown_branches_or_an_unknown_organisation_may_hold_a_second_roll() {
        Registers register = Registers.compound("c1")
                .member("m1", facts -> facts.affiliation(Affiliation.HERE))
                .organisation(community(roll(people("m1"))));
        Registers organisation =
                member(Affiliation.HERE).branch("b1", BranchKind.FORMAL).organisation(facts -> facts);

        oneAffiliation(register).isOpenFor(M1, Set.of(BRANCHES));
        oneAffiliation(organisation).isOpenFor(M1, Set.of(ofCommunity(Field.COMMUNITY_ORGANISATION)));
    }

    @Test
    void two_affiliations_are_found_in_words_that_name_nobody() {
        var finding = oneAffiliation(member(Affiliation.ELSEWHERE).branch("b1", BranchKind.FORMAL))
                .finding(M1);

        assertThat(finding.grade()).isEqualTo(Grade.MUST);
        assertThat(finding.citation().text().english())
                .isEqualTo("Regulations on the Education and Management of CPC Members (2019), Art. 32");
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "Member m1 has 2 affiliations on record, counting each roll of a formal or joint branch, the roll of the"
                                + " community organisation and an affiliation elsewhere; a member has 1.",
                        "党员m1登记有2处组织关系（正式或联合党支部在册、社区党组织直属名册及在其他组织的隶属均计入），只应有1处。"));
        assertThat(finding.toString()).doesNotContain(Registers.NAME);
    }

    @ParameterizedTest
    @CsvSource({"HERE, VIOLATED", "ELSEWHERE, NOT_APPLICABLE"})
    void who_is_affiliated_here_stands_on_some_roll(Affiliation affiliation, Verdict verdict) {
        assertThat(placed(member(affiliation)).verdict(M1)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"FORMAL, SATISFIED", "JOINT, SATISFIED", "TEMPORARY, VIOLATED", "FUNCTIONAL, VIOLATED"})
    void a_place_is_one_on_a_roll(BranchKind kind, Verdict verdict) {
        assertThat(placed(member(Affiliation.HERE).branch("b1", kind)).verdict(M1))
                .isEqualTo(verdict);
    }

    @Test
    void a_place_on_the_roll_of_the_community_organisation_will_do_whatever_the_affiliation() {
        Registers register = member(Affiliation.UNKNOWN).organisation(community(roll(people("m1"))));

        assertThat(placed(register).verdict(M1)).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void every_unknown_roll_may_be_the_place() {
        Registers rolls = member(Affiliation.HERE)
                .branch("b1", BranchKind.FORMAL, branch -> branch)
                .organisation(community(roll(Listing.unknown())));
        MissingFact roll = ofCommunity(Field.ROLL);

        placed(rolls).isOpenFor(M1, Set.of(ROLL_OF_B1), Set.of(roll));
        placed(member(Affiliation.UNKNOWN)).isOpenFor(M1, Set.of(AFFILIATION));
        placed(Registers.compound("c1")
                        .member("m1", facts -> facts.affiliation(Affiliation.HERE))
                        .organisation(community(Known.none())))
                .isOpenFor(M1, Set.of(BRANCHES));
    }

    @Test
    void a_member_without_a_place_is_found_in_words() {
        assertThat(placed(member(Affiliation.HERE)).finding(M1).message())
                .isEqualTo(Text.of(
                        "Member m1 is affiliated here and stands on 0 rolls, on none of a formal or joint branch nor on that of"
                                + " the community organisation; every member must have a place.",
                        "党员m1组织关系在本社区，列入的在册名单为0个，未编入正式或联合党支部，也不在社区党组织直属名册；每名党员都必须编入党的组织。"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-02, 2026-01-01, NOT_APPLICABLE",
        "2025-07-01, 2026-01-01, VIOLATED",
        "2025-06-30, 2026-01-01, VIOLATED",
        "2025-08-31, 2026-02-27, NOT_APPLICABLE",
        "2025-08-31, 2026-02-28, VIOLATED",
        "2018-01-01, 2019-04-30, NOT_APPLICABLE",
        "2018-01-01, 2019-05-01, VIOLATED"
    })
    void six_months_away_call_for_a_transfer(LocalDate since, LocalDate day, Verdict verdict) {
        Registers register = member(facts ->
                facts.affiliation(Affiliation.HERE).awaySince(Known.of(since)).capacities(Listing.of()));

        assertThat(shouldTransfer(register).on(day).verdict(M1)).isEqualTo(verdict);
    }

    private static Registers away(Affiliation affiliation, Known<LocalDate> since, Listing<Capacity> capacities) {
        return member(facts -> facts.affiliation(affiliation).awaySince(since).capacities(capacities));
    }

    private static final Known<LocalDate> LONG_AGO = Known.of(LocalDate.of(2024, 1, 1));

    @Test
    void a_migrant_a_transferred_and_a_present_member_need_nothing() {
        Listing<Capacity> none = Listing.of();

        assertThat(shouldTransfer(away(Affiliation.HERE, LONG_AGO, Listing.of(Capacity.MIGRANT)))
                        .verdict(M1))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(shouldTransfer(away(Affiliation.ELSEWHERE, LONG_AGO, none)).verdict(M1))
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(shouldTransfer(away(Affiliation.HERE, Known.none(), none)).verdict(M1))
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(shouldTransfer(away(Affiliation.UNKNOWN, Known.unknown(), Listing.of(Capacity.MIGRANT)))
                        .verdict(M1))
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void each_unknown_fact_of_a_member_away_may_decide() {
        MissingFact since = new MissingFact(M1, Field.AWAY_SINCE);
        MissingFact capacities = new MissingFact(M1, Field.CAPACITIES);
        Listing<Capacity> none = Listing.of();

        shouldTransfer(away(Affiliation.HERE, LONG_AGO, Listing.unknown())).isOpenFor(M1, Set.of(capacities));
        shouldTransfer(away(Affiliation.HERE, Known.unknown(), none)).isOpenFor(M1, Set.of(since));
        shouldTransfer(away(Affiliation.UNKNOWN, LONG_AGO, none)).isOpenFor(M1, Set.of(AFFILIATION));
        shouldTransfer(away(Affiliation.UNKNOWN, Known.unknown(), Listing.unknown()))
                .isOpenFor(M1, Set.of(since), Set.of(AFFILIATION), Set.of(capacities));
    }

    @Test
    void a_member_away_is_found_and_asked_about_in_words() {
        var found =
                shouldTransfer(away(Affiliation.HERE, LONG_AGO, Listing.of())).finding(M1);
        var open = shouldTransfer(away(Affiliation.HERE, LONG_AGO, Listing.unknown()))
                .finding(M1);

        assertThat(found.grade()).isEqualTo(Grade.SHOULD);
        assertThat(found.message())
                .isEqualTo(Text.of(
                        "Member m1 has been away for 2 years, not less than 6 months, and has neither transferred the"
                                + " affiliation nor been registered as a migrant member.",
                        "党员m1已外出2年，达到6个月，既未转移组织关系，也未登记为流动党员。"));
        assertThat(open.message())
                .isEqualTo(Text.of(
                        "It cannot be told whether member m1 has been away for 6 months without a transfer or registration:"
                                + " time away is 2 years. To find out: capacities (member m1).",
                        "无法判断党员m1是否外出达6个月而未转移组织关系或登记为流动党员：外出时间2年。需要查明：党员类别（m1）。"));
    }

    @Test
    void the_rules_come_in_the_order_of_the_tables() {
        assertThat(MemberRules.all())
                .extracting(rule -> rule.id().value())
                .isEqualTo(List.of(
                        "member.one-affiliation",
                        "member.placed",
                        "member.should-transfer",
                        "member.in-building-group"));
    }
}
