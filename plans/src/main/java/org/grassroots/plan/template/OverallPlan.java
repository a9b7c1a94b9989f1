package org.grassroots.plan.template;

import java.util.List;
import org.grassroots.plan.element.Origin;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** The "1": who commands, what law asks of any plan, who reports to whom, what is drilled. */
@Value.Immutable
public interface OverallPlan {
    Text aim();

    Origin origin();

    List<Seat> seats();

    List<PlanSection> sections();

    List<ReportLink> links();

    List<Drill> drills();

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OverallPlan}; aim and origin are required. */
    final class Builder extends ImmutableOverallPlan.Builder {
        Builder() {}
    }
}
