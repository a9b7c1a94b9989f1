package org.grassroots.plan.roster.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.grassroots.plan.roster.Away;
import org.grassroots.plan.roster.DutyPoint;
import org.grassroots.plan.roster.RosterPart;
import org.grassroots.plan.roster.RosterPerson;
import org.grassroots.plan.roster.RosterRule;
import org.grassroots.plan.roster.RosterTask;

/** The parts of a task in an order that does not depend on the order of its points and people. */
final class RosterParts {
    private RosterParts() {}

    /** What is not lifted: demands by day, then rules, then absences. */
    static List<RosterPart> all(RosterTask task) {
        List<RosterPart> parts = new ArrayList<>(demands(task));
        for (RosterRule rule : RosterRule.values()) {
            if (RosterPart.Rule.LIFTABLE.contains(rule)) {
                parts.add(new RosterPart.Rule(rule));
            }
        }
        Comparator<Away> order = Comparator.comparing(Away::from).thenComparing(Away::until);
        for (RosterPerson person : people(task)) {
            person.away().stream()
                    .distinct()
                    .sorted(order)
                    .forEach(away -> parts.add(new RosterPart.Absence(person.id(), away)));
        }
        parts.removeAll(task.lifted());
        return parts;
    }

    private static List<RosterPart> demands(RosterTask task) {
        List<RosterPart> demands = new ArrayList<>();
        for (int day = 0; day < task.days(); day++) {
            for (DutyPoint point : points(task)) {
                for (int shift = 1; shift <= point.shifts().size(); shift++) {
                    for (int need = 1; need <= point.shift(shift).mix().size(); need++) {
                        demands.add(new RosterPart.Demand(
                                point.id(), task.firstDay().plusDays(day), shift, need));
                    }
                }
            }
        }
        return demands;
    }

    static List<RosterPerson> people(RosterTask task) {
        return task.people().stream()
                .sorted(Comparator.comparing(person -> person.id().value()))
                .toList();
    }

    static List<DutyPoint> points(RosterTask task) {
        return task.points().stream()
                .sorted(Comparator.comparing(DutyPoint::id))
                .toList();
    }
}
