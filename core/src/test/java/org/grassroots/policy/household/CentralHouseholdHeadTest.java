package org.grassroots.policy.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.grassroots.area.BuildingId;
import org.grassroots.area.CompoundId;
import org.grassroots.area.HouseholdId;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CentralHousehold.Sense;
import org.grassroots.organisation.CentralHouseholdId;
import org.grassroots.policy.Blocks;
import org.grassroots.policy.RuleUnderTest;
import org.grassroots.register.Registers;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A central household is headed by a full member who lives in it. */
class CentralHouseholdHeadTest {
    private static final Subject Z1 = Subject.of(Subject.Kind.CENTRAL_HOUSEHOLD, CentralHouseholdId.of("z1"));
    private static final MissingFact HEAD = new MissingFact(Z1, Field.HEAD);
    private static final MissingFact HOME = new MissingFact(Z1, Field.HOME);
    private static final MissingFact RESIDENCE =
            MissingFact.of(Subject.Kind.MEMBER, MemberId.of("m1"), Field.RESIDENCE);
    private static final MissingFact STATUS = MissingFact.of(Subject.Kind.MEMBER, MemberId.of("m1"), Field.STATUS);

    private static final Optional<HouseholdId> H1 = Optional.of(HouseholdId.of("h1"));
    private static final Optional<HouseholdId> UNKNOWN = Optional.empty();

    /** The group serves u1 and u2 of compound c1, not u3; u4 stands in compound c2. */
    private static RuleUnderTest rule(
            Known<MemberId> head,
            Optional<HouseholdId> home,
            UnaryOperator<PartyMember.Builder> facts,
            String... buildings) {
        CentralHousehold central =
                Blocks.central("z1", Sense.NEIGHBOURS).head(head).home(home).build();
        Registers register = Registers.compound(
                        "c2", compound -> compound.buildings(Listing.of(Blocks.building("u4", "h5"))))
                .andCompound(
                        "c1",
                        compound -> compound.buildings(Listing.of(
                                Blocks.building("u1", "h1", "h2"),
                                Blocks.building("u2", "h3"),
                                Blocks.building("u3", "h4"))))
                .member("m1", facts)
                .branch("b1", BranchKind.FORMAL)
                .organisation(organisation -> organisation
                        .groups(Listing.of(List.of(Blocks.group("g1", buildings).build())))
                        .centralHouseholds(Listing.of(List.of(central))));
        return RuleUnderTest.rule("central-household.head", register.build());
    }

    private static final Known<MemberId> M1 = Known.of(MemberId.of("m1"));

    private static RuleUnderTest headedBy(Residence residence, MemberStatus status, Optional<HouseholdId> home) {
        return rule(M1, home, member -> member.status(status).residence(residence), "u1", "u2");
    }

    private static Residence at(String building, String home) {
        return Residence.in(
                CompoundId.of(building.equals("u4") ? "c2" : "c1"), BuildingId.of(building), HouseholdId.of(home));
    }

    @ParameterizedTest
    @CsvSource({
        "FULL, u1, h1, SATISFIED",
        "PROBATIONARY, u1, h1, VIOLATED",
        "FULL, u1, h2, VIOLATED",
        "FULL, u4, h5, VIOLATED",
        "UNKNOWN, u1, h2, VIOLATED"
    })
    void the_head_is_a_full_member_who_lives_there(MemberStatus status, String building, String home, Verdict verdict) {
        assertThat(headedBy(at(building, home), status, H1).verdict(Z1)).isEqualTo(verdict);
    }

    @Test
    void somebody_who_lives_elsewhere_heads_no_home_of_the_group_whichever_it_is() {
        Residence served = Residence.in(CompoundId.of("c1"));
        Residence other = Residence.in(CompoundId.of("c2"));

        assertThat(headedBy(Residence.ELSEWHERE, MemberStatus.FULL, UNKNOWN).verdict(Z1))
                .isEqualTo(Verdict.VIOLATED);
        assertThat(headedBy(other, MemberStatus.FULL, UNKNOWN).verdict(Z1)).isEqualTo(Verdict.VIOLATED);
        assertThat(headedBy(other, MemberStatus.FULL, H1).verdict(Z1)).isEqualTo(Verdict.VIOLATED);
        assertThat(headedBy(at("u3", "h4"), MemberStatus.FULL, UNKNOWN).verdict(Z1))
                .isEqualTo(Verdict.VIOLATED);
        assertThat(headedBy(served, MemberStatus.FULL, UNKNOWN).verdict(Z1)).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void no_head_is_known_to_be_no_head() {
        assertThat(rule(Known.none(), UNKNOWN, member -> member, "u1").verdict(Z1))
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void an_unknown_head_may_be_anybody() {
        rule(Known.unknown(), H1, member -> member, "u1").isOpenFor(Z1, Set.of(HEAD));
    }

    @Test
    void what_is_unknown_of_the_head_decides() {
        headedBy(at("u1", "h1"), MemberStatus.UNKNOWN, H1).isOpenFor(Z1, Set.of(STATUS));
        headedBy(Residence.UNKNOWN, MemberStatus.FULL, H1).isOpenFor(Z1, Set.of(RESIDENCE));
        headedBy(Residence.in(CompoundId.of("c1")), MemberStatus.FULL, H1).isOpenFor(Z1, Set.of(RESIDENCE));
        headedBy(Residence.UNKNOWN, MemberStatus.UNKNOWN, H1).isOpenFor(Z1, Set.of(RESIDENCE), Set.of(STATUS));
        headedBy(at("u1", "h1"), MemberStatus.FULL, UNKNOWN).isOpenFor(Z1, Set.of(HOME));
    }

    @Test
    void home_and_residence_decide_alone_only_where_they_can_part() {
        Residence inCompound = Residence.in(CompoundId.of("c1"));
        Residence inBuilding = Residence.in(CompoundId.of("c1"), BuildingId.of("u1"));

        headedBy(Residence.UNKNOWN, MemberStatus.FULL, UNKNOWN).isOpenFor(Z1, Set.of(RESIDENCE));
        headedBy(inCompound, MemberStatus.FULL, UNKNOWN).isOpenFor(Z1, Set.of(RESIDENCE));
        headedBy(inBuilding, MemberStatus.FULL, UNKNOWN).isOpenFor(Z1, Set.of(HOME));
        full(inBuilding, "u1").isOpenFor(Z1, Set.of(HOME, RESIDENCE));
        full(inCompound, "u1", "u2", "u3").isOpenFor(Z1, Set.of(HOME, RESIDENCE));
        full(inCompound, "u1", "u2", "u3", "u4").isOpenFor(Z1, Set.of(HOME));
    }

    private static RuleUnderTest full(Residence residence, String... buildings) {
        return rule(M1, UNKNOWN, member -> member.status(MemberStatus.FULL).residence(residence), buildings);
    }

    @Test
    void a_head_who_will_not_do_is_found_and_asked_about_in_words() {
        assertThat(headedBy(at("u1", "h2"), MemberStatus.FULL, H1).finding(Z1).message())
                .isEqualTo(Text.of(
                        "Central household z1 has no head who is a full member and lives in it.",
                        "党员中心户z1没有由居住在该户的正式党员担任的负责人。"));
        assertThat(headedBy(at("u1", "h1"), MemberStatus.UNKNOWN, H1)
                        .finding(Z1)
                        .message())
                .isEqualTo(Text.of(
                        "It cannot be told whether central household z1 is headed by a full member who lives in it. To find out:"
                                + " membership status (member m1).",
                        "无法判断党员中心户z1是否由居住在该户的正式党员负责。需要查明：党员身份（m1）。"));
    }
}
