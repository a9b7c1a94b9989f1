package org.grassroots.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.grassroots.change.Town.C1;
import static org.grassroots.change.Town.C2;
import static org.grassroots.change.Town.branch;
import static org.grassroots.change.Town.homes;
import static org.grassroots.change.Town.id;
import static org.grassroots.change.Town.listing;
import static org.grassroots.change.Town.member;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Community;
import org.grassroots.area.CommunityId;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.area.PropertyService;
import org.grassroots.area.PropertyServiceId;
import org.grassroots.change.Refusal.Reason;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.json.RegisterWriter;
import org.grassroots.member.HelperId;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Organisation;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.pairing.HouseholdPairing;
import org.grassroots.pairing.PairedUnit;
import org.grassroots.pairing.PairedUnitId;
import org.grassroots.pairing.Pairings;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.junit.jupiter.api.Test;

class CompoundTransferTest {
    private static final CommunityId K1 = CommunityId.of("k1");
    private static final CommunityId K2 = CommunityId.of("k2");

    private final Register town = Town.register();
    private final Register village = village(UnaryOperator.identity());

    /** Another community in which all lists are known and empty. */
    private static Register village(UnaryOperator<Registers> more) {
        Registers made = Registers.compound("d1")
                .community(community -> community.id(K2).name("白露社区"))
                .organisation(organisation ->
                        organisation.branches(Listing.of()).groups(Listing.of()).centralHouseholds(Listing.of()))
                .pairings(Pairings.builder()
                        .compounds(Listing.of())
                        .households(Listing.of())
                        .build());
        return more.apply(made).build();
    }

    private static List<Register> transfer(CompoundId compound, Register from, Register to) {
        return new CompoundTransfer(compound, K1, K2).applyTo(List.of(from, to));
    }

    private static void assertRefused(Register from, Register to, Reason reason, String message) {
        assertThatThrownBy(() -> transfer(C1, from, to))
                .isInstanceOf(RefusedChangeException.class)
                .hasMessage(message)
                .satisfies(refused -> assertThat(
                                ((RefusedChangeException) refused).refusal().reason())
                        .isEqualTo(reason));
    }

    @Test
    void a_compound_takes_its_residents_and_what_serves_nothing_else_with_it() {
        List<Register> after = transfer(C1, town, village);
        Register left = after.get(0);
        Register joined = after.get(1);

        assertThat(joined.community().compounds()).extracting(Compound::id).hasToString("[d1, c1]");
        assertThat(Town.compound(joined, C1)).isSameAs(Town.compound(town, C1));
        assertThat(joined.members()).extracting(PartyMember::id).hasToString("[m1, m2, m3, m4, p1]");
        assertThat(member(joined, "m1")).isSameAs(member(town, "m1"));
        assertThat(branch(joined, "b1")).isSameAs(branch(town, "b1"));
        assertThat(joined.groups()).containsExactly(town.groups().get(0));
        assertThat(joined.centralHouseholds())
                .containsExactly(town.centralHouseholds().get(0));
        assertThat(left.branches()).extracting(CompoundBranch::id).hasToString("[b2, t1]");
        assertThat(left.members()).extracting(PartyMember::id).hasToString("[m5, m6, x1, o1, e1]");
        assertThat(new RegisterWriter().toText(left))
                .doesNotContain("\"c1", "\"m1\"", "\"m2\"", "\"b1\"", "\"g1\"", "\"ch1\"", "\"u1\"");
    }

    @Test
    void a_branch_that_serves_other_compounds_too_stays_and_loses_the_area() {
        Register left = transfer(C1, town, village).get(0);

        assertThat(branch(left, "b2").serves())
                .extracting(area -> area.compound())
                .containsExactly(C2);
        assertThat(left.groups()).extracting(BuildingGroup::buildings).containsExactly(List.of(BuildingId.of("c2-1")));
        assertThat(left.centralHouseholds())
                .extracting(CentralHousehold::households)
                .containsExactly(homes("c2-1-a"));
        assertThat(branch(left, "t1")).isSameAs(branch(town, "t1"));
    }

    @Test
    void whoever_goes_leaves_what_stays_and_whoever_stays_what_goes() {
        Register mixed = town.apply(new MemberChange.MoveHome(id("m5"), Residence.in(C1)))
                .apply(new MemberChange.MoveHome(id("m4"), Residence.in(C2)));
        List<Register> after = transfer(C1, mixed, village);

        assertThat(branch(after.get(0), "b2").members()).isEqualTo(listing("m6"));
        assertThat(branch(after.get(1), "b1").members()).isEqualTo(listing("m1", "m2", "m3", "p1"));
        assertThat(after.get(0)
                        .organisation()
                        .communityOrganisation()
                        .value()
                        .orElseThrow()
                        .committee())
                .isEqualTo(listing("o1"));
        assertThat(member(after.get(0), "m4")).isSameAs(member(mixed, "m4"));
        assertThat(member(after.get(1), "m5")).isSameAs(member(mixed, "m5"));
    }

