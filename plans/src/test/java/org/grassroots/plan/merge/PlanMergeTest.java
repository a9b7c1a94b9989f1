package org.grassroots.plan.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.grassroots.plan.SampleTemplates.OURS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.area.CommunityId;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Interval;
import org.grassroots.fact.Known;
import org.grassroots.member.MemberId;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.template.ElementKind;
import org.grassroots.plan.template.Renames;
import org.grassroots.plan.template.StaffingLimit;
import org.grassroots.plan.template.TemplateId;
import org.grassroots.plan.working.Holder;
import org.grassroots.plan.working.ItemLink;
import org.grassroots.plan.working.PlanItem;
import org.grassroots.plan.working.WorkingPlan;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;

class PlanMergeTest {
    private static final PlanMerge MERGE = PlanMerge.within(new StaffingLimit(2, OURS));
    private static final String HEAD = "special/T1/posts/head";
    private static final String GUARD = "special/T1/posts/guard";
    private static final String DUTY = "special/T1/duties/d1";
    private static final String SEAT = "overall/seats/leader";

    private static PlanItem.Builder item(String path, ElementKind kind) {
        return PlanItem.builder().path(path).kind(kind).title(text(path));
    }

    private static PlanItem duty(String id, String title) {
        return item("special/T1/duties/" + id, ElementKind.DUTY)
                .title(text(title))
                .build();
    }

    private static PlanItem post(String path, int need, String... people) {
        return item(path, ElementKind.POST)
                .need(Interval.exactly(need))
                .people(holders(people))
                .build();
    }

    private static PlanItem seat(List<Holder> holders, List<Holder> backups) {
        return item(SEAT, ElementKind.SEAT).people(holders).backups(backups).build();
    }

    private static List<Holder> holders(String... people) {
        return Arrays.stream(people).map(id -> Holder.of(MemberId.of(id), 1)).toList();
    }

    private static Text text(String english) {
        return Text.of(english, "文");
    }

    private static WorkingPlan plan(String version, PlanItem... items) {
        return WorkingPlan.builder()
                .template(TemplateId.of("sample"))
                .templateVersion(version)
                .community(CommunityId.of("k1"))
                .compound(CompoundId.of("c1"))
                .compoundName("North Garden")
                .day(LocalDate.of(2026, 7, 1))
                .branch(Known.unknown())
                .addItems(items)
                .build();
    }

    private static WorkingPlan plan(PlanItem... items) {
        return plan("1.0.0", items);
    }

    private static List<String> paths(MergeResult result) {
        return result.plan().items().stream().map(PlanItem::path).toList();
    }

    private static List<String> people(MergeResult result, String path) {
        return result.plan().item(path).orElseThrow().people().stream()
                .map(holder -> holder.person().value())
                .toList();
    }

    private static List<String> messages(MergeResult result) {
        return result.conflicts().stream()
                .map(conflict -> conflict.message().english())
                .toList();
    }

    @Test
    void fields_that_only_one_side_has_changed_come_together_in_one_item() {
        PlanItem before = duty("d1", "checks the gate");
        PlanItem byPeople = PlanItem.builder()
                .from(before)
                .note(text("ask the property service"))
                .build();
        PlanItem newer =
                PlanItem.builder().from(before).title(text("checks both gates")).build();

        MergeResult result = MERGE.merge(plan(before), plan(byPeople), plan(newer));

        assertThat(result.plan().items())
                .containsExactly(PlanItem.builder()
                        .from(byPeople)
                        .title(text("checks both gates"))
                        .build());
        assertThat(result.conflicts()).isEmpty();
        assertThat(result.kept()).containsExactly(DUTY);
    }

