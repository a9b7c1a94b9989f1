package org.grassroots.plan.parameter;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.ElementProblem;
import org.grassroots.plan.element.Origin;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** Something that a template leaves open: its texts name it as {@code {id}}, its needs and time limits by the id. */
@Value.Immutable
public interface PlanParameter {
    /** Letters only, the first in lower case, such as {@code gateOnDuty}; unique in the template. */
    ElementId id();

    Text title();

    ParameterType type();

    /** What an INTEGER counts; there if and only if it is one. */
    Optional<Text> unit();

    /**
     * The least that is allowed: of an INTEGER in its unit, of a DURATION in minutes, of a PERIOD in days; there if and only
     * if it is one of these.
     */
    OptionalInt low();

    /** The most that is allowed, {@link #low()} or more; there if and only if that is. */
    OptionalInt high();

    /** What a CHOICE chooses from: two or more, each code once; empty for all others. */
    List<ParameterChoice> choices();

    /** The value if nobody gives another. */
    Optional<ParameterValue> defaultValue();

    /** Where it comes from that this is to be filled in, its bounds and its default. */
    Origin origin();

    /** Why the value cannot be this parameter's, with what would be right; empty if it can. */
    default Optional<ElementProblem> problem(ParameterValue value) {
        return ParameterLaws.fits(this, value)
                ? Optional.empty()
                : Optional.of(
                        new ElementProblem("parameters/" + id(), "", value.toString(), ParameterLaws.expected(this)));
    }

    /**
     * The words that stand in a text for the value: digits for a number, {@code 2 hours}, {@code 3 days}, the title of a
     * code.
     *
     * @throws IllegalArgumentException if the value cannot be this parameter's
     */
    default Text words(ParameterValue value) {
        problem(value).ifPresent(problem -> {
            throw new IllegalArgumentException(problem.message());
        });
        return ParameterWords.of(this, value);
    }

    default Optional<ParameterChoice> choice(ElementId code) {
        return choices().stream().filter(choice -> choice.id().equals(code)).findFirst();
    }

    @Value.Check
    default void check() {
        boolean isMeasured = ParameterLaws.isMeasured(type());
        checkArgument(
                id().value().matches("[a-z][A-Za-z]*"),
                "the id of a parameter must be letters only, the first in lower case, such as 'gateOnDuty', so that a text"
                        + " can name it; was '%s'",
                id());
        checkArgument(
                unit().isPresent() == (type() == ParameterType.INTEGER),
                "parameter '%s': an INTEGER needs a 'unit', others none; this %s has %s",
                id(),
                type(),
                unit().isPresent() ? "one" : "none");
        checkArgument(
                low().isPresent() == isMeasured && high().isPresent() == isMeasured,
                "parameter '%s': a parameter of type %s must have %s",
                id(),
                type(),
                isMeasured ? "both bounds, 'low' and 'high'" : "no bounds");
        checkArgument(
                low().orElse(0) <= high().orElse(Integer.MAX_VALUE),
                "parameter '%s': 'low' must not exceed 'high', but %s exceeds %s",
                id(),
                low().orElse(0),
                high().orElse(0));
        checkArgument(
                type() == ParameterType.CHOICE
                        ? choices().size() >= 2
                        : choices().isEmpty(),
                "parameter '%s': a CHOICE needs two codes or more to choose from, others none; this %s has %s",
                id(),
                type(),
                choices().size());
        checkArgument(
                choices().stream().map(ParameterChoice::id).distinct().count()
                        == choices().size(),
                "parameter '%s': a code stands twice among %s",
                id(),
                choices().stream().map(choice -> choice.id().value()).collect(Collectors.joining(", ")));
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlanParameter}; id, title, type and origin are required, the rest as the type asks for it. */
    final class Builder extends ImmutablePlanParameter.Builder {
        Builder() {}
    }
}
