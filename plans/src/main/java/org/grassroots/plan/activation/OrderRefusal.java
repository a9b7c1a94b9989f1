package org.grassroots.plan.activation;

import java.util.List;
import org.grassroots.plan.element.ElementId;
import org.immutables.value.Value;

/** Why an order was not obeyed, what was asked, who may ask for it, and what would be right. */
@Value.Immutable
public interface OrderRefusal {
    Reason reason();

    /** Such as {@code the order of 2022-11-24T03:00 by 'county' to go from 'P0' to 'P2'}. */
    String asked();

    /** How things stand. */
    String met();

    String expected();

    /** The authorities that may order it; empty if nobody may, or that is not the point. */
    List<ElementId> whoMay();

    /** The conditions of which a fact is missing; for {@link Reason#NOT_RELEASED} only. */
    List<ElementId> missing();

    /** The kinds of reason. */
    enum Reason {
        /** Its time is before that of the last entry. */
        TOO_EARLY,
        /** The ladder has no such stage. */
        UNKNOWN_STAGE,
        /** No way leads there from the stage at which the compound is. */
        NO_WAY,
        /** Who gives it has no power to. */
        NO_POWER,
        /** It lacks what the law asks of it. */
        INCOMPLETE,
        /** It leads down before the release condition is known to hold. */
        NOT_RELEASED,
        /** It leads down without a decision on record. */
        NO_DECISION,
        /** It corrects an entry that is not there, or in what cannot be corrected. */
        NOT_CORRECTABLE,
        /** An entry of a log that does not follow from what stands before it. */
        NOT_FOLLOWING
    }

    /** One line: what was asked, how things stand, what would be right. */
    default String message() {
        return asked() + " is refused: " + met() + "; expected " + expected();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OrderRefusal}; all but the lists is required. */
    final class Builder extends ImmutableOrderRefusal.Builder {
        Builder() {}
    }
}
