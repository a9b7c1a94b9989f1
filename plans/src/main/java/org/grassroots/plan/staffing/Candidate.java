package org.grassroots.plan.staffing;

import java.time.LocalDate;
import org.grassroots.fact.Answer;
import org.grassroots.member.Helper;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Person;
import org.grassroots.member.PersonId;
import org.grassroots.plan.team.PersonKind;
import org.grassroots.plan.team.Requirement;

/** Somebody who can be given a post. */
public final class Candidate {
    private final Person person;
    private final PersonKind kind;
    private final Answer fullMember;

    private Candidate(Person person, PersonKind kind, Answer fullMember) {
        this.person = person;
        this.kind = kind;
        this.fullMember = fullMember;
    }

    public static Candidate of(PartyMember member) {
        return new Candidate(member, PersonKind.MEMBER, member.isFull());
    }

    public static Candidate of(Helper helper) {
        // What a post asks of members it does not ask of others.
        return new Candidate(helper, kindOf(helper.role()), Answer.YES);
    }

    private static PersonKind kindOf(Helper.Role role) {
        return switch (role) {
            case COMMUNITY_WORKER -> PersonKind.COMMUNITY_WORKER;
            case GRID_WORKER -> PersonKind.GRID_WORKER;
            case PROPERTY_STAFF -> PersonKind.PROPERTY_STAFF;
            case STREET_CADRE -> PersonKind.STREET_CADRE;
            case VOLUNTEER -> PersonKind.VOLUNTEER;
        };
    }

    public PersonId id() {
        return person.personId();
    }

    /** A Party member is a MEMBER whatever else he or she does; a helper is what the role says. */
    public PersonKind kind() {
        return kind;
    }

    /**
     * Whether the person is what a post asks for: UNKNOWN if facts that nobody stated decide it. Only YES gives a right to
     * the post.
     *
     * @param day  the day on which the person is to take the post, which tells how old a training is
     */
    public Answer meets(Requirement requirement, LocalDate day) {
        Answer fit = Answer.of(requirement.who().contains(kind));
        if (requirement.fullMember()) {
            fit = fit.and(fullMember);
        }
        if (requirement.frontLine()) {
            fit = fit.and(person.fitForFrontLine());
        }
        if (requirement.hoursPerDay().isPresent()) {
            fit = fit.and(person.hasHours(requirement.hoursPerDay().getAsInt()));
        }
        for (String training : requirement.training()) {
            fit = fit.and(
                    requirement.trainedWithinMonths().isPresent()
                            ? person.hasPassed(
                                    training,
                                    day.minusMonths(
                                            requirement.trainedWithinMonths().getAsInt()),
                                    day)
                            : person.hasPassed(training));
        }
        return fit;
    }

    /** Shows the id only. */
    @Override
    public String toString() {
        return kind + " " + id();
    }
}
