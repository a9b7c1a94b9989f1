package org.grassroots.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import org.grassroots.missing.MissingFact;
import org.grassroots.text.Text;

/** What became of an element of the template in a plan. */
public sealed interface ElementStatus {
    /** The one value of {@link Included}. */
    ElementStatus INCLUDED = new Included();

    /** It stands in the plan. */
    record Included() implements ElementStatus {}

    /**
     * It is left out.
     *
     * @param reason  why, as a sentence for the reader
     */
    record Omitted(Text reason) implements ElementStatus {}

    /**
     * It stands in the plan until facts are stated that settle whether, with how many people or with whom.
     *
     * @param missing  these facts; at least one, none twice
     * @param needs  what is needed, as a sentence for the reader
     */
    record Pending(List<MissingFact> missing, Text needs) implements ElementStatus {
        public Pending {
            missing = List.copyOf(missing);
            checkArgument(!missing.isEmpty(), "a pending element must name at least one missing fact");
        }
    }

    default boolean isIncluded() {
        return this instanceof Included;
    }

    default boolean isOmitted() {
        return this instanceof Omitted;
    }

    default boolean isPending() {
        return this instanceof Pending;
    }
}
