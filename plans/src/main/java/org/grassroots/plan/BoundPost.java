package org.grassroots.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.grassroots.fact.Interval;
import org.grassroots.member.PersonId;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.staffing.StaffingCertificate;
import org.grassroots.plan.team.Post;
import org.immutables.value.Value;

/** A post of a team in one compound, with the people who hold it. */
@Value.Immutable
public interface BoundPost {
    /** The post of the template. */
    Post post();

    /**
     * How many people it takes in all shifts together. The low end is what is staffed; it is 0 if it is not known whether
     * the post is needed at all.
     */
    Interval need();

    /** Who holds it; at most the low end of the need. */
    List<PersonId> people();

    /** How many people of the compound are known to be what the post asks for, whatever else they do. */
    int fit();

    /** How many more may be, if what the register does not state of them is so. */
    int unsure();

    /** Why it lacks people, if no other choice of people would fill more; only if it lacks some. */
    Optional<StaffingCertificate> certificate();

    default ElementId id() {
        return post().id();
    }

    /** The people who are missing to the low end of the need; empty if none are. */
    default Optional<Vacancy> vacancy() {
        int lacking = need().low() - people().size();
        return lacking == 0
                ? Optional.empty()
                : Optional.of(new Vacancy(lacking, Shortage.reason(this), certificate()));
    }

    /**
     * The shift of a place of the post, from 1 on: places take the shifts in turn, so that no shift has two people more than
     * another.
     *
     * @param place  0 or more; whoever comes so far in the people stands in it
     */
    default int shiftAt(int place) {
        return place % post().need().shifts() + 1;
    }

    /** In which shift somebody stands, from 1 on; empty if the person does not hold the post. */
    default OptionalInt shiftOf(PersonId person) {
        int at = people().indexOf(person);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(shiftAt(at));
    }

    /**
     * Who stands in a shift, in the order of the people.
     *
     * @param shift  1 to the shifts of the post's need
     * @throws IllegalArgumentException if the post has no such shift
     */
    default List<PersonId> peopleOfShift(int shift) {
        int shifts = post().need().shifts();
        checkArgument(
                shift >= 1 && shift <= shifts,
                "post '%s' has the shifts 1 to %s, was asked for %s",
                id(),
                shifts,
                shift);
        return IntStream.iterate(shift - 1, at -> at < people().size(), at -> at + shifts)
                .mapToObj(people()::get)
                .toList();
    }

    @Value.Check
    default void check() {
        checkArgument(
                people().size() <= need().low(),
                "post '%s' is staffed for %s people, so it must not have %s",
                id(),
                need().low(),
                people().size());
        checkArgument(unsure() >= 0, "post '%s': the people who may be fit must be 0 or more, was %s", id(), unsure());
        checkArgument(
                fit() >= people().size(),
                "post '%s' has %s people, but only %s are fit for it",
                id(),
                people().size(),
                fit());
        checkArgument(
                certificate().isEmpty() || people().size() < need().low(),
                "post '%s' has the %s people it is staffed for, so nothing certifies that it lacks any",
                id(),
                need().low());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BoundPost}; all but the people and the certificate is required. */
    final class Builder extends ImmutableBoundPost.Builder {
        Builder() {}
    }
}
