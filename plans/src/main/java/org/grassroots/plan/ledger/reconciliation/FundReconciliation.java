package org.grassroots.plan.ledger.reconciliation;

import static org.grassroots.plan.ledger.reconciliation.LedgerPart.BALANCE;
import static org.grassroots.plan.ledger.reconciliation.LedgerPart.DONOR;
import static org.grassroots.plan.ledger.reconciliation.LedgerPart.IN;
import static org.grassroots.plan.ledger.reconciliation.LedgerPart.ITEM;
import static org.grassroots.plan.ledger.reconciliation.LedgerPart.OUT;
import static org.grassroots.plan.ledger.reconciliation.LedgerPart.SOURCE;
import static org.grassroots.plan.ledger.reconciliation.LedgerPart.UNIT;
import static org.grassroots.plan.ledger.reconciliation.LedgerPart.USE;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.ColumnType;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.book.Access;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.LedgerCell;
import org.grassroots.plan.ledger.view.AuditLog;
import org.grassroots.plan.ledger.view.LedgerView;
import org.grassroots.plan.ledger.view.ReadEntry;
import org.grassroots.plan.ledger.view.Reading;
import org.grassroots.text.Text;

/**
 * Gifts and earmarked money against what became of them. Gifts are voluntary: money that was given is handed on in whole,
 * goods are handed on or still there, neither mixes with dues or other money, and nothing here works out what anybody should
 * have given; a ledger that sets an amount, or lists who gave nothing, is told of. Earmarked money, and what was bought with
 * it, goes only for what it is for: what the receipts of the same item say, or else what the ledger's parts say.
 */
public final class FundReconciliation {
    /** Of the result. */
    public static final ElementId ID = ElementId.of("funds");

    static final Text TITLE = Text.of("Gifts and earmarked money against their use", "捐赠和专款收支核对");

    private static final Text NONE_SET = Text.of("no amount that anybody must give", "不规定捐赠数额");
    private static final Text GIVERS_ONLY = Text.of("only who gave", "只登记捐赠者");
    private static final Ground VOLUNTARY = Ground.assembled(
            Text.of(
                    "Notice of the Central Organisation Department on members' voluntary donations",
                    "中央组织部关于党员自愿捐款的通知"),
            Optional.of(Text.of("voluntary, within means, handed in in full", "自愿、量力而行、全额上缴")));

    private final LedgerParts parts;

    /**
     * @param parts  names a column as ITEM, UNIT, IN, OUT, BALANCE, SOURCE and USE, and may name one as DONOR; says what means
     *     GIFT, EARMARKED, EARMARKED_FOR, MONEY and SET_AMOUNT
     */
    public FundReconciliation(LedgerParts parts) {
        this.parts = parts;
    }

    /**
     * @param access  who compares, in a role that may see the columns
     * @param log  where the trace is left
     * @throws IllegalArgumentException if the ledger has not these columns, or the role may not see them
     */
    public Reconciliation reconcile(LedgerBook book, Access access, AuditLog log) {
        parts.check(book.schema(), ITEM, UNIT, IN, OUT, BALANCE, SOURCE, USE);
        Notes notes = new Notes(book.schema());
        checkColumns(book.schema(), notes);
        Reading reading = LedgerView.of(book, access, parts.columns()).read(log);
        Map<Account, Fund> funds = new LinkedHashMap<>();
        boolean unread = false;
        for (ReadEntry entry : (Iterable<ReadEntry>) reading.entries()::iterator) {
            if (entry.isRestricted()) {
                notes.restricted(entry);
                unread = true;
                continue;
            }
            Optional<ElementId> unknown = List.of(ITEM, UNIT, SOURCE).stream()
                    .map(parts::column)
                    .filter(column -> entry.value(column).isEmpty())
                    .findFirst();
            if (unknown.isPresent()) {
                notes.missing(entry, unknown.get());
                unread = true;
                continue;
            }
            Account account = new Account(
                    entry.value(parts.column(ITEM)).orElseThrow(),
                    entry.value(parts.column(UNIT)).orElseThrow());
            String source = entry.value(parts.column(SOURCE)).orElseThrow();
            Fund fund = funds.computeIfAbsent(account, key -> new Fund(parts, key.unit(), notes));
            fund.add(entry, source);
            if (parts.is(LedgerCode.GIFT, source)) {
                checkGift(entry, notes);
            }
        }
        boolean sure = !unread;
        funds.values().forEach(fund -> fund.check(sure));
        return notes.done(ID, TITLE, reading);
    }

    private void checkGift(ReadEntry entry, Notes notes) {
        Optional<ElementId> donor = parts.find(DONOR);
        boolean named = donor.isPresent() && entry.state(donor.get()) != LedgerCell.State.EMPTY;
        Optional<String> in = entry.value(parts.column(IN));
        boolean nothingOut = entry.value(parts.column(OUT))
                .map(out -> new BigDecimal(out).signum() == 0)
                .orElse(entry.state(parts.column(OUT)) == LedgerCell.State.EMPTY);
        if (named && nothingOut && in.isPresent() && new BigDecimal(in.get()).signum() == 0) {
            notes.found(ReconciliationRule.NO_GIFT, VOLUNTARY, List.of(entry.id()))
                    .column(donor.get())
                    .met(notes.met(donor.get(), "0"), GIVERS_ONLY)
                    .note();
        }
    }

    /** A column of numbers whose name says that it sets what somebody has to give. */
    private void checkColumns(LedgerSchema schema, Notes notes) {
        for (LedgerColumn column : schema.columns()) {
            if (column.type() == ColumnType.NUMBER
                    && parts.codes(LedgerCode.SET_AMOUNT).stream().anyMatch(word -> says(column, word))) {
                notes.found(ReconciliationRule.AMOUNT_SET, VOLUNTARY, List.of())
                        .column(column.id())
                        .met(column.id().value(), NONE_SET)
                        .note();
            }
        }
    }

    private static boolean says(LedgerColumn column, String word) {
        return ("-" + column.id() + "-").contains("-" + word + "-")
                || column.title().simplifiedChinese().contains(word);
    }

    private record Account(String item, String unit) {}
}
