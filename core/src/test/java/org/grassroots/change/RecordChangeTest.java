package org.grassroots.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.grassroots.change.Town.C1;
import static org.grassroots.change.Town.C2;
import static org.grassroots.change.Town.assertRefused;
import static org.grassroots.change.Town.branch;
import static org.grassroots.change.Town.homes;
import static org.grassroots.change.Town.id;
import static org.grassroots.change.Town.listing;
import static org.grassroots.change.Town.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Community;
import org.grassroots.area.CommunityId;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.change.Refusal.Reason;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.json.RegisterWriter;
import org.grassroots.member.Helper;
import org.grassroots.member.HelperId;
import org.grassroots.member.Residence;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CommunityLevel;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Organisation;
import org.grassroots.organisation.ServedArea;
import org.grassroots.pairing.HouseholdPairing;
import org.grassroots.register.Provenance;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.junit.jupiter.api.Test;

class RecordChangeTest {
    private static final String NO_COMPOUND = "compound 'c9': is not in this register; "
            + "name a compound that is; one that was dissolved or removed cannot be changed any more";

    private final Register town = Town.register();

    private static List<String> compounds(Register register) {
        return register.community().compounds().stream()
                .map(compound -> compound.id().value())
                .toList();
    }

    @Test
    void a_survey_replaces_what_is_recorded_of_a_compound_or_adds_it() {
        Compound surveyed = Compound.builder()
                .from(Town.compound(town, C1))
                .entrances(OptionalInt.of(3))
                .build();
        Compound found = Compound.builder().id(CompoundId.of("c3")).name("小区c3").build();
        Register after = town.apply(new RecordChange.Survey(surveyed)).apply(new RecordChange.Survey(found));

        assertThat(compounds(after)).containsExactly("c1", "c2", "c3");
        assertThat(Town.compound(after, C1)).isSameAs(surveyed);
        assertThat(Town.compound(after, C2)).isSameAs(Town.compound(town, C2));
        assertThat(after.organisation()).isSameAs(town.organisation());
        assertThat(after.members()).isSameAs(town.members());
    }

    @Test
    void a_survey_loses_no_building_that_somebody_lives_in() {
        assertRefused(
                town,
                new RecordChange.Survey(Compound.builder()
                        .from(Town.compound(town, C2))
                        .buildings(Listing.of())
                        .build()),
                Reason.NOT_WHOLE,
                "the register at /organisation/groups/1/buildings/1: the building id 'c2-1' names nothing (and 2 more); "
                        + "it must be the id of a building of this register");
    }

    @Test
    void with_a_compound_goes_what_served_nothing_else() {
        Register after = town.apply(new RecordChange.RemoveCompound(C1));

        assertThat(compounds(after)).containsExactly("c2");
        assertThat(after.branches()).extracting(CompoundBranch::id).hasToString("[b2, t1]");
        assertThat(branch(after, "b2").serves()).containsExactly(ServedArea.whole(C2));
        assertThat(branch(after, "t1")).isSameAs(branch(town, "t1"));
        assertThat(after.groups()).extracting(BuildingGroup::buildings).containsExactly(List.of(BuildingId.of("c2-1")));
        assertThat(after.centralHouseholds())
                .extracting(CentralHousehold::households)
                .containsExactly(homes("c2-1-a"));
        assertThat(new RegisterWriter().toText(after)).doesNotContain("\"c1", "\"b1\"", "\"g1\"", "\"ch1\"");
    }

    @Test
    void whoever_lived_in_a_removed_compound_lives_elsewhere_and_keeps_the_memberships() {
        Register away = town.apply(new MemberChange.MoveHome(id("m5"), Residence.in(C1, BuildingId.of("c1-2"))));
        Register after = away.apply(new RecordChange.RemoveCompound(C1));

        assertThat(member(after, "m5").residence()).isEqualTo(Residence.ELSEWHERE);
        assertThat(member(after, "m1").residence()).isEqualTo(Residence.ELSEWHERE);
        assertThat(member(after, "x1")).isSameAs(member(town, "x1"));
        assertThat(branch(after, "b2").members()).isEqualTo(listing("m5", "m6"));
    }

