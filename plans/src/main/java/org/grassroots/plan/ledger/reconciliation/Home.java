package org.grassroots.plan.ledger.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.book.EntryId;
import org.grassroots.plan.ledger.reconciliation.MissingValue.Reason;
import org.grassroots.plan.ledger.view.ReadEntry;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** What a ledger tells of one household. */
final class Home {
    private static final Text OF_REGISTER = Text.of("the number of the register", "基础台账所载人数");
    private static final Text ONE_NUMBER = Text.of("one number for the household", "同一住户一个人数");
    private static final Text AS_MANY = Text.of("as many as live there", "与实际居住人数一致");
    private static final TextPattern UNCOUNTED = TextPattern.of(Text.of(
            "{entry}: the register does not tell how many people live in that household", "{entry}：基础台账未载明该户居住人数"));
    private static final Ground GROUND = Ground.ours(
            "residents are entered one by one, each with the number of people of the household", "居民逐人登记，同户人数一致");

    private final LedgerParts parts;
    private final Notes notes;
    private final List<EntryId> entries = new ArrayList<>();
    private final Map<EntryId, BigDecimal> numbers = new LinkedHashMap<>();
    private final Set<String> residents = new LinkedHashSet<>();
    private int unnamed;

    Home(LedgerParts parts, Notes notes) {
        this.parts = parts;
        this.notes = notes;
    }

    void add(ReadEntry entry) {
        entries.add(entry.id());
        ElementId living = parts.column(LedgerPart.LIVING_THERE);
        Optional<String> number = entry.value(living);
        number.ifPresentOrElse(
                written -> numbers.put(entry.id(), new BigDecimal(written)), () -> notes.missing(entry, living));
        ElementId resident = parts.column(LedgerPart.RESIDENT);
        Optional<String> person = entry.value(resident);
        person.ifPresent(residents::add);
        if (person.isEmpty()) {
            unnamed++;
            notes.missing(entry, resident);
        }
    }

    List<EntryId> entries() {
        return entries;
    }

    /**
     * Compares the numbers of people.
     *
     * @param counted  how many live there by the register
     * @return how many are still to be entered, 0 or less if none; empty if that cannot be said
     */
    Optional<BigDecimal> lacking(OptionalInt counted) {
        Optional<BigDecimal> living = counted.isPresent() ? against(counted.getAsInt()) : amongEachOther();
        if (living.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal left = living.get().subtract(BigDecimal.valueOf(residents.size()));
        if (left.signum() < 0) {
            notes.found(ReconciliationRule.TOO_MANY_ENTERED, GROUND, entries)
                    .column(parts.column(LedgerPart.RESIDENT))
                    .met(Integer.toString(residents.size()), AS_MANY)
                    .count(residents.size())
                    .difference(left.negate())
                    .note();
        }
        return Optional.of(left.subtract(BigDecimal.valueOf(unnamed)));
    }

    private Optional<BigDecimal> against(int counted) {
        BigDecimal right = BigDecimal.valueOf(counted);
        List<EntryId> wrong = entries.stream()
                .filter(numbers::containsKey)
                .filter(entry -> numbers.get(entry).compareTo(right) != 0)
                .toList();
        if (!wrong.isEmpty()) {
            Notes.Found found = notes.found(ReconciliationRule.PEOPLE_DIFFER, GROUND, wrong)
                    .column(parts.column(LedgerPart.LIVING_THERE))
                    .met(met(), OF_REGISTER);
            if (wrong.stream().map(numbers::get).distinct().count() == 1) {
                found.difference(numbers.get(wrong.get(0)).subtract(right));
            }
            found.note();
        }
        return Optional.of(right);
    }

    private Optional<BigDecimal> amongEachOther() {
        List<BigDecimal> told = numbers.values().stream().distinct().toList();
        if (told.size() > 1) {
            notes.found(ReconciliationRule.PEOPLE_CONTRADICT, GROUND, List.copyOf(numbers.keySet()))
                    .column(parts.column(LedgerPart.LIVING_THERE))
                    .met(met(), ONE_NUMBER)
                    .count(told.size())
                    .note();
            return Optional.empty();
        }
        Text text = UNCOUNTED.fill(Map.of("entry", Text.same(entries.get(0).toString())));
        notes.missing(Reason.NOT_IN_REGISTER, entries.get(0), Optional.empty(), text);
        return told.stream().findFirst();
    }

    private String met() {
        ElementId living = parts.column(LedgerPart.LIVING_THERE);
        return notes.met(
                living,
                String.join(
                        ", ",
                        numbers.values().stream().map(Notes::plain).distinct().toList()));
    }

    /** That people are still to be entered. */
    ReconciliationFinding notEntered(BigDecimal lacking) {
        return notes.found(ReconciliationRule.PEOPLE_NOT_ENTERED, GROUND, entries)
                .column(parts.column(LedgerPart.RESIDENT))
                .met(Integer.toString(residents.size()), AS_MANY)
                .count(residents.size())
                .difference(lacking.negate())
                .make();
    }
}