    @Test
    void whoever_lives_in_no_compound_goes_where_alone_he_is_named() {
        List<Register> alone = transfer(C2, town, village);
        List<Register> both = transfer(C1, town.apply(new MemberChange.Deploy(id("m1"), Town.T1)), village);

        assertThat(alone.get(1).members()).extracting(PartyMember::id).hasToString("[m5, m6, x1, o1]");
        assertThat(branch(alone.get(1), "t1").members()).isEqualTo(Listing.of());
        assertThat(both.get(1).pairings().compounds().items().get(0).leadingCadres())
                .isEqualTo(listing("m1"));
        Register unpaired = town.apply(new PairingChange.PairCompound(
                CompoundPairing.builder().compound(C1).build()));
        assertThat(transfer(C2, unpaired, village).get(1).members())
                .extracting(PartyMember::id)
                .hasToString("[m5, m6, x1, o1, e1]");
    }

    @Test
    void pairings_go_with_their_units_and_are_parted_where_they_reach_further() {
        List<Register> after = transfer(C1, town, village);

        assertThat(after.get(1).pairings().units()).containsExactly(new PairedUnit(PairedUnitId.of("u1"), "市档案馆"));
        assertThat(after.get(1).pairings().compounds().items().get(0).leadingCadres())
                .isEqualTo(listing("m1"));
        assertThat(after.get(1).pairings().households())
                .isEqualTo(Listing.of(
                        new HouseholdPairing(id("m1"), homes("c1-1-a").items())));
        assertThat(after.get(0).pairings().compounds()).isEqualTo(Listing.of());
        assertThat(after.get(0).pairings().households()).isEqualTo(Listing.of());
    }

    @Test
    void a_unit_that_stands_by_others_too_is_known_in_both_communities() {
        PairedUnit archive = new PairedUnit(PairedUnitId.of("u1"), "市档案馆");
        Register wide = town.apply(new PairingChange.PairUnit(C2, archive));
        Register knows = village.apply(new PairingChange.PairUnit(CompoundId.of("d1"), archive));
        List<Register> after = transfer(C1, wide, knows);

        assertThat(after.get(0).pairings().units()).containsExactly(archive);
        assertThat(after.get(1).pairings().units()).containsExactly(archive);
    }

    @Test
    void a_helper_who_serves_more_is_known_in_both_communities() {
        Register also = village(made -> made.helper("h1", helper -> helper.serves(List.of(CompoundId.of("d1")))));
        List<Register> apart = transfer(C1, town, village);
        List<Register> met = transfer(C1, town, also);
        List<Register> gone = transfer(C2, apart.get(0), village);

        assertThat(apart.get(0).helpers().get(0).serves()).containsExactly(C2);
        assertThat(apart.get(1).helpers().get(0).serves()).containsExactly(C1);
        assertThat(met.get(1).helpers()).hasSize(1);
        assertThat(met.get(1).helpers().get(0).serves()).containsExactly(CompoundId.of("d1"), C1);
        assertThat(gone.get(0).helpers()).isEmpty();
    }

    @Test
    void a_street_cadre_of_a_pairing_goes_with_it_whatever_compounds_he_serves() {
        HelperId cadre = HelperId.of("h2");
        Register led = Town.build(made -> made.helper("h2", helper -> helper))
                .apply(new PairingChange.PairCompound(CompoundPairing.builder()
                        .compound(C1)
                        .streetCadres(Listing.of(cadre))
                        .build()));
        List<Register> after = transfer(C1, led, village);

        assertThat(after.get(0).person(cadre)).isEmpty();
        assertThat(after.get(1).person(cadre)).isPresent();
        assertThat(after.get(1).pairings().compounds().items().get(0).streetCadres())
                .isEqualTo(Listing.of(cadre));
    }

    @Test
    void a_property_service_goes_with_its_last_compound() {
        PropertyService service = PropertyService.builder()
                .id(PropertyServiceId.of("ps1"))
                .name("安居物业")
                .kind(PropertyService.Kind.COMPANY)
                .build();
        Register served = serve(
                serve(
                        town.apply(new RecordChange.OfCommunity(Community.builder()
                                .from(town.community())
                                .addPropertyServices(service)
                                .build())),
                        C1),
                C2);
        List<Register> first = transfer(C1, served, village);
        List<Register> second = new CompoundTransfer(C2, K1, K2).applyTo(first);

        assertThat(first.get(0).community().propertyServices()).containsExactly(service);
        assertThat(first.get(1).community().propertyServices()).containsExactly(service);
        assertThat(second.get(0).community().propertyServices()).isEmpty();
        assertThat(second.get(1).community().propertyServices()).containsExactly(service);
    }