    @Test
    void a_field_that_both_have_changed_stays_as_people_have_it_and_both_sides_are_told() {
        PlanItem before = duty("d1", "checks the gate");
        PlanItem byPeople = duty("d1", "checks the north gate");
        PlanItem newer = duty("d1", "checks every gate");

        MergeResult result = MERGE.merge(plan(before), plan(byPeople), plan(newer));

        assertThat(result.plan().item(DUTY)).contains(byPeople);
        assertThat(result.conflicts())
                .containsExactly(new Conflict.OfField(DUTY, ItemField.TITLE, Optional.of(before), byPeople, newer));
        assertThat(messages(result))
                .containsExactly(
                        "both you and the newer plan have changed the title of special/T1/duties/d1; yours stands");
        assertThat(result.conflicts().get(0).message().simplifiedChinese())
                .isEqualTo("您和新预案都修改了special/T1/duties/d1的标题；保留您的修改");
        assertThat(ItemField.TITLE.taken(byPeople, newer)).isEqualTo(newer);
    }

    @Test
    void what_both_have_changed_alike_is_no_conflict() {
        PlanItem changed = duty("d1", "checks every gate");

        MergeResult result = MERGE.merge(plan(duty("d1", "checks the gate")), plan(changed), plan(changed));

        assertThat(result.plan().item(DUTY)).contains(changed);
        assertThat(result.conflicts()).isEmpty();
    }

    @Test
    void what_people_have_added_stays_where_they_have_put_it() {
        PlanItem added = duty("ours", "walks the dogs of the quarantined");

        MergeResult result = MERGE.merge(
                plan(duty("d1", "one"), duty("d2", "two")),
                plan(duty("d1", "one"), added, duty("d2", "two")),
                plan(duty("d1", "one"), duty("new", "new"), duty("d2", "two"), duty("d3", "three")));

        assertThat(paths(result))
                .containsExactly(
                        DUTY,
                        "special/T1/duties/ours",
                        "special/T1/duties/new",
                        "special/T1/duties/d2",
                        "special/T1/duties/d3");
        assertThat(result.added()).containsExactly("special/T1/duties/new", "special/T1/duties/d3");
        assertThat(result.kept()).containsExactly("special/T1/duties/ours");
    }

    @Test
    void what_people_have_removed_stays_removed() {
        MergeResult result = MERGE.merge(
                plan(duty("d1", "one"), duty("d2", "two")),
                plan(duty("d2", "two")),
                plan(duty("d1", "one"), duty("d2", "two")));

        assertThat(paths(result)).containsExactly("special/T1/duties/d2");
        assertThat(result.conflicts()).isEmpty();
        assertThat(result.kept()).containsExactly(DUTY);
    }

    @Test
    void what_people_have_removed_and_the_newer_plan_has_changed_stays_removed_as_a_conflict() {
        MergeResult result = MERGE.merge(plan(duty("d1", "one")), plan(), plan(duty("d1", "changed")));

        assertThat(paths(result)).isEmpty();
        assertThat(messages(result))
                .containsExactly(
                        "you have removed special/T1/duties/d1, which the newer plan has changed; it stays removed");
    }

    @Test
    void whom_the_newer_plan_puts_into_a_post_that_people_have_removed_is_no_conflict() {
        MergeResult result = MERGE.merge(plan(post(HEAD, 1, "m1")), plan(), plan(post(HEAD, 1, "m2")));

        assertThat(paths(result)).isEmpty();
        assertThat(result.conflicts()).isEmpty();
    }

    @Test
    void a_new_part_of_what_people_have_removed_is_not_added_and_told() {
        PlanItem team = item("special/T1", ElementKind.SPECIAL_PLAN).build();

        MergeResult result =
                MERGE.merge(plan(team, duty("d1", "one")), plan(), plan(team, duty("d1", "one"), duty("d2", "two")));

        assertThat(paths(result)).isEmpty();
        assertThat(messages(result))
                .containsExactly("the newer plan adds special/T1/duties/d2 to what you have removed; it is not added");
        assertThat(result.added()).isEmpty();
    }

    @Test
    void what_vanishes_is_told_with_all_it_held_if_people_had_edited_staffed_or_added_it() {
        PlanItem team = item("special/T1", ElementKind.SPECIAL_PLAN).build();
        PlanItem edited = duty("d2", "by hand");
        PlanItem added = duty("ours", "added");

        MergeResult result = MERGE.merge(
                plan(team, duty("d1", "one"), duty("d2", "two"), post(HEAD, 1, "m1")),
                plan(team, duty("d1", "one"), edited, added, post(HEAD, 1, "m1")),
                plan());

        assertThat(paths(result)).isEmpty();
        assertThat(result.vanishedItems())
                .containsExactly(
                        new VanishedItem(edited, true),
                        new VanishedItem(added, true),
                        new VanishedItem(post(HEAD, 1, "m1"), false));
        assertThat(result.dropped()).containsExactly("special/T1", DUTY);
        assertThat(result.kept()).isEmpty();
    }

