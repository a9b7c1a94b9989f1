package org.grassroots.city;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.grassroots.area.CommunityId;
import org.grassroots.area.CompoundId;
import org.grassroots.city.exercise.DefaultScript;
import org.grassroots.city.job.CityFiles;
import org.grassroots.city.job.Intake;
import org.grassroots.city.job.Outputs;
import org.grassroots.city.job.RegisterSource;
import org.grassroots.plan.LocalData;
import org.grassroots.plan.Plan;
import org.grassroots.plan.PlanInstantiator;
import org.grassroots.plan.exercise.DutyGap;
import org.grassroots.plan.exercise.Exercise;
import org.grassroots.plan.exercise.ExerciseReport;
import org.grassroots.plan.exercise.RefusedOrder;
import org.grassroots.plan.exercise.StageStaffing;
import org.grassroots.plan.json.ExerciseLogWriter;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A table-top run of the plan of one compound. */
@Command(
        name = "exercise",
        mixinStandardHelpOptions = true,
        versionProvider = City.Version.class,
        description =
                "Runs the plan of one compound through its stages and back on paper: who is called, who comes, what"
                        + " nobody does, which orders are refused; writes exercise.jsonl and rejected.jsonl.")
final class ExerciseCommand implements Callable<Integer> {
    private static final LocalTime BEGINS = LocalTime.of(8, 0);
    private static final int SHOWN = 5;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "R.jsonl", description = "the registers, one community a line")
    private Path registers;

    @Option(names = "--compound", required = true, paramLabel = "ID", description = "the compound whose plan is run")
    private String compound;

    @Option(
            names = "--community",
            paramLabel = "ID",
            description = "its community; needed only if several have a compound of this id")
    private @Nullable String community;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "7",
            description = "who answers a call, and when, is drawn from this number (default: ${DEFAULT-VALUE})")
    private int seed = 7;

    @Mixin
    private Options.Template template = new Options.Template();

    @Mixin
    private LocalOptions local = new LocalOptions();

    @Mixin
    private Options.Day day = new Options.Day();

    @Mixin
    private Options.Out out = new Options.Out();

    /** A register with the day for which it is planned. */
    private record Found(Register register, LocalDate day) {}

    @Override
    public Integer call() throws Exception {
        CommandRun run = new CommandRun(spec);
        CompoundId id = Options.compounds("--compound", List.of(compound)).get(0);
        PlanTemplate chosen = template.template();
        LocalData data = local.data(chosen);
        RegisterSource source = Inputs.registers(registers);
        try (Outputs outputs = new Outputs(out.directory())) {
            local.keep(outputs);
            Intake intake = new Intake(day.day(), outputs);
            List<Found> found = new ArrayList<>();
            try (ProgressBar progress = run.progress(source)) {
                intake.read(source, progress, (register, on) -> {
                    if (register.compound(id).isPresent()
                            && isAsked(register.community().id())) {
                        found.add(new Found(register, on));
                    }
                });
            }
            outputs.flush();
            Found one = only(found, source, id, intake, outputs);
            ExerciseReport report = exercise(one, id, chosen, data);
            new ExerciseLogWriter().write(report, outputs.file(CityFiles.EXERCISE));
            outputs.flush();
            print(report, one.register().compound(id).orElseThrow().name(), chosen, run);
            run.reportRejections(intake, outputs);
            run.say("exercise: %s", outputs.path(CityFiles.EXERCISE));
            return 0;
        }
    }

    private boolean isAsked(CommunityId of) {
        return community == null || of.value().equals(community);
    }

    private static Found only(List<Found> found, RegisterSource source, CompoundId id, Intake intake, Outputs outputs)
            throws UnusableInputException {
        if (found.isEmpty()) {
            String rejected =
                    intake.rejected() == 0 ? "" : System.lineSeparator() + CommandRun.rejected(intake, outputs);
            throw new UnusableInputException(
                    "there is no compound '%s' in %s; check the id%s".formatted(id, source.name(), rejected));
        }
        if (found.size() > 1) {
            List<String> communities = found.stream()
                    .map(each -> each.register().community().id().value())
                    .distinct()
                    .toList();
            throw new UnusableInputException(
                    communities.size() == found.size()
                            ? "compound '%s' is in %s communities; name one of %s with --community"
                                    .formatted(id, found.size(), String.join(", ", communities))
                            : "compound '%s' is in %s lines of %s; each community needs one line"
                                    .formatted(id, found.size(), source.name()));
        }
        return found.get(0);
    }

    private ExerciseReport exercise(Found found, CompoundId id, PlanTemplate chosen, LocalData data)
            throws UnusableInputException {
        try {
            chosen.values(data.presets(), data.values(), found.day());
        } catch (IllegalArgumentException lacking) {
            throw new UnusableInputException(String.valueOf(lacking.getMessage()));
        }
        Plan plan = new PlanInstantiator(chosen).instantiate(found.register(), id, found.day(), data);
        return Exercise.of(plan)
                .run(DefaultScript.of(chosen.ladder(), found.day().atTime(BEGINS)), seed);
    }

    private static void print(ExerciseReport report, String name, PlanTemplate template, CommandRun run) {
        run.say(
                "%s: exercise from %s to %s, %s",
                name,
                report.script().start(),
                report.script().end(),
                CommandRun.number(report.log().size(), "log entry", "log entries"));
        for (StageStaffing staffing : report.staffings()) {
            String title = template.ladder()
                    .stage(staffing.stage())
                    .map(stage -> stage.title().english())
                    .orElse("");
            String took =
                    staffing.took().map(time -> "staffed in " + words(time)).orElse("never staffed");
            run.say(
                    "%s, %s: ordered %s, %s, %,d of %s%s",
                    staffing.stage(),
                    title,
                    staffing.orderedAt(),
                    took,
                    staffing.filled(),
                    CommandRun.number(staffing.places(), "place", "places"),
                    staffing.lacking().isEmpty() ? "" : "; people are lacking in " + shown(staffing.lacking()));
        }
        List<DutyGap> gaps = report.dutyGaps().stream()
                .sorted(Comparator.comparing(DutyGap::lasted).reversed())
                .toList();
        run.say("duties unmet: %,d", gaps.size());
        gaps.stream()
                .limit(SHOWN)
                .forEach(gap -> run.say(
                        "  special/%s/duties/%s for %s from %s%s",
                        gap.team(), gap.duty(), words(gap.lasted()), gap.from(), gap.met() ? "" : ", to the end"));
        if (gaps.size() > SHOWN) {
            run.say("  and %,d shorter ones", gaps.size() - SHOWN);
        }
        run.say("orders refused: %,d", report.refused().size());
        for (RefusedOrder refused : report.refused()) {
            run.say("  %s", refused.refusal().message());
        }
    }

    private static String shown(List<String> paths) {
        String first = String.join(", ", paths.subList(0, Math.min(SHOWN, paths.size())));
        return paths.size() > SHOWN ? first + " and " + (paths.size() - SHOWN) + " more" : first;
    }

    private static String words(Duration time) {
        return time.toHours() == 0
                ? CommandRun.number(time.toMinutes(), "minute", "minutes")
                : String.format(Locale.ROOT, "%,d h %02d min", time.toHours(), time.toMinutesPart());
    }
}