    private static Register serve(Register register, CompoundId compound) {
        return register.apply(new RecordChange.Survey(Compound.builder()
                .from(Town.compound(register, compound))
                .propertyService(Known.of(PropertyServiceId.of("ps1")))
                .build()));
    }

    @Test
    void a_gap_in_the_list_of_members_goes_with_the_compound() {
        List<Register> after = transfer(C1, town.apply(new RecordChange.MembersListed(C1, false)), village);

        assertThat(after.get(0).membersNotListed()).isEmpty();
        assertThat(after.get(1).membersNotListed()).containsExactly(C1);
    }

    @Test
    void ids_that_clash_are_refused() {
        assertRefused(
                town,
                village(made -> made.member("m1", member -> member)),
                Reason.NOT_WHOLE,
                "the register at /members/1/id: the person id 'm1' is given twice; every person needs an id of its own");
        assertRefused(
                town,
                village.apply(
                        new PairingChange.PairUnit(CompoundId.of("d1"), new PairedUnit(PairedUnitId.of("u1"), "市图书馆"))),
                Reason.THERE_ALREADY,
                "paired unit 'u1': is recorded otherwise in community 'k2'; "
                        + "both communities must say the same of it, or give it ids of their own");
        assertRefused(
                town,
                village(made -> made.helper("h1", helper -> helper.name("白芷"))),
                Reason.THERE_ALREADY,
                "helper 'h1': is recorded otherwise in community 'k2'; "
                        + "both communities must say the same of it, or give it ids of their own");
    }

    @Test
    void a_list_that_one_community_does_not_know_is_refused_where_it_matters() {
        Register unsaid = village.edit().organisation(Organisation.UNKNOWN).build();
        String text = "the list of branches of community '%s': is unknown, so that nothing can be added or taken away; "
                + "record first what there is, or that there is nothing so far";

        assertRefused(town, unsaid, Reason.NOT_LISTED, text.formatted("k2"));
        assertRefused(
                town.edit().organisation(Organisation.UNKNOWN).build(),
                village,
                Reason.NOT_LISTED,
                text.formatted("k1"));
    }

    @Test
    void a_list_stays_unknown_if_nothing_is_to_go_onto_it_or_both_are_unknown() {
        Register unsaid = village.edit().organisation(Organisation.UNKNOWN).build();
        Register bare = town.edit()
                .organisation(Organisation.builder()
                        .branches(Listing.of())
                        .groups(Listing.of())
                        .centralHouseholds(Listing.of())
                        .build())
                .build();

        assertThat(transfer(C1, bare, unsaid).get(1).organisation()).isEqualTo(Organisation.UNKNOWN);
        assertThat(transfer(C1, town.edit().organisation(Organisation.UNKNOWN).build(), unsaid)
                        .get(1)
                        .organisation())
                .isEqualTo(Organisation.UNKNOWN);
    }

    @Test
    void both_communities_and_the_compound_must_be_there() {
        assertThatThrownBy(() -> new CompoundTransfer(C1, K1, K2).applyTo(List.of(town)))
                .hasMessage(
                        "community 'k2': has no register among the 1 given; give the registers of both communities");
        assertThatThrownBy(() -> transfer(CompoundId.of("c9"), town, village))
                .hasMessage("compound 'c9': is not in this register; "
                        + "name a compound that is; one that was dissolved or removed cannot be changed any more");
        assertThatThrownBy(() -> new CompoundTransfer(C1, K1, K1))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("compound 'c1' must go to another community than 'k1', where it is");
    }

    @Test
    void other_communities_are_left_alone_and_the_order_is_kept() {
        Register third = village(made ->
                made.community(community -> community.id(CommunityId.of("k3")).name("霜降社区")));
        List<Register> after = new CompoundTransfer(C1, K1, K2).applyTo(List.of(village, third, town));

        assertThat(after)
                .extracting(register -> register.community().id().value())
                .containsExactly("k2", "k3", "k1");
        assertThat(after.get(1)).isSameAs(third);
    }

    @Test
    void a_transfer_is_for_the_organisation_above_and_says_what_it_does() {
        CompoundTransfer transfer = new CompoundTransfer(C1, K1, K2);

        assertThat(transfer.authorities()).isEqualTo(Set.of(Authority.HIGHER));
        assertThat(transfer.sentence())
                .hasToString("Text[english=Transfer compound 'c1' from community 'k1' to community 'k2'., "
                        + "simplifiedChinese=将小区“c1”由社区“k1”划归社区“k2”。]");
    }
}
