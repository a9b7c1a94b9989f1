package org.grassroots.city.job;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import org.grassroots.city.ledger.AuditTrail;
import org.grassroots.city.ledger.LedgerFile;
import org.grassroots.city.ledger.WholeFile;
import org.grassroots.city.sheet.FaultException;
import org.grassroots.city.sheet.SheetSource;
import org.grassroots.plan.json.LedgerWriter;
import org.grassroots.plan.ledger.book.Access;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.exchange.LedgerIntake;
import org.grassroots.plan.ledger.exchange.RowRejection;
import org.grassroots.plan.ledger.exchange.SheetFault;
import org.grassroots.plan.ledger.view.AuditLog;
import org.grassroots.text.Text;

/** Takes a sheet into a ledger's book: all that is sound goes into it, all that is not beside it. */
public final class LedgerJob {
    private final Path book;
    private final Outputs outputs;
    private final SummaryWriter summaries = new SummaryWriter();
    private Optional<Text> first = Optional.empty();

    /**
     * @param book  the file of the ledger, which need not be there
     * @param outputs  where the rejections go
     */
    public LedgerJob(Path book, Outputs outputs) {
        this.book = book;
        this.outputs = outputs;
    }

    /**
     * Does everything once. The file takes the place of the one before when it is whole, after the audit log beside it says
     * so; if no row is sound it stays as it was.
     *
     * @param before  the ledger as the file has it
     * @param access  a keeper of the ledger
     * @throws FaultException if the sheet is refused as a whole
     * @throws IllegalArgumentException if the access is dated too early, or the audit log was changed
     */
    public LedgerFile.Taken run(SheetSource source, LedgerBook before, Access access, RandomGenerator salts)
            throws IOException, FaultException {
        AuditLog log = AuditTrail.before(book);
        OutputStream rejected = outputs.file(CityFiles.REJECTED);
        LedgerFile.Taken taken = LedgerFile.read(
                before, source, new LedgerIntake(access, salts), rejection -> reject(rejection, rejected));
        outputs.flush();
        if (taken.result().read() > 0) {
            try (WholeFile whole = WholeFile.guarded(book)) {
                AuditLog stored = new LedgerWriter().write(taken.result().book(), access, log, whole.out());
                AuditTrail.put(stored, book);
                whole.put();
            }
        }
        return taken;
    }

    private void reject(RowRejection rejection, OutputStream rejected) {
        if (first.isEmpty()) {
            first = Optional.of(rejection.message());
        }
        try {
            summaries.writeLine(line(rejection), rejected);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Rejection line(RowRejection rejection) {
        return new Rejection(
                rejection.sheet(),
                OptionalInt.of(rejection.row()),
                rejection.faults().stream()
                        .map(fault -> problem(rejection, fault))
                        .toList());
    }

    private static Rejection.Problem problem(RowRejection rejection, SheetFault fault) {
        return new Rejection.Problem(
                fault.code().code(),
                fault.column(),
                fault.title().map(Text::english).orElse(""),
                fault.met(),
                Optional.of(fault.expected()),
                new RowRejection(rejection.sheet(), rejection.row(), List.of(fault)).message());
    }

    /** The first rejection; empty if there was none. */
    public Optional<Text> first() {
        return first;
    }
}
