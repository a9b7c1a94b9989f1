package org.grassroots.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.grassroots.condition.Condition;
import org.grassroots.condition.Conditions;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Subject;
import org.grassroots.pack.RuleEntry;
import org.grassroots.pack.RulePack;
import org.grassroots.pack.RulePart;
import org.grassroots.parameter.Citation;
import org.grassroots.policy.TestPacks;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Demand;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.Tally;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** Rules that a host wrote itself, in packs of its own. */
final class Host {
    private Host() {}

    /** A rule without numbers, which is made anew for every day. */
    static final class HostRule<S> extends BasicRule<S> {
        private final Function<Limits, Requirement<S>> requirement;

        private HostRule(String id, Subjects<S> subjects, Function<Limits, Requirement<S>> requirement) {
            super(id, subjects);
            this.requirement = requirement;
        }

        @Override
        public Requirement<S> requirement(Limits limits) {
            return requirement.apply(limits);
        }
    }

    static <S> HostRule<S> rule(String id, Subjects<S> subjects, Function<Limits, Requirement<S>> requirement) {
        return new HostRule<>(id, subjects, requirement);
    }

    /** A rule that speaks of every subject. */
    static <S> HostRule<S> rule(String id, Subjects<S> subjects, Condition<S> holds) {
        return rule(id, subjects, limits -> Requirement.of(Conditions.always(), holds));
    }

    /** A measure of a host's. */
    record Counted<S>(String name, BiFunction<S, Census, Interval> count, BiFunction<S, Census, Tally> tallied)
            implements Countable<S> {
        @Override
        public Text title() {
            return Text.of("the host's " + name, "自定" + name);
        }

        @Override
        public Interval bounds(S subject, Census census) {
            return count.apply(subject, census);
        }

        @Override
        public Tally tally(S subject, Census census) {
            return tallied.apply(subject, census);
        }
    }

    static RulePack pack(String id, HostRule<?>... rules) {
        List<RuleEntry> entries = new ArrayList<>();
        for (HostRule<?> rule : rules) {
            entries.add(entry(rule));
        }
        return RulePack.builder()
                .id(id)
                .version("7")
                .title(Text.of("A host's pack", "自定规则"))
                .rules(entries)
                .build();
    }

    private static RuleEntry entry(HostRule<?> rule) {
        Map<String, RulePart> parts = new LinkedHashMap<>();
        Limits limits = Limits.on(TestPacks.DAY, Map.of()).orElseThrow();
        for (Demand<?> demand : rule.requirement(limits).demands()) {
            String counted = demand.holds().quantities().iterator().next();
            parts.put(
                    demand.name(),
                    RulePart.builder()
                            .grade(Grade.MUST)
                            .unit(Text.of("things", "项"))
                            .violated(sentence("{subject} has {" + counted + "} of {" + counted + "Limit}."))
                            .undetermined(sentence("{subject} is open: {missing}."))
                            .build());
        }
        return RuleEntry.builder()
                .rule(rule)
                .version("3")
                .statement(Text.same("what it asks"))
                .citation(Citation.of(Text.same("Host's order"), Text.same("1")))
                .responsible(Text.same("the host"))
                .parts(parts)
                .build();
    }

    private static TextPattern sentence(String sentence) {
        return TextPattern.of(Text.same(sentence));
    }

    static Evaluation evaluate(Register register, HostRule<?>... rules) {
        return Evaluator.of(List.of(pack("host", rules)), TestPacks.DAY).evaluate(register);
    }

    static Reasons why(Registers registers, HostRule<?> rule, Subject subject) {
        return evaluate(registers.build(), rule).why(rule.id(), subject);
    }

    static RuleId id(String id) {
        return RuleId.of(id);
    }
}
