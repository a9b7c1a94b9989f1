package org.grassroots.city.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.grassroots.plan.ledger.view.AuditLog;

/** The audit log that stands beside a file with values in the open. */
public final class AuditTrail {
    private AuditTrail() {}

    /** Where the log of a file is: beside it, under a name that begins with its name. */
    public static Path of(Path file) {
        return file.resolveSibling(file.getFileName() + ".audit.jsonl");
    }

    /**
     * What was logged of a file so far; an empty log if nothing was.
     *
     * @throws IllegalArgumentException if the log was changed
     */
    public static AuditLog before(Path file) throws IOException {
        Path log = of(file);
        if (!Files.exists(log)) {
            return AuditLog.empty();
        }
        try (InputStream in = Files.newInputStream(log)) {
            return AuditFile.read(log.getFileName().toString(), in);
        }
    }

    public static void put(AuditLog log, Path file) throws IOException {
        try (WholeFile whole = WholeFile.guarded(of(file))) {
            AuditFile.write(log, whole.out());
            whole.put();
        }
    }
}
