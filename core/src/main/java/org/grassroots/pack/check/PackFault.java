package org.grassroots.pack.check;

import java.time.LocalDate;
import java.util.Optional;
import org.grassroots.rule.RuleId;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** Something odd about a rule of a pack, or about two of them; told for the first day on which it is so. */
@Value.Immutable
public interface PackFault {
    Fault fault();

    RuleId rule();

    /** Which demand of the rule; empty for a gap and an overlap. */
    Optional<String> demand();

    /** The other rule of a gap or an overlap. */
    Optional<RuleId> other();

    LocalDate day();

    /** One sentence. */
    Text message();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PackFault}; fault, rule, day and message are required. */
    final class Builder extends ImmutablePackFault.Builder {
        Builder() {}
    }
}
