package org.grassroots.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.change.Town.C1;
import static org.grassroots.change.Town.C2;
import static org.grassroots.change.Town.assertRefused;
import static org.grassroots.change.Town.homes;
import static org.grassroots.change.Town.id;
import static org.grassroots.change.Town.listing;

import java.util.List;
import org.grassroots.area.CompoundId;
import org.grassroots.change.Refusal.Reason;
import org.grassroots.fact.Listing;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.pairing.HouseholdPairing;
import org.grassroots.pairing.PairedUnit;
import org.grassroots.pairing.PairedUnitId;
import org.grassroots.pairing.Pairings;
import org.grassroots.register.Register;
import org.junit.jupiter.api.Test;

class PairingChangeTest {
    private static final PairedUnitId U1 = PairedUnitId.of("u1");
    private static final PairedUnitId U2 = PairedUnitId.of("u2");
    private static final PairedUnit ARCHIVE = new PairedUnit(U1, "市档案馆");
    private static final PairedUnit LIBRARY = new PairedUnit(U2, "市图书馆");

    private final Register town = Town.register();

    private static CompoundPairing pairing(Register register, int at) {
        return register.pairings().compounds().items().get(at);
    }

    @Test
    void a_unit_is_paired_besides_those_that_are() {
        Register after = town.apply(new PairingChange.PairUnit(C1, LIBRARY));

        assertThat(pairing(after, 0).units()).isEqualTo(Listing.of(U1, U2));
        assertThat(pairing(after, 0).leadingCadres()).isEqualTo(listing("m1", "e1"));
        assertThat(after.pairings().units()).containsExactly(ARCHIVE, LIBRARY);
        assertThat(after.organisation()).isSameAs(town.organisation());
        assertThat(after.members()).isSameAs(town.members());
    }

    @Test
    void a_compound_without_a_pairing_gets_one_with_nobody_else_in_it() {
        Register after = town.apply(new PairingChange.PairUnit(C2, ARCHIVE));

        assertThat(pairing(after, 0)).isSameAs(pairing(town, 0));
        assertThat(pairing(after, 1).units()).isEqualTo(Listing.of(U1));
        assertThat(pairing(after, 1).streetCadres()).isEqualTo(Listing.of());
        assertThat(after.pairings().units()).containsExactly(ARCHIVE);
    }

    @Test
    void a_unit_is_not_paired_twice_or_under_an_id_that_is_taken() {
        assertRefused(
                town,
                new PairingChange.PairUnit(C1, ARCHIVE),
                Reason.THERE_ALREADY,
                "compound 'c1': is paired with unit 'u1' already; pair it with another unit");
        assertRefused(
                town,
                new PairingChange.PairUnit(C2, new PairedUnit(U1, "市图书馆")),
                Reason.THERE_ALREADY,
                "paired unit 'u1': is recorded under the name '市档案馆'; "
                        + "every paired unit needs an id of its own: give that name, or another id");
        assertRefused(
                town,
                new PairingChange.PairUnit(CompoundId.of("c9"), ARCHIVE),
                Reason.NOT_THERE,
                "compound 'c9': is not in this register; "
                        + "name a compound that is; one that was dissolved or removed cannot be changed any more");
    }

    @Test
    void no_pairing_is_added_to_what_is_unknown() {
        Register unsaid = town.apply(new PairingChange.Correct(Pairings.UNKNOWN));
        String text = "%s: is unknown, so that nothing can be added or taken away; record %s";

        assertRefused(
                unsaid,
                new PairingChange.PairUnit(C1, ARCHIVE),
                Reason.NOT_LISTED,
                text.formatted("the list of pairings with compounds", "the pairings first"));
        assertRefused(
                unsaid,
                new PairingChange.PairCompound(
                        CompoundPairing.builder().compound(C1).build()),
                Reason.NOT_LISTED,
                text.formatted("the list of pairings with compounds", "the pairings first"));
        assertRefused(
                unsaid,
                new PairingChange.PairHouseholds(new HouseholdPairing(id("m1"), List.of())),
                Reason.NOT_LISTED,
                text.formatted("the list of pairings with households", "the pairings first"));
        assertRefused(
                town.apply(new PairingChange.PairCompound(
                        CompoundPairing.builder().compound(C1).build())),
                new PairingChange.PairUnit(C1, ARCHIVE),
                Reason.NOT_LISTED,
                text.formatted("the list of units paired with compound 'c1'", "first which they are"));
    }

