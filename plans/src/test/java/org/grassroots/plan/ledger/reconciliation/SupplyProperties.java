package org.grassroots.plan.ledger.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.plan.ledger.reconciliation.Entries.READS;
import static org.grassroots.plan.ledger.reconciliation.Entries.book;
import static org.grassroots.plan.ledger.reconciliation.Entries.moved;
import static org.grassroots.plan.ledger.reconciliation.Entries.with;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.TestLedgers;
import org.grassroots.plan.ledger.reconciliation.Reconciliation.Outcome;
import org.grassroots.plan.ledger.view.AuditLog;

class SupplyProperties {
    private static final LedgerSchema L7 = TestLedgers.schema("L7");
    private static final SupplyReconciliation SUPPLIES = new SupplyReconciliation(ShippedParts.SUPPLIES);

    private static Reconciliation reconcile(LedgerBook book) {
        return SUPPLIES.reconcile(book, READS, AuditLog.empty());
    }

    /** Movements of two items in two units, most of them with the balance they should have. */
    private static List<Map<String, String>> movements(Random random, int wrongOneIn) {
        Map<String, BigDecimal> there = new LinkedHashMap<>();
        List<Map<String, String>> entries = new ArrayList<>();
        int count = random.nextInt(12);
        for (int at = 0; at < count; at++) {
            String item = random.nextBoolean() ? "masks" : "rice";
            String unit = random.nextInt(4) == 0 ? "bag" : "box";
            BigDecimal in = BigDecimal.valueOf(random.nextInt(40), 1);
            BigDecimal out = BigDecimal.valueOf(random.nextInt(30), 1);
            boolean onlyIn = random.nextBoolean();
            BigDecimal moved = onlyIn ? in : in.subtract(out);
            BigDecimal balance = there.merge(item + unit, moved, BigDecimal::add);
            if (random.nextInt(wrongOneIn) == 0) {
                balance = balance.add(BigDecimal.valueOf(random.nextInt(3) - 1L));
            }
            entries.add(with(
                    moved(item, Notes.plain(in), onlyIn ? "" : Notes.plain(out), Notes.plain(balance)), "unit", unit));
        }
        return entries;
    }

    /** The findings of balances and of stocks below zero, by plain sums from the beginning at every entry. */
    private static List<String> bruteForce(List<Map<String, String>> entries) {
        List<String> found = new ArrayList<>();
        for (int at = 0; at < entries.size(); at++) {
            BigDecimal off = BigDecimal.ZERO;
            BigDecimal offBefore = BigDecimal.ZERO;
            boolean below = false;
            boolean belowBefore = false;
            BigDecimal sum = BigDecimal.ZERO;
            for (Map<String, String> each : entries.subList(0, at + 1)) {
                if (each.get("item").equals(entries.get(at).get("item"))
                        && each.get("unit").equals(entries.get(at).get("unit"))) {
                    sum = sum.add(new BigDecimal(each.getOrDefault("in", "0")))
                            .subtract(new BigDecimal(each.getOrDefault("out", "0")));
                    BigDecimal balance = new BigDecimal(each.get("balance"));
                    offBefore = off;
                    off = balance.subtract(sum);
                    belowBefore = below;
                    below = balance.signum() < 0 || sum.signum() < 0;
                }
            }
            if (off.signum() != 0 && off.compareTo(offBefore) != 0) {
                found.add("BALANCE_DIFFERS L7-" + (at + 1) + " " + Notes.plain(off));
            }
            if (below && !belowBefore) {
                found.add("BELOW_ZERO L7-" + (at + 1));
            }
        }
        return found;
    }

    private static List<String> told(Reconciliation result) {
        return result.findings().stream()
                .map(finding -> finding.rule() + " " + finding.entries().get(0)
                        + (finding.rule() == ReconciliationRule.BALANCE_DIFFERS
                                ? " " + Notes.plain(finding.difference().orElseThrow())
                                : ""))
                .toList();
    }

    @Property(tries = 100)
    void findings_are_those_of_plain_sums(@ForAll long seed) {
        List<Map<String, String>> entries = movements(new Random(seed), 4);
        Reconciliation result = reconcile(book(L7, entries));

        assertThat(told(result)).isEqualTo(bruteForce(entries));
        assertThat(result.outcome()).isNotEqualTo(Outcome.UNDETERMINED);
    }

    @Property(tries = 100)
    void what_differs_differs_whatever_is_learnt(@ForAll long seed) {
        Random random = new Random(seed);
        LedgerBook book = book(L7, movements(random, 12));
        LedgerBook less = Entries.forgetting(book, random);

        Outcome known = reconcile(book).outcome();
        Outcome partly = reconcile(less).outcome();
        if (partly != Outcome.UNDETERMINED) {
            assertThat(known).isEqualTo(partly);
        }
    }

    @Property(tries = 60)
    void the_order_of_different_items_does_not_matter(@ForAll long seed) {
        List<Map<String, String>> entries = movements(new Random(seed), 4);
        List<Map<String, String>> sorted = new ArrayList<>(entries);
        sorted.sort(
                (one, other) -> (one.get("item") + one.get("unit")).compareTo(other.get("item") + other.get("unit")));

        assertThat(reconcile(book(L7, sorted)).findings())
                .extracting(ReconciliationFinding::rule, ReconciliationFinding::difference)
                .containsExactlyInAnyOrderElementsOf(reconcile(book(L7, entries)).findings().stream()
                        .map(finding -> org.assertj.core.groups.Tuple.tuple(finding.rule(), finding.difference()))
                        .toList());
    }

    @Property(tries = 60)
    void correcting_twice_ends_like_entering_it_right_at_first(@ForAll long seed) {
        Random random = new Random(seed);
        List<Map<String, String>> right = movements(random, 4);
        if (right.isEmpty()) {
            return;
        }
        int at = random.nextInt(right.size());
        List<Map<String, String>> wrong = new ArrayList<>(right);
        wrong.set(at, moved("gloves", "7", "", "1"));
        LedgerBook corrected = Entries.correct(book(L7, wrong), at + 1, moved("masks", "1", "", "3"));
        corrected = Entries.correct(corrected, right.size() + 1, right.get(at));

        Reconciliation first = reconcile(book(L7, right));
        Reconciliation twice = reconcile(corrected);
        assertThat(twice.outcome()).isEqualTo(first.outcome());
        assertThat(twice.looked()).isEqualTo(first.looked());
        assertThat(twice.findings())
                .extracting(ReconciliationFinding::rule, ReconciliationFinding::met, ReconciliationFinding::difference)
                .isEqualTo(first.findings().stream()
                        .map(finding -> org.assertj.core.groups.Tuple.tuple(
                                finding.rule(), finding.met(), finding.difference()))
                        .toList());
    }
}
