package org.grassroots.plan.ledger.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.book.Access;
import org.grassroots.plan.ledger.book.EntryCells;
import org.grassroots.plan.ledger.book.EntryId;
import org.grassroots.plan.ledger.book.EntryValues;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.LedgerEntry;
import org.grassroots.plan.ledger.book.TestLedgers;

/** Books of shipped ledgers with a few entries, by the values that matter. */
final class Entries {
    private static final Access WRITES = TestLedgers.HEAD;

    /** Compares after all entries were written. */
    static final Access READS = TestLedgers.HEAD.at(TestLedgers.MORNING.plusHours(12));

    private Entries() {}

    /** A book with these entries, each in turn a minute later. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static LedgerBook book(String ledger, Map<String, String>... entries) {
        return book(TestLedgers.schema(ledger), Arrays.asList(entries));
    }

    static LedgerBook book(LedgerSchema schema, List<Map<String, String>> entries) {
        LedgerBook book = TestLedgers.open(schema);
        RandomGenerator salts = TestLedgers.salts();
        for (Map<String, String> entry : entries) {
            book = book.append(values(entry), WRITES.at(TestLedgers.MORNING.plusMinutes(book.size())), salts);
        }
        return book;
    }

    static EntryValues values(Map<String, String> entry) {
        EntryValues.Builder values = EntryValues.builder();
        entry.forEach(values::put);
        return values.build();
    }

    static LedgerBook correct(LedgerBook book, int wrong, Map<String, String> right) {
        return book.correct(
                new EntryId(book.schema().id(), wrong),
                "miscounted",
                values(right),
                WRITES.at(TestLedgers.MORNING.plusMinutes(book.size())),
                TestLedgers.salts());
    }

    static LedgerBook restrict(LedgerBook book, int... numbers) {
        return book.restrict(ids(book, numbers), WRITES.at(TestLedgers.MORNING.plusMinutes(book.size())));
    }

    static LedgerBook erase(LedgerBook book, int number, String... columns) {
        EntryCells cells = new EntryCells(
                new EntryId(book.schema().id(), number),
                Arrays.stream(columns).map(ElementId::of).toList());
        return book.erase(List.of(cells), WRITES.at(TestLedgers.MORNING.plusMinutes(book.size())));
    }

    /** The book, with some values erased and some entries restricted. */
    static LedgerBook forgetting(LedgerBook book, Random random) {
        LedgerBook less = book;
        int size = book.size();
        for (int number = 1; number <= size; number++) {
            if (random.nextInt(4) == 0) {
                less = restrict(less, number);
            } else if (random.nextInt(4) == 0) {
                LedgerEntry entry = book.entry(new EntryId(book.schema().id(), number));
                List<ElementId> columns = entry.columns();
                less = erase(
                        less,
                        number,
                        columns.get(random.nextInt(columns.size())).value());
            }
        }
        return less;
    }

    static List<EntryId> ids(LedgerBook book, int... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(number -> new EntryId(book.schema().id(), number))
                .toList();
    }

    /** Values by column; an empty one is left out. */
    static Map<String, String> entry(String... pairs) {
        Map<String, String> entry = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            if (!pairs[at + 1].isEmpty()) {
                entry.put(pairs[at], pairs[at + 1]);
            }
        }
        return entry;
    }

    static Map<String, String> with(Map<String, String> entry, String column, String value) {
        Map<String, String> changed = new LinkedHashMap<>(entry);
        changed.put(column, value);
        return changed;
    }

    /** Of L3. */
    static Map<String, String> resident(String household, String person, int living) {
        return entry(
                "household",
                household,
                "resident",
                person,
                "living-there",
                Integer.toString(living),
                "phone",
                "5550100");
    }

    /** Of L4, with guards in the order of the ledger. */
    static Map<String, String> guarded(String person, String... guards) {
        List<String> pairs = new ArrayList<>(List.of(
                "person",
                person,
                "household",
                "h-1",
                "phone",
                "5550100",
                "basis",
                "entrant",
                "source-area",
                "far away"));
        pairs.addAll(List.of("arrival", "2031-03-01"));
        List<String> kinds = List.of("cadre", "grid", "medical", "police", "volunteer");
        for (int at = 0; at < guards.length; at++) {
            pairs.addAll(List.of("guard-" + kinds.get(at), guards[at]));
        }
        return entry(pairs.toArray(String[]::new));
    }

    /** Of L7, bought. */
    static Map<String, String> moved(String item, String in, String out, String balance) {
        return entry(
                "date",
                "2031-03-02",
                "item",
                item,
                "class",
                "protective",
                "unit",
                "box",
                "in",
                in,
                "out",
                out,
                "balance",
                balance,
                "source",
                "bought");
    }

    /** Of L7, of money or goods of a source. */
    static Map<String, String> fund(String source, String item, String unit, String in, String out, String balance) {
        return with(with(moved(item, in, out, balance), "source", source), "unit", unit);
    }

    /** Of L6, filed three days ahead and agreed to. */
    static Map<String, String> filing(String kind, String zone, int people, int tables) {
        return entry(
                "filed-on",
                "2031-03-02",
                "host",
                "p-1",
                "household",
                "h-1",
                "phone",
                "5550100",
                "kind",
                kind,
                "date",
                "2031-03-05",
                "days",
                "1",
                "place",
                "hall",
                "zone",
                zone,
                "people",
                Integer.toString(people),
                "tables",
                Integer.toString(tables),
                "outside-guests",
                "0",
                "decision",
                "agreed",
                "decided-by",
                "p-2");
    }

    static BigDecimal number(String written) {
        return new BigDecimal(written);
    }
}
