package org.grassroots.repair.source;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.grassroots.repair.RemedySource;
import org.grassroots.rule.RuleId;

/** A source for rules it names once. */
abstract class Source implements RemedySource {
    private final Set<RuleId> rules;

    Source(String... rules) {
        this.rules = Stream.of(rules).map(RuleId::of).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public final Set<RuleId> rules() {
        return rules;
    }

    static <T> List<T> first(int most, List<T> of) {
        return of.subList(0, Math.min(most, of.size()));
    }
}
