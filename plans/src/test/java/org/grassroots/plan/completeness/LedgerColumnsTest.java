package org.grassroots.plan.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.plan.SampleLedgers.ledger;
import static org.grassroots.plan.SampleLedgers.write;
import static org.grassroots.plan.SampleLedgers.writing;
import static org.grassroots.plan.SampleRegisters.compound;
import static org.grassroots.plan.SampleRegisters.members;
import static org.grassroots.plan.SampleRegisters.register;

import java.util.List;
import org.grassroots.condition.Quantity;
import org.grassroots.fact.Known;
import org.grassroots.plan.ElementStatus;
import org.grassroots.plan.SampleLedgers;
import org.grassroots.plan.SampleTemplates;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.flow.LedgerWrite;
import org.grassroots.plan.team.PersonKind;
import org.grassroots.plan.template.ElementKind;
import org.grassroots.plan.template.LedgerAccess;
import org.grassroots.plan.template.LedgerUse;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.template.SpecialPlan;
import org.grassroots.plan.working.ItemLink;
import org.grassroots.plan.working.ItemLink.Role;
import org.grassroots.plan.working.PlanItem;
import org.grassroots.plan.working.WorkingPlan;
import org.grassroots.rule.Grade;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;

class LedgerColumnsTest {
    private static final ElementId T1 = ElementId.of("T1");

    /** T1 writes c1 and c2 of L1 always, and c3 only where there is a property service; T2 may write L1, T3 may not. */
    private static final PlanTemplate TEMPLATE = template(write("L1", "c1", "c2"), write("L1", "c3"));

    private static final Completeness CHECK = new Completeness(TEMPLATE);
    private static final WorkingPlan PLAN = plan(TEMPLATE);
    private static final String WORK = "special/T1/flow/work";
    private static final ElementStatus OMITTED = new ElementStatus.Omitted(Text.of("not here", "本小区不需要"));

    private static SpecialPlan team(String id) {
        return SampleTemplates.team(id, SampleTemplates.of(PersonKind.MEMBER));
    }

    /** L1 with three columns, of which the first two must be filled; L2, which no step writes. */
    private static PlanTemplate template(LedgerWrite work, LedgerWrite ask) {
        SpecialPlan first = writing(team("T1"), LedgerAccess.OWNS, "work", work);
        SpecialPlan both = SpecialPlan.builder()
                .from(writing(first, LedgerAccess.OWNS, "ask", ask))
                .ledgers(first.ledgers())
                .addLedgers(new LedgerUse(ElementId.of("L2"), LedgerAccess.OWNS))
                .build();
        SpecialPlan second = writing(team("T2"), LedgerAccess.WRITES, "ask", write("L1", "c3"));
        return SampleLedgers.template(
                List.of(ledger("L1", T1, 3, 2), ledger("L2", T1, 1, 1)), both, second, team("T3"));
    }

    private static WorkingPlan plan(PlanTemplate template) {
        return Samples.plan(
                template,
                register(compound().propertyService(Known.none()))
                        .members(members(30))
                        .build());
    }

    private static List<PlanFinding> found(Completeness check, WorkingPlan plan) {
        return check.check(plan).findings().stream()
                .filter(one -> one.rule() == PlanRule.LEDGER_COLUMN)
                .toList();
    }

    private static List<PlanFinding> found(WorkingPlan plan) {
        return found(CHECK, plan);
    }

    /** The item with only those links beside its ways on. */
    private static PlanItem writes(String path, ItemLink... links) {
        PlanItem.Builder item = Samples.edit(PLAN, path);
        item.links(Samples.item(PLAN, path).links().stream()
                .filter(link -> link.role() != Role.WRITES)
                .toList());
        return item.addLinks(links).build();
    }

    private static ItemLink column(String id) {
        return ItemLink.writes("ledgers/L1", ElementId.of(id));
    }

    @Test
    void nothing_is_found_while_every_required_column_is_written_and_of_a_ledger_that_no_step_writes() {
        assertThat(found(PLAN)).isEmpty();
        assertThat(found(PLAN.with(writes(WORK, column("c2"), column("c1"))))).isEmpty();
    }

