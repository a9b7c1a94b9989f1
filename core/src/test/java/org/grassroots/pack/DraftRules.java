package org.grassroots.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.grassroots.condition.Condition;
import org.grassroots.parameter.Citation;
import org.grassroots.parameter.DatedLimit;
import org.grassroots.parameter.Limit;
import org.grassroots.parameter.Parameter;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Demand;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** Rules and packs as a host might write them, in a few words. */
public final class DraftRules {
    public static final LocalDate FROM = LocalDate.of(2020, 1, 1);
    /** The one number a drafted rule may ask for. */
    public static final String N = "n";

    private DraftRules() {}

    private static final class Drafted<S> extends BasicRule<S> {
        private final Function<Limits, Requirement<S>> requirement;

        Drafted(String id, Subjects<S> subjects, Function<Limits, Requirement<S>> requirement, String... parameters) {
            super(id, subjects, parameters);
            this.requirement = requirement;
        }

        @Override
        public Requirement<S> requirement(Limits limits) {
            return requirement.apply(limits);
        }
    }

    /** A rule without a number. */
    public static <S> RuleEntry.Builder rule(
            String id, Subjects<S> subjects, Condition<S> applies, Condition<S> holds, Grade grade) {
        return entry(new Drafted<>(id, subjects, limits -> Requirement.of(applies, holds)), Map.of(Demand.ONLY, grade));
    }

    /** A rule with one number. */
    public static <S> RuleEntry.Builder numbered(
            String id, Subjects<S> subjects, Function<Limits, Requirement<S>> requirement, Parameter number) {
        return entry(new Drafted<>(id, subjects, requirement, N), Map.of(Demand.ONLY, Grade.MUST))
                .putParameters(N, number);
    }

    /** A rule without a number that asks several things. */
    public static <S> RuleEntry.Builder several(
            String id, Subjects<S> subjects, Condition<S> applies, List<Demand<S>> demands, Map<String, Grade> grades) {
        return entry(new Drafted<>(id, subjects, limits -> Requirement.of(applies, demands)), grades);
    }

    private static RuleEntry.Builder entry(BasicRule<?> rule, Map<String, Grade> grades) {
        Map<String, RulePart> parts = new LinkedHashMap<>();
        grades.forEach((demand, grade) -> parts.put(
                demand,
                RulePart.builder()
                        .grade(grade)
                        .unit(Text.of("things", "个"))
                        .violated(TextPattern.of(Text.of("{subject} is not right.", "{subject}不对。")))
                        .undetermined(
                                TextPattern.of(Text.of("{subject}: find out {missing}.", "{subject}：查明{missing}。")))
                        .build()));
        return RuleEntry.builder()
                .rule(rule)
                .version("1")
                .statement(Text.of("It is asked.", "有此要求。"))
                .citation(note())
                .responsible(Text.of("the owners", "业主"))
                .parts(parts);
    }

    public static Citation note() {
        return new Citation(Text.of("Note", "通知"), Optional.empty());
    }

    /** Values each from a day until the day before the next. */
    public static Parameter number(Map<LocalDate, Integer> values) {
        List<LocalDate> days = values.keySet().stream().sorted().toList();
        List<DatedLimit> limits = new ArrayList<>();
        for (int at = 0; at < days.size(); at++) {
            Optional<LocalDate> until =
                    at + 1 < days.size() ? Optional.of(days.get(at + 1).minusDays(1)) : Optional.empty();
            limits.add(new DatedLimit(days.get(at), until, new Limit.Count(values.get(days.get(at))), note()));
        }
        return new Parameter("number", Text.of("things", "个"), limits);
    }

    public static RulePack.Builder pack(String id, RuleEntry.Builder... rules) {
        RulePack.Builder pack = RulePack.builder().id(id).version("1").title(Text.of("Pack " + id, "规定" + id));
        for (RuleEntry.Builder rule : rules) {
            pack.addRules(rule.build());
        }
        return pack;
    }
}
