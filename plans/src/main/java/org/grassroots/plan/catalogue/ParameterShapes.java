package org.grassroots.plan.catalogue;

import static com.google.common.base.Preconditions.checkArgument;
import static org.grassroots.plan.catalogue.ElementShapes.DURATION;
import static org.grassroots.plan.catalogue.ElementShapes.ID;
import static org.grassroots.plan.catalogue.ElementShapes.ORIGIN;
import static org.grassroots.plan.catalogue.ElementShapes.SOURCE;
import static org.grassroots.plan.catalogue.ElementShapes.TEXT;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.grassroots.fact.DataClass;
import org.grassroots.json.shape.Field;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.Shapes;
import org.grassroots.parameter.Validity;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.parameter.ParameterChoice;
import org.grassroots.plan.parameter.ParameterType;
import org.grassroots.plan.parameter.ParameterValue;
import org.grassroots.plan.parameter.PlanParameter;
import org.grassroots.plan.parameter.Preset;
import org.grassroots.plan.parameter.PresetValue;

/** How parameters and the file of a preset are written. */
final class ParameterShapes {
    private static final int MOST_BOUND = 1_000_000;
    private static final Shape<Integer> BOUND = Shapes.integer(0, MOST_BOUND);
    private static final Shape<LocalDate> DAY = Shapes.date(DataClass.PUBLIC);

    private static final Shape<ParameterValue> VALUE = ObjectShape.of(
            "parameter-value",
            Field.optionalInt("number", BOUND, value -> number(value, ParameterValue.Whole.class, v -> v.number())),
            Field.optional("time", DURATION, value -> part(value, ParameterValue.Time.class, v -> v.time())),
            Field.optionalInt("days", BOUND, value -> number(value, ParameterValue.Days.class, v -> v.days())),
            Field.optional("code", ID, value -> part(value, ParameterValue.Code.class, v -> v.code())),
            Field.optional("yes", Shapes.bool(), value -> part(value, ParameterValue.YesNo.class, v -> v.yes())),
            ParameterShapes::value);

    private static final Shape<ParameterChoice> CODE = ObjectShape.of(
            "code",
            Field.required("id", ID, ParameterChoice::id),
            Field.required("title", TEXT, ParameterChoice::title),
            ParameterChoice::new);

    static final Shape<PlanParameter> PARAMETER = ObjectShape.of(
                    "parameter", PlanParameter::builder, PlanParameter.Builder::build)
            .required("id", ID, PlanParameter::id, PlanParameter.Builder::id)
            .required("title", TEXT, PlanParameter::title, PlanParameter.Builder::title)
            .required(
                    "type",
                    Shapes.enumerationAsNamed(ParameterType.class),
                    PlanParameter::type,
                    PlanParameter.Builder::type)
            .optional("unit", TEXT, PlanParameter::unit, PlanParameter.Builder::unit)
            .optionalInt("low", BOUND, PlanParameter::low, PlanParameter.Builder::low)
            .optionalInt("high", BOUND, PlanParameter::high, PlanParameter.Builder::high)
            .list("choices", CODE, PlanParameter::choices, PlanParameter.Builder::choices)
            .optional("default", VALUE, PlanParameter::defaultValue, PlanParameter.Builder::defaultValue)
            .required("origin", ORIGIN, PlanParameter::origin, PlanParameter.Builder::origin)
            .end();

    private static final Shape<PresetValue> PRESET_VALUE = ObjectShape.of(
            "preset-value",
            Field.required("parameter", ID, PresetValue::parameter),
            Field.optional("from", DAY, value -> value.validity().from()),
            Field.optional("until", DAY, value -> value.validity().until()),
            Field.required("value", VALUE, PresetValue::value),
            Field.required("origin", ORIGIN, PresetValue::origin),
            (parameter, from, until, value, origin) ->
                    new PresetValue(parameter, new Validity(from, until), value, origin));

    static final Shape<Preset> PRESET = ObjectShape.of("preset", Preset::builder, Preset.Builder::build)
            .constant("format", "grassroots-preset/1")
            .required("id", ID, Preset::id, Preset.Builder::id)
            .required("title", TEXT, Preset::title, Preset.Builder::title)
            .required("place", TEXT, Preset::place, Preset.Builder::place)
            .list("sources", SOURCE, Preset::sources, Preset.Builder::sources)
            .requiredList("values", PRESET_VALUE, Preset::values, Preset.Builder::values)
            .end();

    private ParameterShapes() {}

    private static ParameterValue value(
            OptionalInt number,
            Optional<Duration> time,
            OptionalInt days,
            Optional<ElementId> code,
            Optional<Boolean> yes) {
        List<ParameterValue> given = new ArrayList<>();
        number.ifPresent(count -> given.add(ParameterValue.of(count)));
        time.ifPresent(length -> given.add(ParameterValue.of(length)));
        days.ifPresent(count -> given.add(ParameterValue.days(count)));
        code.ifPresent(id -> given.add(new ParameterValue.Code(id)));
        yes.ifPresent(answer -> given.add(ParameterValue.of(answer.booleanValue())));
        checkArgument(
                given.size() == 1,
                "a value must be one of 'number', 'time', 'days', 'code' and 'yes'; it has %s of them",
                given.isEmpty() ? "none" : given.size());
        return given.get(0);
    }

    private static <V extends ParameterValue, T> Optional<T> part(
            ParameterValue value, Class<V> type, Function<V, T> get) {
        return type.isInstance(value) ? Optional.of(get.apply(type.cast(value))) : Optional.empty();
    }

    private static <V extends ParameterValue> OptionalInt number(
            ParameterValue value, Class<V> type, Function<V, Integer> get) {
        return type.isInstance(value) ? OptionalInt.of(get.apply(type.cast(value))) : OptionalInt.empty();
    }
}
