package org.grassroots.member;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.immutables.value.Value;

/**
 * A member of the Party as the community's register knows him or her.
 *
 * <p>{@link #status()} is that of the day the register describes; the two dates serve the length of membership. Who
 * counts for what is for the rules to say: a member only states facts. Membership is SENSITIVE: {@code toString} and the
 * messages of exceptions name the id and no fact.
 */
@Value.Immutable
public interface PartyMember extends Person {
    MemberId id();

    @Override
    default PersonId personId() {
        return id();
    }

    @Override
    @Value.Redacted
    String name();

    @Value.Redacted
    @Value.Default
    default MemberStatus status() {
        return MemberStatus.UNKNOWN;
    }

    /** The day of the branch meeting that admitted him or her; probation runs from it (Party Constitution Art. 7). */
    @Value.Redacted
    Optional<LocalDate> admittedOn();

    /** The day of becoming a full member; length of membership runs from it (Party Constitution Art. 7). */
    @Value.Redacted
    Optional<LocalDate> fullSince();

    @Value.Redacted
    @Value.Default
    default Affiliation affiliation() {
        return Affiliation.UNKNOWN;
    }

    @Value.Redacted
    @Value.Default
    default Residence residence() {
        return Residence.UNKNOWN;
    }

    /** Unknown if nobody said; an empty list if known to have none. */
    @Value.Redacted
    @Value.Default
    default Listing<Capacity> capacities() {
        return Listing.unknown();
    }

    /** Whether the right to vote and be elected is held; NO while it is suspended. */
    @Value.Redacted
    @Value.Default
    default Answer votingRights() {
        return Answer.UNKNOWN;
    }

    @Override
    @Value.Redacted
    @Value.Default
    default Listing<String> trainings() {
        return Listing.unknown();
    }

    @Override
    @Value.Redacted
    List<TrainingDay> trainedOn();

    @Override
    @Value.Redacted
    OptionalInt hoursPerDay();

    @Override
    @Value.Redacted
    @Value.Default
    default Answer fitForFrontLine() {
        return Answer.UNKNOWN;
    }

    /** The day since when he or she has been away from the home organisation; none if known not to be away. */
    @Value.Redacted
    @Value.Default
    default Known<LocalDate> awaySince() {
        return Known.unknown();
    }

    /** Whether he or she owns the home he or she lives in. */
    @Value.Redacted
    @Value.Default
    default Answer homeOwner() {
        return Answer.UNKNOWN;
    }

    /** Whether he or she has the standing, zeal and ability to be a branch's secretary (Seed-000 §1.3). */
    @Value.Redacted
    @Value.Default
    default Answer suitableAsSecretary() {
        return Answer.UNKNOWN;
    }

    default Answer isFull() {
        return switch (status()) {
            case FULL -> Answer.YES;
            case PROBATIONARY -> Answer.NO;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }

    default Answer isAffiliatedHere() {
        return switch (affiliation()) {
            case HERE -> Answer.YES;
            case ELSEWHERE -> Answer.NO;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }

    @Value.Check
    default void check() {
        checkArgument(!name().isBlank(), "member '%s': the name must not be blank", id());
        checkArgument(
                hoursPerDay().orElse(0) >= 0 && hoursPerDay().orElse(0) <= 24,
                "member '%s': the hours a day must be 0 to 24",
                id());
        checkArgument(
                fullSince().isEmpty() || status() == MemberStatus.FULL,
                "member '%s': a day of full membership is given, so the status must be FULL",
                id());
        checkArgument(
                admittedOn().isEmpty()
                        || fullSince().isEmpty()
                        || !fullSince().get().isBefore(admittedOn().get()),
                "member '%s': full membership must not begin before admission",
                id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PartyMember}; id and name are required, what is not set is unknown. */
    final class Builder extends ImmutablePartyMember.Builder {
        Builder() {}
    }
}
