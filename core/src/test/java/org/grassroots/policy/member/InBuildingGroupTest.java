package org.grassroots.policy.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.grassroots.area.BuildingId;
import org.grassroots.area.CommunityId;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.member.Residence;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.GroupId;
import org.grassroots.policy.Blocks;
import org.grassroots.policy.RuleUnderTest;
import org.grassroots.register.Registers;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A member who owns the home is in a group of its building. */
class InBuildingGroupTest {
    private static final Subject M1 = Subject.of(Subject.Kind.MEMBER, MemberId.of("m1"));
    private static final MissingFact RESIDENCE = new MissingFact(M1, Field.RESIDENCE);
    private static final MissingFact OWNER = new MissingFact(M1, Field.HOME_OWNER);
    private static final MissingFact GROUPS =
            MissingFact.of(Subject.Kind.COMMUNITY, CommunityId.of("k1"), Field.GROUPS);

    private static final Residence IN_U1 = Residence.in(CompoundId.of("c1"), BuildingId.of("u1"));
    private static final Residence IN_C1 = Residence.in(CompoundId.of("c1"));

    private static MissingFact listOf(String group) {
        return MissingFact.of(Subject.Kind.GROUP, GroupId.of(group), Field.MEMBERS);
    }

    private static Registers member(Answer owner, Residence residence) {
        return Registers.compound(
                        "c1",
                        facts -> facts.buildings(Listing.of(Blocks.building("u1", "h1"), Blocks.building("u2", "h2"))))
                .member("m1", facts -> facts.homeOwner(owner).residence(residence))
                .branch("b1", BranchKind.TEMPORARY);
    }

    private static RuleUnderTest rule(Registers register) {
        return RuleUnderTest.rule("member.in-building-group", register.build());
    }

    private static RuleUnderTest rule(Answer owner, Residence residence, BuildingGroup.Builder... groups) {
        List<BuildingGroup> built = new ArrayList<>();
        for (BuildingGroup.Builder group : groups) {
            built.add(group.build());
        }
        return rule(member(owner, residence).organisation(facts -> facts.groups(Listing.of(built))));
    }

    private static BuildingGroup.Builder with(String id, String... buildings) {
        return Blocks.group(id, buildings).members(Blocks.people("m1"));
    }

    private static BuildingGroup.Builder without(String id, String... buildings) {
        return Blocks.group(id, buildings).members(Blocks.people());
    }

    @ParameterizedTest
    @CsvSource({"YES, VIOLATED", "NO, NOT_APPLICABLE"})
    void only_owners_are_asked(Answer owner, Verdict verdict) {
        assertThat(rule(owner, IN_U1, without("g1", "u1")).verdict(M1)).isEqualTo(verdict);
    }

    @Test
    void the_group_must_serve_the_building() {
        assertThat(rule(Answer.YES, IN_U1, with("g1", "u1")).verdict(M1)).isEqualTo(Verdict.SATISFIED);
        assertThat(rule(Answer.YES, IN_U1, with("g1", "u2", "u1")).verdict(M1)).isEqualTo(Verdict.SATISFIED);
        assertThat(rule(Answer.YES, IN_U1, with("g1", "u2"), without("g2", "u1"))
                        .verdict(M1))
                .isEqualTo(Verdict.VIOLATED);
        assertThat(rule(Answer.YES, Residence.ELSEWHERE, with("g1", "u2")).verdict(M1))
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void any_unknown_list_of_the_building_may_have_the_member() {
        rule(Answer.YES, IN_U1, Blocks.group("g1", "u1"), Blocks.group("g2", "u1"), Blocks.group("g3", "u2"))
                .isOpenFor(M1, Set.of(listOf("g1")), Set.of(listOf("g2")));
        rule(member(Answer.YES, IN_U1)).isOpenFor(M1, Set.of(GROUPS));
        rule(Answer.UNKNOWN, IN_U1, without("g1", "u1")).isOpenFor(M1, Set.of(OWNER));
    }

    @Test
    void an_unknown_building_matters_only_where_the_groups_differ() {
        assertThat(rule(Answer.YES, IN_C1, without("g1", "u1")).verdict(M1)).isEqualTo(Verdict.VIOLATED);
        assertThat(rule(Answer.YES, IN_C1, with("g1", "u1", "u2")).verdict(M1)).isEqualTo(Verdict.SATISFIED);
        assertThat(rule(Answer.YES, Residence.UNKNOWN, with("g1", "u1", "u2")).verdict(M1))
                .isEqualTo(Verdict.SATISFIED);
        rule(Answer.YES, IN_C1, with("g1", "u1")).isOpenFor(M1, Set.of(RESIDENCE));
        rule(Answer.YES, Residence.UNKNOWN, without("g1", "u1")).isOpenFor(M1, Set.of(RESIDENCE));
    }

    @Test
    void with_building_and_list_unknown_each_may_decide() {
        rule(Answer.YES, IN_C1, Blocks.group("g1", "u1")).isOpenFor(M1, Set.of(RESIDENCE), Set.of(listOf("g1")));
        rule(Answer.YES, IN_C1, Blocks.group("g1", "u1", "u2")).isOpenFor(M1, Set.of(listOf("g1")));
        rule(Answer.YES, IN_C1, Blocks.group("g1", "u1"), Blocks.group("g2", "u2"))
                .isOpenFor(
                        M1,
                        Set.of(listOf("g1"), listOf("g2")),
                        Set.of(RESIDENCE, listOf("g1")),
                        Set.of(RESIDENCE, listOf("g2")));
    }

    @Test
    void a_compound_of_which_nobody_listed_the_buildings_has_no_group_and_no_building_to_be_sure_of() {
        Registers here = Registers.compound("c1")
                .member("m1", facts -> facts.homeOwner(Answer.YES))
                .noBranch()
                .organisation(facts -> facts.groups(Listing.of()));
        Registers somewhere = member(Answer.YES, Residence.UNKNOWN)
                .andCompound("c2")
                .organisation(facts ->
                        facts.groups(Listing.of(List.of(with("g1", "u1", "u2").build()))));

        assertThat(rule(here).verdict(M1)).isEqualTo(Verdict.VIOLATED);
        rule(somewhere).isOpenFor(M1, Set.of(RESIDENCE));
    }

    @Test
    void an_owner_in_no_group_is_found_in_words_that_name_nobody() {
        var finding = rule(Answer.YES, IN_U1, without("g1", "u1")).finding(M1);

        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "Member m1 owns the home he or she lives in and is in no group that serves its building.",
                        "业主党员m1未编入所居住楼栋的党小组。"));
        assertThat(finding.toString()).doesNotContain(Registers.NAME);
    }
}
