package org.grassroots.plan.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.plan.SampleRegisters.C1;
import static org.grassroots.plan.SampleRegisters.C2;
import static org.grassroots.plan.SampleRegisters.DAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.grassroots.area.CompoundId;
import org.grassroots.plan.PlanInstantiator;
import org.grassroots.plan.working.WorkingPlan;
import org.grassroots.register.Register;
import org.junit.jupiter.api.Test;

class RegisterCheckTest {
    private static final Register REGISTER = Samples.fullyStaffed();
    private static final List<WorkingPlan> PLANS = new PlanInstantiator(Samples.SHIPPED)
            .instantiateAll(REGISTER, DAY).stream().map(WorkingPlan::of).toList();
    private static final Completeness CHECK = new Completeness(Samples.SHIPPED);

    private static WorkingPlan moved(WorkingPlan plan, String compound) {
        return WorkingPlan.builder()
                .from(plan)
                .compound(CompoundId.of(compound))
                .build();
    }

    @Test
    void a_register_whose_compounds_have_one_plan_each_has_no_finding_of_its_own() {
        RegisterCheck check = CHECK.checkAll(REGISTER, PLANS);

        assertThat(check.ofRegister()).isEmpty();
        assertThat(check.plans()).extracting(PlanCheck::compound).containsExactly(C1, C2);
        assertThat(check.plans().get(0)).isEqualTo(CHECK.check(PLANS.get(0), REGISTER));
        assertThat(check.findings())
                .hasSize(check.plans().get(0).findings().size()
                        + check.plans().get(1).findings().size());
        assertThat(check.clarity().isClear()).isTrue();
    }

    @Test
    void a_compound_without_a_plan_is_told() {
        RegisterCheck check = CHECK.checkAll(REGISTER, PLANS.subList(0, 1));

        assertThat(check.ofRegister()).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo(PlanRule.OVERALL);
            assertThat(one.compound()).isEqualTo(C2);
            assertThat(one.message().english()).isEqualTo("the compound has no plan");
        });
    }

    @Test
    void a_compound_with_two_plans_is_told_in_whatever_order_they_come() {
        List<WorkingPlan> plans = new ArrayList<>(PLANS);
        plans.add(PLANS.get(0).without("special/T1"));
        RegisterCheck check = CHECK.checkAll(REGISTER, plans);
        Collections.reverse(plans);

        assertThat(check.ofRegister()).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo(PlanRule.OVERALL_TWICE);
            assertThat(one.compound()).isEqualTo(C1);
            assertThat(one.message().english()).isEqualTo("the compound has 2 plans; exactly one is right");
        });
        assertThat(check.plans()).hasSize(3);
        assertThat(CHECK.checkAll(REGISTER, plans)).isEqualTo(check);
    }

    @Test
    void a_plan_of_a_compound_that_the_register_does_not_have_is_told() {
        RegisterCheck check = CHECK.checkAll(REGISTER, List.of(PLANS.get(0), PLANS.get(1), moved(PLANS.get(0), "c9")));

        assertThat(check.ofRegister()).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo(PlanRule.COMPOUND_UNKNOWN);
            assertThat(one.compound()).isEqualTo(CompoundId.of("c9"));
        });
        assertThat(check).hasToString("RegisterCheck{ofRegister=1, plans=3}");
    }
}
