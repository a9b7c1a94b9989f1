package org.grassroots.benchmark;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.grassroots.plan.ledger.book.EntryValues;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.LedgerEntry;
import org.grassroots.plan.ledger.book.PackedLedger;
import org.grassroots.plan.ledger.book.Seal;
import org.grassroots.plan.ledger.book.Verification;
import org.grassroots.plan.ledger.view.LedgerView;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Adds to a ledger, verifies it and shows it to a role; beside them what these are held against: plain SHA-256 of the same
 * bytes, and a plain copy of the same values.
 *
 * <p>A ledger's size is that of its JSON lines, {@code megabytes}; {@code packed} counts the bytes of {@link PackedLedger},
 * which has no field names and no hexadecimal digits.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
public class LedgerBenchmark {
    private static final int MORE = 1000;

    /** What was gone through in a second, in millions. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Gone {
        public double megabytes;
        public double packed;
        public double entries;
    }

    @Param({"1000", "1000000"})
    public int entries;

    private final List<EntryValues> more =
            IntStream.range(0, MORE).mapToObj(LedgerTasks::resident).toList();
    private LedgerBook book = LedgerTasks.book(0);
    private Seal seal = book.seal();
    private List<byte[]> lines = List.of();
    private byte[] packed = {};
    private double megabytes;

    @Setup
    public void prepare() throws IOException {
        book = LedgerTasks.book(entries);
        seal = book.seal();
        lines = LedgerTasks.lines(book);
        packed = LedgerTasks.packed(book);
        megabytes = LedgerTasks.length(lines) / 1e6;
    }

    /** One entry; each time the same thousand are added one by one. */
    @Benchmark
    @OperationsPerInvocation(MORE)
    public LedgerBook append() {
        RandomGenerator salts = LedgerTasks.salts();
        LedgerBook longer = book;
        for (EntryValues values : more) {
            longer = longer.append(values, LedgerTasks.HEAD, salts);
        }
        return longer;
    }

    @Benchmark
    public Verification verify(Gone gone) {
        return told(book.verify(seal), gone);
    }

    @Benchmark
    public Verification verifyPacked(Gone gone) {
        return told(PackedLedger.verify(packed, seal), gone);
    }

    private Verification told(Verification verification, Gone gone) {
        if (!verification.isSound()) {
            throw new IllegalStateException(verification.toString());
        }
        tell(gone);
        return verification;
    }

    private void tell(Gone gone) {
        gone.megabytes += megabytes;
        gone.packed += packed.length / 1e6;
        gone.entries += entries / 1e6;
    }

    /** Plain SHA-256 of the JSON lines. */
    @Benchmark
    public byte[] sha256(Gone gone) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        lines.forEach(digest::update);
        tell(gone);
        return digest.digest();
    }

    /** What the head of the owner team sees of each entry. */
    @Benchmark
    public void view(Gone gone, Blackhole sink) {
        LedgerView.of(book, LedgerTasks.HEAD).rows().forEach(sink::consume);
        tell(gone);
    }

    /** The same columns of the same entries in the open, without role, mask and corrections. */
    @Benchmark
    public void copy(Gone gone, Blackhole sink) {
        for (LedgerEntry entry : book.entries()) {
            String[] row = entry.cells(book.schema().columns()).stream()
                    .map(cell -> cell.isKept() ? cell.value().reveal(LedgerTasks.HEAD.purpose()) : "")
                    .toArray(String[]::new);
            sink.consume(Arrays.asList(row));
        }
        tell(gone);
    }
}
