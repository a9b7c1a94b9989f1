package org.grassroots.city;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.grassroots.baseline.BaselineDraft;
import org.grassroots.city.job.CityFiles;
import org.grassroots.city.job.CityResult;
import org.grassroots.city.job.CityTasks;
import org.grassroots.city.job.Outputs;
import org.grassroots.city.job.RegisterSource;
import org.grassroots.pack.RulePack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** From registers to findings, their reasons, and what is known of them. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = City.Version.class,
        description = "Judges registers and writes findings.jsonl, summary.json and rejected.jsonl; with --repair also"
                + " repairs.jsonl and repaired.jsonl.")
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "R.jsonl",
            description = "the registers, one community a line; needed but for --compare")
    private @Nullable Path registers;

    @Mixin
    private Options.Out out = new Options.Out();

    @Mixin
    private Options.Day day = new Options.Day();

    @Mixin
    private Options.Packs packs = new Options.Packs();

    @Mixin
    private Options.Failing failing = new Options.Failing();

    @Mixin
    private BaselineOptions known = new BaselineOptions();

    @Mixin
    private AcceptOptions accepted = new AcceptOptions();

    @Mixin
    private RepairOption repair = new RepairOption();

    @Mixin
    private ExplainOption explain = new ExplainOption();

    @Mixin
    private CompareOption compare = new CompareOption();

    @Override
    public Integer call() throws Exception {
        if (registers == null && !compare.isGiven()) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'R.jsonl'");
        }
        CommandRun run = new CommandRun(spec);
        Optional<LocalDate> asOf = day.day();
        List<RulePack> compared = compare.packs(asOf);
        int exitCode = registers == null ? 0 : check(registers, asOf, run);
        if (!compared.isEmpty()) {
            ComparePrinter.print(compared.get(0), compared.get(1), asOf.orElseThrow(), explain.language(), run);
        }
        return exitCode;
    }

    private int check(Path input, Optional<LocalDate> asOf, CommandRun run) throws IOException, UnusableInputException {
        List<RulePack> chosen = packs.packs(asOf);
        Optional<Explainer> explainer = explain.explainer(chosen);
        RegisterSource source = Inputs.registers(input);
        Optional<BaselineDraft> draft = accepted.draft(asOf);
        CityTasks.Builder tasks = CityTasks.builder()
                .day(asOf)
                .packs(chosen)
                .baseline(known.baseline())
                .remedies(repair.remedies());
        explainer.ifPresent(tasks::addListeners);
        draft.ifPresent(accepting ->
                tasks.addListeners((evaluation, on) -> evaluation.findings().forEach(accepting::accept)));
        try (Outputs outputs = new Outputs(out.directory())) {
            known.keep(outputs);
            accepted.requireFree(input, outputs);
            CityResult result = run.work(source, tasks.build(), outputs);
            run.reportCounts(result);
            run.reportRejections(result, outputs);
            if (draft.isPresent()) {
                accepted.write(draft.get(), run);
            }
            run.say("findings: %s", outputs.path(CityFiles.FINDINGS));
            if (result.cured().isPresent()) {
                run.say("repairs: %s", outputs.path(CityFiles.REPAIRS));
                run.say("repaired: %s", outputs.path(CityFiles.REPAIRED));
            }
            return run.explain(explainer) ? CommandRun.exitCode(result, failing) : 2;
        }
    }
}
