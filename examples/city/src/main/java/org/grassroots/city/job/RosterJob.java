package org.grassroots.city.job;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.grassroots.area.CompoundId;
import org.grassroots.plan.LocalData;
import org.grassroots.plan.Plan;
import org.grassroots.plan.PlanInstantiator;
import org.grassroots.plan.json.RosterWriter;
import org.grassroots.plan.roster.table.TeamRoster;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.register.Register;

/** Reads registers, plans for each compound and rosters its teams, one community at a time. */
public final class RosterJob {
    /** The most days of one run: nobody knows who is there in more than a month. */
    public static final int MOST_DAYS = 31;

    private final int days;
    private final LocalData local;
    private final Outputs outputs;
    private final Listener listener;
    private final Intake intake;
    private final PlanInstantiator plans;
    private final RosterWriter writer = new RosterWriter();
    private final RosterCounts counts = new RosterCounts();
    private final Set<LocalDate> known = new LinkedHashSet<>();
    private final Set<CompoundId> unmet;

    /** Is told of every compound, in the order of the input; must not keep what it is given. */
    @FunctionalInterface
    public interface Listener {
        void rostered(CompoundWeek week) throws IOException;
    }

    /**
     * What came of it.
     *
     * @param intake  the lines that were refused
     * @param unmet  the compounds that local data is about and that were not met
     */
    public record Result(String source, RosterCounts counts, Intake intake, List<CompoundId> unmet) {}

    /**
     * @param day  the first day of all rosters; empty to take the day each register describes
     * @param days  1 to {@link #MOST_DAYS}
     */
    public RosterJob(
            Optional<LocalDate> day,
            int days,
            PlanTemplate template,
            LocalData local,
            Outputs outputs,
            Listener listener) {
        checkArgument(days >= 1 && days <= MOST_DAYS, "the days must be 1 to %s, was %s", MOST_DAYS, days);
        this.days = days;
        this.local = local;
        this.outputs = outputs;
        this.listener = listener;
        this.intake = new Intake(day, outputs);
        this.plans = new PlanInstantiator(template);
        this.unmet = new LinkedHashSet<>(local.peopleAtRisk().keySet());
    }

    /**
     * Does everything once.
     *
     * @param progress  told how much of the source's total is done
     * @throws IOException if the input cannot be read at all, an output cannot be written, or would replace the input;
     *     the message names the file
     */
    public Result run(RegisterSource source, LongConsumer progress) throws IOException {
        outputs.keep(source);
        outputs.file(CityFiles.ROSTERS);
        RegisterSource.Lines lines = intake.read(source, progress, this::take);
        counts.addLines(lines.read(), intake.rejected());
        new SummaryWriter().write(counts, outputs.file(CityFiles.SUMMARY));
        outputs.flush();
        return new Result(source.name(), counts, intake, List.copyOf(unmet));
    }

    private void take(Register register, LocalDate day) throws IOException {
        if (day.plusDays(days - 1L).getYear() > 9999) {
            throw new IOException(
                    "the roster of community '%s' from %s on would end after the year 9999; give an earlier day"
                            .formatted(register.community().id(), day));
        }
        Planning.requireValues(plans.template(), local, day, known);
        counts.addCommunity();
        for (Plan plan : plans.instantiateAll(register, day, local)) {
            unmet.remove(plan.compound());
            CompoundWeek week = new CompoundWeek(register, plan, TeamWeeks.of(plan, register, days));
            for (TeamRoster team : week.rosters()) {
                writer.writeLine(register.community().id(), team, outputs.file(CityFiles.ROSTERS));
            }
            counts.add(week);
            listener.rostered(week);
        }
    }
}