    @Test
    void pairings_helpers_and_gaps_of_a_removed_compound_end() {
        Register gap = town.apply(new RecordChange.MembersListed(C1, false));
        Register after = gap.apply(new RecordChange.RemoveCompound(C1));

        assertThat(after.membersNotListed()).isEmpty();
        assertThat(after.helpers().get(0).serves()).containsExactly(C2);
        assertThat(after.pairings().compounds()).isEqualTo(Listing.of());
        assertThat(after.pairings().households())
                .isEqualTo(Listing.of(
                        new HouseholdPairing(id("m1"), homes("c2-1-a").items())));
        assertRefused(after, new RecordChange.RemoveCompound(CompoundId.of("c9")), Reason.NOT_THERE, NO_COMPOUND);
    }

    @Test
    void what_is_left_with_no_place_ends_with_the_compound() {
        Register after = town.apply(new GroupChange.FormCentralHousehold(Town.central("ch3", "g2")
                        .home(homes("c2-1-b").items().get(0))
                        .households(homes("c2-1-b"))
                        .build()))
                .apply(new GroupChange.FormCentralHousehold(Town.central("ch4", "g2")
                        .home(homes("c2-1-b").items().get(0))
                        .build()))
                .apply(new PairingChange.PairHouseholds(
                        new HouseholdPairing(id("e1"), homes("c2-1-a").items())))
                .apply(new RecordChange.RemoveCompound(C2));

        assertThat(after.branches()).extracting(CompoundBranch::id).hasToString("[b1, b2]");
        assertThat(after.centralHouseholds()).extracting(CentralHousehold::id).hasToString("[ch1, ch2, ch4]");
        assertThat(after.centralHouseholds().get(2).home()).isEqualTo(Optional.empty());
        assertThat(after.pairings().households().items())
                .extracting(HouseholdPairing::member)
                .containsExactly(id("m1"));
    }

    @Test
    void the_community_is_recorded_without_its_compounds() {
        Community renamed = Community.builder()
                .id(CommunityId.of("k1"))
                .name("新禾社区")
                .subdistrict("河西街道")
                .build();
        Register after = town.apply(new RecordChange.OfCommunity(renamed));

        assertThat(after.community().name()).isEqualTo("新禾社区");
        assertThat(compounds(after)).containsExactly("c1", "c2");
        assertThat(Town.compound(after, C1)).isSameAs(Town.compound(town, C1));
    }

    @Test
    void the_community_organisation_is_recorded_as_it_is() {
        CommunityOrganisation top =
                CommunityOrganisation.builder().level(CommunityLevel.COMMITTEE).build();
        Register after = town.apply(new RecordChange.OfCommunityOrganisation(Known.of(top)));

        assertThat(after.organisation().communityOrganisation()).isEqualTo(Known.of(top));
        assertThat(after.organisation().branches()).isSameAs(town.organisation().branches());
    }

    @Test
    void nothing_formed_fills_only_what_nobody_had_said() {
        Register half = town.edit()
                .organisation(Organisation.builder()
                        .branches(town.organisation().branches())
                        .build())
                .build();
        Register after = half.apply(new RecordChange.NothingFormed());

        assertThat(after.organisation().branches()).isSameAs(half.organisation().branches());
        assertThat(after.organisation().groups()).isEqualTo(Listing.of());
        assertThat(after.organisation().centralHouseholds()).isEqualTo(Listing.of());
        assertRefused(
                after,
                new RecordChange.NothingFormed(),
                Reason.THERE_ALREADY,
                "the lists of branches, groups and central households: are known already; "
                        + "dissolve, disband or end what is no more, one by one");
    }

    @Test
    void an_empty_list_becomes_unknown_and_the_others_stay_as_they_are() {
        Organisation nothing = Organisation.builder()
                .from(town.organisation())
                .branches(Listing.of())
                .groups(Listing.of())
                .centralHouseholds(Listing.of())
                .build();
        Register empty = town.edit().organisation(nothing).build();

        assertThat(empty.apply(new RecordChange.NothingKnown(Arranged.BRANCHES)).organisation())
                .isEqualTo(Organisation.builder()
                        .from(nothing)
                        .branches(Listing.unknown())
                        .build());
        assertThat(empty.apply(new RecordChange.NothingKnown(Arranged.GROUPS)).organisation())
                .isEqualTo(Organisation.builder()
                        .from(nothing)
                        .groups(Listing.unknown())
                        .build());
        assertThat(empty.apply(new RecordChange.NothingKnown(Arranged.CENTRAL_HOUSEHOLDS))
                        .organisation())
                .isEqualTo(Organisation.builder()
                        .from(nothing)
                        .centralHouseholds(Listing.unknown())
                        .build());
        assertThat(empty.apply(new RecordChange.NothingKnown(Arranged.GROUPS)).apply(new RecordChange.NothingFormed()))
                .isEqualTo(empty);
    }

