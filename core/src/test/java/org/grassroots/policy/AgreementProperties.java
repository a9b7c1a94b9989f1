package org.grassroots.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.grassroots.area.Compound;
import org.grassroots.condition.Condition;
import org.grassroots.condition.Explanation;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.pack.RuleEntry;
import org.grassroots.pack.RulePack;
import org.grassroots.register.Register;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Rule;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.Populations;

/** The quick way to ask and the way that explains give the same answer. */
@Domain(Puzzles.class)
@Domain(DomainContext.Global.class)
class AgreementProperties {
    private static final List<Overheard<?>> RULES = overheard();

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void counts_of_compounds_agree_with_their_tallies(@ForAll Puzzle puzzle) {
        Register register = puzzle.register();
        List<Countable<Compound>> countables = List.of(
                Populations.fullMembersHere(),
                Populations.fullResidents(),
                Populations.formalBranches(),
                Populations.leadingBranches());

        agree(countables, register.community().compounds(), Census.of(register));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void counts_of_branches_agree_with_their_tallies(@ForAll Puzzle puzzle) {
        Register register = puzzle.register();
        List<Countable<CompoundBranch>> countables = List.of(
                Populations.fullMembersOnRoll(),
                Populations.membersOnRoll(),
                Populations.committees(),
                Populations.secretaries());

        agree(countables, register.branches(), Census.of(register));
    }

    private static <S> void agree(List<Countable<S>> countables, List<S> subjects, Census census) {
        for (Countable<S> countable : countables) {
            for (S subject : subjects) {
                assertThat(countable.tally(subject, census).count())
                        .as(countable.name())
                        .isEqualTo(countable.bounds(subject, census));
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void conditions_agree_with_their_explanations(@ForAll Puzzle puzzle) {
        Register register = puzzle.register();

        assertThat(RULES).isNotEmpty();
        RULES.forEach(rule -> rule.agrees(register));
    }

    /** Every shipped rule, with the requirement it makes of the numbers of the day. */
    private static List<Overheard<?>> overheard() {
        List<Overheard<?>> rules = new ArrayList<>();
        List<RulePack> packs = new ArrayList<>();
        for (RulePack pack : List.of(TestPacks.national(TestPacks.SMALL), TestPacks.measures(TestPacks.SMALL))) {
            RulePack.Builder copy = RulePack.builder().from(pack).rules(List.of());
            for (RuleEntry entry : pack.rules()) {
                Overheard<?> rule = new Overheard<>(entry.rule());
                rules.add(rule);
                copy.addRules(RuleEntry.builder().from(entry).rule(rule).build());
            }
            packs.add(copy.build());
        }
        Evaluator.of(packs, Puzzle.DAY);
        return rules;
    }

    /** A rule that keeps what it has said. */
    private static final class Overheard<S> implements Rule<S> {
        private final Rule<S> rule;
        private final List<Requirement<S>> said = new ArrayList<>();

        Overheard(Rule<S> rule) {
            this.rule = rule;
        }

        @Override
        public RuleId id() {
            return rule.id();
        }

        @Override
        public Subjects<S> subjects() {
            return rule.subjects();
        }

        @Override
        public Set<String> parameters() {
            return rule.parameters();
        }

        @Override
        public Requirement<S> requirement(Limits limits) {
            said.add(rule.requirement(limits));
            return said.get(0);
        }

        void agrees(Register register) {
            Census census = Census.of(register);
            for (S subject : subjects().in(register)) {
                agree(said.get(0).applies(), subject, census);
                said.get(0).demands().forEach(demand -> agree(demand.holds(), subject, census));
            }
        }

        private void agree(Condition<S> condition, S subject, Census census) {
            Explanation explanation = condition.explain(subject, census);
            assertThat(explanation.answer()).as("%s", rule.id()).isEqualTo(condition.test(subject, census));
            assertThat(explanation.leaves().map(Explanation::answer)).contains(explanation.answer());
        }
    }
}
