package org.grassroots.plan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.plan.SampleRegisters.C1;
import static org.grassroots.plan.SampleRegisters.DAY;
import static org.grassroots.plan.SampleRegisters.members;
import static org.grassroots.plan.SampleRegisters.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.grassroots.member.MemberId;
import org.grassroots.plan.PlanInstantiator;
import org.grassroots.plan.catalogue.TemplateCatalogue;
import org.grassroots.plan.merge.Conflict;
import org.grassroots.plan.merge.ItemField;
import org.grassroots.plan.merge.MergeResult;
import org.grassroots.plan.merge.VanishedItem;
import org.grassroots.plan.merge.VanishedPerson;
import org.grassroots.plan.working.Holder;
import org.grassroots.plan.working.PlanItem;
import org.grassroots.plan.working.WorkingPlan;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;

class MergeWriterTest {
    private static final String PATH = "special/T1/posts/T1-deputy";
    private static final WorkingPlan PLAN = WorkingPlan.of(new PlanInstantiator(
                    TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow())
            .instantiate(register().members(members(5)).build(), C1, DAY));
    private static final PlanItem ITEM = PLAN.item(PATH).orElseThrow();
    private static final PlanItem EDITED =
            PlanItem.builder().from(ITEM).note(Text.of("ours", "本街道")).build();

    private static String written(Conflict conflict) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MergeWriter()
                .writeConflicts(
                        MergeResult.builder().plan(PLAN).addConflicts(conflict).build(), out);
        return out.toString(StandardCharsets.UTF_8).replace('"', '\'');
    }

    @Test
    void a_conflict_of_a_field_is_one_line_with_both_sides_and_what_stood_before() throws IOException {
        assertThat(written(new Conflict.OfField(PATH, ItemField.NOTE, Optional.of(ITEM), EDITED, ITEM)))
                .startsWith(
                        "{'kind':'field','community':'%s','compound':'c1','path':'%s','what':{'field':'note','base':{"
                                .formatted(PLAN.community(), PATH))
                .contains(",'edited':{'path':'" + PATH, ",'fresh':{'path':'" + PATH)
                .containsOnlyOnce("'note':{'en':'ours'")
                .contains("},'message':{'en':'both you and the newer plan have changed the note of " + PATH)
                .endsWith("}\n");
    }

    @Test
    void a_removal_leaves_out_what_never_stood_there() throws IOException {
        assertThat(written(new Conflict.OfRemoval(PATH, Optional.empty(), ITEM)))
                .startsWith("{'kind':'removal',")
                .contains("'what':{'fresh':{'path':'" + PATH)
                .doesNotContain("'base'");
    }

    @Test
    void a_person_is_told_by_id_with_the_cause() throws IOException {
        MemberId who = MemberId.of("m-7");
        Conflict conflict = new Conflict.OfPerson(
                PATH,
                true,
                who,
                Conflict.OfPerson.Cause.STANDS_ELSEWHERE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Holder.of(who, 2)));

        assertThat(written(conflict))
                .contains("'what':{'person':'m-7','asBackup':true,'cause':'stands-elsewhere','fresh':{'member':'m-7',"
                        + "'shift':2}}");
    }

    @Test
    void the_order_of_the_main_parts_has_no_path() throws IOException {
        assertThat(written(new Conflict.OfOrder("", List.of("a", "b"), List.of("b", "a"), List.of("a"))))
                .contains("'compound':'c1','what':{'base':['a','b'],'edited':['b','a'],'fresh':['a']},'message'");
    }

    @Test
    void what_vanished_is_written_with_all_it_held_and_people_last() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MergeResult result = MergeResult.builder()
                .plan(PLAN)
                .addVanishedItems(new VanishedItem(EDITED, true))
                .addVanishedPeople(new VanishedPerson(PATH, false, Holder.of(MemberId.of("m-7"))))
                .build();

        new MergeWriter().writeVanished(result, out);

        List<String> lines =
                out.toString(StandardCharsets.UTF_8).replace('"', '\'').lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .startsWith("{'kind':'vanished-item',")
                .contains("'what':{'edited':true,'item':{'path':'" + PATH, "'ours'");
        assertThat(lines.get(1))
                .startsWith("{'kind':'vanished-person',")
                .endsWith("'path':'" + PATH + "','what':{'holder':{'member':'m-7'}}}");
    }
}
