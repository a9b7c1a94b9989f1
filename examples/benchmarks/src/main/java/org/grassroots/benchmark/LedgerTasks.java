package org.grassroots.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.grassroots.member.MemberId;
import org.grassroots.plan.catalogue.TemplateCatalogue;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.json.LedgerWriter;
import org.grassroots.plan.ledger.LedgerRoles;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.book.Access;
import org.grassroots.plan.ledger.book.EntryValues;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.LedgerEvent;
import org.grassroots.plan.ledger.book.PackedLedger;
import org.grassroots.plan.ledger.book.Purpose;
import org.grassroots.plan.ledger.view.AuditLog;

/**
 * What the benchmark of ledgers is made for: the ledger of residents (L3), thirteen short values in each entry, which is
 * hard for a chain that commits to each value by itself.
 */
final class LedgerTasks {
    static final LocalDateTime MORNING = LocalDateTime.of(2022, 3, 7, 8, 0);
    static final Access HEAD =
            new Access(MemberId.of("m-1"), LedgerRoles.OWNER_HEAD, Purpose.of("round of sampling"), MORNING);

    private static final LedgerSchema RESIDENTS =
            TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow().ledgers().stream()
                    .filter(ledger -> ledger.id().equals(ElementId.of("L3")))
                    .findFirst()
                    .orElseThrow();
    private static final int CHUNK = 1 << 20;

    private LedgerTasks() {}

    /** Salts are drawn fast, not safely: how fast a SecureRandom is would else be what is measured. */
    static RandomGenerator salts() {
        return new SplittableRandom(20_220_307);
    }

    static LedgerBook book(int entries) {
        RandomGenerator salts = salts();
        LedgerBook book =
                LedgerBook.open(RESIDENTS, new LedgerEvent(ElementId.of("outbreak-2022"), MORNING.toLocalDate()));
        for (int at = 0; at < entries; at++) {
            book = book.append(resident(at), HEAD, salts);
        }
        return book;
    }

    static EntryValues resident(int at) {
        return EntryValues.builder()
                .put("household", "h-%07d".formatted(at / 3))
                .put("resident", "r-%07d".formatted(at))
                .put("living-there", 1 + at % 5)
                .put("children", at % 3)
                .put("id-tail", "%04d".formatted(at % 10_000))
                .put("phone", "+86 139 %08d".formatted(at))
                .put("tenure", at % 4 == 0 ? "tenant" : "owner")
                .put("vehicle", "A-%05d".formatted(at % 100_000))
                .put("in-group", at % 2 == 0)
                .put("present", at % 7 != 0)
                .put("sampling-way", at % 9 == 0 ? "home" : "site")
                .put("sampled-on", LocalDate.of(2022, 3, 7))
                .put("round", 1 + at % 12)
                .build();
    }

    /** The bytes of the JSON lines, which are too many for one array. */
    static List<byte[]> lines(LedgerBook book) throws IOException {
        Chunks chunks = new Chunks();
        new LedgerWriter().write(book, HEAD, AuditLog.empty(), chunks);
        return chunks.all();
    }

    static byte[] packed(LedgerBook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackedLedger.write(book, HEAD.purpose(), out);
        return out.toByteArray();
    }

    static long length(List<byte[]> chunks) {
        return chunks.stream().mapToLong(chunk -> chunk.length).sum();
    }

    private static final class Chunks extends OutputStream {
        private final List<byte[]> full = new ArrayList<>();
        private final ByteArrayOutputStream open = new ByteArrayOutputStream(CHUNK);

        @Override
        public void write(int each) {
            open.write(each);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            open.write(bytes, from, length);
            if (open.size() >= CHUNK) {
                full.add(open.toByteArray());
                open.reset();
            }
        }

        List<byte[]> all() {
            full.add(open.toByteArray());
            open.reset();
            return full;
        }
    }
}
