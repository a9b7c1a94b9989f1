package org.grassroots.plan.roster;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.grassroots.area.BuildingId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.Helper;
import org.grassroots.member.PartyMember;
import org.grassroots.member.PersonId;
import org.grassroots.member.Residence;
import org.grassroots.plan.team.PersonKind;
import org.grassroots.plan.team.Requirement;
import org.immutables.value.Value;

/** Somebody who may stand duty, without a name. Home, health and absences are masked in texts. */
@Value.Immutable
public interface RosterPerson {
    PersonId id();

    PersonKind kind();

    /** Asked of members only; what a point asks of members it does not ask of others. */
    @Value.Default
    default Answer fullMember() {
        return Answer.UNKNOWN;
    }

    @Value.Redacted
    @Value.Default
    default Listing<String> trainings() {
        return Listing.unknown();
    }

    @Value.Redacted
    @Value.Default
    default Answer fitForFrontLine() {
        return Answer.UNKNOWN;
    }

    @Value.Redacted
    @Value.Default
    default Known<BuildingId> building() {
        return Known.unknown();
    }

    /** The zone not to be left; none if all zones are open, which is the default. Unknown counts as confined. */
    @Value.Redacted
    @Value.Default
    default Known<String> confinedTo() {
        return Known.none();
    }

    /** When duty is impossible. */
    @Value.Redacted
    List<Away> away();

    /** The days on duty without a day off, up to the day before the roster begins; 0 or more. */
    @Value.Default
    default int daysRunningBefore() {
        return 0;
    }

    /** When the last shift before the roster ended or will end; empty if that is no matter. */
    Optional<LocalDateTime> lastShiftEnded();

    /** Whether this is what a need asks for: UNKNOWN if facts that nobody stated decide it. Only YES gives a right to stand. */
    default Answer meets(Requirement requirement) {
        Answer fit = Answer.of(requirement.who().contains(kind()));
        if (requirement.fullMember() && kind() == PersonKind.MEMBER) {
            fit = fit.and(fullMember());
        }
        if (requirement.frontLine()) {
            fit = fit.and(fitForFrontLine());
        }
        for (String training : requirement.training()) {
            fit = fit.and(trainings().contains(training));
        }
        return fit;
    }

    @Value.Check
    default void check() {
        checkArgument(
                daysRunningBefore() >= 0,
                "'%s': the days running before the roster must be 0 or more, was %s",
                id(),
                daysRunningBefore());
    }

    static Builder builder() {
        return new Builder();
    }

    /** What a register says of a member. */
    static Builder of(PartyMember member) {
        Builder person = builder();
        person.id(member.id())
                .kind(PersonKind.MEMBER)
                .fullMember(member.isFull())
                .trainings(member.trainings())
                .fitForFrontLine(member.fitForFrontLine());
        if (member.residence() instanceof Residence.In in && in.building().isPresent()) {
            person.building(Known.of(in.building().get()));
        } else if (member.residence() instanceof Residence.Elsewhere) {
            person.building(Known.none());
        }
        return person;
    }

    /** What a register says of a helper. */
    static Builder of(Helper helper) {
        Builder person = builder();
        person.id(helper.id())
                .kind(PersonKind.valueOf(helper.role().name()))
                .trainings(helper.trainings())
                .fitForFrontLine(helper.fitForFrontLine());
        return person;
    }

    /** Builds a {@link RosterPerson}; id and kind are required, what is not set is unknown, or none where it says so. */
    final class Builder extends ImmutableRosterPerson.Builder {
        Builder() {}
    }
}
