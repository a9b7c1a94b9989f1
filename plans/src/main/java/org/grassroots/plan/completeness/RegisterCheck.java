package org.grassroots.plan.completeness;

import java.util.List;
import java.util.stream.Stream;

/**
 * What was found of all plans of a register.
 *
 * @param ofRegister  compounds without a plan or with more than one, in the order of the register, then plans of compounds
 *     that it does not have
 * @param plans  what was found of each plan, in that same order
 */
public record RegisterCheck(List<PlanFinding> ofRegister, List<PlanCheck> plans) {

    public RegisterCheck {
        ofRegister = List.copyOf(ofRegister);
        plans = List.copyOf(plans);
    }

    /** Those of the register first. */
    public Stream<PlanFinding> findings() {
        return Stream.concat(ofRegister.stream(), plans.stream().flatMap(plan -> plan.findings().stream()));
    }

    /** The four-clear test of all plans together. */
    public AssignmentClarity clarity() {
        return plans.stream().map(PlanCheck::clarityOfAll).reduce(AssignmentClarity.NONE, AssignmentClarity::plus);
    }

    @Override
    public String toString() {
        return "RegisterCheck{ofRegister=%s, plans=%s}".formatted(ofRegister.size(), plans.size());
    }
}
