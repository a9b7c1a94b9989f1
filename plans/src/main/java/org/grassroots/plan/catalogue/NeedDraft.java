package org.grassroots.plan.catalogue;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.team.Measure;
import org.grassroots.plan.team.Need;
import org.grassroots.plan.team.NeedNumber;
import org.immutables.value.Value;

/** A need as it is written: each number as such, or the parameter that it is taken from. */
@Value.Immutable
interface NeedDraft {
    OptionalInt people();

    Optional<ElementId> peopleFrom();

    OptionalInt forEvery();

    Optional<ElementId> forEveryFrom();

    Optional<Measure> of();

    OptionalInt atLeast();

    Optional<ElementId> atLeastFrom();

    OptionalInt shifts();

    Optional<ElementId> shiftsFrom();

    static NeedDraft of(Need need) {
        Map<NeedNumber, ElementId> from = need.parameters();
        return builder()
                .people(written(from, NeedNumber.PEOPLE, OptionalInt.of(need.people())))
                .peopleFrom(Optional.ofNullable(from.get(NeedNumber.PEOPLE)))
                .forEvery(written(from, NeedNumber.FOR_EVERY, need.forEvery()))
                .forEveryFrom(Optional.ofNullable(from.get(NeedNumber.FOR_EVERY)))
                .of(need.of())
                .atLeast(written(from, NeedNumber.AT_LEAST, need.atLeast()))
                .atLeastFrom(Optional.ofNullable(from.get(NeedNumber.AT_LEAST)))
                .shifts(written(
                        from,
                        NeedNumber.SHIFTS,
                        need.shifts() == 1 ? OptionalInt.empty() : OptionalInt.of(need.shifts())))
                .shiftsFrom(Optional.ofNullable(from.get(NeedNumber.SHIFTS)))
                .build();
    }

    private static OptionalInt written(Map<NeedNumber, ElementId> from, NeedNumber number, OptionalInt value) {
        return from.containsKey(number) ? OptionalInt.empty() : value;
    }

    default Need need() {
        checkArgument(
                people().isPresent() || peopleFrom().isPresent(),
                "a need must say how many people it is for, by 'people' or by 'peopleFrom' and the id of a parameter");
        Map<NeedNumber, ElementId> from = new EnumMap<>(NeedNumber.class);
        OptionalInt people = number(from, NeedNumber.PEOPLE, "people", people(), peopleFrom());
        OptionalInt forEvery = number(from, NeedNumber.FOR_EVERY, "forEvery", forEvery(), forEveryFrom());
        OptionalInt atLeast = number(from, NeedNumber.AT_LEAST, "atLeast", atLeast(), atLeastFrom());
        OptionalInt shifts = number(from, NeedNumber.SHIFTS, "shifts", shifts(), shiftsFrom());
        return Need.builder()
                .people(people.orElse(1))
                .forEvery(forEvery)
                .of(of())
                .atLeast(atLeast)
                .shifts(shifts.orElse(1))
                .parameters(from)
                .build();
    }

    private static OptionalInt number(
            Map<NeedNumber, ElementId> parameters,
            NeedNumber number,
            String field,
            OptionalInt value,
            Optional<ElementId> from) {
        checkArgument(
                value.isEmpty() || from.isEmpty(),
                "a need must have '%s' or '%sFrom', not both; has %s and '%s'",
                field,
                field,
                value.orElse(0),
                from.map(ElementId::value).orElse(""));
        from.ifPresent(parameter -> parameters.put(number, parameter));
        // Until the template is bound, a number that a parameter gives reads 1.
        return from.isPresent() ? OptionalInt.of(1) : value;
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableNeedDraft.Builder {
        Builder() {}
    }
}
