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

    /** Who must act, as part of a sentence: any of the authorities, after the approval of all approvers. */
    public Text whoMustAct() {
        Text any = joined(authorities, " or ", "或");
        if (approvers.isEmpty()) {
            return any;
        }
        Text all = joined(approvers, " and ", "、");
        return Text.of(
                any.english() + ", with the approval of " + all.english(),
                any.simplifiedChinese() + "（须经" + all.simplifiedChinese() + "同意）");
    }

    private static Text joined(Set<Authority> authorities, String english, String chinese) {
        return authorities.stream()
                .map(Authority::title)
                .reduce((one, other) -> Text.of(
                        one.english() + english + other.english(),
                        one.simplifiedChinese() + chinese + other.simplifiedChinese()))
                .orElseThrow();
    }
}
