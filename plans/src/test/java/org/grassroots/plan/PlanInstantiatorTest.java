package org.grassroots.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.grassroots.plan.SampleRegisters.C1;
import static org.grassroots.plan.SampleRegisters.C2;
import static org.grassroots.plan.SampleRegisters.DAY;
import static org.grassroots.plan.SampleRegisters.SERVICE;
import static org.grassroots.plan.SampleRegisters.UNIT;
import static org.grassroots.plan.SampleRegisters.compound;
import static org.grassroots.plan.SampleRegisters.register;
import static org.grassroots.plan.SampleTemplates.of;
import static org.grassroots.plan.SampleTemplates.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.Helper;
import org.grassroots.member.MemberId;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Organisation;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.pairing.Pairings;
import org.grassroots.plan.ElementStatus.Omitted;
import org.grassroots.plan.ElementStatus.Pending;
import org.grassroots.plan.catalogue.TemplateCatalogue;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.flow.FlowNode;
import org.grassroots.plan.team.PersonKind;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.register.Register;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;

class PlanInstantiatorTest {
    private static final PlanTemplate ONE_TEAM = SampleTemplates.of(2, team("T1", of(PersonKind.MEMBER)));
    private static final PlanTemplate SHIPPED =
            TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow();

    @Test
    void a_compound_that_the_register_does_not_have_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan(ONE_TEAM, register(), CompoundId.of("c9")))
                .withMessage("compound 'c9' is not in the register of community 'k1', which has 2 compounds");
    }

    @Test
    void a_plan_says_of_what_template_and_compound_and_day_it_is() {
        Plan plan = plan(ONE_TEAM, register());

        assertThat(plan.templateId()).hasToString("sample");
        assertThat(plan.templateVersion()).isEqualTo("1.2.3");
        assertThat(plan.community()).hasToString("k1");
        assertThat(plan.compound()).isEqualTo(C1);
        assertThat(plan.compoundName()).isEqualTo("North Garden");
        assertThat(plan.day()).isEqualTo(DAY);
        assertThat(plan).hasToString("Plan{sample 1.2.3, compound=c1, day=2026-07-01}");
    }

    @Test
    void all_compounds_at_once_give_the_plans_of_each() {
        Register register = register().members(SampleRegisters.members(3)).build();
        PlanInstantiator instantiator = new PlanInstantiator(ONE_TEAM);

        assertThat(instantiator.instantiateAll(register, DAY))
                .containsExactly(
                        instantiator.instantiate(register, C1, DAY), instantiator.instantiate(register, C2, DAY));
    }

    @Test
    void a_fact_that_holds_keeps_what_depends_on_it() {
        Plan plan = plan(ONE_TEAM, register(compound().propertyService(Known.of(SERVICE))));

        assertThat(status(plan, "special/T1/flow/ask")).isEqualTo(ElementStatus.INCLUDED);
        assertThat(flowNodes(plan)).containsExactly("start", "work", "ask", "end");
    }

    @Test
    void a_fact_that_does_not_hold_leaves_out_what_depends_on_it_with_the_reason() {
        Plan plan = plan(ONE_TEAM, register(compound().propertyService(Known.none())));

        Text reason = Text.of("nobody provides a property service to the compound", "本小区没有物业服务");
        assertThat(status(plan, "special/T1/flow/ask")).isEqualTo(new Omitted(reason));
        assertThat(status(plan, "overall/seats/property-manager")).isEqualTo(new Omitted(reason));
        assertThat(flowNodes(plan)).containsExactly("start", "work", "end");
        assertThat(plan.seat(ElementId.of("property-manager"))).isEmpty();
    }

    @Test
    void a_fact_nobody_stated_leaves_what_depends_on_it_pending_and_in_the_flow() {
        Plan plan = plan(ONE_TEAM, register());

        assertThat(status(plan, "special/T1/flow/ask"))
                .isEqualTo(new Pending(
                        List.of(ofCompound(Field.PROPERTY_SERVICE)),
                        Text.of(
                                "whether it is needed depends on what the register does not state: property service",
                                "是否需要取决于台账未载明的事项：物业服务情况")));
        assertThat(flowNodes(plan)).containsExactly("start", "work", "ask", "end");
    }

    @Test
    void each_fact_is_read_from_its_own_place() {
        Compound.Builder none = compound().propertyService(Known.none()).ownersCommittee(Answer.NO);
        Pairings unpaired = Pairings.builder().compounds(Listing.of()).build();

        Plan plan = plan(ONE_TEAM, register(none).pairings(unpaired));

        assertThat(omittedSeats(plan))
                .isEqualTo(Map.of(
                        "overall/seats/paired-unit-leading-cadre", "no unit is paired with the compound",
                        "overall/seats/street-cadre", "no street cadre is assigned to the compound",
                        "overall/seats/property-manager", "nobody provides a property service to the compound",
                        "overall/seats/owners-committee", "the compound has no owners' committee"));
    }

    private static Map<String, String> omittedSeats(Plan plan) {
        Map<String, String> found = new TreeMap<>();
        for (PlanElement element : plan.elements()) {
            if (element.status() instanceof Omitted omitted && element.path().startsWith("overall")) {
                found.put(element.path(), omitted.reason().english());
            }
        }
        return found;
    }

    @Test
    void a_unit_is_paired_if_the_list_has_one_unpaired_if_it_is_empty_and_open_if_there_is_no_list() {
        String seat = "overall/seats/paired-unit-leading-cadre";
        CompoundPairing.Builder cadre =
                CompoundPairing.builder().compound(C1).leadingCadres(Listing.of(MemberId.of("m1")));

        assertThat(status(paired(cadre.units(Listing.of(UNIT.id()))), seat)).isEqualTo(ElementStatus.INCLUDED);
        assertThat(status(paired(cadre.units(Listing.of())), seat).isOmitted()).isTrue();
        assertThat(status(paired(cadre.units(Listing.unknown())), seat))
                .isEqualTo(new Pending(
                        List.of(ofCompound(Field.PAIRED_UNITS)),
                        Text.of(
                                "whether it is needed depends on what the register does not state: paired unit",
                                "是否需要取决于台账未载明的事项：包联单位")));
    }

    @Test
    void a_helper_who_is_a_street_cadre_settles_that_there_is_one() {
        List<Helper> cadre =
                List.of(SampleRegisters.helper("h1", Helper.Role.STREET_CADRE).build());

        assertThat(status(plan(ONE_TEAM, register().helpers(cadre)), "overall/seats/street-cadre"))
                .isEqualTo(ElementStatus.INCLUDED);
        assertThat(status(plan(ONE_TEAM, register()), "overall/seats/street-cadre")
                        .isPending())
                .isTrue();
    }

    private static Plan paired(CompoundPairing.Builder pairing) {
        return plan(
                ONE_TEAM,
                register()
                        .members(SampleRegisters.members(1))
                        .pairings(Pairings.builder()
                                .addUnits(UNIT)
                                .compounds(Listing.of(List.of(pairing.build())))
                                .build()));
    }

    @Test
    void the_branch_is_formal_then_joint_then_temporary_then_functional_then_the_first() {
        assertThat(branchOf(Listing.unknown())).isEqualTo(Known.unknown());
        assertThat(branchOf(Listing.of())).isEqualTo(Known.none());
        assertThat(branchOf(branches(BranchKind.FUNCTIONAL, BranchKind.TEMPORARY, BranchKind.JOINT, BranchKind.FORMAL)))
                .isEqualTo(Known.of(BranchId.of("b3")));
        assertThat(branchOf(branches(BranchKind.FUNCTIONAL, BranchKind.TEMPORARY, BranchKind.JOINT)))
                .isEqualTo(Known.of(BranchId.of("b2")));
        assertThat(branchOf(branches(BranchKind.FUNCTIONAL, BranchKind.TEMPORARY, BranchKind.TEMPORARY)))
                .isEqualTo(Known.of(BranchId.of("b1")));
        assertThat(branchOf(branches(BranchKind.FUNCTIONAL))).isEqualTo(Known.of(BranchId.of("b0")));
    }

    private static Known<BranchId> branchOf(Listing<CompoundBranch> branches) {
        return plan(
                        ONE_TEAM,
                        register()
                                .organisation(Organisation.builder()
                                        .branches(branches)
                                        .build()))
                .branch();
    }

    private static Listing<CompoundBranch> branches(BranchKind... kinds) {
        List<CompoundBranch> branches = new ArrayList<>();
        for (int at = 0; at < kinds.length; at++) {
            branches.add(SampleRegisters.branch("b" + at, kinds[at]).build());
        }
        return Listing.of(branches);
    }

    @Test
    void a_flow_shows_who_does_each_step() {
        Plan plan = plan(ONE_TEAM, register().members(SampleRegisters.members(1)));
        BoundFlow flow = plan.flows().get(0);

        assertThat(flow.people(node(flow, "work"))).containsExactly(MemberId.of("m1"));
        assertThat(flow.people(node(flow, "start"))).isEmpty();
        assertThat(plan.status(flow.path(node(flow, "ask"))).orElseThrow().isPending())
                .isTrue();
    }

    @Test
    void a_compound_of_which_nothing_is_known_has_the_whole_plan_with_every_measured_post_pending() {
        Plan plan = plan(SHIPPED, register());

        assertThat(plan.counts().specialPlans()).isEqualTo(10);
        assertThat(plan.flows()).hasSize(10);
        assertThat(plan.ledgers()).hasSize(7);
        assertThat(plan.counts().omitted()).isZero();
        assertThat(plan.counts().included() + plan.counts().pending())
                .isEqualTo(SHIPPED.elements().size());
        for (BoundTeam team : plan.teams()) {
            for (BoundPost post : team.posts()) {
                boolean open =
                        !post.post().need().isFixed() || post.post().onlyIf().isPresent();
                assertThat(status(plan, "special/" + team.id() + "/posts/" + post.id())
                                .isPending())
                        .as("%s %s", team, post.id())
                        .isEqualTo(open);
            }
        }
    }

    @Test
    void counts_add_up_over_plans() {
        PlanCounts one = plan(SHIPPED, register()).counts();

        PlanCounts two = one.plus(one);

        assertThat(two.plans()).isEqualTo(2);
        assertThat(two.ledgers()).isEqualTo(14);
        assertThat(two.needed()).isEqualTo(2 * one.needed()).isEqualTo(two.filled() + two.vacant());
        assertThat(PlanCounts.NONE.plus(one)).isEqualTo(one);
    }

    private static MissingFact ofCompound(Field field) {
        return MissingFact.of(Subject.Kind.COMPOUND, C1, field);
    }

    private static FlowNode node(BoundFlow flow, String id) {
        return flow.flow().node(ElementId.of(id)).orElseThrow();
    }

    private static List<String> flowNodes(Plan plan) {
        return plan.flows().get(0).flow().nodes().stream()
                .map(node -> node.id().value())
                .toList();
    }

    private static ElementStatus status(Plan plan, String path) {
        return plan.status(path).orElseThrow();
    }

    private static Plan plan(PlanTemplate template, Register.Builder register) {
        return plan(template, register, C1);
    }

    private static Plan plan(PlanTemplate template, Register.Builder register, CompoundId compound) {
        return new PlanInstantiator(template).instantiate(register.build(), compound, DAY);
    }
}
