package org.grassroots.plan;

import org.immutables.value.Value;

/** The numbers of one plan, or of several together. */
@Value.Immutable
public interface PlanCounts {
    /** Of no plan. */
    PlanCounts NONE = builder()
            .plans(0)
            .included(0)
            .omitted(0)
            .pending(0)
            .needed(0)
            .filled(0)
            .vacant(0)
            .specialPlans(0)
            .flows(0)
            .ledgers(0)
            .build();

    int plans();

    /** Elements that stand in the plan. */
    int included();

    /** Elements left out. */
    int omitted();

    /** Elements that wait for facts. */
    int pending();

    /** The people all posts together take at least; a person is counted once for each post. */
    long needed();

    /** How many of these there are. */
    long filled();

    /** How many of these are missing: {@code needed} without {@code filled}. */
    long vacant();

    int specialPlans();

    int flows();

    int ledgers();

    /** The numbers of both together. */
    default PlanCounts plus(PlanCounts more) {
        return builder()
                .plans(plans() + more.plans())
                .included(included() + more.included())
                .omitted(omitted() + more.omitted())
                .pending(pending() + more.pending())
                .needed(needed() + more.needed())
                .filled(filled() + more.filled())
                .vacant(vacant() + more.vacant())
                .specialPlans(specialPlans() + more.specialPlans())
                .flows(flows() + more.flows())
                .ledgers(ledgers() + more.ledgers())
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PlanCounts}; everything is required. */
    final class Builder extends ImmutablePlanCounts.Builder {
        Builder() {}
    }
}
