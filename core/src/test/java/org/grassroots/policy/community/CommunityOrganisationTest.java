package org.grassroots.policy.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.grassroots.area.CommunityId;
import org.grassroots.area.CompoundId;
import org.grassroots.condition.Quantity;
import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Id;
import org.grassroots.fact.Known;
import org.grassroots.member.Affiliation;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.Residence;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.missing.Subject.Kind;
import org.grassroots.organisation.CommunityLevel;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.policy.Shipped;
import org.grassroots.policy.TestPacks;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code community.organisation-required} and {@code community.level}, as the national pack states them. */
class CommunityOrganisationTest {
    private static final Subject K1 = Subject.of(Kind.COMMUNITY, CommunityId.of("k1"));
    private static final Shipped REQUIRED =
            new Shipped("national", "community.organisation-required", K1, TestPacks.DAY);
    private static final Shipped LEVEL = new Shipped("national", "community.level", K1, TestPacks.DAY);

    private static Register with(Registers registers, Known<CommunityOrganisation> organisation) {
        return registers
                .organisation(facts -> facts.communityOrganisation(organisation))
                .build();
    }

    private static Register organised(Registers registers, CommunityLevel level, Answer waived) {
        return with(
                registers,
                Known.of(CommunityOrganisation.builder()
                        .level(level)
                        .sizeWaived(waived)
                        .build()));
    }

    private static Set<MissingFact> missing(Kind kind, Id id, Field field) {
        return Set.of(MissingFact.of(kind, id, field));
    }

    private static Set<MissingFact> ofCommunity(Field field) {
        return missing(Kind.COMMUNITY, CommunityId.of("k1"), field);
    }

    @ParameterizedTest
    @CsvSource({"2, NOT_APPLICABLE", "3, VIOLATED", "4, VIOLATED"})
    void three_full_members_without_an_organisation_break_the_rule_and_two_do_not(int full, Verdict verdict) {
        Register register =
                with(Registers.compound("c1").full(full).probationary(9).inService(9), Known.none());

        assertThat(REQUIRED.verdict(register)).isEqualTo(verdict);
    }

