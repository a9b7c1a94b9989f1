package org.grassroots.plan.ledger.book;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.LedgerSchema;

/**
 * A ledger and its entries. Nothing in it is ever changed: every method gives a new book that shares its entries with the
 * old one, and adding an entry takes the same time however many there are.
 *
 * <p>Each entry is a link of a chain of SHA-256 digests. The chain covers, in place of each value, a commitment to it:
 * the digest of the value and of a salt of 16 bytes. When a value is erased its salt goes with it; the commitment stays,
 * so the chain still holds, and nobody can try out which value it was. Salts are drawn from a generator that the caller
 * gives; outside tests that must be a {@link java.security.SecureRandom}.
 */
public final class LedgerBook {
    /** What values are looked at for while they are checked and stored. */
    static final Purpose KEEPING = Purpose.of("keeping the ledger");

    private final LedgerSchema schema;
    private final Optional<LedgerEvent> event;
    private final PersistentList<LedgerEntry> entries;
    private final byte[] head;

    LedgerBook(LedgerSchema schema, Optional<LedgerEvent> event, PersistentList<LedgerEntry> entries, byte[] head) {
        this.schema = schema;
        this.event = event;
        this.entries = entries;
        this.head = head;
    }

    /** A book without entries that is kept for no event, such as that of party members. */
    public static LedgerBook open(LedgerSchema schema) {
        return new LedgerBook(schema, Optional.empty(), PersistentList.empty(), ChainLink.first(schema.id()));
    }

    /** A book without entries that is kept for an event. */
    public static LedgerBook open(LedgerSchema schema, LedgerEvent event) {
        return new LedgerBook(schema, Optional.of(event), PersistentList.empty(), ChainLink.first(schema.id()));
    }

    public LedgerSchema schema() {
        return schema;
    }

    public Optional<LedgerEvent> event() {
        return event;
    }

    /** How many entries there are, of all kinds. */
    public int size() {
        return entries.size();
    }

    /** All entries in the order in which they were added. */
    public Iterable<LedgerEntry> entries() {
        return entries;
    }

    /**
     * One entry.
     *
     * @throws IllegalArgumentException if there is none such
     */
    public LedgerEntry entry(EntryId id) {
        checkArgument(
                id.ledger().equals(schema.id()) && id.number() <= entries.size(),
                "ledger '%s' has entries 1 to %s, but no entry %s",
                schema.id(),
                entries.size(),
                id);
        return entries.get(id.number() - 1);
    }

    /** The entry added last. */
    public Optional<LedgerEntry> last() {
        return entries.size() == 0 ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
    }

    /** What to keep apart in order to see later whether this book was tampered with. */
    public Seal seal() {
        return new Seal(schema.id(), entries.size(), HexFormat.of().formatHex(head));
    }

    /**
     * With one more entry.
     *
     * @param salts  where the salts come from
     * @throws IllegalArgumentException if a column is unknown, missing or not for the role, a value is none of its column,
     *     or the time is before the event or the last entry; the message holds no value
     * @throws IllegalStateException if the book was destroyed
     */
    public LedgerBook append(EntryValues values, Access access, RandomGenerator salts) {
        EntryChecks checks = checks(access);
        checks.values(values, access.role());
        return add(EntryKind.RECORD, access, 0, List.of(), values, Optional.empty(), salts);
    }

    /**
     * With an entry that takes the place of an earlier one, which stays as it is. Looks through the entries after it.
     *
     * @param wrong  a record or correction that has not been corrected yet
     * @param why  1 to {@value Purpose#MAX_LENGTH} characters; kept like a value, and erased with them
     * @throws IllegalArgumentException as {@link #append}, or if the earlier entry cannot be corrected
     * @throws IllegalStateException if the book was destroyed
     */
    public LedgerBook correct(EntryId wrong, String why, EntryValues values, Access access, RandomGenerator salts) {
        EntryChecks checks = checks(access);
        checks.reason(why);
        checkArgument(
                entry(wrong).kind().hasValues(),
                "entry %s is a %s, which cannot be corrected",
                wrong,
                entry(wrong).kind());
        for (int at = wrong.number(); at < entries.size(); at++) {
            LedgerEntry later = entries.get(at);
            checkArgument(
                    !later.corrects().equals(Optional.of(wrong)),
                    "entry %s was corrected by %s already; correct that one",
                    wrong,
                    later.id());
        }
        checks.values(values, access.role());
        return add(EntryKind.CORRECTION, access, wrong.number(), List.of(), values, Optional.of(why), salts);
    }

    /**
     * Without some values, and with an entry that says so. The values and their salts are in none of the book's forms any
     * more; older books, and what was written of them, are for the caller to let go.
     *
     * @throws IllegalArgumentException if nothing is named, an entry is not there, or the role is not a keeper's
     * @throws IllegalStateException if the book was destroyed
     */
    public LedgerBook erase(List<EntryCells> erased, Access access) {
        PersistentList<LedgerEntry> left = entries;
        for (EntryCells cells : erased) {
            int at = entry(cells.entry()).id().number() - 1;
            left = left.with(at, left.get(at).without(cells));
        }
        return notice(EntryKind.ERASURE, erased, access, left);
    }

