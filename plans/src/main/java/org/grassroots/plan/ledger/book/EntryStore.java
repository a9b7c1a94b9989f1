package org.grassroots.plan.ledger.book;

import static com.google.common.base.Preconditions.checkArgument;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.LedgerSchema;

/** Turns entries into what is stored of them, and what was stored back into entries that fit their ledger. */
final class EntryStore {
    private EntryStore() {}

    static StoredEntry stored(LedgerEntry entry) {
        EntryHead head = entry.head();
        StoredEntry.Builder stored = StoredEntry.builder()
                .id(entry.id())
                .kind(head.kind())
                .event(entry.event())
                .written(head.access())
                .corrects(entry.corrects())
                .targets(head.targets());
        FormWalk walk = entry.walk();
        while (entry.next(walk)) {
            StoredCell cell = cell(walk);
            if (walk.isNamed(FormWriter.REASON)) {
                stored.why(cell);
            } else {
                stored.putCells(ElementId.of(walk.name()), cell);
            }
        }
        return stored.build();
    }

    private static StoredCell cell(FormWalk walk) {
        HexFormat hex = HexFormat.of();
        if (walk.state == FormWriter.ERASED) {
            return new StoredCell(
                    Optional.empty(), Personal.of(hex.formatHex(walk.bytes, walk.valueAt, walk.valueEnd)));
        }
        int saltEnd = walk.valueAt + FormWriter.SALT;
        return new StoredCell(
                Optional.of(LedgerCell.of(walk).value()),
                Personal.of(hex.formatHex(walk.bytes, walk.valueAt, saltEnd)));
    }

    static byte[] form(StoredEntry entry) {
        FormWriter form = new FormWriter();
        form.head(
                new EntryHead(
                        entry.kind(),
                        entry.id(),
                        entry.event().map(ElementId::value).orElse(""),
                        entry.written(),
                        entry.corrects().map(EntryId::number).orElse(0),
                        entry.targets()),
                entry.cells().size() + (entry.why().isPresent() ? 1 : 0));
        entry.cells().forEach((column, cell) -> write(column.value(), cell, form));
        entry.why().ifPresent(cell -> write(FormWriter.REASON, cell, form));
        return form.form();
    }

    private static void write(String column, StoredCell cell, FormWriter form) {
        byte[] proof = HexFormat.of().parseHex(cell.proof().reveal(LedgerBook.KEEPING));
        if (cell.value().isPresent()) {
            String value = cell.value().orElseThrow().reveal(LedgerBook.KEEPING);
            form.kept(column, proof, value.getBytes(StandardCharsets.UTF_8));
        } else {
            form.erased(column, proof);
        }
    }

    /** The next entry of a book, in a form of its own. */
    static LedgerEntry entry(LedgerBook book, FormWalk walk) throws BrokenFormException {
        byte[] form = Arrays.copyOfRange(walk.bytes, walk.start, walk.end);
        FormWalk own = new FormWalk(form, 0, form.length);
        int next = 0;
        while (own.nextCell()) {
            next = checked(book.schema(), own, next);
        }
        EntryHead head;
        try {
            head = new HeadReader(form, 0).head();
        } catch (RuntimeException unfit) {
            throw new BrokenFormException("its head says something that no ledger writes");
        }
        checkArgument(
                head.id().equals(new EntryId(book.schema().id(), book.size() + 1)),
                "ledger '%s': where entry %s must stand, stands entry %s",
                book.schema().id(),
                book.size() + 1,
                head.id());
        String event = book.event().map(kept -> kept.id().value()).orElse("");
        if (!head.event().equals(event)) {
            throw new BrokenFormException("it was written for another event");
        }
        return new LedgerEntry(head.id(), form);
    }

    private static int checked(LedgerSchema schema, FormWalk walk, int from) throws BrokenFormException {
        int columns = schema.columns().size();
        if (walk.isNamed(FormWriter.REASON) && from <= columns) {
            return columns + 1;
        }
        int at = from;
        while (at < columns && !walk.isNamed(schema.columns().get(at).id().value())) {
            at++;
        }
        if (at >= columns) {
            throw new BrokenFormException("a column that the ledger does not have, or one out of order");
        }
        LedgerColumn column = schema.columns().get(at);
        if (walk.state == FormWriter.KEPT) {
            ValueForm.check(schema.id(), column, LedgerCell.of(walk).value().reveal(LedgerBook.KEEPING));
        }
        return at + 1;
    }
}
