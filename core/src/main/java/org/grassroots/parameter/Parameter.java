package org.grassroots.parameter;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.grassroots.text.Text;

/**
 * A number that a rule needs, with all the values it has had.
 *
 * @param id  unique in its pack, such as {@code branch.min-full-members}
 * @param unit  what the number counts, such as "full members"
 * @param values  at least one, in the order of their days, each from the day after the one before it
 */
public record Parameter(String id, Text unit, List<DatedLimit> values) {

    public Parameter {
        requireNonNull(id, "id");
        requireNonNull(unit, "unit");
        values = List.copyOf(values);
        checkArgument(!values.isEmpty(), "parameter '%s' needs at least one dated value", id);
        for (int at = 1; at < values.size(); at++) {
            DatedLimit before = values.get(at - 1);
            DatedLimit after = values.get(at);
            checkDays(id, before, after);
            checkArgument(
                    before.limit().getClass() == after.limit().getClass(),
                    "parameter '%s': every value must be of one kind, but %s follows %s",
                    id,
                    after.limit(),
                    before.limit());
        }
    }

    private static void checkDays(String id, DatedLimit before, DatedLimit after) {
        checkArgument(
                before.from().isBefore(after.from()),
                "parameter '%s': the value from %s must stand before the one from %s",
                id,
                after.from(),
                before.from());
        LocalDate last = after.from().minusDays(1);
        checkArgument(
                before.until().equals(Optional.of(last)),
                "parameter '%s': the value from %s must end on %s, the day before the one from %s begins, but %s",
                id,
                before.from(),
                last,
                after.from(),
                before.until().map(until -> told(until, last)).orElse("does not end"));
    }

    private static String told(LocalDate until, LocalDate last) {
        return until.isBefore(last)
                ? "ends on " + until + " and leaves a hole"
                : "ends on " + until + " and overlaps it";
    }

    /** The value in force on the day; empty before the first and after the last. */
    public Optional<DatedLimit> on(LocalDate day) {
        return values.stream().filter(value -> value.isInForce(day)).findFirst();
    }
}
