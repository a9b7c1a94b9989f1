package org.grassroots.repair;

import static java.util.Objects.requireNonNull;

import org.grassroots.change.Change;

/**
 * A change that was tried and does not do alone.
 *
 * @param change  which
 * @param obstacle  what stands against it
 */
public record Attempt(Change change, Obstacle obstacle) {
    public Attempt {
        requireNonNull(change, "change");
        requireNonNull(obstacle, "obstacle");
    }
}
