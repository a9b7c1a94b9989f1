package org.grassroots.plan.activation;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalInt;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.stage.StageFacts;
import org.immutables.value.Value;

/** An entry of the log: an order that was obeyed, what it did, and the facts on which it was judged. */
@Value.Immutable
public interface ActivationEvent {
    /** 1 for the first one of a compound, then counted on. */
    int number();

    Kind kind();

    /** The stage at which the compound was. */
    ElementId before();

    StageOrder order();

    /** The number of the entry that it corrects; there if and only if it is a correction. */
    OptionalInt corrects();

    /** Of the facts as they were known then, those that the way down asked for; none otherwise. */
    @Value.Default
    default StageFacts facts() {
        return StageFacts.none();
    }

    /** What an entry records. */
    enum Kind {
        /** An order to go up. */
        ORDERED,
        /** A stage was left for a less grave one, which declares its measures lifted. */
        LEFT,
        /** The stage is to last longer, or less long, than expected. */
        EXTENDED,
        /** An earlier entry was wrong in what it says; which stage it led to stays as it is. */
        CORRECTED
    }

    @Value.Check
    default void check() {
        checkArgument(number() >= 1, "the number of an entry must be 1 or more, was %s", number());
        checkArgument(
                corrects().isPresent() == (kind() == Kind.CORRECTED),
                "entry %s: only a correction, and every one, says which entry it corrects",
                number());
        checkArgument(
                corrects().orElse(0) < number(),
                "entry %s must correct an entry before it, was %s",
                number(),
                corrects().orElse(0));
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ActivationEvent}; number, kind, stage before and order are required. */
    final class Builder extends ImmutableActivationEvent.Builder {
        Builder() {}
    }
}
