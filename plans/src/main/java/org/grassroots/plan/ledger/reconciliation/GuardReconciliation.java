package org.grassroots.plan.ledger.reconciliation;

import static org.grassroots.plan.ledger.reconciliation.LedgerPart.GUARD;
import static org.grassroots.plan.ledger.reconciliation.LedgerPart.PERSON;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.book.Access;
import org.grassroots.plan.ledger.book.EntryId;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.reconciliation.MissingValue.Reason;
import org.grassroots.plan.ledger.view.AuditLog;
import org.grassroots.plan.ledger.view.LedgerView;
import org.grassroots.plan.ledger.view.ReadEntry;
import org.grassroots.plan.ledger.view.Reading;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/**
 * People at risk against guards: each person under control has a guard of every kind, nobody guards himself or is two of
 * the guards, and no guard looks after more people than planned. Several entries may tell of one person; a guard counts
 * until a later entry names another. Who was released by the day of the access needs none.
 */
public final class GuardReconciliation {
    /** Of the result. */
    public static final ElementId ID = ElementId.of("guards");

    static final Text TITLE = Text.of("People at risk against guards", "风险人员与包保人员核对");

    private static final TextPattern PERHAPS_GUARDED = TextPattern.of(Text.of(
            "whether {count} people without a guard of some kind have one, or are released, by {unread} entries that cannot be"
                    + " read",
            "{count}名包保不全的管控人员是否在{unread}条不可读条目中已落实包保或已解除"));
    private static final TextPattern PERHAPS_OVERLOADED = TextPattern.of(Text.of(
            "whether a guard named for {count} people looks after more than {limit}: some may be released or have another",
            "被列为{count}人包保人的人员，是否包保超过{limit}人：其中可能有人已解除或更换"));
    private static final Text ONE_EACH = Text.of("one of each kind", "每类一名");
    private static final Text SOMEBODY_ELSE = Text.of("somebody else", "另派他人");
    private static final TextPattern AT_MOST = TextPattern.of(Text.of("at most {limit}", "不超过{limit}名"));
    private static final Ground FIVE = Ground.assembled(
            Text.of("Local plans and reports whose place or instrument was not recorded", "地名或文件名未载明的地方预案和报道"),
            Optional.of(Text.of("guard of five for each key person", "重点人员五包一")));
    private static final Ground OTHERS =
            Ground.ours("five guards are five people, none of them the person", "五名包保人员各为一人，均非本人");

    private final LedgerParts parts;
    private final Optional<Bound> most;

    /**
     * @param parts  names a column as PERSON, one or more as GUARD, and may name one as RELEASED
     * @param most  how many people one guard may look after; if empty, that is not looked at
     */
    public GuardReconciliation(LedgerParts parts, Optional<Bound> most) {
        this.parts = parts;
        this.most = most;
    }

    /**
     * @param access  who compares, in a role that may see the columns, and on which day
     * @param log  where the trace is left
     * @throws IllegalArgumentException if the ledger has not these columns, or the role may not see them
     */
    public Reconciliation reconcile(LedgerBook book, Access access, AuditLog log) {
        parts.check(book.schema(), PERSON, GUARD);
        Notes notes = new Notes(book.schema());
        Reading reading = LedgerView.of(book, access, parts.columns()).read(log);
        Map<String, Guarded> people = new LinkedHashMap<>();
        int unread = 0;
        for (ReadEntry entry : (Iterable<ReadEntry>) reading.entries()::iterator) {
            if (entry.isRestricted()) {
                notes.restricted(entry);
                unread++;
                continue;
            }
            Optional<String> person = entry.value(parts.column(PERSON));
            if (person.isEmpty()) {
                notes.missing(entry, parts.column(PERSON));
                unread++;
                continue;
            }
            people.computeIfAbsent(
                            person.get(), id -> new Guarded(parts, access.when().toLocalDate()))
                    .add(entry, notes);
            checkEntry(entry, person.get(), notes);
        }
        List<Guarded> held =
                people.values().stream().filter(each -> !each.isReleased()).toList();
        checkGuards(held, unread, notes);
        if (most.isPresent()) {
            checkLoads(held, unread, most.get(), notes);
        }
        return notes.done(ID, TITLE, reading);
    }

    private void checkEntry(ReadEntry entry, String person, Notes notes) {
        List<String> guards = new ArrayList<>();
        for (ElementId column : parts.columns(GUARD)) {
            entry.value(column).ifPresent(guard -> {
                guards.add(guard);
                if (guard.equals(person)) {
                    notes.found(ReconciliationRule.SELF_GUARD, OTHERS, List.of(entry.id()))
                            .column(column)
                            .met(notes.met(column, guard), SOMEBODY_ELSE)
                            .note();
                }
            });
        }
        guards.stream().distinct().forEach(guard -> {
            long times = guards.stream().filter(guard::equals).count();
            if (times > 1) {
                notes.found(ReconciliationRule.GUARD_TWICE, OTHERS, List.of(entry.id()))
                        .met(Long.toString(times), ONE_EACH)
                        .count(times)
                        .note();
            }
        });
    }

    private void checkGuards(List<Guarded> held, int unread, Notes notes) {
        List<Guarded> lacking =
                held.stream().filter(person -> !person.lacking().isEmpty()).toList();
        List<Guarded> certain =
                lacking.stream().filter(person -> !person.mayBeReleased()).toList();
        // An entry that cannot be read is of one person, and so can mend no more than one.
        if (certain.size() > unread) {
            for (Guarded person : certain) {
                for (ElementId column : person.lacking()) {
                    notes.found(ReconciliationRule.GUARD_MISSING, FIVE, person.entries())
                            .column(column)
                            .met("0", ONE_EACH)
                            .difference(BigDecimal.ONE.negate())
                            .note();
                }
            }
        } else if (!certain.isEmpty()) {
            Text text =
                    PERHAPS_GUARDED.fill(Map.of("count", Notes.number(certain.size()), "unread", Notes.number(unread)));
            notes.missing(Reason.OTHER_ENTRIES, text);
            certain.forEach(person -> notes.undecided(person.entries()));
        }
    }

    private void checkLoads(List<Guarded> held, int unread, Bound bound, Notes notes) {
        Map<String, List<Guarded>> loads = new LinkedHashMap<>();
        for (Guarded person : held) {
            person.guards()
                    .forEach(guard -> loads.computeIfAbsent(guard, id -> new ArrayList<>())
                            .add(person));
        }
        Text limit = Notes.number(bound.limit());
        loads.forEach((guard, load) -> {
            long certain =
                    load.stream().filter(person -> !person.mayBeReleased()).count() - unread;
            List<EntryId> entries =
                    load.stream().flatMap(person -> person.entries().stream()).toList();
            if (certain > bound.limit()) {
                notes.found(ReconciliationRule.GUARD_OVERLOADED, bound.ground(), entries)
                        .met(Integer.toString(load.size()), AT_MOST.fill(Map.of("limit", limit)))
                        .difference(BigDecimal.valueOf((long) load.size() - bound.limit()))
                        .count(load.size())
                        .gap("limit", limit)
                        .subjects(List.of(guard))
                        .note();
            } else if (load.size() > bound.limit()) {
                notes.missing(
                        Reason.OTHER_ENTRIES,
                        PERHAPS_OVERLOADED.fill(Map.of("count", Notes.number(load.size()), "limit", limit)));
                notes.undecided(entries);
            }
        });
    }
}
