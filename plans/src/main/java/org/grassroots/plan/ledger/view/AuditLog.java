package org.grassroots.plan.ledger.view;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.Period;
import java.util.HexFormat;
import java.util.Objects;
import org.grassroots.plan.ledger.book.PersistentList;

/**
 * Who was given raw values. Entries are only ever added, each a link of a chain of digests; every method gives a new log.
 * A caller that drops a log drops its proof, so what reveals values gives the values and the new log in one.
 */
public final class AuditLog {
    /**
     * How long a log is kept at least: six months, as the Cybersecurity Law, Art. 21(3) asks of network logs; that it goes
     * for this log too is the library's own reading.
     */
    public static final Period LEAST_KEPT = Period.ofMonths(6);

    private static final AuditLog EMPTY = new AuditLog(PersistentList.empty(), "0".repeat(64));

    private final PersistentList<AuditEntry> entries;
    private final String head;

    private AuditLog(PersistentList<AuditEntry> entries, String head) {
        this.entries = entries;
        this.head = head;
    }

    public static AuditLog empty() {
        return EMPTY;
    }

    /** With one more entry. */
    public AuditLog plus(AuditEntry entry) {
        Objects.requireNonNull(entry);
        return new AuditLog(entries.plus(entry), link(head, entry));
    }

    public int size() {
        return entries.size();
    }

    /** In the order in which they were added. */
    public Iterable<AuditEntry> entries() {
        return entries;
    }

    /** The digest at the end of the chain, to be kept apart, in 64 hexadecimal digits. */
    public String head() {
        return head;
    }

    /** Whether entries are exactly those that led to a head kept apart. */
    public static boolean verify(Iterable<AuditEntry> entries, String head) {
        String link = EMPTY.head;
        for (AuditEntry entry : entries) {
            link = link(link, entry);
        }
        return link.equals(head);
    }

    /** The first day on which an entry of this log may be destroyed. */
    public static LocalDate keptUntil(AuditEntry entry) {
        return entry.access().when().toLocalDate().plus(LEAST_KEPT);
    }

    private static String link(String before, AuditEntry entry) {
        // Ids and enums hold no line end; the purpose, the only free text, comes last.
        String line = String.join(
                "\n",
                before,
                entry.act().name(),
                entry.ledger().value(),
                entry.columns().toString(),
                entry.chosen().toString(),
                Integer.toString(entry.count()),
                entry.access().who().getClass().getSimpleName(),
                entry.access().who().value(),
                entry.access().role().value(),
                entry.access().when().toString(),
                entry.access().purpose().words());
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(line.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    @Override
    public String toString() {
        return "audit log of %s entries".formatted(entries.size());
    }
}
