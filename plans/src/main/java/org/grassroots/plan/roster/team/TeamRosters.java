package org.grassroots.plan.roster.team;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.grassroots.member.Helper;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Person;
import org.grassroots.member.PersonId;
import org.grassroots.plan.BoundPost;
import org.grassroots.plan.BoundTeam;
import org.grassroots.plan.Plan;
import org.grassroots.plan.roster.DutyPoint;
import org.grassroots.plan.roster.DutyPointId;
import org.grassroots.plan.roster.DutyShift;
import org.grassroots.plan.roster.RosterPerson;
import org.grassroots.plan.roster.RosterRules;
import org.grassroots.plan.roster.RosterTask;
import org.grassroots.plan.roster.ShiftNeed;
import org.grassroots.plan.team.PostRank;
import org.grassroots.plan.template.SpecialPlan;
import org.grassroots.register.Register;
import org.grassroots.text.Text;

/**
 * Makes the tasks from which the teams of plans are rostered, one team after the other, so that a city streams. Immutable.
 *
 * <p>Each post of rank {@link PostRank#MEMBER} becomes a point with as many shifts as it has, and the people that are
 * certain to be needed, the same number in each shift. Whoever holds a post of the team may stand at any of its points for
 * which he or she is what it asks for, its head and deputies too; the leading itself is no duty with hours. A team without such a
 * post has no task.
 */
public final class TeamRosters {
    private final LocalDate firstDay;
    private final int days;
    private final ShiftTimes times;
    private final RosterRules rules;

    /**
     * @param days  as {@link RosterTask#days()}
     */
    public TeamRosters(LocalDate firstDay, int days, ShiftTimes times, RosterRules rules) {
        this.firstDay = requireNonNull(firstDay, "firstDay");
        this.days = days;
        this.times = requireNonNull(times, "times");
        this.rules = requireNonNull(rules, "rules");
    }

    /**
     * The tasks of the teams of a plan, in its order, each made when it is asked for.
     *
     * @param register  the one of which the plan was made
     * @throws IllegalArgumentException if somebody in the plan is not in the register; when the task is asked for
     */
    public Stream<TeamTask> of(Plan plan, Register register) {
        return plan.teams().stream()
                .flatMap(team ->
                        task(team, register).map(task -> new TeamTask(plan.compound(), team.id(), task)).stream());
    }

    /** The task of one team; empty if none of its posts takes people for certain. */
    public Optional<RosterTask> task(BoundTeam team, Register register) {
        List<DutyPoint> points = new ArrayList<>();
        Set<PersonId> people = new LinkedHashSet<>();
        for (BoundPost post : team.posts()) {
            people.addAll(post.people());
            int shifts = post.post().need().shifts();
            int ofShift = Math.min(ShiftNeed.MAX, post.need().low() / shifts);
            if (post.post().rank() == PostRank.MEMBER && ofShift > 0) {
                points.add(point(team.special(), post, ofShift));
            }
        }
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(RosterTask.builder()
                        .points(points)
                        .people(people.stream().map(id -> person(id, register)).toList())
                        .firstDay(firstDay)
                        .days(days)
                        .rules(rules)
                        .build());
    }

    private DutyPoint point(SpecialPlan special, BoundPost post, int people) {
        int shifts = post.post().need().shifts();
        List<ShiftTimes.Hours> hours = times.of(shifts);
        checkArgument(
                hours.size() == shifts,
                "post '%s' of '%s' has %s shifts, but times were given for %s",
                post.id(),
                special.id(),
                shifts,
                hours.size());
        List<ShiftNeed> mix = List.of(new ShiftNeed(people, post.post().requires()));
        List<Text> duties = post.post().duties().stream()
                .flatMap(id -> special.duty(id).stream())
                .map(duty -> duty.text())
                .toList();
        return DutyPoint.builder()
                .id(DutyPointId.of(pointId(special, post)))
                .title(post.post().title())
                .duties(duties)
                .shifts(hours.stream()
                        .map(at -> new DutyShift(at.start(), at.length(), mix))
                        .toList())
                .build();
    }

    /** Ids of a template may together be too long for an id; within the team that of the post is enough. */
    private static String pointId(SpecialPlan special, BoundPost post) {
        String whole = special.id() + "/" + post.id();
        int most = DutyPointId.MAX_LENGTH;
        return whole.length() <= most ? whole : post.id().value();
    }

    private static RosterPerson person(PersonId id, Register register) {
        Person person = register.person(id)
                .orElseThrow(
                        () -> new IllegalArgumentException("'%s' of the plan is not in the register of community '%s'"
                                .formatted(id, register.community().id())));
        return person instanceof PartyMember member
                ? RosterPerson.of(member).build()
                : RosterPerson.of((Helper) person).build();
    }
}
