package org.grassroots.repair.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.grassroots.json.ShippedPacks;
import org.grassroots.pack.RuleEntry;
import org.grassroots.repair.RemedySource;
import org.grassroots.rule.Grade;
import org.grassroots.rule.RuleId;
import org.junit.jupiter.api.Test;

class ShippedRemediesTest {

    private static Set<RuleId> must() {
        Set<RuleId> must = new TreeSet<>();
        ShippedPacks.all().stream()
                .flatMap(pack -> pack.rules().stream())
                .filter(entry -> entry.grade() == Grade.MUST)
                .map(RuleEntry::rule)
                .forEach(rule -> must.add(rule.id()));
        return must;
    }

    @Test
    void every_must_rule_of_the_shipped_packs_has_one_source_and_no_other_rule_has() {
        Set<RuleId> known = new TreeSet<>();
        int named = 0;
        for (RemedySource source : ShippedRemedies.all()) {
            known.addAll(source.rules());
            named += source.rules().size();
        }

        assertThat(known).isEqualTo(must());
        assertThat(named).isEqualTo(known.size());
    }
}
