package org.grassroots.plan.exercise;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grassroots.member.PersonId;
import org.grassroots.member.Residence;
import org.grassroots.plan.Plan;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.posting.DrawnZone;
import org.grassroots.plan.posting.ZoneCheck;

/**
 * A table-top run of a plan. It begins at the ordinary stage with everybody at hand whom that stage asks for; then the
 * injects come in, orders are obeyed or refused, people are called and answer as the options and the seed say.
 *
 * <p>The plan stays as it is: the run works on ids only. Of what happens at one moment facts come first, then people who are
 * back, people who are out, zones lifted and drawn, then orders, then answers to calls; things of one kind go by their ids.
 * So neither the order of the injects nor giving one twice plays a part. Everything depends on the plan, the script and the
 * seed alone. Immutable.
 */
public final class Exercise {
    private final Plan plan;
    private final Optional<Zoning> zoning;

    /**
     * How zones bear on people.
     *
     * @param check  what zones forbid
     * @param homes  where people live
     */
    record Zoning(ZoneCheck check, Map<PersonId, Residence> homes) {
        Set<String> forbidden(Plan plan, List<DrawnZone> zones) {
            Set<String> forbidden = new LinkedHashSet<>();
            check.of(plan, homes, zones).forbidden().forEach(each -> forbidden.add(key(each.path(), each.person())));
            return forbidden;
        }

        static String key(String path, PersonId person) {
            return path + " " + person.value();
        }
    }

    private Exercise(Plan plan, Optional<Zoning> zoning) {
        this.plan = plan;
        this.zoning = zoning;
    }

    /** An exercise in which no zones are drawn. */
    public static Exercise of(Plan plan) {
        return new Exercise(plan, Optional.empty());
    }

    /**
     * The same exercise with zones.
     *
     * @param check  what zones forbid, for the template of the plan
     * @param homes  where people live; of whom it is not known, no zone forbids anything
     */
    public Exercise withZones(ZoneCheck check, Map<PersonId, Residence> homes) {
        return new Exercise(plan, Optional.of(new Zoning(check, Map.copyOf(homes))));
    }

    /**
     * Runs it.
     *
     * @throws IllegalArgumentException if an inject names a condition that the ladder does not have or a person who is not in
     *     the plan, or draws a zone that does not fit the regime or where no zones were given
     */
    public ExerciseReport run(ExerciseScript script, long seed) {
        Set<PersonId> people = people();
        List<ElementId> conditions = plan.template().ladder().conditions().stream()
                .map(condition -> condition.id())
                .toList();
        for (Inject inject : script.injects()) {
            if (inject instanceof Inject.FactLearned learned) {
                checkArgument(
                        conditions.contains(learned.condition()),
                        "the ladder of '%s' has no condition '%s'; its conditions are %s",
                        plan.templateId(),
                        learned.condition(),
                        conditions);
            } else if (inject instanceof Inject.PersonOut out) {
                checkPerson(people, out.person());
            } else if (inject instanceof Inject.PersonBack back) {
                checkPerson(people, back.person());
            } else if (inject instanceof Inject.ZoneDrawn drawn) {
                checkArgument(
                        zoning.isPresent(),
                        "zone '%s' is drawn at %s, but the exercise knows no zones; give it some by withZones",
                        drawn.area().zone(),
                        drawn.at());
                zoning.get().forbidden(plan, List.of(drawn.area()));
            }
        }
        return new ExerciseRun(plan, zoning, script, seed).report();
    }

    private void checkPerson(Set<PersonId> people, PersonId person) {
        checkArgument(
                people.contains(person),
                "'%s' holds neither post nor seat in the plan of '%s'",
                person,
                plan.compound());
    }

    private Set<PersonId> people() {
        Set<PersonId> people = new LinkedHashSet<>();
        plan.seats().forEach(seat -> {
            people.addAll(seat.holders().people());
            seat.backups().ifPresent(backups -> people.addAll(backups.people()));
        });
        plan.teams().forEach(team -> team.posts().forEach(post -> people.addAll(post.people())));
        return people;
    }
}
