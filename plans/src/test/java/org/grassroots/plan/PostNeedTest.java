package org.grassroots.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.plan.SampleRegisters.C1;
import static org.grassroots.plan.SampleRegisters.DAY;
import static org.grassroots.plan.SampleRegisters.building;
import static org.grassroots.plan.SampleRegisters.compound;
import static org.grassroots.plan.SampleRegisters.register;
import static org.grassroots.plan.SampleTemplates.member;
import static org.grassroots.plan.SampleTemplates.of;
import static org.grassroots.plan.SampleTemplates.team;

import java.util.List;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Compound;
import org.grassroots.area.Household;
import org.grassroots.area.HouseholdId;
import org.grassroots.fact.Interval;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.plan.ElementStatus.Pending;
import org.grassroots.plan.element.CompoundFact;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.team.Measure;
import org.grassroots.plan.team.Need;
import org.grassroots.plan.team.PersonKind;
import org.grassroots.plan.team.PostRank;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.register.Register;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;

class PostNeedTest {

    @Test
    void a_need_by_residents_is_exact_when_all_are_counted() {
        assertThat(sampler(compound().buildings(Listing.of(building("n1", 360)))))
                .isEqualTo(Interval.exactly(1));
        assertThat(sampler(compound().buildings(Listing.of(building("n1", 361)))))
                .isEqualTo(Interval.exactly(2));
    }

    @Test
    void a_need_by_residents_waits_for_exactly_the_counts_that_are_lacking() {
        Building unlisted =
                Building.builder().id(BuildingId.of("n2")).name("n2").build();
        Building uncounted = Building.builder()
                .id(BuildingId.of("n3"))
                .name("n3")
                .households(Listing.of(
                        Household.uncounted(HouseholdId.of("n3-1")), Household.of(HouseholdId.of("n3-2"), 300)))
                .build();
        Compound.Builder compound = compound().buildings(Listing.of(building("n1", 100), unlisted, uncounted));
        Plan plan = plan(measured(Measure.RESIDENTS), register(compound));

        assertThat(status(plan, "special/T1/posts/sampler"))
                .isEqualTo(new Pending(
                        List.of(
                                MissingFact.of(Subject.Kind.BUILDING, BuildingId.of("n2"), Field.HOUSEHOLDS),
                                MissingFact.of(Subject.Kind.HOUSEHOLD, HouseholdId.of("n3-1"), Field.RESIDENTS)),
                        Text.of(
                                "how many people it takes depends on what the register does not state: list of"
                                        + " households, number of residents",
                                "需要多少人取决于台账未载明的事项：住户清单、居住人数")));
        assertThat(sampler(compound)).isEqualTo(Interval.atLeast(2));
    }

    @Test
    void what_is_certain_of_a_pending_need_is_staffed_all_the_same() {
        Building uncounted = Building.builder()
                .id(BuildingId.of("n2"))
                .name("n2")
                .households(Listing.of(Household.uncounted(HouseholdId.of("n2-1"))))
                .build();
        Compound.Builder compound = compound().buildings(Listing.of(building("n1", 400), uncounted));
        Plan plan = plan(measured(Measure.RESIDENTS), register(compound).members(SampleRegisters.members(9)));

        assertThat(status(plan, "special/T1/posts/sampler").isPending()).isTrue();
        assertThat(sampler(plan).people()).hasSize(2);
    }

    @Test
    void each_measure_waits_for_its_own_fact() {
        assertThat(missing(Measure.RESIDENTS, compound())).containsExactly(ofCompound(Field.BUILDINGS));
        assertThat(missing(Measure.HOUSEHOLDS, compound())).containsExactly(ofCompound(Field.HOUSEHOLDS));
        assertThat(missing(Measure.BUILDINGS, compound())).containsExactly(ofCompound(Field.BUILDINGS));
        assertThat(missing(Measure.ENTRANCES, compound())).containsExactly(ofCompound(Field.ENTRANCES));
    }

