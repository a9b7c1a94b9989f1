package org.grassroots.plan.roster.generate;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.grassroots.fact.Interval;
import org.grassroots.plan.roster.Roster;
import org.grassroots.plan.roster.RosterTask;

/**
 * Makes rosters. The same task always gives the same outcome, in whatever order its points and people stand; immutable.
 *
 * <p>Days are filled one by one, then the load is shared. Where that fails, bounds and then a search through all rosters
 * decide whether there is one. The search, and the proofs that a roster is the fairest or has the fewest changes, stop when
 * the effort is used up; what was not proven then is said to be unproven. Tasks of more than 2,000 places are not searched.
 *
 * <p>Everybody gets exactly one place of a shift, and no shift gets more people than it needs.
 */
public final class RosterGenerator {
    /** The effort of a new generator, in steps of the search. */
    public static final long EFFORT = 200_000;

    private final long limit;
    private final BooleanSupplier cancelled;
    private final Consumer<RosterProgress> progress;

    private RosterGenerator(long limit, BooleanSupplier cancelled, Consumer<RosterProgress> progress) {
        this.limit = limit;
        this.cancelled = cancelled;
        this.progress = progress;
    }

    public static RosterGenerator create() {
        return new RosterGenerator(EFFORT, () -> false, told -> {});
    }

    /**
     * @param steps  how many steps each of the questions may take, 1 or more; the questions are whether there is a roster,
     *     how fair it can be, how few changes it can have, what conflicts and how many people are missing
     */
    public RosterGenerator withEffort(long steps) {
        checkArgument(steps >= 1, "the effort of a roster must be 1 step or more, was %s", steps);
        return new RosterGenerator(steps, cancelled, progress);
    }

    /**
     * @param cancel  asked often, by the thread that generates; true ends it with a
     *     {@link java.util.concurrent.CancellationException}
     */
    public RosterGenerator withCancellation(BooleanSupplier cancel) {
        return new RosterGenerator(limit, requireNonNull(cancel, "cancel"), progress);
    }

    /**
     * @param listener  told often, by the thread that generates
     */
    public RosterGenerator withProgress(Consumer<RosterProgress> listener) {
        return new RosterGenerator(limit, cancelled, requireNonNull(listener, "listener"));
    }

    /**
     * A roster that shares the load as evenly as was found.
     *
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public RosterOutcome generate(RosterTask task) {
        return generate(task, Optional.empty());
    }

    /**
     * A roster that differs as little as was found from one that was made before, as for a task in which somebody has fallen
     * ill since. Few changes go before an even load.
     *
     * @param before  may name people, points and days that the task does not have, and break its rules
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public RosterOutcome generate(RosterTask task, Roster before) {
        return generate(task, Optional.of(before));
    }

    /**
     * What the people there are can do of a task that has no roster: as in a roster with so many more people, of which only
     * the duties of the task's own people are told, and then everybody has taken what could still be taken beside them. No
     * rule is broken but that places stand empty.
     *
     * @param extraPeople  how many more people there would be, each fit for everything and always there; 0 or more
     * @return empty if no roster was found with so many more people either
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public Optional<Roster> generateWithGaps(RosterTask task, int extraPeople) {
        checkArgument(extraPeople >= 0, "the extra people must be 0 or more, was %s", extraPeople);
        Model model = new Model(task, extraPeople);
        return Decision.of(model, effort()).schedule().map(schedule -> {
            new TakingOver(schedule).all();
            return schedule.roster();
        });
    }

    private RosterOutcome generate(RosterTask task, Optional<Roster> before) {
        Model model = new Model(task, 0);
        Effort effort = effort();
        Decision decision = Decision.of(model, effort);
        if (decision.schedule().isPresent()) {
            Schedule schedule = decision.schedule().get();
            return before.isPresent() ? changed(model, schedule, before.get()) : shared(model, schedule);
        }
        return decision.isCertain() ? none(task) : new RosterOutcome.Undecided(effort.used());
    }

    private Effort effort() {
        return new Effort(limit, cancelled, progress);
    }

    private RosterOutcome shared(Model model, Schedule schedule) {
        Sharing.Shared shared = new Sharing(model, effort()).share(schedule);
        return new RosterOutcome.Rostered(
                shared.schedule().roster(), shared.spread(), shared.isProven(), OptionalInt.empty(), false);
    }

    private RosterOutcome changed(Model model, Schedule schedule, Roster before) {
        Replanning.Replanned found = new Replanning(model, before, effort()).replan(schedule);
        int spread = Sharing.spread(found.schedule(), model.able());
        return new RosterOutcome.Rostered(
                found.schedule().roster(), spread, spread == 0, OptionalInt.of(found.changes()), found.isProven());
    }

    private RosterOutcome none(RosterTask task) {
        RosterConflict conflict = new Conflicts(task, effort()).find();
        return new RosterOutcome.NoRoster(conflict, extraPeople(task));
    }

    private Interval extraPeople(RosterTask task) {
        Model model = new Model(task, 0);
        if (model.tooLong || model.isForbidden()) {
            return Interval.UNKNOWN;
        }
        int low = Math.min(model.units, Math.max(1, new Relaxation(model).fewestExtra()));
        int failed = low - 1;
        // With a fresh person for each place there is nothing left to conflict.
        int high = model.units;
        for (int ahead = 0; failed + 1 < high; ahead = 2 * ahead + 1) {
            // Mostly the bound is met; else further and further, and from where there is a roster back by halves.
            int extra = high < model.units ? (failed + high) / 2 : Math.min(failed + 1 + ahead, high - 1);
            Decision decision = Decision.of(new Model(task, extra), effort());
            if (decision.schedule().isPresent()) {
                high = extra;
            } else {
                failed = extra;
                low = decision.isCertain() ? extra + 1 : low;
            }
        }
        return new Interval(Math.min(low, high), high);
    }
}
