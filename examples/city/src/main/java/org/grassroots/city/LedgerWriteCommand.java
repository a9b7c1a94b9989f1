package org.grassroots.city;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import org.grassroots.city.ledger.AuditTrail;
import org.grassroots.city.ledger.LedgerFile;
import org.grassroots.city.ledger.WholeFile;
import org.grassroots.member.MemberId;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.book.Access;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.Purpose;
import org.grassroots.plan.ledger.exchange.LedgerSheet;
import org.grassroots.plan.ledger.view.LedgerView;
import org.grassroots.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** From the book of a ledger to a sheet. */
@Command(
        name = "write",
        mixinStandardHelpOptions = true,
        versionProvider = City.Version.class,
        description =
                "Writes the entries of a ledger that stand as a sheet: as the role may see them without being told what"
                        + " for, or with --reveal in full, which is logged in a file beside the sheet.")
final class LedgerWriteCommand implements Callable<Integer> {
    /** Who looks at what is masked: it tells of nobody, so nobody need be named. */
    private static final MemberId ANYBODY = MemberId.of("anybody");

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "BOOK.jsonl", description = "the book, as 'ledger read' writes it")
    private Path book;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "the sheet: a workbook if it ends in .xlsx, else CSV")
    private Path out;

    @Option(names = "--role", required = true, paramLabel = "ROLE", description = "as what, such as owner-member")
    private String role;

    @Option(names = "--purpose", required = true, paramLabel = "TEXT", description = "what the sheet is needed for")
    private String purpose;

    @Option(names = "--reveal", description = "write what the role may see in the open; needs --who and --on")
    private boolean reveal;

    @Option(names = "--who", paramLabel = "ID", description = "the member who is given the values, by id")
    private @Nullable String who;

    @Option(names = "--on", paramLabel = "TIME", description = "when, such as 2026-06-30T08:00")
    private @Nullable String on;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "the language of titles and choices: en, zh-Hans or zh-Hant (default: ${DEFAULT-VALUE})")
    private String language = "en";

    @Mixin
    private Options.Template template = new Options.Template();

    @Override
    public Integer call() throws Exception {
        CommandRun run = new CommandRun(spec);
        Language chosen = LedgerOptions.language(language);
        Access access = access();
        Inputs.requireOther(out, Inputs.file(book));
        LedgerBook kept = LedgerOptions.book(book, template.template());
        LedgerSheet sheet = sheet(kept, access, chosen);
        try (WholeFile whole = reveal ? WholeFile.guarded(out) : WholeFile.shared(out)) {
            LedgerFile.write(sheet, LedgerFile.isWorkbook(out), whole.out());
            if (sheet.log().isPresent()) {
                AuditTrail.put(sheet.log().get(), out);
            }
            whole.put();
        }
        run.say("%s: %s", sheet.title(), CommandRun.number(sheet.rows().count(), "entry stands", "entries stand"));
        run.say("%s: %s", reveal ? "in the open" : "masked", out.toAbsolutePath());
        if (reveal) {
            run.say("audit log: %s", AuditTrail.of(out.toAbsolutePath()));
        }
        return 0;
    }

    private Access access() throws UnusableInputException {
        if (reveal && (who == null || on == null)) {
            throw new UnusableInputException(
                    "--reveal leaves a trace: say who is given the values with --who, and when with --on");
        }
        return new Access(
                who == null ? ANYBODY : LedgerOptions.named("--who", who, MemberId::of),
                LedgerOptions.named("--role", role, ElementId::of),
                LedgerOptions.named("--purpose", purpose, Purpose::of),
                on == null ? LocalDateTime.MIN : LedgerOptions.time("--on", on));
    }

    private LedgerSheet sheet(LedgerBook kept, Access access, Language chosen) throws Exception {
        try {
            LedgerView view = LedgerView.of(kept, access);
            return reveal
                    ? LedgerSheet.revealed(kept.schema(), view, access.purpose(), AuditTrail.before(out), chosen)
                    : LedgerSheet.masked(kept.schema(), view, chosen);
        } catch (IllegalArgumentException refused) {
            throw new UnusableInputException(String.valueOf(refused.getMessage()));
        }
    }
}
