package org.grassroots.plan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.grassroots.fact.DataClass;
import org.grassroots.json.shape.Reading;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.ShapeReader;
import org.grassroots.json.shape.ShapeWriter;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;
import org.grassroots.plan.element.OriginMark;
import org.grassroots.plan.element.TemplateSource;
import org.grassroots.plan.flow.FlowNode;
import org.grassroots.plan.flow.FlowNodeKind;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.Retention;
import org.grassroots.plan.ledger.RetentionEnd;
import org.grassroots.plan.ledger.RetentionStart;
import org.grassroots.plan.parameter.PlanParameter;
import org.grassroots.plan.parameter.Preset;
import org.grassroots.plan.stage.Ladder;
import org.grassroots.plan.team.Duty;
import org.grassroots.plan.team.Post;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.template.SpecialPlan;
import org.junit.jupiter.api.Test;

class ShippedTemplateTest {
    private static final PlanTemplate TEMPLATE =
            TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow();

    @Test
    void one_ten_seven_has_one_overall_plan_ten_special_plans_and_seven_ledgers() {
        assertThat(TEMPLATE.overall().sections()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(TEMPLATE.specialPlans())
                .extracting(plan -> plan.id().value())
                .containsExactlyElementsOf(ids("T", 10));
        assertThat(TEMPLATE.ledgers()).extracting(ledger -> ledger.id().value()).containsExactlyElementsOf(ids("L", 7));
    }

    private static List<String> ids(String letter, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(at -> letter + at).toList();
    }

    @Test
    void every_special_plan_has_a_flow_of_its_own_with_decisions() {
        assertThat(TEMPLATE.specialPlans()).extracting(plan -> plan.flow().id()).doesNotHaveDuplicates();
        assertThat(TEMPLATE.specialPlans()).allSatisfy(plan -> {
            assertThat(plan.flow().nodes()).hasSizeBetween(9, 16);
            assertThat(plan.flow().nodes())
                    .filteredOn(node -> node.kind() == FlowNodeKind.DECISION)
                    .hasSizeGreaterThanOrEqualTo(2);
        });
    }

    @Test
    void presets_of_places_state_nothing_of_the_librarys_own_and_the_base_preset_is_always_there() {
        assertThat(TEMPLATE.version()).isEqualTo("1.2.0");
        assertThat(TEMPLATE.basePreset()).contains(ElementId.of("library-default"));
        assertThat(TEMPLATE.presets()).hasSizeGreaterThanOrEqualTo(20);
        for (Preset preset : TEMPLATE.presets()) {
            if (!TEMPLATE.basePreset().equals(Optional.of(preset.id()))) {
                assertThat(preset.values())
                        .as(preset.id().value())
                        .isNotEmpty()
                        .allMatch(value -> value.origin().mark() == OriginMark.ASSEMBLED);
            }
        }
    }

    @Test
    void every_parameter_is_used_by_a_text_a_need_or_a_time_limit() {
        String texts = TEMPLATE.toString();
        for (PlanParameter parameter : TEMPLATE.parameters()) {
            assertThat(texts.contains("{" + parameter.id() + "}") || texts.contains("=" + parameter.id()))
                    .as(parameter.id().value())
                    .isTrue();
        }
    }

    @Test
    void a_mark_and_its_source_go_together() {
        assertThat(origins()).isNotEmpty().allSatisfy(origin -> {
            assertThat(origin.mark() == OriginMark.OURS)
                    .isEqualTo(origin.source().equals(ElementId.of("grassroots")));
            assertThat(origin.mark() == OriginMark.STATED)
                    .isEqualTo(origin.source().equals(ElementId.of("seed-004")));
        });
    }

    @Test
    void every_column_that_an_entry_must_have_is_written_by_a_step_that_every_compound_has() {
        for (LedgerSchema ledger : TEMPLATE.ledgers()) {
            List<ElementId> written = writing()
                    .filter(node -> node.onlyIf().isEmpty())
                    .flatMap(node -> node.write(ledger.id()).stream())
                    .flatMap(write -> write.columns().stream())
                    .toList();
            assertThat(ledger.columns())
                    .as(ledger.id().value())
                    .filteredOn(LedgerColumn::required)
                    .isNotEmpty()
                    .extracting(LedgerColumn::id)
                    .isSubsetOf(written);
        }
    }

    @Test
    void a_step_of_a_public_source_says_that_its_columns_are_the_librarys_own_where_the_source_names_others_or_none() {
        assertThat(writing().filter(node -> node.origin().mark() != OriginMark.OURS))
                .isNotEmpty()
                .allSatisfy(node -> {
                    boolean isSaid = node.origin().where().orElse("").endsWith("the columns it writes: ours");
                    assertThat(isSaid).as(node.id().value()).isEqualTo(!columnsAreOfItsSource(node));
                });
    }

    private static Stream<FlowNode> writing() {
        return TEMPLATE.specialPlans().stream()
                .flatMap(plan -> plan.flow().nodes().stream())
                .filter(node -> !node.writes().isEmpty());
    }

    private static boolean columnsAreOfItsSource(FlowNode node) {
        return node.writes().stream()
                .allMatch(write -> write.columns().stream()
                        .allMatch(column -> TEMPLATE.ledger(write.ledger())
                                .flatMap(ledger -> ledger.column(column))
                                .orElseThrow()
                                .origin()
                                .source()
                                .equals(node.origin().source())));
    }

    @Test
    void every_source_is_cited_somewhere() {
        assertThat(origins())
                .extracting(Origin::source)
                .containsAll(TEMPLATE.sources().stream().map(TemplateSource::id).toList());
    }

    private static List<Origin> origins() {
        List<Origin> origins = new ArrayList<>();
        origins.add(TEMPLATE.staffing().origin());
        origins.add(TEMPLATE.overall().origin());
        TEMPLATE.overall().seats().forEach(seat -> origins.add(seat.origin()));
        TEMPLATE.overall().sections().forEach(section -> origins.add(section.origin()));
        TEMPLATE.overall().links().forEach(link -> origins.add(link.origin()));
        TEMPLATE.overall().drills().forEach(drill -> origins.add(drill.origin()));
        for (SpecialPlan plan : TEMPLATE.specialPlans()) {
            origins.add(plan.origin());
            origins.add(plan.starts().origin());
            plan.quantities().forEach(quantity -> origins.add(quantity.origin()));
            plan.duties().stream().map(Duty::origin).forEach(origins::add);
            plan.posts().stream().map(Post::origin).forEach(origins::add);
            plan.flow().nodes().stream().map(FlowNode::origin).forEach(origins::add);
        }
        TEMPLATE.parameters().forEach(parameter -> origins.add(parameter.origin()));
        for (Preset preset : TEMPLATE.presets()) {
            preset.values().forEach(value -> origins.add(value.origin()));
        }
        for (LedgerSchema ledger : TEMPLATE.ledgers()) {
            origins.add(ledger.origin());
            origins.add(ledger.retention().origin());
            ledger.columns().stream().map(LedgerColumn::origin).forEach(origins::add);
        }
        Ladder ladder = TEMPLATE.ladder();
        ladder.crews().forEach(crew -> origins.add(crew.origin()));
        Stream.of(ladder.bodies(), ladder.authorities(), ladder.conditions())
                .flatMap(List::stream)
                .forEach(term -> origins.add(term.origin()));
        ladder.stages().forEach(stage -> origins.add(stage.origin()));
        ladder.transitions().forEach(way -> origins.add(way.origin()));
        return origins;
    }

    @Test
    void ledgers_of_the_emergency_are_destroyed_and_the_member_ledger_is_not_one_of_them() {
        for (LedgerSchema ledger : TEMPLATE.ledgers()) {
            Retention retention = ledger.retention();
            boolean members = ledger.id().equals(ElementId.of("L1"));
            assertThat(retention.start() == RetentionStart.EVENT_END)
                    .as(ledger.id().value())
                    .isEqualTo(!members);
            assertThat(members || retention.then() == RetentionEnd.DESTROY)
                    .as(ledger.id().value())
                    .isTrue();
        }
    }

    @Test
    void ledgers_of_people_are_never_open_to_everyone() {
        assertThat(TEMPLATE.ledgers())
                .filteredOn(ledger -> !ledger.id().equals(ElementId.of("L7")))
                .allSatisfy(ledger -> assertThat(ledger.dataClass()).isGreaterThanOrEqualTo(DataClass.PERSONAL));
    }

    @Test
    void whatever_tells_who_is_helped_or_isolated_or_may_be_a_child_is_sensitive() {
        for (String column : List.of(
                "L2/person", "L2/household", "L2/phone", "L3/resident", "L4/person", "L4/household", "L4/phone")) {
            assertThat(column(column).dataClass()).as(column).isEqualTo(DataClass.SENSITIVE);
        }
    }

    @Test
    void an_entry_can_be_opened_before_anything_is_decided() {
        for (String column : List.of(
                "L2/contact",
                "L4/measure",
                "L4/notice",
                "L4/start",
                "L4/planned-end",
                "L5/screened-on",
                "L6/zone",
                "L6/decision")) {
            assertThat(column(column).required()).as(column).isFalse();
        }
    }

    @Test
    void somebody_at_risk_who_may_not_isolate_at_home_fits_the_ledger_too() {
        assertThat(column("L4/basis").values())
                .extracting(value -> value.id().value())
                .endsWith("other");
    }

    @Test
    void danger_to_life_waits_for_no_head() {
        FlowNode rescue = TEMPLATE.specialPlan(ElementId.of("T9"))
                .orElseThrow()
                .flow()
                .node(ElementId.of("rescue"))
                .orElseThrow();

        assertThat(rescue.by()).contains(ElementId.of("T9-listener"));
    }

    private static LedgerColumn column(String path) {
        String[] ids = path.split("/");
        return TEMPLATE.ledger(ElementId.of(ids[0]))
                .flatMap(ledger -> ledger.column(ElementId.of(ids[1])))
                .orElseThrow();
    }

    @Test
    void what_is_read_can_be_written_and_read_again() {
        TEMPLATE.specialPlans().forEach(plan -> rewritten(TemplateShapes.SPECIAL, plan));
        TEMPLATE.ledgers().forEach(ledger -> rewritten(LedgerShapes.LEDGER, ledger));
        rewritten(OverallShapes.OVERALL, TEMPLATE.overall());
        rewritten(LadderShapes.LADDER, TEMPLATE.ladder());
        TEMPLATE.parameters().forEach(parameter -> rewritten(ParameterShapes.PARAMETER, parameter));
        TEMPLATE.presets().forEach(preset -> rewritten(ParameterShapes.PRESET, preset));
    }

    private static <T> void rewritten(Shape<T> shape, T value) {
        Reading<T> again =
                ShapeReader.of(shape).read("again.json", ShapeWriter.of(shape).toBytes(value));
        assertThat(again.sound()).contains(value);
    }
}
