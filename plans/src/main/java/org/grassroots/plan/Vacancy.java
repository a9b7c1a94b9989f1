package org.grassroots.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.grassroots.plan.staffing.StaffingCertificate;
import org.grassroots.text.Text;

/**
 * People who are missing in a post.
 *
 * @param people  how many, 1 or more
 * @param reason  why, as a sentence for the reader
 * @param certificate  why nobody can fill it however posts are given out; empty if the people were not chosen so that the
 *     most posts are filled
 */
public record Vacancy(int people, Text reason, Optional<StaffingCertificate> certificate) {

    public Vacancy {
        checkArgument(people >= 1, "a vacancy must be for 1 or more people, was %s", people);
    }
}