    @Test
    void a_list_that_holds_something_or_is_unknown_already_does_not_become_unknown() {
        assertRefused(
                town,
                new RecordChange.NothingKnown(Arranged.BRANCHES),
                Reason.THERE_ALREADY,
                "the list of branches: holds 3, so that something is known; "
                        + "dissolve, disband or end first what is no more, one by one");
        assertRefused(
                town.edit().organisation(Organisation.UNKNOWN).build(),
                new RecordChange.NothingKnown(Arranged.CENTRAL_HOUSEHOLDS),
                Reason.THERE_ALREADY,
                "the list of central households: is unknown already; record it where the list is known and empty");
    }

    @Test
    void the_lists_of_compounds_and_members_are_always_known() {
        assertThatThrownBy(() -> new RecordChange.NothingKnown(Arranged.COMPOUNDS))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("the list of compounds must not be unknown; "
                        + "only that of branches, groups or central households may");
        assertThatThrownBy(() -> new RecordChange.NothingKnown(Arranged.MEMBERS))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("the list of members must not be unknown; "
                        + "only that of branches, groups or central households may");
    }

    @Test
    void whether_all_members_are_listed_is_recorded_where_it_was_otherwise() {
        Register gap = town.apply(new RecordChange.MembersListed(C1, false));

        assertThat(gap.listsMembersOf(C1)).isEqualTo(Answer.NO);
        assertThat(gap.apply(new RecordChange.MembersListed(C1, true))).isEqualTo(town);
        assertRefused(
                town,
                new RecordChange.MembersListed(C1, true),
                Reason.THERE_ALREADY,
                "compound 'c1': has its members listed already; record it where it is otherwise");
        assertRefused(
                gap,
                new RecordChange.MembersListed(C1, false),
                Reason.THERE_ALREADY,
                "compound 'c1': has no complete list of members already; record it where it is otherwise");
        assertRefused(town, new RecordChange.MembersListed(CompoundId.of("c9"), true), Reason.NOT_THERE, NO_COMPOUND);
    }

    private static Helper helper(String id) {
        return Helper.builder()
                .id(HelperId.of(id))
                .name(Registers.NAME)
                .role(Helper.Role.VOLUNTEER)
                .build();
    }

    @Test
    void helpers_are_recorded_all_at_once_and_none_twice() {
        assertThat(town.apply(new RecordChange.OfHelpers(List.of(helper("h2")))).helpers())
                .containsExactly(helper("h2"));
        assertThatThrownBy(() -> new RecordChange.OfHelpers(List.of(helper("h2"), helper("h2"))))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("the helpers: 'h2' must not be named twice");
    }

    @Test
    void the_described_day_may_be_recorded_as_an_earlier_one() {
        Provenance earlier = Provenance.builder()
                .source("made up")
                .synthetic(true)
                .describes(LocalDate.of(2020, 1, 1))
                .build();

        assertThat(town.apply(new RecordChange.OfProvenance(earlier)).provenance())
                .isSameAs(earlier);
    }

    @Test
    void every_list_is_put_into_the_order_told() {
        Register after = Changes.apply(
                List.of(
                        new RecordChange.Arrange(Arranged.COMPOUNDS, List.of("c2", "c1")),
                        new RecordChange.Arrange(
                                Arranged.MEMBERS, List.of("o1", "x1", "e1", "p1", "m6", "m5", "m4", "m3", "m2", "m1")),
                        new RecordChange.Arrange(Arranged.BRANCHES, List.of("t1", "b1", "b2")),
                        new RecordChange.Arrange(Arranged.GROUPS, List.of("g2", "g1")),
                        new RecordChange.Arrange(Arranged.CENTRAL_HOUSEHOLDS, List.of("ch2", "ch1"))),
                town);

        assertThat(compounds(after)).containsExactly("c2", "c1");
        assertThat(after.members().get(0)).isSameAs(member(town, "o1"));
        assertThat(after.branches().get(0)).isSameAs(branch(town, "t1"));
        assertThat(after.groups().get(0)).isSameAs(town.groups().get(1));
        assertThat(after.centralHouseholds().get(0))
                .isSameAs(town.centralHouseholds().get(1));
    }

