package org.grassroots.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.parameter.Validity;
import org.grassroots.rule.RuleId;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/**
 * A set of rules that one body of texts gives, such as the national one, with all their numbers. A local pack builds on
 * another: what its base states holds too, unless the pack puts something in its place or suspends it.
 */
@Value.Immutable
public interface RulePack {
    /** Such as {@code national}. */
    String id();

    /** Changes with every change of a rule, number or wording. */
    String version();

    Text title();

    /** Where it applies; empty if everywhere. */
    Optional<Text> place();

    @Value.Default
    default Validity validity() {
        return Validity.ALWAYS;
    }

    /** The pack this one builds on; empty for the lowest. */
    Optional<RulePack> base();

    /** In the order they are reported in. */
    List<RuleEntry> rules();

    /** The rules of its base that do not bind here. */
    List<Suspension> suspensions();

    @Value.Check
    default void check() {
        PackTrial.check(this);
    }

    /** Every rule it states or takes over from its bases, lowest base first, whether or not one is in force. */
    default List<StatedRule> allRules() {
        List<StatedRule> all = new ArrayList<>();
        base().ifPresent(lower -> all.addAll(lower.allRules()));
        rules().forEach(entry -> all.add(new StatedRule(this, entry)));
        return List.copyOf(all);
    }

    /**
     * The rules that bind on the day, lowest base first: those of the base that are neither suspended nor replaced, and
     * its own. None on a day on which the pack itself is not in force.
     */
    default List<StatedRule> rulesOn(LocalDate day) {
        if (!validity().includes(day)) {
            return List.of();
        }
        Set<RuleId> gone = new LinkedHashSet<>();
        suspensions().stream()
                .filter(suspension -> suspension.validity().includes(day))
                .forEach(suspension -> gone.add(suspension.rule()));
        List<StatedRule> own = new ArrayList<>();
        for (RuleEntry entry : rules()) {
            if (entry.validity().includes(day)) {
                entry.specialises().ifPresent(special -> gone.add(special.rule()));
                own.add(new StatedRule(this, entry));
            }
        }
        List<StatedRule> binding = new ArrayList<>();
        base().ifPresent(lower -> lower.rulesOn(day).stream()
                .filter(stated -> !gone.contains(stated.entry().rule().id()))
                .forEach(binding::add));
        binding.addAll(own);
        return List.copyOf(binding);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RulePack}; id, version and title are required. */
    final class Builder extends ImmutableRulePack.Builder {
        Builder() {}
    }
}
