package org.grassroots.plan.ledger.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.plan.SampleRegisters.C1;
import static org.grassroots.plan.ledger.reconciliation.Entries.READS;
import static org.grassroots.plan.ledger.reconciliation.Entries.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.TestLedgers;
import org.grassroots.plan.ledger.reconciliation.Reconciliation.Outcome;
import org.grassroots.plan.ledger.view.AuditLog;
import org.grassroots.register.Register;

/** What holds of every reconciliation: learning more of what was written decides, and never turns a decision round. */
class KnowledgeProperties {
    private static final TemplateLimits LIMITS = CeremonyReconciliationTest.limits();

    private static void check(
            String ledger,
            Random random,
            IntFunction<Map<String, String>> entry,
            Function<LedgerBook, Reconciliation> how) {
        List<Map<String, String>> entries = new ArrayList<>();
        int count = random.nextInt(6);
        for (int at = 0; at < count; at++) {
            entries.add(entry.apply(at));
        }
        LedgerBook book = Entries.book(TestLedgers.schema(ledger), entries);
        LedgerBook less = Entries.forgetting(book, random);
        Reconciliation partly = how.apply(less);
        Reconciliation known = how.apply(book);

        if (partly.outcome() != Outcome.UNDETERMINED) {
            assertThat(known.outcome()).as("%s", partly).isEqualTo(partly.outcome());
        }
        assertThat(partly.looked()).isEqualTo(known.looked());
        assertThat(known.restricted()).isZero();
    }

    private static String any(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    @Property(tries = 80)
    void of_residents(@ForAll long seed) {
        Random random = new Random(seed);
        int[] people = {1 + random.nextInt(2), random.nextInt(2), random.nextInt(3) - 1};
        Register register = ResidentReconciliationTest.register(people);
        check(
                "L3",
                random,
                at -> {
                    int household = 1 + random.nextInt(random.nextInt(4) == 0 ? 4 : 2);
                    int living = random.nextInt(4) == 0 || household > 2 ? 1 : people[household - 1];
                    return Entries.resident("h-" + household, any(random, "p-1", "p-2", "p-3"), living);
                },
                book -> new ResidentReconciliation(ShippedParts.RESIDENTS)
                        .reconcile(book, register, C1, READS, AuditLog.empty()));
    }

    @Property(tries = 80)
    void of_guards(@ForAll long seed) {
        Random random = new Random(seed);
        check(
                "L4",
                random,
                at -> {
                    String[] guards = new String[5];
                    for (int kind = 0; kind < guards.length; kind++) {
                        guards[kind] = any(random, "", "g-" + kind, "g-" + kind, "g-" + kind, "p-1");
                    }
                    Map<String, String> entry = Entries.guarded(any(random, "p-1", "p-2", "p-3"), guards);
                    return random.nextInt(4) == 0
                            ? with(entry, "release", any(random, "2031-03-01", "2031-04-01"))
                            : entry;
                },
                book -> new GuardReconciliation(ShippedParts.GUARDS, Optional.of(new Bound(2, Ground.ours("a", "a"))))
                        .reconcile(book, READS, AuditLog.empty()));
    }

    @Property(tries = 50)
    void of_ceremonies(@ForAll long seed) {
        Random random = new Random(seed);
        check(
                "L6",
                random,
                at -> {
                    Map<String, String> entry = Entries.filing(
                            any(random, "wedding", "funeral"),
                            any(random, "sealed", "controlled", "precautionary", "ordinary", "ordinary"),
                            any(random, "a", "b", "c").equals("a") ? 60 : 20,
                            random.nextInt(2));
                    entry = with(
                            entry, "decision", any(random, "agreed", "agreed", "refused", "with-street", "reduced"));
                    return random.nextBoolean() ? with(entry, "checked-people", any(random, "0", "20", "55")) : entry;
                },
                book -> new CeremonyReconciliation(ShippedParts.CEREMONIES, LIMITS)
                        .reconcile(book, READS, AuditLog.empty()));
    }

    @Property(tries = 80)
    void of_funds(@ForAll long seed) {
        Random random = new Random(seed);
        int[] left = {0};
        check(
                "L7",
                random,
                at -> {
                    boolean in = random.nextBoolean() || left[0] == 0;
                    left[0] += in ? 1 : -1;
                    Map<String, String> entry = Entries.fund(
                            any(random, "donated", "donated", "earmarked-dues", "bought"),
                            any(random, "masks", "fund"),
                            any(random, "box", "CNY"),
                            in ? "1" : "",
                            in ? "" : "1",
                            any(random, Integer.toString(left[0]), "9"));
                    return random.nextInt(3) > 0
                            ? with(entry, "purpose", any(random, "epidemic-supplies", "other"))
                            : entry;
                },
                book -> new FundReconciliation(ShippedParts.FUNDS).reconcile(book, READS, AuditLog.empty()));
    }
}
