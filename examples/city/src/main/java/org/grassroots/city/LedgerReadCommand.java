package org.grassroots.city;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.grassroots.city.job.CityFiles;
import org.grassroots.city.job.LedgerJob;
import org.grassroots.city.job.Outputs;
import org.grassroots.city.ledger.LedgerFile;
import org.grassroots.city.sheet.FaultException;
import org.grassroots.city.sheet.SheetSource;
import org.grassroots.member.MemberId;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.RetentionStart;
import org.grassroots.plan.ledger.book.Access;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.LedgerEvent;
import org.grassroots.plan.ledger.book.Purpose;
import org.grassroots.plan.ledger.exchange.IntakeResult;
import org.grassroots.text.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** From a filled-in sheet to entries of a ledger. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        versionProvider = City.Version.class,
        description =
                "Takes each row of a filled-in sheet into the book of a ledger as a new entry. Rows that are wrong are"
                        + " told, masked, in a file beside the book; so is, in another, that the book was stored.")
final class LedgerReadCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SHEET", description = "the sheet, a workbook (.xlsx) or CSV in UTF-8")
    private Path sheet;

    @Option(names = "--ledger", required = true, paramLabel = "LEDGER", description = "the ledger, such as L3")
    private String ledger;

    @Option(
            names = "--book",
            required = true,
            paramLabel = "BOOK.jsonl",
            description = "the book, made if it is not there")
    private Path book;

    @Option(
            names = "--who",
            required = true,
            paramLabel = "ID",
            description = "the member who writes the entries, by id")
    private String who;

    @Option(
            names = "--role",
            required = true,
            paramLabel = "ROLE",
            description = "as what: a role that may keep the ledger, such as owner-head")
    private String role;

    @Option(names = "--purpose", required = true, paramLabel = "TEXT", description = "what the entries are kept for")
    private String purpose;

    @Option(names = "--on", required = true, paramLabel = "TIME", description = "when, such as 2026-06-30T08:00")
    private String on;

    @Option(names = "--event", paramLabel = "ID", description = "the emergency the ledger is kept for")
    private @Nullable String event;

    @Option(names = "--began", paramLabel = "DAY", description = "the first day of the emergency, such as 2026-06-28")
    private @Nullable String began;

    @Mixin
    private Options.Template template = new Options.Template();

    @Override
    public Integer call() throws Exception {
        CommandRun run = new CommandRun(spec);
        LedgerSchema schema = LedgerOptions.schema(template.template(), ledger);
        Access access = new Access(
                LedgerOptions.named("--who", who, MemberId::of),
                LedgerOptions.named("--role", role, ElementId::of),
                LedgerOptions.named("--purpose", purpose, Purpose::of),
                LedgerOptions.time("--on", on));
        requireKeeper(schema, access);
        Optional<LedgerEvent> kept = event(schema);
        SheetSource source = SheetSource.of(Inputs.file(sheet));
        Inputs.requireOther(book, sheet);
        LedgerBook before = LedgerOptions.book(book, schema, kept);
        try (Outputs outputs = Outputs.registersTo(book)) {
            LedgerJob job = new LedgerJob(book, outputs);
            report(run, source, take(job, source, before, access), job, outputs);
            return 0;
        }
    }

    private static void requireKeeper(LedgerSchema schema, Access access) throws UnusableInputException {
        if (!schema.keepers().contains(access.role())) {
            throw new UnusableInputException("--role: role '%s' may not store the book of ledger '%s'; only %s may"
                    .formatted(access.role(), schema.id(), schema.keepers()));
        }
    }

    private Optional<LedgerEvent> event(LedgerSchema schema) throws UnusableInputException {
        if (event == null && began == null) {
            if (schema.retention().start() == RetentionStart.EVENT_END) {
                throw new UnusableInputException(
                        "ledger '%s' is kept for an emergency; name it with --event and its first day with --began"
                                .formatted(schema.id()));
            }
            return Optional.empty();
        }
        if (event == null || began == null) {
            throw new UnusableInputException("--event and --began go together: the emergency and its first day");
        }
        return Optional.of(
                new LedgerEvent(LedgerOptions.named("--event", event, ElementId::of), Options.day("--began", began)));
    }

    private static LedgerFile.Taken take(LedgerJob job, SheetSource source, LedgerBook before, Access access)
            throws IOException, UnusableInputException {
        try {
            return job.run(source, before, access, new SecureRandom());
        } catch (FaultException refused) {
            Text met = refused.fault().met();
            throw new UnusableInputException("%s: met %s; right would be %s"
                    .formatted(
                            source.name(),
                            met.english(),
                            refused.fault().expected().english()));
        } catch (IllegalArgumentException | IllegalStateException unfit) {
            throw new UnusableInputException(String.valueOf(unfit.getMessage()));
        }
    }

    private void report(CommandRun run, SheetSource source, LedgerFile.Taken taken, LedgerJob job, Outputs outputs)
            throws UnusableInputException {
        IntakeResult result = taken.result();
        String rejected = job.first()
                .map(first -> "%s rejected, the %s: %s%nall of them: %s"
                        .formatted(
                                CommandRun.number(result.rejected(), "row", "rows"),
                                result.refused() ? "header" : "first",
                                first.english(),
                                outputs.path(CityFiles.REJECTED)))
                .orElse("");
        if (result.read() == 0 && !rejected.isEmpty()) {
            throw new UnusableInputException("nothing of %s can be used; %s".formatted(source.name(), rejected));
        }
        run.say(
                "%s: of %s %,d read, %,d rejected; blank rows passed over: %,d",
                source.name(),
                CommandRun.number(result.rows(), "row", "rows"),
                result.read(),
                result.rejected(),
                result.blank());
        if (!rejected.isEmpty()) {
            run.note("%s", rejected);
        }
        if (taken.others() > 0) {
            run.note(
                    "note: only the first worksheet was read, %s not",
                    CommandRun.number(taken.others(), "other was", "others were"));
        }
        run.say(
                "book: %s, %s",
                book.toAbsolutePath(), CommandRun.number(result.book().size(), "entry", "entries"));
    }
}
