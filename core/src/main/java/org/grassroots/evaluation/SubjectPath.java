package org.grassroots.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.grassroots.area.BuildingId;
import org.grassroots.area.HouseholdId;
import org.grassroots.fact.Id;
import org.grassroots.missing.Subject;
import org.grassroots.missing.Subject.Kind;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.GroupId;
import org.grassroots.register.Register;

/** The way from a community down to one of its things. */
final class SubjectPath {
    private final Register register;
    private final List<Subject> steps = new ArrayList<>();

    private SubjectPath(Register register) {
        this.register = register;
    }

    static List<Subject> to(Subject subject, Register register) {
        SubjectPath path = new SubjectPath(register);
        path.add(Kind.COMMUNITY, register.community().id());
        path.lead(subject);
        if (subject.kind() != Kind.COMMUNITY) {
            path.steps.add(subject);
        }
        return List.copyOf(path.steps);
    }

    private void add(Kind kind, Id id) {
        steps.add(Subject.of(kind, id));
    }

    private void lead(Subject subject) {
        switch (subject.kind()) {
            case BUILDING -> register.compoundOf(BuildingId.of(subject.id())).ifPresent(id -> add(Kind.COMPOUND, id));
            case HOUSEHOLD ->
                register.buildingOf(HouseholdId.of(subject.id())).ifPresent(building -> {
                    lead(Subject.of(Kind.BUILDING, building));
                    add(Kind.BUILDING, building);
                });
            case GROUP ->
                register.group(GroupId.of(subject.id()))
                        .map(BuildingGroup::branch)
                        .ifPresent(branch -> add(Kind.BRANCH, branch));
            case CENTRAL_HOUSEHOLD ->
                register.centralHouseholds().stream()
                        .filter(household -> household.id().value().equals(subject.id()))
                        .findFirst()
                        .map(CentralHousehold::group)
                        .ifPresent(group -> {
                            lead(Subject.of(Kind.GROUP, group));
                            add(Kind.GROUP, group);
                        });
            case RESOLUTION ->
                leadToBranch(branch -> branch.resolutions().items().stream()
                        .anyMatch(resolution -> resolution.id().value().equals(subject.id())));
            case ELECTION ->
                leadToBranch(branch -> branch.elections().items().stream()
                        .anyMatch(election -> election.id().value().equals(subject.id())));
            default -> {}
        }
    }

    private void leadToBranch(Predicate<CompoundBranch> keeps) {
        register.branches().stream().filter(keeps).findFirst().ifPresent(branch -> add(Kind.BRANCH, branch.id()));
    }
}
