package org.grassroots.policy.compound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.grassroots.area.CompoundId;
import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.Capacity;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.missing.Field;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CommunityLevel;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.ServedArea;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SecretarySourceTest {
    private static final Shipped SOURCE = new Shipped("compound-measures", "secretary.source");

    private static final UnaryOperator<PartyMember.Builder> MANAGED = member -> member.status(MemberStatus.FULL)
            .capacities(Listing.of(Capacity.DIRECTLY_MANAGED))
            .suitableAsSecretary(Answer.YES);
    private static final UnaryOperator<PartyMember.Builder> IN_SERVICE = member -> member.status(MemberStatus.FULL)
            .capacities(Listing.of(Capacity.IN_SERVICE))
            .suitableAsSecretary(Answer.NO);
    private static final UnaryOperator<PartyMember.Builder> FROM_OUTSIDE = member -> member.status(MemberStatus.FULL)
            .capacities(Listing.of(Capacity.DEPLOYED))
            .suitableAsSecretary(Answer.YES)
            .residence(Residence.ELSEWHERE);

    /** A branch of c1 whose secretary, {@code s}, is as told. */
    private static Registers led(UnaryOperator<PartyMember.Builder> secretary) {
        return Registers.compound("c1").member("s", secretary);
    }

    private static Register with(Registers registers, String... committee) {
        return under(registers, Known.of(organisation(Listing.of(ids(committee)))));
    }

    private static List<MemberId> ids(String... names) {
        return Stream.of(names).map(MemberId::of).toList();
    }

    private static CommunityOrganisation organisation(Listing<MemberId> committee) {
        return CommunityOrganisation.builder()
                .level(CommunityLevel.BRANCH)
                .committee(committee)
                .build();
    }

    private static Register under(Registers registers, Known<CommunityOrganisation> organisation) {
        return secretaries(registers, "s")
                .organisation(made -> made.communityOrganisation(organisation))
                .build();
    }

    private static Registers secretaries(Registers registers, String... names) {
        return registers.branch(
                "b1",
                BranchKind.FORMAL,
                branch -> branch.serves(List.of(ServedArea.whole(CompoundId.of("c1"))))
                        .secretaries(
                                Listing.of(ids(names).stream().map(Officer::of).toList())));
    }

    private static Verdict verdict(Register register) {
        return SOURCE.verdict(register, Shipped.B1);
    }

    @Test
    void a_suitable_directly_managed_resident_comes_first_whoever_else_there_is() {
        assertThat(verdict(with(led(MANAGED).member("o", MANAGED), "o"))).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_community_committee_member_comes_second() {
        assertThat(verdict(with(led(FROM_OUTSIDE), "s"))).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(with(led(FROM_OUTSIDE).member("o", MANAGED), "s"))).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void an_in_service_resident_comes_third() {
        assertThat(verdict(with(led(IN_SERVICE)))).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(with(led(IN_SERVICE).member("o", FROM_OUTSIDE), "o")))
                .as("the committee has a candidate")
                .isEqualTo(Verdict.VIOLATED);
        assertThat(verdict(with(led(IN_SERVICE).member("o", MANAGED)))).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_community_without_an_organisation_has_no_committee_either() {
        assertThat(verdict(under(led(IN_SERVICE), Known.none()))).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_secretary_from_none_of_the_circles_violates_although_nobody_stands_on_any() {
        Finding finding = SOURCE.only(with(led(FROM_OUTSIDE)));

        assertThat(finding.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(finding.grade()).isEqualTo(Grade.SHOULD);
        assertThat(finding.citation().text().english())
                .isEqualTo(
                        "Municipal measures for compound Party building (Seed-000), §1.3; day of entry into force by library default");
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "支部b1: its secretary does not come from the first circle that offers a candidate. The order is:"
                                + " directly managed members living there with standing, zeal and ability; members of the"
                                + " community committee; in-service members living there.",
                        "支部b1的书记不是按顺序从有人选的第一类党员中产生；顺序为：居住在本小区、有威望、有热心、有能力的直管党员，" + "社区党组织委员会成员，居住在本小区的在职党员。"));
        assertThat(finding.message().english()).doesNotContain(Registers.NAME);
    }

    @ParameterizedTest
    @CsvSource({"probationary", "unsuitable", "elsewhere", "retired"})
    void who_is_no_candidate_of_the_first_circle_does_not_come_before_a_committee_member(String why) {
        UnaryOperator<PartyMember.Builder> other = switch (why) {
            case "probationary" -> member -> MANAGED.apply(member).status(MemberStatus.PROBATIONARY);
            case "unsuitable" -> member -> MANAGED.apply(member).suitableAsSecretary(Answer.NO);
            case "elsewhere" -> member -> MANAGED.apply(member).residence(Residence.ELSEWHERE);
            default -> member -> MANAGED.apply(member).capacities(Listing.of(Capacity.RETIRED));
        };

        assertThat(verdict(with(led(FROM_OUTSIDE).member("o", other), "s"))).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_candidate_in_another_compound_does_not_come_before_unless_the_branch_serves_it_too() {
        Registers registers = led(FROM_OUTSIDE).andCompound("c2").member("o", MANAGED);

        assertThat(verdict(with(registers, "s"))).isEqualTo(Verdict.SATISFIED);

        Registers serving = Registers.compound("c1")
                .member("s", FROM_OUTSIDE)
                .andCompound("c2")
                .member("o", MANAGED)
                .organisation(made -> made.communityOrganisation(Known.of(organisation(Listing.of(ids("s"))))));
        Register both = serving.branch(
                        "b1",
                        BranchKind.TEMPORARY,
                        branch -> branch.serves(List.of(
                                        ServedArea.whole(CompoundId.of("c1")), ServedArea.whole(CompoundId.of("c2"))))
                                .secretaries(Listing.of(Officer.of(MemberId.of("s")))))
                .build();
        assertThat(verdict(both)).isEqualTo(Verdict.VIOLATED);
    }

    @ParameterizedTest
    @EnumSource
    void branches_of_every_kind_are_asked(BranchKind kind) {
        Register register = led(FROM_OUTSIDE)
                .branch("b1", kind, branch -> branch.secretaries(Listing.of(Officer.of(MemberId.of("s")))))
                .organisation(made -> made.communityOrganisation(Known.none()))
                .build();

        assertThat(verdict(register)).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_branch_without_a_secretary_or_with_two_is_not_asked() {
        assertThat(verdict(secretaries(led(FROM_OUTSIDE)).build())).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(verdict(secretaries(led(FROM_OUTSIDE).member("t", FROM_OUTSIDE), "s", "t")
                        .build()))
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void an_unknown_secretary_is_the_one_thing_to_find_out() {
        Register register =
                led(MANAGED).branch("b1", BranchKind.FORMAL, branch -> branch).build();

        SOURCE.assertOpen(register, Set.of(Shipped.of(Shipped.B1, Field.SECRETARIES)));
    }

    @Test
    void nobody_said_whether_a_directly_managed_secretary_is_suitable() {
        Register register = with(led(member -> MANAGED.apply(member).suitableAsSecretary(Answer.UNKNOWN)));

        SOURCE.assertOpen(register, Set.of(Shipped.ofMember("s", Field.SUITABLE_AS_SECRETARY)));
        assertThat(SOURCE.only(register).message())
                .isEqualTo(Text.of(
                        "It cannot be told whether the secretary of 支部b1 comes from the first circle that offers a"
                                + " candidate. To find out: suitability as secretary (member s).",
                        "无法判断支部b1的书记是否按规定顺序产生。需要查明：是否适合担任书记（s）。"));
    }

    @Test
    void capacities_of_the_secretary_may_put_him_on_the_first_rung_or_on_the_third() {
        Register register = with(led(member -> MANAGED.apply(member).capacities(Listing.unknown())));

        SOURCE.assertOpen(register, Set.of(Shipped.ofMember("s", Field.CAPACITIES)));
    }

    @Test
    void an_unknown_committee_decides_for_an_in_service_secretary() {
        SOURCE.assertOpen(
                under(led(IN_SERVICE), Known.of(organisation(Listing.unknown()))),
                Set.of(Shipped.of(Shipped.K1, Field.COMMUNITY_COMMITTEE)));
        SOURCE.assertOpen(
                under(led(IN_SERVICE), Known.unknown()), Set.of(Shipped.of(Shipped.K1, Field.COMMUNITY_ORGANISATION)));
    }

    @Test
    void another_who_may_come_first_decides_by_all_that_is_unknown_of_him() {
        Register register = with(
                led(FROM_OUTSIDE)
                        .member(
                                "o",
                                member -> MANAGED.apply(member)
                                        .residence(Residence.UNKNOWN)
                                        .suitableAsSecretary(Answer.UNKNOWN)),
                "s");

        // Either shows that he does not come first.
        SOURCE.assertOpen(
                register,
                Set.of(Shipped.ofMember("o", Field.RESIDENCE)),
                Set.of(Shipped.ofMember("o", Field.SUITABLE_AS_SECRETARY)));
    }

    @Test
    void members_nobody_listed_may_hold_one_who_comes_first() {
        SOURCE.assertOpen(with(led(FROM_OUTSIDE).notListed(), "s"), Set.of(Shipped.of(Shipped.C1, Field.MEMBERS)));
    }

    @Test
    void unknown_others_do_not_matter_to_a_secretary_on_the_first_rung() {
        assertThat(verdict(under(
                        led(MANAGED)
                                .add(5, member -> member.residence(Residence.UNKNOWN))
                                .notListed(),
                        Known.unknown())))
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_thousand_unknown_residents_are_told_of_at_once() {
        Finding finding = SOURCE.only(with(led(FROM_OUTSIDE).add(1_000, member -> member), "s"));

        // Each of them lives there, and so may come first by the other three facts.
        assertThat(finding.decisive().sets())
                .hasSize(12)
                .first()
                .isEqualTo(Set.of(
                        Shipped.ofMember("m2", Field.STATUS),
                        Shipped.ofMember("m2", Field.CAPACITIES),
                        Shipped.ofMember("m2", Field.SUITABLE_AS_SECRETARY)));
        assertThat(finding.decisive().omitted()).isPositive();
    }

    @Test
    void a_set_of_a_hundred_facts_is_counted_and_not_listed() {
        UnaryOperator<PartyMember.Builder> unclear =
                member -> MANAGED.apply(member).suitableAsSecretary(Answer.UNKNOWN);
        Register register = under(led(unclear).add(100, unclear), Known.of(organisation(Listing.unknown())));

        Finding finding = SOURCE.only(register);

        // The other way is to find the secretary on the committee and not one of the hundred suitable.
        assertThat(finding.decisive().sets())
                .containsExactly(Set.of(Shipped.ofMember("s", Field.SUITABLE_AS_SECRETARY)));
        assertThat(finding.decisive().omitted()).isPositive();
        assertThat(finding.why().deciders().sets(2).sets())
                .hasSize(2)
                .last()
                .satisfies(set -> assertThat(set).hasSize(101));
    }
}