    @Test
    void an_order_names_exactly_what_is_there() {
        assertRefused(
                town,
                new RecordChange.Arrange(Arranged.BRANCHES, List.of("t1", "b1", "b7")),
                Reason.NOT_THERE,
                "branch 'b7': is not in the list that is put in order; name exactly what is there");
        assertRefused(
                town,
                new RecordChange.Arrange(Arranged.BRANCHES, List.of("t1", "b2")),
                Reason.NOT_WHOLE,
                "branch 'b1': has no place in the new order; name exactly what is there");
        assertThatThrownBy(() -> new RecordChange.Arrange(Arranged.BRANCHES, List.of("t1", "t1")))
                .hasMessage("the order of the list: 't1' must not be named twice");
        assertRefused(
                town.edit().organisation(Organisation.UNKNOWN).build(),
                new RecordChange.Arrange(Arranged.GROUPS, List.of()),
                Reason.NOT_LISTED,
                "the list of groups: is unknown, so that nothing can be added or taken away; "
                        + "record first what there is, or that nothing was formed so far");
    }

    @Test
    void what_is_recorded_is_said_in_both_languages() {
        assertThat(new RecordChange.Survey(Town.compound(town, C1)).sentence(town))
                .hasToString("Text[english=Record the survey of compound 'c1' (小区c1)., "
                        + "simplifiedChinese=登记小区“c1”（小区c1）的摸排情况。]");
        assertThat(new RecordChange.RemoveCompound(C1).sentence(town).english())
                .isEqualTo("Remove compound 'c1' (小区c1) from the register.");
        assertThat(new RecordChange.OfCommunity(town.community()).sentence(town).simplifiedChinese())
                .isEqualTo("登记社区“k1”（青禾社区）。");
        assertThat(new RecordChange.OfCommunityOrganisation(town.organisation().communityOrganisation())
                        .sentence(town)
                        .english())
                .isEqualTo("Record the community organisation, a general branch.");
        assertThat(new RecordChange.OfCommunityOrganisation(Known.none())
                        .sentence(town)
                        .simplifiedChinese())
                .isEqualTo("登记：社区尚无党组织。");
        assertThat(new RecordChange.OfCommunityOrganisation(Known.unknown())
                        .sentence(town)
                        .english())
                .isEqualTo("Record that nobody knows whether the community has a Party organisation.");
        assertThat(new RecordChange.NothingFormed().sentence(town).english())
                .isEqualTo("Record that there are no branches, groups and central households so far where nobody had"
                        + " said.");
        assertThat(new RecordChange.NothingKnown(Arranged.CENTRAL_HOUSEHOLDS).sentence(town))
                .hasToString("Text[english=Record that it is no longer known what central households there are., "
                        + "simplifiedChinese=登记：党员中心户名单现已不详。]");
        assertThat(new RecordChange.MembersListed(C1, true).sentence(town).english())
                .isEqualTo("Record that all members living in compound 'c1' (小区c1) are listed.");
        assertThat(new RecordChange.MembersListed(C1, false).sentence(town).simplifiedChinese())
                .isEqualTo("登记：小区“c1”（小区c1）的党员尚未全部列明。");
        assertThat(new RecordChange.OfHelpers(List.of(helper("h2")))
                        .sentence(town)
                        .english())
                .isEqualTo("Record the helpers, in all: 1.");
        assertThat(new RecordChange.OfProvenance(town.provenance())
                        .sentence(town)
                        .simplifiedChinese())
                .isEqualTo("登记台账的来源和所述日期。");
        assertThat(new RecordChange.Arrange(Arranged.CENTRAL_HOUSEHOLDS, List.of())
                        .sentence(town)
                        .english())
                .isEqualTo("Put the list of central households into another order.");
    }
}
