package org.grassroots.plan.ledger.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.grassroots.plan.SampleRegisters.C1;
import static org.grassroots.plan.SampleRegisters.C2;
import static org.grassroots.plan.ledger.reconciliation.Entries.READS;
import static org.grassroots.plan.ledger.reconciliation.Entries.book;
import static org.grassroots.plan.ledger.reconciliation.Entries.erase;
import static org.grassroots.plan.ledger.reconciliation.Entries.ids;
import static org.grassroots.plan.ledger.reconciliation.Entries.number;
import static org.grassroots.plan.ledger.reconciliation.Entries.resident;
import static org.grassroots.plan.ledger.reconciliation.Entries.restrict;

import java.util.Arrays;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.CompoundId;
import org.grassroots.area.Household;
import org.grassroots.area.HouseholdId;
import org.grassroots.fact.Listing;
import org.grassroots.plan.SampleRegisters;
import org.grassroots.plan.ledger.LedgerRoles;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.Purpose;
import org.grassroots.plan.ledger.book.TestLedgers;
import org.grassroots.plan.ledger.reconciliation.Reconciliation.Outcome;
import org.grassroots.plan.ledger.view.AuditLog;
import org.grassroots.register.Register;
import org.junit.jupiter.api.Test;

class ResidentReconciliationTest {
    private static final ResidentReconciliation RESIDENTS = new ResidentReconciliation(ShippedParts.RESIDENTS);

    /** A household of {@code h-1}, {@code h-2} and so on for each number; of unknown size if it is below zero. */
    static Register register(int... residents) {
        Household[] households = new Household[residents.length];
        for (int at = 0; at < residents.length; at++) {
            HouseholdId id = HouseholdId.of("h-" + (at + 1));
            households[at] = residents[at] < 0 ? Household.uncounted(id) : Household.of(id, residents[at]);
        }
        return SampleRegisters.register(SampleRegisters.compound()
                        .buildings(Listing.of(building("b-1")
                                .households(Listing.of(Arrays.asList(households)))
                                .build())))
                .build();
    }

    private static Building.Builder building(String id) {
        return Building.builder().id(BuildingId.of(id)).name("One");
    }

    private static Reconciliation reconcile(LedgerBook book, Register register) {
        return RESIDENTS.reconcile(book, register, C1, READS, AuditLog.empty());
    }

    @Test
    void each_resident_of_each_household_has_an_entry() {
        Reconciliation result = reconcile(
                book("L3", resident("h-1", "p-1", 2), resident("h-2", "p-3", 1), resident("h-1", "p-2", 2)),
                register(2, 1, 0));

        assertThat(result.findings()).isEmpty();
        assertThat(result.outcome()).isEqualTo(Outcome.AGREES);
        assertThat(result.looked()).isEqualTo(3);
    }

    @Test
    void a_household_without_an_entry_is_told_by_number_and_named_only_to_who_asks() {
        Reconciliation result = reconcile(book("L3", resident("h-1", "p-1", 1)), register(1, 3, 0));

        assertThat(result.outcome()).isEqualTo(Outcome.DIFFERS);
        ReconciliationFinding finding = result.findings().get(0);
        assertThat(finding.text().english())
                .isEqualTo(
                        "of 3 households of the register, 1 where somebody lives have no entry that can be read; entries"
                                + " that cannot be read: 0");
        assertThat(finding.toString()).doesNotContain("h-2");
        assertThat(finding.subjects().get(0).reveal(Purpose.of("visit the household")))
                .isEqualTo("h-2");
    }

