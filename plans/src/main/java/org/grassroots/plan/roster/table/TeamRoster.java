package org.grassroots.plan.roster.table;

import java.time.Duration;
import java.util.Optional;
import org.grassroots.plan.roster.Roster;
import org.grassroots.plan.roster.RosterTask;
import org.grassroots.plan.roster.check.RosterCheck;
import org.grassroots.plan.roster.check.RosterVerdict;
import org.grassroots.plan.roster.generate.RosterGenerator;
import org.grassroots.plan.roster.generate.RosterOutcome;
import org.grassroots.plan.roster.team.TeamTask;

/**
 * What became of the roster of one team.
 *
 * <p>Where there is no roster that covers every place, {@link #roster} still says what the people there are can do, so that
 * an office sees the gaps. Immutable.
 */
public final class TeamRoster {

    /** How the question for a roster ended. */
    public enum State {
        /** Every place is taken, and no rule is broken. */
        ROSTERED,
        /** There is no such roster; it is known what conflicts. */
        REFUSED,
        /** Nobody knows whether there is one: the effort was used up. */
        UNDECIDED
    }

    private final TeamTask team;
    private final RosterOutcome outcome;
    private final Optional<Roster> roster;
    private final Optional<RosterVerdict> verdict;

    private TeamRoster(TeamTask team, RosterOutcome outcome, Optional<Roster> roster) {
        this.team = team;
        this.outcome = outcome;
        this.roster = roster;
        this.verdict = roster.map(made -> RosterCheck.check(team.task(), made));
    }

    /**
     * Asks the generator for the team's roster, and where it refuses, for what can be done all the same.
     *
     * @throws java.util.concurrent.CancellationException if the generator was cancelled
     */
    public static TeamRoster of(TeamTask team, RosterGenerator generator) {
        RosterOutcome outcome = generator.generate(team.task());
        if (outcome instanceof RosterOutcome.Rostered rostered) {
            return new TeamRoster(team, outcome, Optional.of(rostered.roster()));
        }
        if (outcome instanceof RosterOutcome.NoRoster none && none.extraPeople().isBounded()) {
            return new TeamRoster(
                    team,
                    outcome,
                    generator.generateWithGaps(team.task(), none.extraPeople().high()));
        }
        return new TeamRoster(team, outcome, Optional.empty());
    }

    public TeamTask team() {
        return team;
    }

    public RosterTask task() {
        return team.task();
    }

    public RosterOutcome outcome() {
        return outcome;
    }

    public State state() {
        if (outcome instanceof RosterOutcome.Rostered) {
            return State.ROSTERED;
        }
        return outcome instanceof RosterOutcome.NoRoster ? State.REFUSED : State.UNDECIDED;
    }

    /** Who stands where; with gaps if the team was refused. Empty if that cannot be said, as for a shift longer than allowed. */
    public Optional<Roster> roster() {
        return roster;
    }

    /** What the check says of {@link #roster}; there if and only if that is. */
    public Optional<RosterVerdict> verdict() {
        return verdict;
    }

    /** The roster as a table; there if and only if {@link #roster} is. */
    public Optional<RosterTable> table() {
        return roster.flatMap(made -> verdict.map(said -> RosterTable.of(team.task(), made, said)));
    }

    /** The hours of all places that are to be taken, together. */
    public Duration hoursAsked() {
        long minutes = task().points().stream()
                .flatMap(point -> point.shifts().stream())
                .mapToLong(shift -> shift.people() * shift.length().toMinutes())
                .sum();
        return Duration.ofMinutes(minutes * task().days());
    }

    @Override
    public String toString() {
        return "TeamRoster{%s %s, %s}".formatted(team.compound(), team.team(), state());
    }
}