    @Test
    void all_pairings_of_a_compound_are_set_at_once() {
        CompoundPairing other = CompoundPairing.builder()
                .compound(C2)
                .leadingCadres(listing("o1"))
                .build();
        Register after = town.apply(new PairingChange.PairCompound(other));

        assertThat(after.pairings().compounds().items()).containsExactly(pairing(town, 0), other);
        CompoundPairing replaced = CompoundPairing.builder().compound(C1).build();
        assertThat(after.apply(new PairingChange.PairCompound(replaced))
                        .pairings()
                        .compounds()
                        .items())
                .containsExactly(replaced, other);
        assertRefused(
                town,
                new PairingChange.PairCompound(CompoundPairing.builder()
                        .compound(C2)
                        .units(Listing.of(U2))
                        .build()),
                Reason.NOT_WHOLE,
                "the register at /pairings/compounds/1/units/0: the paired unit id 'u2' names nothing; "
                        + "it must be the id of a paired unit of this register");
    }

    @Test
    void a_member_answers_for_the_households_named_and_no_other() {
        HouseholdPairing second = new HouseholdPairing(id("e1"), homes("c2-1-b").items());
        HouseholdPairing less = new HouseholdPairing(id("m1"), homes("c1-1-b").items());
        Register after =
                town.apply(new PairingChange.PairHouseholds(second)).apply(new PairingChange.PairHouseholds(less));

        assertThat(after.pairings().households()).isEqualTo(Listing.of(less, second));
        assertThat(after.pairings().compounds()).isSameAs(town.pairings().compounds());
    }

    @Test
    void a_pairing_with_no_household_ends_if_there_was_one() {
        HouseholdPairing none = new HouseholdPairing(id("m1"), List.of());
        Register after = town.apply(new PairingChange.PairHouseholds(none));

        assertThat(after.pairings().households()).isEqualTo(Listing.of());
        assertRefused(
                after,
                new PairingChange.PairHouseholds(none),
                Reason.NOT_THERE,
                "party member 'm1': answers for no household, so that nothing can end; "
                        + "name the households the member is to answer for");
    }

    @Test
    void a_member_who_is_recorded_twice_answers_once_afterwards() {
        HouseholdPairing pairing =
                new HouseholdPairing(id("m1"), homes("c1-1-a").items());
        Register twice = town.apply(new PairingChange.Correct(
                Pairings.builder().households(Listing.of(pairing, pairing)).build()));
        HouseholdPairing once = new HouseholdPairing(id("m1"), homes("c1-1-b").items());

        assertThat(twice.apply(new PairingChange.PairHouseholds(once))
                        .pairings()
                        .households())
                .isEqualTo(Listing.of(once));
    }

    @Test
    void who_and_what_is_paired_must_be_there() {
        assertRefused(
                town,
                new PairingChange.PairHouseholds(
                        new HouseholdPairing(id("nobody"), homes("c1-1-a").items())),
                Reason.NOT_THERE,
                "party member 'nobody': is not in this register; "
                        + "name a party member that is; one that was dissolved or removed cannot be changed any more");
        assertRefused(
                town,
                new PairingChange.PairHouseholds(
                        new HouseholdPairing(id("m1"), homes("c9-1-a").items())),
                Reason.NOT_THERE,
                "household 'c9-1-a': is not in this register; "
                        + "name a household that is; one that was dissolved or removed cannot be changed any more");
        assertRefused(
                town,
                new PairingChange.PairCompound(
                        CompoundPairing.builder().compound(CompoundId.of("c9")).build()),
                Reason.NOT_THERE,
                "compound 'c9': is not in this register; "
                        + "name a compound that is; one that was dissolved or removed cannot be changed any more");
    }

    @Test
    void what_is_done_to_pairings_is_said_in_both_languages() {
        assertThat(new PairingChange.PairUnit(C1, LIBRARY).sentence(town))
                .hasToString("Text[english=Pair compound 'c1' (小区c1) with unit 'u2' (市图书馆)., "
                        + "simplifiedChinese=小区“c1”（小区c1）与结对单位“u2”（市图书馆）结对。]");
        assertThat(new PairingChange.PairCompound(pairing(town, 0))
                        .sentence(town)
                        .english())
                .isEqualTo("Set the pairings of compound 'c1' (小区c1).");
        assertThat(new PairingChange.PairHouseholds(
                                new HouseholdPairing(id("m1"), homes("c1-1-a").items()))
                        .sentence(town)
                        .simplifiedChinese())
                .isEqualTo("由党员“m1”包联1户。");
        assertThat(new PairingChange.Correct(Pairings.UNKNOWN).sentence(town).english())
                .isEqualTo("Correct the record of all pairings.");
    }
}
