package org.grassroots.pack;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.rule.RuleId;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** A set of rules that one body of texts gives, such as the national one, with all their numbers. */
@Value.Immutable
public interface RulePack {
    /** Such as {@code national}. */
    String id();

    /** Changes with every change of a rule, number or wording. */
    String version();

    Text title();

    /** The pack this one builds on; empty for the lowest. */
    Optional<String> base();

    /** In the order they are reported in. */
    List<RuleEntry> rules();

    @Value.Check
    default void check() {
        Set<RuleId> seen = new LinkedHashSet<>();
        for (RuleEntry entry : rules()) {
            checkArgument(
                    seen.add(entry.rule().id()),
                    "pack '%s' lists rule '%s' twice",
                    id(),
                    entry.rule().id());
        }
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RulePack}; id, version and title are required. */
    final class Builder extends ImmutableRulePack.Builder {
        Builder() {}
    }
}
