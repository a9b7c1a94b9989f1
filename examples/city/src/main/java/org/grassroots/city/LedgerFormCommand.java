package org.grassroots.city;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.grassroots.city.ledger.LedgerFile;
import org.grassroots.city.ledger.WholeFile;
import org.grassroots.plan.ledger.exchange.LedgerSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The empty form of a ledger. */
@Command(
        name = "form",
        mixinStandardHelpOptions = true,
        versionProvider = City.Version.class,
        description = "Writes an empty sheet with the columns of a ledger, to be filled in and given to 'ledger read'.")
final class LedgerFormCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "LEDGER", description = "the ledger, such as L3")
    private String ledger;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "the sheet: a workbook if it ends in .xlsx, else CSV")
    private Path out;

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
        LedgerSheet sheet =
                LedgerSheet.form(LedgerOptions.schema(template.template(), ledger), LedgerOptions.language(language));
        Inputs.requireOther(out);
        try (WholeFile whole = WholeFile.shared(out)) {
            LedgerFile.write(sheet, LedgerFile.isWorkbook(out), whole.out());
            whole.put();
        }
        run.say("%s: %s", sheet.title(), CommandRun.number(sheet.columns().size(), "column", "columns"));
        run.say("form: %s", out.toAbsolutePath());
        return 0;
    }
}