    @Test
    void an_item_that_both_have_added_under_one_path_is_theirs_and_the_difference_a_conflict() {
        MergeResult result = MERGE.merge(plan(), plan(duty("d1", "by hand")), plan(duty("d1", "by the template")));

        assertThat(result.plan().item(DUTY)).contains(duty("d1", "by hand"));
        assertThat(result.conflicts())
                .containsExactly(new Conflict.OfField(
                        DUTY, ItemField.TITLE, Optional.empty(), duty("d1", "by hand"), duty("d1", "by the template")));
    }

    @Test
    void people_are_merged_one_by_one() {
        MergeResult result = MERGE.merge(
                plan(post(GUARD, 3, "m1", "m2")), plan(post(GUARD, 3, "m1", "m9")), plan(post(GUARD, 3, "m2", "m3")));

        assertThat(people(result, GUARD)).containsExactly("m9", "m3");
        assertThat(result.conflicts()).isEmpty();
    }

    @Test
    void a_newcomer_for_whom_people_have_left_no_room_is_told_and_not_put_in() {
        MergeResult full = MERGE.merge(
                plan(post(GUARD, 2, "m1", "m2")), plan(post(GUARD, 2, "m9", "m2")), plan(post(GUARD, 2, "m3", "m2")));
        MergeResult room = MERGE.merge(
                plan(post(GUARD, 3, "m1", "m2")), plan(post(GUARD, 3, "m9", "m2")), plan(post(GUARD, 3, "m3", "m2")));

        assertThat(people(full, GUARD)).containsExactlyInAnyOrder("m2", "m9");
        assertThat(messages(full))
                .containsExactly(
                        "the newer plan puts m3 into special/T1/posts/guard, but the people you have put there are enough;"
                                + " yours stand");
        assertThat(people(room, GUARD)).containsExactlyInAnyOrder("m2", "m3", "m9");
        assertThat(room.conflicts()).isEmpty();
    }

    @Test
    void a_seat_has_room_for_as_many_as_the_newer_plan_names_and_people_have_added() {
        MergeResult replaced = MERGE.merge(
                plan(seat(holders("m1"), List.of())),
                plan(seat(holders("m9"), List.of())),
                plan(seat(holders("m5"), List.of())));
        MergeResult beside = MERGE.merge(
                plan(seat(holders("m1"), List.of())),
                plan(seat(holders("m1", "m9"), List.of())),
                plan(seat(holders("m5"), List.of())));

        assertThat(people(replaced, SEAT)).containsExactly("m9");
        assertThat(replaced.conflicts()).hasSize(1);
        assertThat(people(beside, SEAT)).containsExactlyInAnyOrder("m5", "m9");
        assertThat(beside.conflicts()).isEmpty();
    }

    @Test
    void nobody_is_put_a_second_time_into_a_team() {
        MergeResult result = MERGE.merge(
                plan(post(HEAD, 1, "m1"), post(GUARD, 1)),
                plan(post(HEAD, 1), post(GUARD, 1, "m1")),
                plan(post(HEAD, 1, "m2"), post(GUARD, 1), post("special/T1/posts/deputy", 1, "m1")));

        assertThat(people(result, GUARD)).containsExactly("m1");
        assertThat(people(result, HEAD)).containsExactly("m2");
        assertThat(people(result, "special/T1/posts/deputy")).isEmpty();
        assertThat(messages(result))
                .containsExactly(
                        "the newer plan puts m1 into special/T1/posts/deputy, but you have put m1 elsewhere in the same team"
                                + " or seat; yours stands");
    }

