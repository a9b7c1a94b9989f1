package org.grassroots.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.plan.SampleRegisters.C1;
import static org.grassroots.plan.SampleRegisters.DAY;
import static org.grassroots.plan.SampleRegisters.compound;
import static org.grassroots.plan.SampleRegisters.helper;
import static org.grassroots.plan.SampleRegisters.member;
import static org.grassroots.plan.SampleRegisters.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Household;
import org.grassroots.area.HouseholdId;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.Helper;
import org.grassroots.member.PartyMember;
import org.grassroots.member.PersonId;
import org.grassroots.plan.catalogue.TemplateCatalogue;
import org.grassroots.plan.completeness.Completeness;
import org.grassroots.plan.staffing.Assignment;
import org.grassroots.plan.staffing.Staffing;
import org.grassroots.plan.staffing.StaffingProof;
import org.grassroots.plan.staffing.StaffingTask;
import org.grassroots.plan.template.ElementKind;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.working.WorkingPlan;
import org.grassroots.register.Register;
import org.junit.jupiter.api.Test;

/** A compound as Seed-004 describes one: ten teams made of 62 people, a branch's members and all who help. */
class TenTeamsTest {
    private static final PlanTemplate TEMPLATE =
            TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow();

    private static final LocalData ONE_AT_RISK =
            LocalData.builder().putPeopleAtRisk(C1, 1).build();

    /** Keeps what it was asked and what it answered. */
    private static final class Witness implements Staffing {
        private final List<StaffingTask> tasks = new ArrayList<>();
        private final List<Assignment> assignments = new ArrayList<>();

        @Override
        public Assignment assign(StaffingTask task) {
            tasks.add(task);
            assignments.add(Staffing.mostPostsFilled().assign(task));
            return assignments.get(assignments.size() - 1);
        }
    }

    @Test
    void sixty_two_people_fill_every_post_and_nobody_has_two_while_somebody_fit_has_none() {
        Plan plan = new PlanInstantiator(TEMPLATE).instantiate(register(34, 6, 8, 4, 8, 2), C1, DAY, ONE_AT_RISK);

        assertThat(plan.teams().stream()
                        .flatMap(team -> team.posts().stream())
                        .flatMap(post -> post.vacancy().stream()))
                .extracting(vacancy -> vacancy.reason().english())
                .isEmpty();
        assertThat(plan.elements())
                .filteredOn(element -> element.element().kind() == ElementKind.POST)
                .allMatch(element -> element.status().isIncluded());
        List<PersonId> holders = plan.teams().stream()
                .flatMap(team -> team.posts().stream())
                .flatMap(post -> post.people().stream())
                .toList();
        assertThat(new Completeness(TEMPLATE).check(WorkingPlan.of(plan)).clarityOfAll())
                .satisfies(clarity -> assertThat(clarity.all()).isEqualTo(holders.size()))
                .satisfies(clarity -> assertThat(clarity.percent()).isEqualTo(100));
        assertThat((long) holders.size()).isEqualTo(plan.counts().needed());
        assertThat(holders.stream().distinct().count()).isGreaterThanOrEqualTo(50);
    }

    @Test
    void with_twenty_people_each_gap_is_named_and_no_choice_would_fill_more() {
        Witness witness = new Witness();
        Plan plan =
                new PlanInstantiator(TEMPLATE, witness).instantiate(register(12, 2, 2, 2, 2, 0), C1, DAY, ONE_AT_RISK);

        assertThat(plan.counts().filled()).isPositive().isLessThanOrEqualTo(40);
        assertThat(plan.counts().vacant()).isPositive();
        StaffingTask task = witness.tasks.get(0);
        Assignment assignment = witness.assignments.get(0);
        StaffingProof proof = StaffingProof.of(task, assignment);
        assertThat(proof.isMost()).isTrue();
        assertThat(proof.problems(task, assignment)).isEmpty();
        for (BoundTeam team : plan.teams()) {
            for (BoundPost post : team.posts()) {
                Optional<Vacancy> vacancy = post.vacancy();
                assertThat(vacancy.isPresent())
                        .isEqualTo(post.people().size() < post.need().low());
                vacancy.ifPresent(lack -> assertThat(lack.certificate())
                        .hasValueSatisfying(why ->
                                assertThat(why.concerns(team.id(), post.id())).isTrue()));
            }
        }
    }

    /** 900 residents in 300 households and 5 buildings behind 2 gates, with a property service. */
    private static Register register(int members, int community, int grid, int property, int volunteers, int cadres) {
        List<PartyMember> people = IntStream.range(0, members)
                .mapToObj(at -> member("m" + at, trainings(at)).build())
                .toList();
        List<Helper> helpers = new ArrayList<>();
        add(helpers, community, Helper.Role.COMMUNITY_WORKER);
        add(helpers, grid, Helper.Role.GRID_WORKER);
        add(helpers, property, Helper.Role.PROPERTY_STAFF);
        add(helpers, volunteers, Helper.Role.VOLUNTEER);
        add(helpers, cadres, Helper.Role.STREET_CADRE);
        return SampleRegisters.register(compound()
                        .buildings(Listing.of(IntStream.rangeClosed(1, 5)
                                .mapToObj(TenTeamsTest::building)
                                .toList()))
                        .entrances(2)
                        .propertyService(Known.of(SampleRegisters.SERVICE)))
                .members(people)
                .helpers(helpers)
                .build();
    }

    private static void add(List<Helper> helpers, int count, Helper.Role role) {
        for (int at = 0; at < count; at++) {
            helpers.add(helper("h" + helpers.size(), role)
                    .trainings(Listing.of(List.of(trainings(at))))
                    .build());
        }
    }

    private static String[] trainings(int at) {
        return switch (at % 5) {
            case 0 -> new String[] {"sampling", "protective-clothing"};
            case 1 -> new String[] {"disinfection", "protective-clothing"};
            case 2 -> new String[] {"first-aid", "protective-clothing"};
            case 3 -> new String[] {"counselling"};
            default -> new String[] {};
        };
    }

    private static Building building(int number) {
        return Building.builder()
                .id(BuildingId.of("b" + number))
                .name("Building " + number)
                .households(Listing.of(IntStream.rangeClosed(1, 60)
                        .mapToObj(home -> Household.of(HouseholdId.of("b" + number + "-" + home), 3))
                        .toList()))
                .build();
    }
}
