package org.grassroots.plan.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.grassroots.plan.SampleRegisters.C1;
import static org.grassroots.plan.SampleRegisters.C2;
import static org.grassroots.plan.SampleRegisters.DAY;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.area.BuildingId;
import org.grassroots.area.HouseholdId;
import org.grassroots.fact.Answer;
import org.grassroots.member.PersonId;
import org.grassroots.member.Residence;
import org.grassroots.plan.Plan;
import org.grassroots.plan.PlanInstantiator;
import org.grassroots.plan.SampleRegisters;
import org.grassroots.plan.SampleTemplates;
import org.grassroots.plan.catalogue.TemplateCatalogue;
import org.grassroots.plan.catalogue.ZoneReader;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.team.PersonKind;
import org.grassroots.plan.template.TemplateId;
import org.grassroots.plan.zone.ZoneRegimes;
import org.grassroots.plan.zone.effect.PostPlace;
import org.grassroots.plan.zone.effect.ZoneEffects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneCheckTest {
    private static final BuildingId B1 = BuildingId.of("b1");
    private static final BuildingId B2 = BuildingId.of("b2");
    private static final HouseholdId H1 = HouseholdId.of("h1");
    private static final ZoneRegimes REGIMES = ZoneReader.shipped();
    private static final ZoneEffects SHIPPED =
            ZoneReader.shippedEffects(TemplateId.of("one-ten-seven")).orElseThrow();

    /** One person, who is head of T1. */
    private static final Plan PLAN = new PlanInstantiator(
                    SampleTemplates.of(2, SampleTemplates.team("T1", SampleTemplates.of(PersonKind.MEMBER))))
            .instantiate(
                    SampleRegisters.register()
                            .members(SampleRegisters.members(1))
                            .build(),
                    C1,
                    DAY);

    private static final PersonId PERSON =
            PLAN.teams().get(0).posts().get(0).people().get(0);

    private static ZonePostings check(String regime, String place, Residence home, DrawnZone... zones) {
        ZoneEffects effects = ZoneEffects.builder()
                .from(SHIPPED)
                .template("sample")
                .posts(List.of(new PostPlace("special/T1", ElementId.of(place), SampleTemplates.OURS)))
                .build();
        return new ZoneCheck(REGIMES.find(regime).orElseThrow(), effects)
                .of(PLAN, Map.of(PERSON, home), List.of(zones));
    }

    private static Answer forbidden(String regime, String place, Residence home, DrawnZone... zones) {
        ZonePostings postings = check(regime, place, home, zones);
        assertThat(postings.looked()).isEqualTo(1);
        return postings.found().stream().map(ZonePosting::forbidden).findFirst().orElse(Answer.NO);
    }

    @ParameterizedTest(name = "living in a {0} area, standing {1}: forbidden {2}")
    @CsvSource({
        "sealed, home, NO",
        "sealed, inside, YES",
        "sealed, gate, YES",
        "controlled, home, NO",
        "controlled, inside, NO",
        "controlled, gate, YES",
        "controlled, outside, YES",
        "precaution, gate, NO",
        "precaution, outside, NO"
    })
    void who_may_stand_where(String zone, String place, Answer forbidden) {
        assertThat(forbidden("R1", place, Residence.in(C1), DrawnZone.of(zone, C1)))
                .isEqualTo(forbidden);
    }

    @Test
    void the_reason_and_the_source_are_told() {
        ZonePosting posting = check("R1", "gate", Residence.in(C1), DrawnZone.of("sealed", C1))
                .forbidden()
                .get(0);

        assertThat(posting.path()).isEqualTo("special/T1/posts/head");
        assertThat(posting.person()).isEqualTo(PERSON);
        assertThat(posting.zone()).isEqualTo(ElementId.of("sealed"));
        assertThat(posting.reason().english())
                .isEqualTo(
                        "lives in zone “sealed area”, the post is here: at the gate; whoever lives there stays in and"
                                + " serves from home only");
        assertThat(posting.reason().simplifiedChinese()).isEqualTo("住在“封控区”，岗位在小区出入口；该区人员足不出户，只能在家服务");
        assertThat(posting.origin().source()).isEqualTo(ElementId.of("seed-003"));
    }

    @Test
    void the_narrowest_area_decides() {
        DrawnZone compound = DrawnZone.of("controlled", C1);
        DrawnZone building = DrawnZone.of("sealed", C1, B1);

        assertThat(forbidden("R1", "inside", Residence.in(C1, B1), compound, building))
                .isEqualTo(Answer.YES);
        assertThat(forbidden("R1", "inside", Residence.in(C1, B2), compound, building))
                .isEqualTo(Answer.NO);
        assertThat(forbidden("R1", "inside", Residence.in(C1, B2), building, compound))
                .isEqualTo(Answer.NO);
        assertThat(forbidden("R1", "gate", Residence.in(C1), compound, building))
                .isEqualTo(Answer.YES);
    }

    @Test
    void a_home_that_is_not_known_closely_enough_is_said_to_be_unknown() {
        DrawnZone building = DrawnZone.of("sealed", C1, B1);
        ZonePostings postings = check("R1", "inside", Residence.in(C1), building);

        assertThat(postings.forbidden()).isEmpty();
        assertThat(postings.unknown())
                .singleElement()
                .satisfies(posting -> assertThat(posting.reason().english())
                        .isEqualTo(
                                "the home is not known closely enough to say whether it lies in zone “sealed area”, whose"
                                        + " people may not stand here: inside the compound"));
        assertThat(forbidden("R1", "inside", Residence.UNKNOWN, building)).isEqualTo(Answer.UNKNOWN);
        assertThat(forbidden("R1", "home", Residence.UNKNOWN, building)).isEqualTo(Answer.NO);
    }

    @Test
    void a_stairwell_or_household_is_only_known_by_its_own() {
        DrawnZone.Builder in =
                DrawnZone.builder().zone(ElementId.of("high")).compound(C1).building(B1);
        DrawnZone stairwell = in.part("2").build();
        DrawnZone household = DrawnZone.builder()
                .from(stairwell)
                .part(Optional.empty())
                .household(H1)
                .build();

        assertThat(forbidden("R4", "gate", Residence.in(C1, B1, H1), stairwell)).isEqualTo(Answer.UNKNOWN);
        assertThat(forbidden("R4", "gate", Residence.in(C1, B2, H1), stairwell)).isEqualTo(Answer.NO);
        assertThat(forbidden("R4", "gate", Residence.in(C1, B1, H1), household)).isEqualTo(Answer.YES);
        assertThat(forbidden("R4", "gate", Residence.in(C1, B1), household)).isEqualTo(Answer.UNKNOWN);
        assertThat(forbidden("R4", "gate", Residence.in(C1, B1, HouseholdId.of("h2")), household))
                .isEqualTo(Answer.NO);
    }

    @Test
    void a_home_elsewhere_lies_in_no_zone() {
        DrawnZone compound = DrawnZone.of("sealed", C1);

        assertThat(forbidden("R1", "gate", Residence.ELSEWHERE, compound)).isEqualTo(Answer.NO);
        assertThat(forbidden("R1", "gate", Residence.in(C2), compound)).isEqualTo(Answer.NO);
        assertThat(forbidden("R1", "gate", Residence.UNKNOWN)).isEqualTo(Answer.NO);
    }

    @Test
    void a_post_that_stands_nobody_knows_where_is_said_to_be_unknown() {
        ZoneEffects effects = ZoneEffects.builder()
                .from(SHIPPED)
                .template("sample")
                .posts(List.of())
                .build();
        ZonePostings postings = new ZoneCheck(REGIMES.find("R1").orElseThrow(), effects)
                .of(PLAN, Map.of(PERSON, Residence.in(C1)), List.of(DrawnZone.of("sealed", C1)));

        assertThat(postings.unknown())
                .singleElement()
                .satisfies(posting -> assertThat(posting.reason().english())
                        .isEqualTo("lives in zone “sealed area”, and nothing says where the post is"));
    }

    @Test
    void in_a_sealed_compound_the_shipped_plan_keeps_only_who_serves_from_home() {
        Plan plan = new PlanInstantiator(
                        TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow())
                .instantiate(
                        SampleRegisters.register()
                                .members(SampleRegisters.members(40, "sampling", "protective-clothing"))
                                .build(),
                        C1,
                        DAY);
        Map<PersonId, Residence> homes = new LinkedHashMap<>();
        plan.teams()
                .forEach(team -> team.posts()
                        .forEach(post -> post.people().forEach(person -> homes.put(person, Residence.in(C1)))));
        ZoneCheck check = new ZoneCheck(REGIMES.find("R2").orElseThrow(), SHIPPED);
        ZonePostings postings = check.of(plan, homes, List.of(DrawnZone.of("high", C1)));

        assertThat(postings.looked()).isGreaterThan(20);
        assertThat(postings.forbidden())
                .isNotEmpty()
                .allMatch(posting -> !posting.path().endsWith("T6-chat-keeper"));
        assertThat(check.of(plan, homes, List.of()).found()).isEmpty();
    }

    @Test
    void what_does_not_fit_together_is_refused() {
        ZoneCheck check = new ZoneCheck(REGIMES.find("R1").orElseThrow(), SHIPPED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check.of(PLAN, Map.of(), List.of()))
                .withMessage("the effects are for plans of 'one-ten-seven', but the plan is of 'sample'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check("R1", "gate", Residence.in(C1), DrawnZone.of("high", C1)))
                .withMessage("regime 'R1' has no zone 'high'; its zones are [sealed, controlled, precaution]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check(
                        "R1", "gate", Residence.in(C1), DrawnZone.of("sealed", C1), DrawnZone.of("controlled", C1)))
                .withMessage("two zones are drawn around the same COMPOUND of 'c1'; give the one that holds");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DrawnZone.builder()
                        .zone(ElementId.of("high"))
                        .compound(C1)
                        .part("2")
                        .build())
                .withMessage("a zone drawn around a stairwell, floor or household of 'c1' must name the building too");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ZoneCheck(
                        REGIMES.find("R1").orElseThrow(),
                        ZoneEffects.builder().template("sample").build()))
                .withMessage(
                        "zone 'sealed' of 'R1' means 'closed' for a plan, but there is no such effect for 'sample'");
    }
}
