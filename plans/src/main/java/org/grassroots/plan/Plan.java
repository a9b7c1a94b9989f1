package org.grassroots.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.area.CommunityId;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Known;
import org.grassroots.organisation.BranchId;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.template.TemplateId;
import org.immutables.value.Value;

/**
 * A template bound to one compound.
 *
 * <p>Nothing of the template disappears silently: {@link #elements()} has each of its elements once, in its order, as
 * included, left out with a reason, or pending with the facts it waits for. People stand in a plan by id only.
 */
@Value.Immutable
public abstract class Plan {
    Plan() {}

    public abstract PlanTemplate template();

    public abstract CommunityId community();

    public abstract CompoundId compound();

    public abstract String compoundName();

    /** The day as of which it was made. */
    public abstract LocalDate day();

    /**
     * The branch that carries it: of those that serve the compound or a section of it a formal one, else a joint, a
     * temporary, a functional one; of several the first in the register.
     */
    public abstract Known<BranchId> branch();

    /** Every element of the template, in its order. */
    public abstract List<PlanElement> elements();

    /** The seats of the command, in the order of the template, without those left out. */
    public abstract List<BoundSeat> seats();

    /** The team of each special plan, in the order of the template. */
    public abstract List<BoundTeam> teams();

    public TemplateId templateId() {
        return template().id();
    }

    public String templateVersion() {
        return template().version();
    }

    /** The flow of each special plan, in the order of the template. */
    @Value.Lazy
    public List<BoundFlow> flows() {
        return PlanParts.flows(this);
    }

    /** The ledgers that are kept, in the order of the template. */
    public List<LedgerSchema> ledgers() {
        return template().ledgers().stream()
                .filter(ledger -> status(ElementPath.ledger(ledger))
                        .map(status -> !status.isOmitted())
                        .orElse(false))
                .toList();
    }

    /** What became of the element with that path; empty if the template has none such. */
    public Optional<ElementStatus> status(String path) {
        return Optional.ofNullable(byPath().get(path));
    }

    @Value.Lazy
    Map<String, ElementStatus> byPath() {
        Map<String, ElementStatus> statuses = new LinkedHashMap<>();
        elements().forEach(element -> statuses.put(element.path(), element.status()));
        return statuses;
    }

    public Optional<BoundSeat> seat(ElementId id) {
        return seats().stream().filter(seat -> seat.id().equals(id)).findFirst();
    }

    public Optional<BoundTeam> team(ElementId specialPlan) {
        return teams().stream().filter(team -> team.id().equals(specialPlan)).findFirst();
    }

    /**
     * The team that keeps a ledger: the one that the ledger names as its owner.
     *
     * @throws IllegalArgumentException if the template has no such ledger
     */
    public BoundTeam owner(ElementId ledger) {
        return team(LedgerSteps.schema(this, ledger).owner()).orElseThrow();
    }

    /**
     * The steps that write a ledger, team by team in the order of the template; steps that are left out are not among
     * them, steps that are pending are. Empty if no step writes it.
     *
     * @throws IllegalArgumentException if the template has no such ledger
     */
    public List<LedgerStep> writers(ElementId ledger) {
        return LedgerSteps.of(this, ledger);
    }

    /**
     * Those of {@link #writers(ElementId)} that write a column.
     *
     * @throws IllegalArgumentException if the template has no such ledger, or the ledger no such column
     */
    public List<LedgerStep> writers(ElementId ledger, ElementId column) {
        return LedgerSteps.of(this, ledger, column);
    }

    @Value.Lazy
    public PlanCounts counts() {
        return PlanParts.count(this);
    }

    @Value.Check
    void check() {
        PlanLaws.check(this);
    }

    @Override
    public String toString() {
        return "Plan{%s %s, compound=%s, day=%s}".formatted(templateId(), templateVersion(), compound(), day());
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Plan}; all but the lists is required, and elements, seats and teams must be those of the template. */
    public static final class Builder extends ImmutablePlan.Builder {
        Builder() {}
    }
}
