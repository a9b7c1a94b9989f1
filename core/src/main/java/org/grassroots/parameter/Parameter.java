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
 * @param values  at least one, in the order of their days, none overlapping
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
            checkArgument(
                    before.until().isPresent() && before.until().get().isBefore(after.from()),
                    "parameter '%s': the value from %s must end before the one from %s begins",
                    id,
                    before.from(),
                    after.from());
            checkArgument(
                    before.limit().getClass() == after.limit().getClass(),
                    "parameter '%s': every value must be of one kind, but %s follows %s",
                    id,
                    after.limit(),
                    before.limit());
        }
    }

    /** The value in force on the day; empty before the first, after the last, and in a hole between two. */
    public Optional<DatedLimit> on(LocalDate day) {
        return values.stream().filter(value -> value.isInForce(day)).findFirst();
    }
}
