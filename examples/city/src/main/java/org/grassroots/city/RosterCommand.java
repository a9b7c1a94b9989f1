package org.grassroots.city;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.grassroots.area.CompoundId;
import org.grassroots.city.job.CityFiles;
import org.grassroots.city.job.CompoundWeek;
import org.grassroots.city.job.FileNames;
import org.grassroots.city.job.Outputs;
import org.grassroots.city.job.RegisterSource;
import org.grassroots.city.job.RosterCounts;
import org.grassroots.city.job.RosterJob;
import org.grassroots.city.roster.RosterBook;
import org.grassroots.city.roster.RosterDiary;
import org.grassroots.plan.roster.table.TeamRoster;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** From registers to rosters. */
@Command(
        name = "roster",
        mixinStandardHelpOptions = true,
        versionProvider = City.Version.class,
        description =
                "Rosters the teams of every compound's plan, and writes rosters.jsonl, summary.json and rejected.jsonl; for"
                        + " the compounds chosen also a workbook and a calendar. A team without a whole roster is told with what"
                        + " conflicts and how many people would do.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, also where teams have no whole roster",
            "2:unusable arguments or input, or a compound that is not there"
        })
final class RosterCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "R.jsonl", description = "the registers, one community a line")
    private Path registers;

    @Option(
            names = "--days",
            paramLabel = "N",
            defaultValue = "7",
            description = "for how many days, 1 to 31 (default: ${DEFAULT-VALUE})")
    private int days = 7;

    @Option(
            names = "--compound",
            paramLabel = "ID",
            split = ",",
            description = "also write ID.xlsx and ID.ics of this compound; several ids are divided by commas")
    private @Nullable List<String> compounds;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "the language of workbooks and calendars: en, zh-Hans or zh-Hant (default: ${DEFAULT-VALUE})")
    private String language = "en";

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "Asia/Shanghai",
            description = "the time zone of the calendars (default: ${DEFAULT-VALUE})")
    private String zone = "Asia/Shanghai";

    @Option(
            names = "--naming",
            description = "tell in the calendars by id who stands in a shift (default: only how many do)")
    private boolean naming;

    @Mixin
    private Options.Out out = new Options.Out();

    @Mixin
    private Options.Day day = new Options.Day();

    @Mixin
    private Options.Template template = new Options.Template();

    @Mixin
    private LocalOptions local = new LocalOptions();

    @Override
    public Integer call() throws Exception {
        CommandRun run = new CommandRun(spec);
        if (days < 1 || days > RosterJob.MOST_DAYS) {
            throw new UnusableInputException("--days must be 1 to %s, was %s".formatted(RosterJob.MOST_DAYS, days));
        }
        Language tongue = language();
        ZoneId where = zone();
        Chosen chosen = new Chosen(Options.compounds("--compound", compounds));
        PlanTemplate by = template.template();
        RegisterSource source = Inputs.registers(registers);
        try (Outputs outputs = new Outputs(out.directory())) {
            local.keep(outputs);
            RosterBook book = new RosterBook(tongue);
            RosterDiary diary = new RosterDiary(tongue, where, naming);
            RosterJob job = new RosterJob(day.day(), days, by, local.data(by), outputs, week -> {
                if (chosen.takes(week)) {
                    String name = chosen.name(week);
                    book.write(week, outputs.file(name + ".xlsx"));
                    diary.write(week, outputs.file(name + ".ics"));
                }
            });
            RosterJob.Result result = run.work(source, job, outputs);
            outputs.flush();
            report(result, chosen, outputs, run);
            return chosen.missing().isEmpty() && result.unmet().isEmpty() ? 0 : 2;
        }
    }

    private Language language() throws UnusableInputException {
        List<String> tags = new ArrayList<>();
        for (Language each : Language.values()) {
            if (each.tag().equals(language)) {
                return each;
            }
            tags.add(each.tag());
        }
        throw new UnusableInputException("--language must be one of %s, was '%s'%s"
                .formatted(String.join(", ", tags), language, Nearest.suggestion(language, tags)));
    }

    /** Only zones that have a name: a calendar cannot tell of others by their id. */
    private ZoneId zone() throws UnusableInputException {
        Set<String> zones = new TreeSet<>(ZoneId.getAvailableZoneIds());
        if (!zones.contains(zone)) {
            throw new UnusableInputException("--zone must be a time zone such as Asia/Shanghai, was '%s'%s"
                    .formatted(zone, Nearest.suggestion(zone, zones)));
        }
        return ZoneId.of(zone);
    }

    private static void report(RosterJob.Result result, Chosen chosen, Outputs outputs, CommandRun run)
            throws IOException {
        RosterCounts counts = result.counts();
        run.say(
                "%s: %s in %s",
                result.source(),
                CommandRun.number(counts.compounds(), "compound", "compounds"),
                CommandRun.number(counts.communities(), "community", "communities"));
        run.say(
                "rosters: %s; %,d rostered, %,d without a whole roster, %,d undecided; %s, %s empty (%s)",
                CommandRun.number(counts.teams(), "team", "teams"),
                counts.teams(TeamRoster.State.ROSTERED),
                counts.teams(TeamRoster.State.REFUSED),
                counts.teams(TeamRoster.State.UNDECIDED),
                CommandRun.number(counts.duties(), "duty", "duties"),
                CommandRun.number(counts.missing(), "place", "places"),
                CommandRun.number(counts.uncoveredHours(), "hour", "hours"));
        run.reportRejections(result.intake(), outputs);
        chosen.missing()
                .forEach((id, nearest) -> run.note(
                        "%s", "--compound: there is no compound '%s' in %s%s".formatted(id, result.source(), nearest)));
        result.unmet()
                .forEach(id ->
                        run.note("%s", "--at-risk: there is no compound '%s' in %s".formatted(id, result.source())));
        run.say("rosters: %s", outputs.path(CityFiles.ROSTERS));
        for (String name : chosen.names) {
            run.say("workbook: %s", outputs.path(name + ".xlsx"));
            run.say("calendar: %s", outputs.path(name + ".ics"));
        }
    }

    /** The compounds that were asked for, and what each of them may have been meant for. */
    private static final class Chosen {
        private final Map<CompoundId, Nearest> asked = new LinkedHashMap<>();
        private final Set<CompoundId> met = new LinkedHashSet<>();
        private final FileNames files = new FileNames();
        private final List<String> names = new ArrayList<>();

        Chosen(List<CompoundId> asked) {
            asked.forEach(id -> this.asked.put(id, new Nearest(id.value())));
        }

        boolean takes(CompoundWeek week) {
            CompoundId id = week.plan().compound();
            if (asked.containsKey(id)) {
                met.add(id);
                return true;
            }
            asked.values().forEach(nearest -> nearest.offer(id.value()));
            return false;
        }

        String name(CompoundWeek week) {
            String name = files.of(week.plan().compound());
            names.add(name);
            return name;
        }

        /** With what to suggest. */
        Map<CompoundId, String> missing() {
            Map<CompoundId, String> missing = new LinkedHashMap<>();
            asked.forEach((id, nearest) -> {
                if (!met.contains(id)) {
                    missing.put(id, nearest.suggestion());
                }
            });
            return missing;
        }
    }
}
