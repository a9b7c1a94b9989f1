package org.grassroots.repair;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Interval;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.GroupId;
import org.grassroots.parameter.Limit;
import org.grassroots.register.Register;

/**
 * What a {@link RemedySource} is asked about: a finding, where it was found, and on which day.
 *
 * @param finding  what is to be cured
 * @param evaluation  where it was found
 * @param day  the day judged by, on which changes are made
 */
public record Situation(Finding finding, Evaluation evaluation, LocalDate day) {
    public Situation {
        requireNonNull(finding, "finding");
        requireNonNull(evaluation, "evaluation");
        requireNonNull(day, "day");
    }

    public Register register() {
        return evaluation.register();
    }

    public Subject subject() {
        return finding.subject();
    }

    private Optional<String> id(Subject.Kind kind) {
        return subject().kind() == kind ? Optional.of(subject().id()) : Optional.empty();
    }

    /** The subject if it is a compound. */
    public Optional<Compound> compound() {
        return id(Subject.Kind.COMPOUND).map(CompoundId::of).flatMap(register()::compound);
    }

    /** The subject if it is a building. */
    public Optional<Building> building() {
        return id(Subject.Kind.BUILDING).map(BuildingId::of).flatMap(register()::building);
    }

    /** The subject if it is a branch. */
    public Optional<CompoundBranch> branch() {
        return id(Subject.Kind.BRANCH).map(BranchId::of).flatMap(register()::branch);
    }

    /** The subject if it is a group. */
    public Optional<BuildingGroup> group() {
        return id(Subject.Kind.GROUP).map(GroupId::of).flatMap(register()::group);
    }

    /** The subject if it is a member. */
    public Optional<PartyMember> member() {
        return id(Subject.Kind.MEMBER).map(MemberId::of).flatMap(register()::member);
    }

    /**
     * A count that the packs state, as it is on the day; empty if no rule in force has a parameter of that id with a value.
     *
     * @param parameter  such as {@code branch.min-full-members}
     */
    public OptionalInt count(String parameter) {
        return limit(parameter)
                .filter(Limit.Count.class::isInstance)
                .map(limit -> OptionalInt.of(((Limit.Count) limit).value()))
                .orElse(OptionalInt.empty());
    }

    /** As {@link #count}, for a range. */
    public Optional<Interval> range(String parameter) {
        return limit(parameter).filter(Limit.Range.class::isInstance).map(limit -> ((Limit.Range) limit).value());
    }

    private Optional<Limit> limit(String parameter) {
        return evaluation.inForce().stream()
                .flatMap(stated -> stated.entry().parameters().values().stream())
                .filter(candidate -> candidate.id().equals(parameter))
                .findFirst()
                .flatMap(found -> found.on(day))
                .map(value -> value.limit());
    }
}