    @Test
    void who_holds_a_seat_by_hand_does_not_also_stand_in_for_it() {
        MergeResult result = MERGE.merge(
                plan(seat(holders("m1"), List.of())),
                plan(seat(holders("m2"), List.of())),
                plan(seat(holders("m1"), holders("m2"))));

        assertThat(people(result, SEAT)).containsExactly("m2");
        assertThat(result.plan().item(SEAT).orElseThrow().backups()).isEmpty();
        assertThat(result.conflicts())
                .extracting(conflict -> ((Conflict.OfPerson) conflict).asBackup())
                .containsExactly(true);
    }

    @Test
    void a_shift_that_people_have_changed_stands_against_another_and_against_a_withdrawal() {
        PlanItem before = post(GUARD, 2, "m1", "m2");
        PlanItem byPeople = PlanItem.builder()
                .from(before)
                .people(List.of(Holder.of(MemberId.of("m1"), 2), Holder.of(MemberId.of("m2"), 2)))
                .build();
        PlanItem newer = PlanItem.builder()
                .from(before)
                .people(List.of(Holder.of(MemberId.of("m1"), 3)))
                .build();

        MergeResult result = MERGE.merge(plan(before), plan(byPeople), plan(newer));

        assertThat(result.plan().item(GUARD).orElseThrow().people()).isEqualTo(byPeople.people());
        assertThat(messages(result))
                .containsExactly(
                        "both you and the newer plan have changed how m1 stands in special/T1/posts/guard; yours stands",
                        "both you and the newer plan have changed how m2 stands in special/T1/posts/guard; yours stands");
    }

    @Test
    void who_is_gone_is_taken_out_and_told_with_where_and_how_he_or_she_stood() {
        PlanMerge merge = MERGE.withoutThose(MemberId.of("m1")::equals);
        PlanItem ours = post("special/T1/posts/ours", 1, "m1");

        MergeResult result = merge.merge(
                plan(post(HEAD, 1, "m1"), post(GUARD, 1)),
                plan(post(HEAD, 1, "m1"), post(GUARD, 1, "m1"), ours),
                plan(post(HEAD, 1, "m2"), post(GUARD, 1)));

        Holder gone = Holder.of(MemberId.of("m1"), 1);
        assertThat(result.vanishedPeople())
                .containsExactly(
                        new VanishedPerson(HEAD, false, gone),
                        new VanishedPerson(GUARD, false, gone),
                        new VanishedPerson("special/T1/posts/ours", false, gone));
        assertThat(people(result, HEAD)).containsExactly("m2");
        assertThat(people(result, GUARD)).isEmpty();
        assertThat(people(result, "special/T1/posts/ours")).isEmpty();
    }

    @Test
    void who_holds_more_posts_than_one_may_is_told_and_left_in_them() {
        WorkingPlan plan =
                plan(post("special/T1/posts/a", 1), post("special/T2/posts/a", 1), post("special/T3/posts/a", 1));
        WorkingPlan two = plan.with(post("special/T1/posts/a", 1, "m1")).with(post("special/T2/posts/a", 1, "m1"));
        WorkingPlan three = two.with(post("special/T3/posts/a", 1, "m1"));

        assertThat(MERGE.merge(plan, two, plan).overLimit()).isEmpty();
        assertThat(MERGE.merge(plan, three, plan).overLimit())
                .containsExactly(new OverLimit(
                        MemberId.of("m1"),
                        List.of("special/T1/posts/a", "special/T2/posts/a", "special/T3/posts/a"),
                        2));
        assertThat(MERGE.merge(plan, three, plan).plan()).isEqualTo(three);
    }

    @Test
    void the_gap_is_what_the_newer_plan_says_as_long_as_people_are_lacking() {
        PlanItem lacking = PlanItem.builder()
                .from(post(GUARD, 2, "m1"))
                .gap(text("needs 2"))
                .build();
        PlanItem stillLacking =
                PlanItem.builder().from(lacking).gap(text("needs 2 still")).build();
        PlanItem noted = PlanItem.builder().from(lacking).note(text("n")).build();
        PlanItem filled =
                PlanItem.builder().from(lacking).people(holders("m1", "m9")).build();

        assertThat(MERGE.merge(plan(lacking), plan(noted), plan(stillLacking))
                        .plan()
                        .item(GUARD)
                        .orElseThrow()
                        .gap())
                .contains(text("needs 2 still"));
        assertThat(MERGE.merge(plan(lacking), plan(filled), plan(stillLacking))
                        .plan()
                        .item(GUARD)
                        .orElseThrow()
                        .gap())
                .isEmpty();
    }

