package org.grassroots.plan.roster;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grassroots.member.PersonId;
import org.immutables.value.Value;

/** What a roster is made for: points, people, days and rules. The order of points and people is no matter. */
@Value.Immutable
public abstract class RosterTask {
    /** The most days of one roster; the library's own limit. */
    public static final int MAX_DAYS = 366;

    RosterTask() {}

    public abstract List<DutyPoint> points();

    public abstract List<RosterPerson> people();

    public abstract LocalDate firstDay();

    /** 1 to {@link #MAX_DAYS}. */
    public abstract int days();

    @Value.Default
    public RosterRules rules() {
        return RosterRules.defaults();
    }

    /** What is not asked this time, although points, rules or people say so. */
    public abstract Set<RosterPart> lifted();

    public LocalDate lastDay() {
        return firstDay().plusDays(days() - 1L);
    }

    public boolean isLifted(RosterPart part) {
        return lifted().contains(part);
    }

    public boolean isLifted(RosterRule rule) {
        return RosterPart.Rule.LIFTABLE.contains(rule) && lifted().contains(new RosterPart.Rule(rule));
    }

    /** The same without those parts. */
    public RosterTask lift(Set<? extends RosterPart> parts) {
        Set<RosterPart> all = new LinkedHashSet<>(lifted());
        all.addAll(parts);
        return builder()
                .points(points())
                .people(people())
                .firstDay(firstDay())
                .days(days())
                .rules(rules())
                .lifted(all)
                .build();
    }

    public Optional<DutyPoint> point(DutyPointId id) {
        return Optional.ofNullable(pointsById().get(id));
    }

    public Optional<RosterPerson> person(PersonId id) {
        return Optional.ofNullable(peopleById().get(id));
    }

    @Value.Lazy
    Map<DutyPointId, DutyPoint> pointsById() {
        Map<DutyPointId, DutyPoint> byId = new LinkedHashMap<>();
        points().forEach(point -> byId.put(point.id(), point));
        return byId;
    }

    @Value.Lazy
    Map<PersonId, RosterPerson> peopleById() {
        Map<PersonId, RosterPerson> byId = new LinkedHashMap<>();
        people().forEach(person -> byId.put(person.id(), person));
        return byId;
    }

    @Value.Check
    void check() {
        checkArgument(days() >= 1 && days() <= MAX_DAYS, "a roster is for 1 to %s days, was %s", MAX_DAYS, days());
        Set<String> seen = new LinkedHashSet<>();
        for (RosterPerson person : people()) {
            checkArgument(seen.add(person.id().value()), "'%s' stands twice among the people of a roster", person.id());
        }
        for (DutyPoint point : points()) {
            checkArgument(
                    pointsById().get(point.id()) == point, "point '%s' stands twice in a roster's task", point.id());
        }
    }

    @Override
    public String toString() {
        return "RosterTask{points=%s, people=%s, from %s, days=%s}"
                .formatted(points().size(), people().size(), firstDay(), days());
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RosterTask}; the first day and the days are required. */
    public static final class Builder extends ImmutableRosterTask.Builder {
        Builder() {}
    }
}
