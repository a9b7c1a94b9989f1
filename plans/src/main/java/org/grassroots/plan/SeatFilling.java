package org.grassroots.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import org.grassroots.member.PersonId;
import org.grassroots.missing.MissingFact;

/**
 * Who fills a seat, as far as it is known.
 *
 * @param people  who is known to; in the order in which the register names them, none twice
 * @param gap  why somebody is known to be lacking
 * @param missing  the facts without which it is not known who else does
 */
public record SeatFilling(List<PersonId> people, Optional<SeatGap> gap, List<MissingFact> missing) {

    public SeatFilling {
        people = List.copyOf(people);
        missing = List.copyOf(missing);
        checkArgument(people.stream().distinct().count() == people.size(), "somebody fills a seat twice: %s", people);
        checkArgument(
                !people.isEmpty() || gap.isPresent() || !missing.isEmpty(),
                "a seat that nobody fills must say why: a gap or a missing fact");
    }

    static SeatFilling of(List<? extends PersonId> people) {
        return new SeatFilling(List.copyOf(people), Optional.empty(), List.of());
    }

    static SeatFilling vacant(SeatGap gap) {
        return new SeatFilling(List.of(), Optional.of(gap), List.of());
    }

    static SeatFilling unknown(MissingFact missing) {
        return new SeatFilling(List.of(), Optional.empty(), List.of(missing));
    }

    /** Those people, or nobody for that reason. */
    static SeatFilling of(List<? extends PersonId> people, SeatGap ifNobody) {
        return people.isEmpty() ? vacant(ifNobody) : of(people);
    }
}