    @Test
    void links_are_merged_one_by_one_and_ways_on_go_with_the_answers() {
        ItemLink one = new ItemLink(ItemLink.Role.WRITES, "ledgers/L1");
        ItemLink two = new ItemLink(ItemLink.Role.WRITES, "ledgers/L2");
        ItemLink three = new ItemLink(ItemLink.Role.WRITES, "ledgers/L3");
        ItemLink yes = new ItemLink(ItemLink.Role.NEXT, "special/T1/flow/a");
        ItemLink no = new ItemLink(ItemLink.Role.NEXT, "special/T1/flow/b");
        PlanItem.Builder node = item("special/T1/flow/ask", ElementKind.FLOW_NODE);
        PlanItem before = node.addLinks(one, yes).addText(text("yes")).build();
        PlanItem byPeople =
                PlanItem.builder().from(before).links(List.of(two, yes)).build();
        PlanItem newer = PlanItem.builder()
                .from(before)
                .links(List.of(one, three, yes, no))
                .addText(text("no"))
                .build();

        MergeResult result = MERGE.merge(plan(before), plan(byPeople), plan(newer));

        PlanItem merged = result.plan().item("special/T1/flow/ask").orElseThrow();
        assertThat(merged.links())
                .containsExactlyInAnyOrder(two, three, yes, no)
                .endsWith(yes, no);
        assertThat(merged.text()).containsExactly(text("yes"), text("no"));
        assertThat(result.conflicts()).isEmpty();
    }

    @Test
    void columns_that_a_step_writes_are_merged_one_by_one() {
        PlanItem before = item("special/T1/flow/file", ElementKind.FLOW_NODE)
                .addLinks(column("L1", "host"), column("L1", "date"))
                .build();
        PlanItem byPeople = PlanItem.builder()
                .from(before)
                .links(List.of(column("L1", "date"), column("L1", "phone")))
                .build();
        PlanItem newer = PlanItem.builder()
                .from(before)
                .links(List.of(column("L1", "host"), column("L1", "place"), column("L1", "date")))
                .build();

        MergeResult result = MERGE.merge(plan(before), plan(byPeople), plan(newer));

        assertThat(result.plan().item("special/T1/flow/file").orElseThrow().links())
                .containsExactlyInAnyOrder(column("L1", "date"), column("L1", "phone"), column("L1", "place"));
        assertThat(result.conflicts()).isEmpty();
    }

    private static ItemLink column(String ledger, String column) {
        return ItemLink.writes("ledgers/" + ledger, ElementId.of(column));
    }

    @Test
    void an_order_that_people_have_made_takes_in_what_is_new() {
        MergeResult result = MERGE.merge(
                plan(duty("d1", "one"), duty("d2", "two"), duty("d3", "three")),
                plan(duty("d3", "three"), duty("d1", "one"), duty("d2", "two")),
                plan(duty("d1", "one"), duty("new", "new"), duty("d2", "two"), duty("d3", "three")));

        assertThat(paths(result))
                .containsExactly("special/T1/duties/d3", DUTY, "special/T1/duties/new", "special/T1/duties/d2");
        assertThat(result.conflicts()).isEmpty();
    }

    @Test
    void two_orders_are_a_conflict_and_that_of_people_stands() {
        MergeResult result = MERGE.merge(
                plan(duty("d1", "one"), duty("d2", "two"), duty("d3", "three")),
                plan(duty("d2", "two"), duty("d1", "one"), duty("d3", "three")),
                plan(duty("d1", "one"), duty("d3", "three"), duty("d2", "two")));

        assertThat(paths(result)).containsExactly("special/T1/duties/d2", DUTY, "special/T1/duties/d3");
        assertThat(result.conflicts())
                .containsExactly(new Conflict.OfOrder(
                        "special/T1/duties",
                        List.of("d1", "d2", "d3"),
                        List.of("d2", "d1", "d3"),
                        List.of("d1", "d3", "d2")));
    }

