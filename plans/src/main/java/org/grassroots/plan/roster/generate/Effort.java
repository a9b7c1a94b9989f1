package org.grassroots.plan.roster.generate;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** How much may still be tried; asks whether to go on. */
final class Effort {
    private final long limit;
    private final BooleanSupplier cancelled;
    private final Consumer<RosterProgress> progress;
    private long used;

    Effort(long limit, BooleanSupplier cancelled, Consumer<RosterProgress> progress) {
        this.limit = limit;
        this.cancelled = cancelled;
        this.progress = progress;
    }

    /** As much again, for a question of its own. */
    Effort fresh(long share) {
        return new Effort(Math.max(1, limit / share), cancelled, progress);
    }

    /** False if nothing is left. */
    boolean step() {
        return step(1);
    }

    boolean step(int steps) {
        goOn();
        used += steps;
        return used <= limit;
    }

    void goOn() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("making the roster was cancelled");
        }
    }

    boolean isUsedUp() {
        return used >= limit;
    }

    long used() {
        return Math.min(used, limit);
    }

    void tell(RosterProgress.Stage stage, int done, int of) {
        goOn();
        progress.accept(new RosterProgress(stage, done, of));
    }
}
