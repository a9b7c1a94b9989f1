package org.grassroots.organisation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.grassroots.fact.Known;

/**
 * What a temporary branch was formed for; with the task the branch ends (branch regulations Art. 8).
 *
 * @param name  what is to be done, not blank
 * @param ended  the day it ended; none if it is known to go on
 */
public record Task(String name, Known<LocalDate> ended) {

    public Task {
        requireNonNull(name, "name");
        requireNonNull(ended, "ended");
        checkArgument(!name.isBlank(), "a task must have a name");
    }
}