    @Test
    void an_organisation_of_any_level_is_enough() {
        Register register = organised(Registers.compound("c1").full(3), CommunityLevel.BRANCH, Answer.UNKNOWN);

        assertThat(REQUIRED.verdict(register)).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void full_members_affiliated_here_count_wherever_they_live() {
        Registers registers = Registers.compound("c1").full(1).andCompound("c2").full(1);
        registers.add(
                1,
                member -> member.status(MemberStatus.FULL)
                        .affiliation(Affiliation.HERE)
                        .residence(Residence.ELSEWHERE));

        assertThat(REQUIRED.verdict(with(registers, Known.none()))).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void the_rule_does_not_apply_the_day_before_the_branch_regulations() {
        Register register = with(Registers.compound("c1").full(3), Known.none());

        assertThat(REQUIRED.on(TestPacks.FROM).verdict(register)).isEqualTo(Verdict.VIOLATED);
        assertThat(REQUIRED.on(TestPacks.FROM.minusDays(1)).verdict(register)).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void a_community_without_an_organisation_is_found_in_words() {
        Finding finding = REQUIRED.finding(with(Registers.compound("c1").full(4), Known.none()));

        assertThat(finding.grade()).isEqualTo(Grade.MUST);
        assertThat(finding.observed()).isEqualTo(Quantity.of(0));
        assertThat(finding.required()).isEqualTo(Quantity.of(1));
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "青禾社区: full members affiliated here number 4; from 3 on a Party organisation must be formed, and there is none.",
                        "青禾社区组织关系在本社区的正式党员4名，没有社区党组织；达到3名的应当成立。"));
    }

    @Test
    void whether_there_is_an_organisation_is_the_fact_that_decides_once_there_are_three() {
        Register register = Registers.compound("c1").full(3).build();

        assertThat(REQUIRED.decisive(register)).containsExactly(ofCommunity(Field.COMMUNITY_ORGANISATION));
        assertThat(REQUIRED.finding(register).message())
                .isEqualTo(Text.of(
                        "It cannot be told whether 青禾社区 needs a Party organisation and has one: full members affiliated here are 3 (limit 3), organisations 0 to 1. To find out: community organisation (community k1).",
                        "无法判断青禾社区是否应当成立且已有社区党组织：组织关系在本社区的正式党员3名（标准3名），社区党组织0至1个。需要查明：社区党组织情况（k1）。"));
    }

    @Test
    void one_unknown_affiliation_decides_where_two_are_full_and_there_is_no_organisation() {
        Registers registers = Registers.compound("c1").full(2).add(1, member -> member.status(MemberStatus.FULL));

        assertThat(REQUIRED.decisive(with(registers, Known.none())))
                .containsExactly(missing(Kind.MEMBER, MemberId.of("m3"), Field.AFFILIATION));
    }

    @Test
    void an_unknown_status_does_not_matter_beside_three_full_members() {
        Registers registers = Registers.compound("c1").full(3).add(1, member -> member.affiliation(Affiliation.HERE));

        assertThat(REQUIRED.verdict(with(registers, Known.none()))).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void any_number_may_live_unseen_where_members_are_not_listed() {
        Registers registers =
                Registers.compound("c1").full(2).andCompound("c2").notListed().andCompound("c3");

        assertThat(REQUIRED.decisive(with(registers.notListed(), Known.none())))
                .containsExactly(
                        missing(Kind.COMPOUND, CompoundId.of("c2"), Field.MEMBERS),
                        missing(Kind.COMPOUND, CompoundId.of("c3"), Field.MEMBERS));
    }

    @ParameterizedTest
    @CsvSource({
        "50, BRANCH, SATISFIED",
        "51, BRANCH, VIOLATED",
        "50, GENERAL_BRANCH, VIOLATED",
        "51, GENERAL_BRANCH, SATISFIED",
        "99, GENERAL_BRANCH, SATISFIED",
        "100, GENERAL_BRANCH, VIOLATED",
        "99, COMMITTEE, VIOLATED",
        "100, COMMITTEE, SATISFIED"
    })
    void the_level_goes_by_all_members_affiliated_here(int members, CommunityLevel level, Verdict verdict) {
        Registers registers =
                Registers.compound("c1").full(members - 10).probationary(10).inService(60);

        assertThat(LEVEL.verdict(organised(registers, level, Answer.NO))).isEqualTo(verdict);
        assertThat(LEVEL.verdict(organised(registers, level, Answer.YES))).isEqualTo(Verdict.SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "60, BRANCH, 50, 10",
        "30, GENERAL_BRANCH, 51 to 99, 21",
        "120, GENERAL_BRANCH, 51 to 99, 21",
        "60, COMMITTEE, 100, 40"
    })
    void a_level_that_does_not_fit_is_found_with_its_own_limit(
            int members, CommunityLevel level, String limit, int margin) {
        Finding finding = LEVEL.finding(organised(Registers.compound("c1").full(members), level, Answer.NO));

        assertThat(finding.grade()).isEqualTo(Grade.SHOULD);
        assertThat(finding.observed()).isEqualTo(Quantity.of(members));
        assertThat(finding.margin()).contains(Quantity.of(margin));
        assertThat(finding.message().english())
                .isEqualTo("青禾社区: members affiliated here number " + members
                        + ", which the level of its organisation does not fit (limit of that level: " + limit
                        + "), and no waiver is on record.");
    }

    @Test
    void a_level_that_does_not_fit_is_found_in_both_languages() {
        Register register = organised(Registers.compound("c1").full(51), CommunityLevel.BRANCH, Answer.NO);

        assertThat(LEVEL.finding(register).message().simplifiedChinese())
                .isEqualTo("青禾社区组织关系在本社区的党员51名，与社区党组织现有设置形式不符（该形式的人数界限为50名），也没有上级同意放宽的记录。");
    }

    @Test
    void where_there_is_no_organisation_there_is_no_level() {
        assertThat(LEVEL.verdict(with(Registers.compound("c1").full(60), Known.none())))
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void the_level_is_not_judged_the_day_before_its_first_number() {
        Register register = organised(Registers.compound("c1").full(60), CommunityLevel.BRANCH, Answer.NO);

        assertThat(LEVEL.on(TestPacks.FROM).verdict(register)).isEqualTo(Verdict.VIOLATED);
        assertThat(LEVEL.on(TestPacks.FROM.minusDays(1)).verdict(register)).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void a_waiver_decides_where_the_level_does_not_fit() {
        Register register = organised(Registers.compound("c1").full(51), CommunityLevel.BRANCH, Answer.UNKNOWN);

        assertThat(LEVEL.decisive(register)).containsExactly(ofCommunity(Field.SIZE_WAIVED));
        assertThat(LEVEL.finding(register).message())
                .isEqualTo(Text.of(
                        "It cannot be told whether the level of the organisation of 青禾社区 fits its members or was waived: members affiliated here are 51. To find out: waiver of the size its level asks for (community k1).",
                        "无法判断青禾社区的社区党组织设置形式是否与党员人数相符或经同意放宽：组织关系在本社区的党员51名。需要查明：上级同意放宽规模的记录（k1）。"));
    }

    @Test
    void an_unknown_waiver_does_not_matter_where_the_level_fits() {
        Register register = organised(Registers.compound("c1").full(50), CommunityLevel.BRANCH, Answer.UNKNOWN);

        assertThat(LEVEL.verdict(register)).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void one_member_more_or_less_decides_at_the_limit() {
        Registers registers = Registers.compound("c1").full(50).add(1, member -> member);

        assertThat(LEVEL.decisive(organised(registers, CommunityLevel.GENERAL_BRANCH, Answer.NO)))
                .containsExactly(missing(Kind.MEMBER, MemberId.of("m51"), Field.AFFILIATION));
        assertThat(LEVEL.decisive(organised(registers, CommunityLevel.GENERAL_BRANCH, Answer.UNKNOWN)))
                .containsExactly(
                        missing(Kind.MEMBER, MemberId.of("m51"), Field.AFFILIATION), ofCommunity(Field.SIZE_WAIVED));
        assertThat(LEVEL.verdict(organised(registers, CommunityLevel.COMMITTEE, Answer.NO)))
                .isEqualTo(Verdict.VIOLATED);
    }

    @ParameterizedTest
    @CsvSource({"0", "60", "120"})
    void an_unknown_organisation_is_the_only_fact_that_decides_its_level(int members) {
        Register register = Registers.compound("c1")
                .full(members)
                .add(3, member -> member)
                .notListed()
                .build();

        assertThat(LEVEL.decisive(register)).containsExactly(ofCommunity(Field.COMMUNITY_ORGANISATION));
        assertThat(LEVEL.finding(register).decisive().omitted()).isZero();
    }

    @Test
    void an_organisation_has_one_level_and_what_is_not_there_has_none() {
        OrganisationTrait branch = new OrganisationTrait.HasLevel(CommunityLevel.BRANCH);
        OrganisationTrait committee = new OrganisationTrait.HasLevel(CommunityLevel.COMMITTEE);
        OrganisationTrait waived = new OrganisationTrait.SizeWaived();

        assertThat(branch.fits(1, committee, 1)).isFalse();
        assertThat(branch.fits(1, committee, 0)).isTrue();
        assertThat(branch.fits(0, committee, 0)).isTrue();
        assertThat(branch.fits(1, new OwnOrganisation(), 0)).isFalse();
        assertThat(waived.fits(1, new OwnOrganisation(), 0)).isFalse();
        assertThat(waived.fits(1, new OwnOrganisation(), 1)).isTrue();
        assertThat(waived.fits(1, branch, 1)).isTrue();
    }
}