    /** Without any value, and with a last entry that says so; nothing can be added after it. Throws as {@link #erase}. */
    public LedgerBook destroy(Access access) {
        PersistentList<LedgerEntry> left = PersistentList.empty();
        for (LedgerEntry entry : entries) {
            left = left.plus(entry.without(EntryCells.all(entry.id())));
        }
        return notice(EntryKind.DESTRUCTION, List.of(), access, left);
    }

    /** With an entry that stops every use of some entries but keeping them. Throws as {@link #erase}. */
    public LedgerBook restrict(List<EntryId> restricted, Access access) {
        return notice(EntryKind.RESTRICTION, whole(restricted), access, entries);
    }

    /** With an entry that ends a restriction. Throws as {@link #erase}. */
    public LedgerBook release(List<EntryId> released, Access access) {
        return notice(EntryKind.RELEASE, whole(released), access, entries);
    }

    private List<EntryCells> whole(List<EntryId> ids) {
        return ids.stream().map(id -> EntryCells.all(entry(id).id())).toList();
    }

    private LedgerBook notice(
            EntryKind kind, List<EntryCells> targets, Access access, PersistentList<LedgerEntry> left) {
        checks(access).keeper(access.role());
        checkArgument(
                kind == EntryKind.DESTRUCTION || !targets.isEmpty(),
                "a %s in ledger '%s' must name at least one entry",
                kind,
                schema.id());
        return new LedgerBook(schema, event, left, head)
                .add(kind, access, 0, targets, EntryValues.builder().build(), Optional.empty(), () -> 0L);
    }

    private EntryChecks checks(Access access) {
        checkState(!isDestroyed(), "ledger '%s' was destroyed; open a new one", schema.id());
        EntryChecks checks = new EntryChecks(schema, event);
        checks.time(access, last());
        return checks;
    }

    /** Whether its values were destroyed, so that it can only be verified. */
    public boolean isDestroyed() {
        return last().map(entry -> entry.kind() == EntryKind.DESTRUCTION).orElse(false);
    }

    private LedgerBook add(
            EntryKind kind,
            Access access,
            int refersTo,
            List<EntryCells> targets,
            EntryValues values,
            Optional<String> why,
            RandomGenerator salts) {
        EntryId id = new EntryId(schema.id(), entries.size() + 1);
        Map<ElementId, Personal<String>> written = values.written();
        FormWriter form = new FormWriter();
        String name = event.map(LedgerEvent::id).map(ElementId::value).orElse("");
        form.head(new EntryHead(kind, id, name, access, refersTo, targets), written.size() + (why.isPresent() ? 1 : 0));
        for (LedgerColumn column : schema.columns()) {
            Personal<String> value = written.get(column.id());
            if (value != null) {
                form.kept(column.id().value(), salt(salts), bytes(value.reveal(KEEPING)));
            }
        }
        why.ifPresent(reason -> form.kept(FormWriter.REASON, salt(salts), bytes(reason)));
        return linked(new LedgerEntry(id, form.form()));
    }

    /**
     * With the next entry as it was stored. Grants are not asked for again; whether everything is as it was sealed is for
     * {@link #verify} to say.
     *
     * @throws IllegalArgumentException if it is not the next entry, of another event, or its values are not of this
     *     ledger; the message holds no value
     */
    public LedgerBook restore(StoredEntry stored) {
        byte[] form = EntryStore.form(stored);
        try {
            return linked(EntryStore.entry(this, new FormWalk(form, 0, form.length)));
        } catch (BrokenFormException broken) {
            throw new IllegalArgumentException("entry %s: %s".formatted(stored.id(), broken.getMessage()));
        }
    }

    /** With an entry that was checked. */
    LedgerBook linked(LedgerEntry entry) {
        byte[] link = head.clone();
        try {
            new ChainLink().advance(link, entry.walk());
        } catch (BrokenFormException impossible) {
            throw new IllegalStateException("entry %s was written wrongly".formatted(entry.id()), impossible);
        }
        return new LedgerBook(schema, event, entries.plus(entry), link);
    }

    private static byte[] salt(RandomGenerator salts) {
        byte[] salt = new byte[FormWriter.SALT];
        salts.nextBytes(salt);
        return salt;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Compares this book with a seal of the same number of entries. */
    public Verification verify(Seal seal) {
        return check(seal, false);
    }

    /** Compares the first entries of this book, as many as were sealed, with an earlier seal. */
    public Verification verifySince(Seal seal) {
        return check(seal, true);
    }

    private Verification check(Seal seal, boolean since) {
        checkArgument(
                seal.ledger().equals(schema.id()),
                "ledger '%s' cannot be verified by a seal of ledger '%s'",
                schema.id(),
                seal.ledger());
        return LedgerChain.verify(
                () -> {
                    Iterator<LedgerEntry> left = entries.iterator();
                    return () -> left.hasNext() ? left.next().walk() : null;
                },
                seal,
                since);
    }

    /** The ledger and how many entries it has, and nothing of what they hold. */
    @Override
    public String toString() {
        return "ledger '%s' with %s entries".formatted(schema.id(), entries.size());
    }
}
