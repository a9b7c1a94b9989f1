package org.grassroots.benchmark.onechange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.grassroots.benchmark.fact.CommunityFacts;
import org.grassroots.register.Register;

/** Counts all facts of the community again, as the contest counts them, and tells those that are others. */
final class CountedFacts implements FactChanges {
    private final Map<FactKey, Object> known = new HashMap<>();
    private Register register;

    CountedFacts(Register register) {
        this.register = register;
        CommunityFacts.of(register).forEach(fact -> FactKey.of(fact).ifPresent(key -> known.put(key, fact)));
    }

    @Override
    public Map<FactKey, Object> after(Turn turn) {
        register = Nexts.changed(register, turn);
        Map<FactKey, Object> changed = new LinkedHashMap<>();
        CommunityFacts.of(register)
                .forEach(fact -> FactKey.of(fact)
                        .filter(key -> !fact.equals(known.get(key)))
                        .ifPresent(key -> {
                            known.put(key, fact);
                            changed.put(key, fact);
                        }));
        return changed;
    }
}
