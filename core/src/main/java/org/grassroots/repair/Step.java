package org.grassroots.repair;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.grassroots.change.Authority;
import org.grassroots.change.Change;
import org.grassroots.text.Text;

/**
 * One change of a remedy.
 *
 * @param change  what is done
 * @param authorities  any of these has the power to make it, as things stand when its turn comes; at least one
 * @param approvers  all of these must agree before, on account of the finding; mostly nobody
 * @param sentence  what is done, in words; never a person's name
 */
public record Step(Change change, Set<Authority> authorities, Set<Authority> approvers, Text sentence) {
    public Step {
        requireNonNull(change, "change");
        requireNonNull(sentence, "sentence");
        checkArgument(!authorities.isEmpty(), "somebody must have the power to make a change");
        authorities = ImmutableSet.copyOf(authorities);
        approvers = ImmutableSet.copyOf(approvers);
    }
}
