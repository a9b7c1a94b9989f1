package org.grassroots.city.sheet;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One compound as the sheet states it. What is empty is unknown, never zero and never "none".
 *
 * <p>Two rows may bear the same name, and may even be equal but for their number: the sheet is not asked to be without
 * repetition.
 */
@Value.Immutable
public non-sealed interface SheetRow extends SheetEntry {

    /** The line of the file, or the row of the worksheet, in which the record begins; 1-based, the header counts. */
    int number();

    /** Not blank, at most 160 characters, no control characters. */
    String name();

    /**
     * The county-level division that a leading parenthesis of the address names, such as 东禾区; empty if there is no
     * parenthesis or it names none.
     */
    Optional<String> district();

    /** The rest of that parenthesis, such as 东湖商圈; empty if nothing is left. */
    Optional<String> neighbourhood();

    /** The address without that parenthesis. */
    Optional<String> address();

    /**
     * How many buildings there are, 0 to 1,000,000.
     *
     * <p>A written zero is a known zero, not an unknown number: a sheet has other words for unknown.
     */
    OptionalInt buildings();

    /** How many homes there are, 0 to 1,000,000; a written zero is a known zero. */
    OptionalInt households();

    PropertyAnswer property();

    /** The type as written, such as 板楼/塔楼; empty also for 未知类型. */
    Optional<String> buildingType();

    @Value.Check
    default void check() {
        checkArgument(number() >= 1, "number of row '%s' must be at least 1, was %s", name(), number());
        checkArgument(!name().isBlank(), "name of row %s must not be blank", number());
        checkArgument(
                buildings().orElse(0) >= 0, "buildings of row %s must be at least 0, was %s", number(), buildings());
        checkArgument(
                households().orElse(0) >= 0, "households of row %s must be at least 0, was %s", number(), households());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Puts a row together; {@code number}, {@code name} and {@code property} are required. */
    final class Builder extends ImmutableSheetRow.Builder {}
}
