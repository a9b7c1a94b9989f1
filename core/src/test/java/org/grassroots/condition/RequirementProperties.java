package org.grassroots.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.grassroots.fact.Answer;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.MissingFact;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Verdict;

/** The verdict of a requirement, and the facts that decide it, are those found by trying everything that may turn out. */
class RequirementProperties {

    @Provide
    Arbitrary<Asked> applies() {
        return Asked.one("a", 4);
    }

    @Provide
    Arbitrary<Asked> holds() {
        return Asked.one("h", 4);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_requirement_is_exact_where_its_parts_share_no_fact(
            @ForAll("applies") Asked applies, @ForAll("holds") Asked holds) {
        Completions completions = Completions.of(Asked.facts(applies, holds), known -> broken(applies, holds, known));
        Verdict verdict = verdict(Requirement.of(applies.condition(), holds.condition()));
        Deciders deciders = Requirement.deciders(Given.explain(applies.condition()), Given.explain(holds.condition()));

        switch (verdict) {
            case VIOLATED -> assertThat(completions.answer()).isEqualTo(Answer.YES);
            case SATISFIED, NOT_APPLICABLE -> assertThat(completions.answer()).isEqualTo(Answer.NO);
            case UNDETERMINED -> assertThat(completions.answer()).isEqualTo(Answer.UNKNOWN);
        }
        assertThat(deciders.sets(Integer.MAX_VALUE).sets())
                .hasSameElementsAs(completions.smallest(Answer.YES, Answer.NO));
    }

    /** Whether the rule is broken when all is known; what it does not speak of does not break it. */
    private static Answer broken(Asked applies, Asked holds, Map<MissingFact, Integer> known) {
        return Answer.of(applies.holds().holds(known) && !holds.holds().holds(known));
    }

    private static Verdict verdict(Requirement<String> requirement) {
        int[] bounds = new int[2 * requirement.measures().size()];
        for (int at = 0; at < requirement.measures().size(); at++) {
            var of = requirement.measures().get(at).bounds(Given.SUBJECT, Given.CENSUS);
            bounds[2 * at] = of.low();
            bounds[2 * at + 1] = of.high();
        }
        return requirement.verdict(bounds, 0);
    }
}