    @Test
    void edits_follow_what_a_newer_template_renames_with_its_parts_and_links() {
        PlanItem old = PlanItem.builder()
                .from(post(HEAD, 1, "m1"))
                .addLinks(new ItemLink(ItemLink.Role.DUTY, DUTY))
                .build();
        PlanItem noted = PlanItem.builder().from(old).note(text("ours")).build();
        PlanItem renamed = PlanItem.builder()
                .from(old)
                .path("special/sampling/posts/head")
                .links(List.of(new ItemLink(ItemLink.Role.DUTY, "special/sampling/duties/d1")))
                .build();
        PlanMerge merge = MERGE.withRenames(Renames.of("special/T1", "special/sampling"));

        MergeResult result = merge.merge(plan(old), plan(noted, duty("ours", "added")), plan("1.1.0", renamed));

        assertThat(paths(result)).containsExactly("special/sampling/posts/head", "special/sampling/duties/ours");
        assertThat(result.plan().item("special/sampling/posts/head"))
                .contains(PlanItem.builder().from(renamed).note(text("ours")).build());
        assertThat(result.vanishedItems()).isEmpty();
        assertThat(result.conflicts()).isEmpty();
    }

    @Test
    void renames_are_for_another_version_only() {
        PlanMerge merge = MERGE.withRenames(Renames.of("special/T1", "special/T2"));

        assertThat(paths(merge.merge(plan(duty("d1", "one")), plan(duty("d1", "one")), plan(duty("d1", "one")))))
                .containsExactly(DUTY);
    }

    @Test
    void what_would_come_upon_something_else_by_a_new_name_is_told_as_vanished() {
        PlanItem ours =
                item("special/T2", ElementKind.SPECIAL_PLAN).title(text("ours")).build();
        PlanItem old = item("special/T1", ElementKind.SPECIAL_PLAN).build();
        PlanItem edited = PlanItem.builder().from(old).note(text("n")).build();
        PlanItem newer = item("special/T2", ElementKind.SPECIAL_PLAN)
                .title(text("theirs"))
                .build();

        MergeResult result = MERGE.withRenames(Renames.of("special/T1", "special/T2"))
                .merge(plan(old), plan(edited, ours), plan("1.1.0", newer));

        assertThat(paths(result)).containsExactly("special/T2");
        assertThat(result.plan().item("special/T2")).contains(ours);
        assertThat(result.vanishedItems()).containsExactly(new VanishedItem(edited, true));
        assertThat(result.conflicts()).hasSize(1);
    }

    @Test
    void a_longer_path_is_renamed_before_a_shorter_and_two_may_change_places() {
        Renames renames = new Renames(Map.of(
                "special/T1", "special/T2",
                "special/T2", "special/T1",
                "special/T1/posts/head", "special/T2/posts/lead"));

        assertThat(renames.apply("special/T1/duties/d1")).isEqualTo("special/T2/duties/d1");
        assertThat(renames.apply("special/T2")).isEqualTo("special/T1");
        assertThat(renames.apply("special/T1/posts/head")).isEqualTo("special/T2/posts/lead");
        assertThat(renames.apply("special/T10")).isEqualTo("special/T10");
        assertThatThrownBy(() -> Renames.of("a/", "b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a renamed path must be like 'special/T2' or 'special/T2/posts/head', was 'a/'");
        assertThatThrownBy(() -> Renames.of("a", "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'a' is renamed to itself; leave it out");
    }

    @Test
    void plans_of_different_compounds_or_starting_points_are_refused() {
        WorkingPlan plan = plan();
        WorkingPlan other =
                WorkingPlan.builder().from(plan).compound(CompoundId.of("c2")).build();

        assertThatThrownBy(() -> MERGE.merge(plan, plan, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "plans to be merged must be of the same template and compound, were 'sample' for 'c1' of 'k1'"
                                + " and 'sample' for 'c2' of 'k1'");
        assertThatThrownBy(() -> MERGE.merge(plan("1.1.0"), plan, plan("1.1.0")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the plan before and after editing must be of the same version of the template, were of 1.1.0"
                                + " and 1.0.0");
    }
}