    @Test
    void a_household_of_unknown_size_without_an_entry_is_unknown_and_not_empty() {
        Reconciliation result = reconcile(book("L3", resident("h-1", "p-1", 1)), register(1, -1));

        assertThat(result.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(result.missing())
                .extracting(missing -> missing.text().english())
                .containsExactly("households without an entry of which the register does not know whether anybody lives"
                        + " there: 1");
    }

    @Test
    void an_entry_of_a_household_that_is_not_there_is_told() {
        LedgerBook book = book("L3", resident("h-1", "p-1", 1), resident("h-9", "p-2", 1));
        Reconciliation result = reconcile(book, register(1));

        assertThat(result.findings())
                .extracting(finding -> finding.text().english())
                .containsExactly("L3-2: the compound has no such household in the register");
        assertThat(result.findings().get(0).entries()).isEqualTo(ids(book, 2));
    }

    @Test
    void where_the_register_lists_no_households_nothing_can_be_said_of_an_entry() {
        LedgerBook book = book("L3", resident("h-9", "p-2", 1));
        Register open = SampleRegisters.register(SampleRegisters.compound()
                        .buildings(Listing.of(building("b-1").build())))
                .build();

        assertThat(reconcile(book, open).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(reconcile(book, open).missing())
                .extracting(missing -> missing.text().english())
                .containsExactly(
                        "the register does not list the households of building 'b-1'",
                        "L3-1: its household may be one that the register does not list yet");
        assertThat(RESIDENTS
                        .reconcile(book("L3"), open, C2, READS, AuditLog.empty())
                        .missing())
                .extracting(missing -> missing.text().simplifiedChinese())
                .containsExactly("基础台账未列出小区“c2”的楼栋");
    }

    @Test
    void a_number_of_people_that_is_not_that_of_the_register_is_told_by_the_difference() {
        Reconciliation result =
                reconcile(book("L3", resident("h-1", "p-1", 3), resident("h-1", "p-2", 3)), register(2));

        assertThat(result.findings())
                .extracting(ReconciliationFinding::rule)
                .containsExactly(ReconciliationRule.PEOPLE_DIFFER);
        ReconciliationFinding finding = result.findings().get(0);
        assertThat(finding.met()).isEqualTo("***");
        assertThat(finding.difference()).contains(number("1"));
        assertThat(finding.right().simplifiedChinese()).isEqualTo("基础台账所载人数");
    }

    @Test
    void where_the_register_has_no_count_entries_must_still_not_contradict_each_other() {
        assertThat(reconcile(book("L3", resident("h-1", "p-1", 1)), register(-1))
                        .missing())
                .extracting(missing -> missing.text().english())
                .containsExactly("L3-1: the register does not tell how many people live in that household");
        assertThat(reconcile(book("L3", resident("h-1", "p-1", 2), resident("h-1", "p-2", 3)), register(-1))
                        .findings())
                .extracting(finding -> finding.text().english())
                .containsExactly(
                        "L3-1, L3-2: entries of one household tell 2 different numbers of people living there");
    }

    @Test
    void as_many_people_are_entered_as_live_there() {
        assertThat(reconcile(book("L3", resident("h-1", "p-1", 3), resident("h-1", "p-2", 3)), register(3))
                        .findings())
                .extracting(finding -> finding.text().english())
                .containsExactly("L3-1, L3-2: people entered for one household: 2; still to be entered: 1");
        assertThat(reconcile(book("L3", resident("h-1", "p-1", 1), resident("h-1", "p-2", 1)), register(1))
                        .findings())
                .extracting(finding -> finding.text().english())
                .containsExactly("L3-1, L3-2: people entered for one household: 2; living there: 1 fewer");
        assertThat(reconcile(book("L3", resident("h-1", "p-1", 1), resident("h-1", "p-1", 1)), register(1))
                        .outcome())
                .isEqualTo(Outcome.AGREES);
    }

    @Test
    void an_entry_that_may_not_be_read_can_stand_for_one_household_and_not_for_two() {
        LedgerBook book = book("L3", resident("h-1", "p-1", 1), resident("h-2", "p-2", 1));

        assertThat(reconcile(restrict(book, 2), register(1, 1)).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(reconcile(erase(book, 2, "household"), register(1, 1)).outcome())
                .isEqualTo(Outcome.UNDETERMINED);
        assertThat(reconcile(restrict(book, 2), register(1, 1, 1)).outcome()).isEqualTo(Outcome.DIFFERS);
        assertThat(reconcile(erase(book, 2, "resident"), register(1, 1)).outcome())
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void a_compound_that_is_not_there_and_a_role_without_grant_are_the_callers_errors() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RESIDENTS.reconcile(book("L3"), register(1), CompoundId.of("c9"), READS, AuditLog.empty()))
                .withMessage("the register of community 'k1' has no compound 'c9'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RESIDENTS.reconcile(
                        book("L3"), register(1), C1, TestLedgers.access(LedgerRoles.AUDITOR), AuditLog.empty()))
                .withMessageStartingWith("role 'auditor' may not see column 'household' of ledger 'L3'");
    }
}
