package org.grassroots.plan.ledger.book;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;
import org.grassroots.plan.ledger.LedgerSchema;
import org.jspecify.annotations.Nullable;

/**
 * A whole ledger in bytes, laid out so that one pass verifies it: each entry is its length in four bytes, highest first,
 * and its serialised form. It holds every kept value in the open and must be stored as guardedly as they ask.
 */
public final class PackedLedger {
    private static final int LENGTH = 4;

    private PackedLedger() {}

    /**
     * Writes a book; the stream stays open. Leaves no trace in an audit log: this is for a host's own store, which keeps
     * one.
     *
     * @param purpose  what the raw values are written for
     */
    public static void write(LedgerBook book, Purpose purpose, OutputStream out) throws IOException {
        Objects.requireNonNull(purpose);
        for (LedgerEntry entry : book.entries()) {
            byte[] form = entry.form();
            out.write(form.length >>> 24);
            out.write(form.length >>> 16);
            out.write(form.length >>> 8);
            out.write(form.length);
            out.write(form);
        }
    }

    /** Compares bytes with a seal of the same number of entries. Bytes of any kind give a verification, never an exception. */
    public static Verification verify(byte[] packed, Seal seal) {
        return LedgerChain.verify(() -> new Forms(packed)::next, seal, false);
    }

    /** Compares the first entries, as many as were sealed, with an earlier seal. */
    public static Verification verifySince(byte[] packed, Seal seal) {
        return LedgerChain.verify(() -> new Forms(packed)::next, seal, true);
    }

    /**
     * The book that was written.
     *
     * @param event  the event it is kept for, if any
     * @throws IllegalArgumentException if the bytes are no such ledger or not of this schema; the message holds no value.
     *     Whether they are as they were sealed is for {@link LedgerBook#verify} to say
     */
    public static LedgerBook read(LedgerSchema schema, Optional<LedgerEvent> event, byte[] packed) {
        LedgerBook book = event.map(kept -> LedgerBook.open(schema, kept)).orElseGet(() -> LedgerBook.open(schema));
        Forms forms = new Forms(packed);
        try {
            for (FormWalk walk = forms.next(); walk != null; walk = forms.next()) {
                book = book.linked(EntryStore.entry(book, walk));
            }
        } catch (BrokenFormException broken) {
            throw new IllegalArgumentException(
                    "ledger '%s', entry %s: %s".formatted(schema.id(), book.size() + 1, broken.getMessage()));
        }
        return book;
    }

    /**
     * How many values are still there, those of corrections' reasons included; 0 for what a destroyed book leaves.
     *
     * @throws IllegalArgumentException if the bytes are no ledger
     */
    public static long keptValues(byte[] packed) {
        long kept = 0;
        Forms forms = new Forms(packed);
        try {
            for (FormWalk walk = forms.next(); walk != null; walk = forms.next()) {
                while (walk.nextCell()) {
                    kept += walk.state == FormWriter.KEPT ? 1 : 0;
                }
            }
        } catch (BrokenFormException broken) {
            throw new IllegalArgumentException("these bytes are no ledger: " + broken.getMessage());
        }
        return kept;
    }

    /** The entries of packed bytes, one after the other. */
    private static final class Forms {
        private final byte[] packed;
        private int at;

        Forms(byte[] packed) {
            this.packed = packed;
        }

        @Nullable
        FormWalk next() throws BrokenFormException {
            if (at == packed.length) {
                return null;
            }
            if (packed.length - at < LENGTH) {
                throw new BrokenFormException("the bytes end within a length");
            }
            int length = 0;
            for (int each = 0; each < LENGTH; each++) {
                length = length << 8 | packed[at++] & 0xFF;
            }
            if (length < 0 || length > packed.length - at) {
                throw new BrokenFormException("the bytes end before the entry does");
            }
            at += length;
            return new FormWalk(packed, at - length, at);
        }
    }
}
