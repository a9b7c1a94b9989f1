package org.grassroots.plan.template;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.ElementProblem;
import org.grassroots.plan.element.TemplateSource;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.parameter.BoundValue;
import org.grassroots.plan.parameter.ParameterValue;
import org.grassroots.plan.parameter.PlanParameter;
import org.grassroots.plan.parameter.Preset;
import org.grassroots.plan.stage.Ladder;
import org.grassroots.plan.stage.LadderTeam;
import org.grassroots.plan.team.Duty;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/**
 * A plan system as versioned data, such as the compound "1+10+7": one overall plan, special plans, ledgers.
 *
 * <p>A template that exists keeps these laws, so that whoever makes a plan of it need not ask: ids are unique in their
 * list; every source, post, duty, ledger and team that is named is there; every {@linkplain org.grassroots.plan.flow.Flow
 * flow} keeps its own laws; a team has exactly one HEAD post, for one person, and a DEPUTY; every duty is owned by a post;
 * every ledger has the one owner it names; a step writes only columns of ledgers that its team owns or writes; the
 * ladder keeps the laws of {@link org.grassroots.plan.stage.LadderCheck}, and a team is on at the stage that starts it. All
 * this still holds when elements are left out because a fact of the compound does not hold. Every parameter that is named is
 * declared, of the type that is needed there, and has a default or a preset with a value; every preset keeps
 * {@linkplain Preset its laws}.
 *
 * <p>Texts of the overall plan and of special plans may name parameters, as {@code {gateOnDuty}}. {@link #bound} gives the
 * same template with values in their places; only that can be made into a plan.
 */
@Value.Immutable
public interface PlanTemplate {
    TemplateId id();

    /** Three numbers such as {@code 1.0.0}; a change of content needs a new version. */
    String version();

    Text title();

    List<TemplateSource> sources();

    StaffingLimit staffing();

    OverallPlan overall();

    /** What it leaves open. */
    List<PlanParameter> parameters();

    /** The presets that come with it. */
    List<Preset> presets();

    /** The preset that every plan begins with; values of others and of whoever makes a plan go before its values. */
    Optional<ElementId> basePreset();

    /** The values that stand in place of its parameters; empty until it is {@linkplain #bound bound}. */
    List<BoundValue> values();

    /** In the order in which they are shown. */
    List<SpecialPlan> specialPlans();

    /** In the order in which they are shown. */
    List<LedgerSchema> ledgers();

    /** The stages in which it is activated. */
    Ladder ladder();

    /** Where elements of earlier versions stand now; each new path is one of {@link #elements()} or has some below it. */
    @Value.Default
    default Renames renames() {
        return Renames.NONE;
    }

    default Optional<TemplateSource> source(ElementId id) {
        return sources().stream().filter(source -> source.id().equals(id)).findFirst();
    }

    default Optional<SpecialPlan> specialPlan(ElementId id) {
        return specialPlans().stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    default Optional<LedgerSchema> ledger(ElementId id) {
        return ledgers().stream().filter(ledger -> ledger.id().equals(id)).findFirst();
    }

    default Optional<PlanParameter> parameter(ElementId id) {
        return parameters().stream()
                .filter(parameter -> parameter.id().equals(id))
                .findFirst();
    }

    default Optional<Preset> preset(String id) {
        return presets().stream()
                .filter(preset -> preset.id().value().equals(id))
                .findFirst();
    }

    /** What is wrong with a preset for this template, whether it comes with it or not; empty if nothing is. */
    default List<ElementProblem> problems(Preset preset) {
        return ParameterLaws.check(this, preset);
    }

    /**
     * The value of each parameter on a day: that of {@code own}, else of the last of {@code presets} that has one on that
     * day, else of the base preset, else the default. A parameter that nothing uses may be without.
     *
     * @param presets  of this template or of a host, in the order in which they are applied
     * @param own  by the ids of parameters
     * @return in the order of the parameters
     * @throws IllegalArgumentException if a preset breaks a law of presets; if a value is of no parameter or out of its
     *     bounds; if a parameter that is used has no value on that day
     */
    default List<BoundValue> values(List<Preset> presets, Map<ElementId, ParameterValue> own, LocalDate day) {
        return ParameterChoosing.choose(this, presets, own, day);
    }

    /**
     * This template with those values in place of its parameters.
     *
     * @param values  as {@link #values(List, Map, LocalDate)} gives them
     * @throws IllegalArgumentException if they are not one fitting value for each parameter that is used, in the order of
     *     the parameters
     * @throws IllegalStateException if it is bound already
     */
    default PlanTemplate bound(List<BoundValue> values) {
        return TemplateBinding.bind(this, values);
    }

    /**
     * Every element for which a plan made of this template must account, in the order of the template; a parent stands
     * before its parts. The columns of a ledger and the stages are no elements: a ledger and the ladder are taken over
     * whole.
     */
    default List<TemplateElement> elements() {
        return Elements.of(this);
    }

    /**
     * @throws InvalidTemplateException if the parts break a law of templates
     */
    @Value.Check
    default void check() {
        checkArgument(
                version().matches("(0|[1-9]\\d{0,5})(\\.(0|[1-9]\\d{0,5})){2}"),
                "template '%s': the version must be three numbers such as 1.0.0, was '%s'",
                id(),
                version());
        List<ElementProblem> problems = TemplateLaws.check(this);
        if (!problems.isEmpty()) {
            throw new InvalidTemplateException(id(), problems);
        }
    }

    /** What the ladder must know of the teams. */
    default List<LadderTeam> ladderTeams() {
        return specialPlans().stream()
                .map(special -> new LadderTeam(
                        special.id(), special.duties().stream().map(Duty::id).toList()))
                .toList();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlanTemplate}; id, version, title, staffing, overall plan and ladder are required. */
    final class Builder extends ImmutablePlanTemplate.Builder {
        Builder() {}
    }
}
