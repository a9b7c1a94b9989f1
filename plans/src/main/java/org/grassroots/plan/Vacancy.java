package org.grassroots.plan;

import static com.google.common.base.Preconditions.checkArgument;

import org.grassroots.text.Text;

/**
 * People who are missing in a post.
 *
 * @param people  how many, 1 or more
 * @param reason  why, as a sentence for the reader
 */
public record Vacancy(int people, Text reason) {

    public Vacancy {
        checkArgument(people >= 1, "a vacancy must be for 1 or more people, was %s", people);
    }
}
