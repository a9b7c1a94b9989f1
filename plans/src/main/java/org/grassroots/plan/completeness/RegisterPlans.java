package org.grassroots.plan.completeness;

import static org.grassroots.plan.completeness.CheckWords.PLANS;
import static org.grassroots.plan.completeness.CheckWords.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.plan.working.WorkingPlan;
import org.grassroots.register.Register;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** The plans of a register together: each compound has one, and none is of a compound elsewhere. */
final class RegisterPlans {
    private static final Text NONE = Text.of("the compound has no plan", "本小区没有预案");
    private static final TextPattern TWICE =
            TextPattern.of(Text.of("the compound has {count} plans; exactly one is right", "本小区有{count}份预案，应恰为一份"));
    private static final Text UNKNOWN =
            Text.of("the plan is of a compound that the register does not have", "预案所属小区不在台账内");

    private RegisterPlans() {}

    static RegisterCheck check(
            TemplateIndex index, Register register, List<WorkingPlan> plans, Function<WorkingPlan, PlanCheck> check) {
        Map<CompoundId, List<WorkingPlan>> elsewhere = new TreeMap<>(Comparator.comparing(CompoundId::value));
        Map<CompoundId, List<WorkingPlan>> byCompound = new LinkedHashMap<>();
        for (Compound compound : register.community().compounds()) {
            byCompound.put(compound.id(), new ArrayList<>());
        }
        for (WorkingPlan plan : plans) {
            boolean isHere =
                    plan.community().equals(register.community().id()) && byCompound.containsKey(plan.compound());
            (isHere ? byCompound : elsewhere)
                    .computeIfAbsent(plan.compound(), key -> new ArrayList<>())
                    .add(plan);
        }
        List<PlanFinding> findings = new ArrayList<>();
        List<PlanCheck> checks = new ArrayList<>();
        byCompound.forEach((compound, of) -> {
            Notes notes = new Notes(index, compound);
            if (of.isEmpty()) {
                notes.add(notes.of(PlanRule.OVERALL, "", 0, 1, PLANS, NONE));
            } else if (of.size() > 1) {
                Text message = TWICE.fill(Map.of("count", number(of.size())));
                notes.add(notes.of(PlanRule.OVERALL_TWICE, "", of.size(), 1, PLANS, message));
            }
            findings.addAll(notes.inOrder());
            checks.addAll(checked(of, check));
        });
        elsewhere.forEach((compound, of) -> {
            Notes notes = new Notes(index, compound);
            notes.add(notes.of(PlanRule.COMPOUND_UNKNOWN, "", of.size(), 0, PLANS, UNKNOWN));
            findings.addAll(notes.inOrder());
            checks.addAll(checked(of, check));
        });
        return new RegisterCheck(findings, checks);
    }

    /** Several plans of one compound in an order that does not depend on that in which they came. */
    private static List<PlanCheck> checked(List<WorkingPlan> plans, Function<WorkingPlan, PlanCheck> check) {
        List<PlanCheck> checks = new ArrayList<>(plans.stream().map(check).toList());
        if (checks.size() > 1) {
            checks.sort(Comparator.<PlanCheck>comparingInt(one -> one.findings().size())
                    .thenComparing(one ->
                            one.findings().stream().map(PlanFinding::toString).collect(Collectors.joining("\n")))
                    .thenComparing(one -> one.clarity().toString()));
        }
        return checks;
    }
}
