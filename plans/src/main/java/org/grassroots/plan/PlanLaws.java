package org.grassroots.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grassroots.member.PersonId;
import org.grassroots.plan.team.Post;
import org.grassroots.plan.template.Seat;
import org.grassroots.plan.template.SpecialPlan;
import org.grassroots.plan.template.TemplateElement;

/** What holds of every plan, whoever built it. */
final class PlanLaws {
    private PlanLaws() {}

    static void check(Plan plan) {
        checkElements(plan);
        checkSeats(plan);
        checkTeams(plan);
        checkPosts(plan);
    }

    private static void checkElements(Plan plan) {
        List<TemplateElement> expected = plan.template().elements();
        List<TemplateElement> met =
                plan.elements().stream().map(PlanElement::element).toList();
        checkArgument(
                met.equals(expected),
                "the plan of '%s' must account for the %s elements of template '%s' in their order, but has %s others",
                plan.compound(),
                expected.size(),
                plan.templateId(),
                met.size());
        for (PlanElement element : plan.elements()) {
            checkArgument(
                    !element.status().isOmitted() || element.element().onlyIf().isPresent(),
                    "'%s' cannot be left out: in template '%s' it depends on no fact of the compound",
                    element.path(),
                    plan.templateId());
        }
    }

    private static void checkSeats(Plan plan) {
        List<Seat> expected = plan.template().overall().seats().stream()
                .filter(seat -> !isOmitted(plan, ElementPath.seat(seat)))
                .toList();
        checkArgument(
                plan.seats().stream().map(BoundSeat::seat).toList().equals(expected),
                "the plan of '%s' must bind the %s seats of its template that are not left out, in their order",
                plan.compound(),
                expected.size());
        for (BoundSeat seat : plan.seats()) {
            checkArgument(
                    seat.holders().missing().isEmpty() || isPending(plan, ElementPath.seat(seat.seat())),
                    "seat '%s' must be pending, because it is not known who fills it",
                    seat.id());
        }
    }

    private static void checkTeams(Plan plan) {
        List<SpecialPlan> teams = plan.teams().stream().map(BoundTeam::special).toList();
        checkArgument(
                teams.equals(plan.template().specialPlans()),
                "the plan of '%s' must bind every special plan of its template in its order",
                plan.compound());
        for (BoundTeam team : plan.teams()) {
            List<Post> expected = team.special().posts().stream()
                    .filter(post -> !isOmitted(plan, ElementPath.post(team.special(), post)))
                    .toList();
            checkArgument(
                    team.posts().stream().map(BoundPost::post).toList().equals(expected),
                    "team '%s' must bind the %s posts of its template that are not left out, in their order",
                    team.id(),
                    expected.size());
        }
    }

    private static void checkPosts(Plan plan) {
        int limit = plan.template().staffing().postsPerPerson();
        Map<PersonId, Integer> held = new LinkedHashMap<>();
        for (BoundTeam team : plan.teams()) {
            Set<PersonId> inTeam = new LinkedHashSet<>();
            for (BoundPost post : team.posts()) {
                boolean pending = isPending(plan, ElementPath.post(team.special(), post.post()));
                checkArgument(
                        pending || post.need().isExact(),
                        "post '%s' of '%s' takes %s people; it must be pending, because that is no exact number",
                        post.id(),
                        team.id(),
                        post.need());
                checkArgument(
                        !pending || !post.need().isExact() || post.vacancy().isPresent(),
                        "post '%s' of '%s' has the %s people it takes; it must not be pending",
                        post.id(),
                        team.id(),
                        post.need());
                for (PersonId id : post.people()) {
                    checkArgument(inTeam.add(id), "'%s' cannot hold two posts of team '%s'", id, team.id());
                    checkArgument(
                            held.merge(id, 1, Integer::sum) <= limit, "'%s' cannot hold more than %s posts", id, limit);
                }
            }
        }
    }

    private static boolean isOmitted(Plan plan, String path) {
        return plan.status(path).map(ElementStatus::isOmitted).orElse(false);
    }

    private static boolean isPending(Plan plan, String path) {
        return plan.status(path).map(ElementStatus::isPending).orElse(false);
    }
}