    @Test
    void a_required_column_that_no_step_writes_any_more_is_one_finding_at_its_ledger() {
        List<PlanFinding> found = found(PLAN.with(writes(WORK, column("c1"), column("c3"))));

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.path()).isEqualTo("ledgers/L1");
            assertThat(one.grade()).isEqualTo(Grade.SHOULD);
            assertThat(one.observed()).isEqualTo(Quantity.of(1));
            assertThat(one.required()).isEqualTo(Quantity.of(2));
            assertThat(one.message().english())
                    .isEqualTo("no step writes c2 (c2), which every entry of the ledger 'L1' (ledgers/L1) must have");
            assertThat(one.message().simplifiedChinese()).isEqualTo("没有步骤登记文 (c2)，而台账“文”（ledgers/L1）的每条记录都须填写");
            assertThat(one.others())
                    .contains("special/T1", "special/T2", "special/T3", WORK, "special/T2/flow/end")
                    .doesNotContain("special/T3/flow", "ledgers/L1");
        });
        assertThat(found(PLAN.with(writes(WORK))))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.message().english()).startsWith("no step writes c1 (c1), c2 (c2), which"));
    }

    @Test
    void a_step_that_is_left_out_writes_nothing() {
        WorkingPlan left = PLAN.with(Samples.edit(PLAN, WORK).status(OMITTED).build());
        assertThat(found(left)).hasSize(1);

        PlanTemplate onlyWithService = template(write("L1", "c1"), write("L1", "c2"));
        assertThat(found(new Completeness(onlyWithService), plan(onlyWithService)))
                .singleElement()
                .satisfies(one -> assertThat(one.message().english()).contains("no step writes c2 (c2)"));
    }

    @Test
    void a_ledger_that_is_left_out_is_not_asked_for() {
        WorkingPlan bare = PLAN.with(writes(WORK));

        assertThat(found(bare.with(
                        Samples.edit(bare, "ledgers/L1").status(OMITTED).build())))
                .isEmpty();
        assertThat(found(bare.without("ledgers/L1"))).isEmpty();
    }

    @Test
    void what_is_lacking_is_told_by_itself_and_the_column_not_as_well() {
        assertThat(found(PLAN.without(WORK))).isEmpty();
        assertThat(found(PLAN.without("special/T1/flow"))).isEmpty();
        assertThat(found(PLAN.with(writes(WORK)).without("special/T3"))).isEmpty();
        assertThat(found(PLAN.with(writes(WORK)).without("special/T3/flow/work")))
                .hasSize(1);
    }

    @Test
    void a_step_of_a_team_that_may_not_write_the_ledger_does_not_count_until_people_say_that_it_may() {
        WorkingPlan bare = PLAN.with(writes(WORK, column("c1")));
        WorkingPlan third = bare.with(writes("special/T3/flow/work", column("c2")));
        assertThat(found(third)).hasSize(1);

        WorkingPlan allowed = third.with(Samples.edit(third, "special/T3")
                .addLinks(new ItemLink(Role.ADDS_TO, "ledgers/L1"))
                .build());
        assertThat(found(allowed)).isEmpty();
        assertThat(found(bare.with(writes("special/T2/flow/work", column("c2")))))
                .isEmpty();
    }

    @Test
    void steps_that_people_added_count_and_whoever_names_no_column_may_write_all() {
        WorkingPlan bare = PLAN.with(writes(WORK));
        PlanItem.Builder added = Samples.added("special/T1/flow/own", ElementKind.FLOW_NODE);

        assertThat(found(bare.with(added.addLinks(column("c1"), column("c2")).build())))
                .isEmpty();
        assertThat(found(bare.with(writes(WORK, new ItemLink(Role.WRITES, "ledgers/L1")))))
                .isEmpty();
    }

    @Test
    void a_column_that_the_ledger_does_not_have_is_a_broken_link_unless_people_added_the_ledger() {
        WorkingPlan wrong = PLAN.with(writes(WORK, column("c1"), column("c2"), column("c4")));
        assertThat(broken(wrong)).singleElement().satisfies(one -> {
            assertThat(one.path()).isEqualTo("ledgers/L1/columns/c4");
            assertThat(one.others()).containsExactly(WORK);
        });
        assertThat(broken(wrong.without("ledgers/L1"))).isEmpty();

        ItemLink own = ItemLink.writes("ledgers/own", ElementId.of("any"));
        WorkingPlan writesOwn = PLAN.with(writes(WORK, column("c1"), column("c2"), own));
        assertThat(broken(writesOwn))
                .singleElement()
                .satisfies(one -> assertThat(one.path()).isEqualTo("ledgers/own"));
        assertThat(broken(writesOwn.with(
                        Samples.added("ledgers/own", ElementKind.LEDGER).build())))
                .isEmpty();
    }

    private static List<PlanFinding> broken(WorkingPlan plan) {
        return CHECK.check(plan).findings().stream()
                .filter(one -> one.rule() == PlanRule.LINK_BROKEN)
                .toList();
    }
}