    @Test
    void a_surveyed_number_is_enough_where_it_counts() {
        assertThat(sampler(plan(
                                measured(Measure.HOUSEHOLDS),
                                register(compound().surveyedHouseholds(361))))
                        .need())
                .isEqualTo(Interval.exactly(2));
        assertThat(sampler(plan(measured(Measure.BUILDINGS), register(compound().surveyedBuildings(0))))
                        .need())
                .isEqualTo(Interval.exactly(0));
    }

    @Test
    void a_need_by_households_waits_for_the_buildings_without_a_list() {
        Building unlisted =
                Building.builder().id(BuildingId.of("n2")).name("n2").build();

        assertThat(missing(Measure.HOUSEHOLDS, compound().buildings(Listing.of(building("n1", 1), unlisted))))
                .containsExactly(MissingFact.of(Subject.Kind.BUILDING, BuildingId.of("n2"), Field.HOUSEHOLDS));
    }

    @Test
    void a_post_that_may_not_be_needed_waits_for_both_facts_and_is_not_staffed_yet() {
        PlanTemplate template = SampleTemplates.of(
                2,
                team(
                        "T1",
                        of(PersonKind.MEMBER),
                        SampleTemplates.post(
                                        "sampler",
                                        PostRank.MEMBER,
                                        Need.forEvery(1, 360, Measure.ENTRANCES),
                                        of(PersonKind.MEMBER))
                                .onlyIf(CompoundFact.PROPERTY_SERVICE)
                                .build()));
        Plan plan = plan(template, register().members(SampleRegisters.members(3)));

        assertThat(((Pending) status(plan, "special/T1/posts/sampler")).missing())
                .containsExactly(ofCompound(Field.PROPERTY_SERVICE), ofCompound(Field.ENTRANCES));
        assertThat(sampler(plan).need()).isEqualTo(Interval.UNKNOWN);
        assertThat(sampler(plan).people()).isEmpty();
        assertThat(sampler(plan).vacancy()).isEmpty();
    }

    @Test
    void a_post_that_is_not_needed_is_in_no_team() {
        PlanTemplate template = SampleTemplates.of(
                2,
                team(
                        "T1",
                        of(PersonKind.MEMBER),
                        SampleTemplates.post("sampler", PostRank.MEMBER, Need.fixed(1), of(PersonKind.MEMBER))
                                .onlyIf(CompoundFact.PROPERTY_SERVICE)
                                .build()));
        Plan plan = plan(template, register(compound().propertyService(Known.none())));

        assertThat(plan.team(ElementId.of("T1")).orElseThrow().post(ElementId.of("sampler")))
                .isEmpty();
        assertThat(status(plan, "special/T1/posts/sampler").isOmitted()).isTrue();
    }

    private static PlanTemplate measured(Measure measure) {
        return SampleTemplates.of(
                2,
                team(
                        "T1",
                        of(PersonKind.COMMUNITY_WORKER),
                        member("sampler", Need.forEvery(1, 360, measure), of(PersonKind.MEMBER))));
    }

    private static Interval sampler(Compound.Builder compound) {
        return sampler(plan(measured(Measure.RESIDENTS), register(compound))).need();
    }

    private static BoundPost sampler(Plan plan) {
        return plan.teams().get(0).post(ElementId.of("sampler")).orElseThrow();
    }

    private static List<MissingFact> missing(Measure measure, Compound.Builder compound) {
        return ((Pending) status(plan(measured(measure), register(compound)), "special/T1/posts/sampler")).missing();
    }

    private static MissingFact ofCompound(Field field) {
        return MissingFact.of(Subject.Kind.COMPOUND, C1, field);
    }

    private static ElementStatus status(Plan plan, String path) {
        return plan.status(path).orElseThrow();
    }

    private static Plan plan(PlanTemplate template, Register.Builder register) {
        return new PlanInstantiator(template).instantiate(register.build(), C1, DAY);
    }
}
