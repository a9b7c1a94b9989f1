package org.grassroots.plan.ledger.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.book.EntryId;
import org.grassroots.plan.ledger.book.LedgerCell;
import org.grassroots.plan.ledger.reconciliation.MissingValue.Reason;
import org.grassroots.plan.ledger.view.ReadEntry;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** What came in and went out of one item from one source. */
final class FundSource {
    private static final TextPattern PERHAPS_FOR_THAT = TextPattern.of(Text.of(
            "{entry}: whether it was earmarked for this use; receipts cannot be read or do not say",
            "{entry}：是否属于专款用途；有收入条目不可读或未载明"));

    private final LedgerParts parts;
    private final Notes notes;
    private final List<EntryId> entries = new ArrayList<>();
    private final List<BigDecimal> receipts = new ArrayList<>();
    /** What each issue was for, if that is known. */
    private final Map<EntryId, Optional<String>> uses = new LinkedHashMap<>();

    private final Set<String> purposes = new LinkedHashSet<>();
    private BigDecimal left = BigDecimal.ZERO;
    private boolean known = true;
    private boolean purposesKnown = true;

    FundSource(LedgerParts parts, Notes notes) {
        this.parts = parts;
        this.notes = notes;
    }

    /**
     * @param apart  whether its sums matter
     */
    void add(ReadEntry entry, boolean apart) {
        entries.add(entry.id());
        if (!apart) {
            return;
        }
        ElementId in = parts.column(LedgerPart.IN);
        ElementId out = parts.column(LedgerPart.OUT);
        BigDecimal received = number(entry, in);
        BigDecimal issued = number(entry, out);
        if (entry.state(in) == LedgerCell.State.EMPTY && entry.state(out) == LedgerCell.State.EMPTY) {
            known = false;
            notes.missing(entry, in);
        }
        left = left.add(received).subtract(issued);
        ElementId column = parts.column(LedgerPart.USE);
        Optional<String> use = entry.value(column);
        boolean erased = entry.state(column) == LedgerCell.State.ERASED;
        if (received.signum() > 0) {
            receipts.add(received.stripTrailingZeros());
            use.ifPresentOrElse(purposes::add, () -> silent(erased));
        } else if (entry.state(in) == LedgerCell.State.ERASED) {
            use.ifPresent(purposes::add);
            purposesKnown = false;
        }
        if (issued.signum() > 0) {
            uses.put(entry.id(), use);
            if (use.isEmpty() && parts.is(LedgerCode.EARMARKED, source(entry))) {
                notes.missing(entry, column);
            }
        }
    }

    private void silent(boolean erased) {
        List<String> usual = parts.codes(LedgerCode.EARMARKED_FOR);
        purposes.addAll(usual);
        purposesKnown &= !erased && !usual.isEmpty();
    }

    private String source(ReadEntry entry) {
        return entry.value(parts.column(LedgerPart.SOURCE)).orElseThrow();
    }

    private BigDecimal number(ReadEntry entry, ElementId column) {
        if (entry.state(column) == LedgerCell.State.ERASED) {
            known = false;
            notes.missing(entry, column);
        }
        return entry.value(column).map(BigDecimal::new).orElse(BigDecimal.ZERO);
    }

    List<EntryId> entries() {
        return entries;
    }

    /** What came in each time something did. */
    List<BigDecimal> receipts() {
        return receipts;
    }

    /** What came in less what went out, as far as known. */
    BigDecimal left() {
        return left;
    }

    boolean isKnown() {
        return known;
    }

    /**
     * Whether each issue was for what the receipts are for.
     *
     * @param sure  whether every receipt is known
     */
    void checkUse(boolean sure) {
        if (purposes.isEmpty()) {
            purposes.addAll(parts.codes(LedgerCode.EARMARKED_FOR));
        }
        boolean allKnown = sure && purposesKnown && !purposes.isEmpty();
        ElementId column = parts.column(LedgerPart.USE);
        uses.forEach((entry, use) -> {
            if (use.isEmpty() || purposes.contains(use.get())) {
                return;
            }
            if (allKnown) {
                Text right = Text.madeFrom(
                        purposes.stream().map(each -> notes.title(column, each)).toList(),
                        language -> String.join(
                                " / ",
                                purposes.stream()
                                        .map(each -> notes.title(column, each).in(language))
                                        .toList()));
                notes.found(ReconciliationRule.OTHER_USE, Fund.DUES, List.of(entry))
                        .column(column)
                        .met(notes.met(column, use.get()), right)
                        .gap("limit", right)
                        .note();
            } else {
                notes.missing(
                        Reason.OTHER_ENTRIES,
                        entry,
                        Optional.of(column),
                        PERHAPS_FOR_THAT.fill(Map.of("entry", Text.same(entry.toString()))));
            }
        });
    }
}
