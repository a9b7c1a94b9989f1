package org.grassroots.city;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.grassroots.city.form.FormCounts;
import org.grassroots.city.job.CityFiles;
import org.grassroots.city.job.FormJob;
import org.grassroots.city.job.Outputs;
import org.grassroots.city.job.RegisterSource;
import org.grassroots.organisation.BranchKind;
import org.grassroots.pack.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** From registers to what should be formed. */
@Command(
        name = "form",
        mixinStandardHelpOptions = true,
        versionProvider = City.Version.class,
        description = "Proposes the organisation each community lacks, as the packs ask for it, and writes"
                + " proposals.jsonl, the registers with it as formed.jsonl, summary.json and rejected.jsonl.")
final class FormCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "R.jsonl", description = "the registers, one community a line")
    private Path registers;

    @Option(
            names = "--bare",
            description = "leave out of account what is organised and paired already: propose from people and places")
    private boolean bare;

    @Mixin
    private Options.Out out = new Options.Out();

    @Mixin
    private Options.Day day = new Options.Day();

    @Mixin
    private Options.Packs packs = new Options.Packs();

    @Override
    public Integer call() throws Exception {
        CommandRun run = new CommandRun(spec);
        Optional<LocalDate> asOf = day.day();
        List<RulePack> chosen = packs.packs(asOf);
        RegisterSource source = Inputs.registers(registers);
        try (Outputs outputs = new Outputs(out.directory())) {
            FormJob.Result result = run.work(source, new FormJob(chosen, asOf, bare, outputs), outputs);
            run.reportCounts(result.read());
            report(result.formed(), run);
            run.reportRejections(result.read(), outputs);
            run.say("proposals: %s", outputs.path(CityFiles.PROPOSALS));
            run.say("formed: %s", outputs.path(CityFiles.FORMED));
            return 0;
        }
    }

    private static void report(FormCounts counts, CommandRun run) {
        Map<BranchKind, Long> branches = counts.branches();
        run.say(
                "proposed: %,d formal, %,d joint and %,d temporary branches, %s, %s, %s; %s",
                branches.get(BranchKind.FORMAL),
                branches.get(BranchKind.JOINT),
                branches.get(BranchKind.TEMPORARY),
                CommandRun.number(counts.groups(), "group", "groups"),
                CommandRun.number(counts.centralHouseholds(), "central household", "central households"),
                CommandRun.number(counts.officers(), "officer", "officers"),
                CommandRun.number(counts.changes(), "change", "changes"));
        String rules = counts.impossible().entrySet().stream()
                .map(rule -> rule.getKey() + " " + rule.getValue())
                .collect(Collectors.joining(", "));
        run.say("impossible: %,d%s", counts.impossibleInAll(), rules.isEmpty() ? "" : " (" + rules + ")");
    }
}
