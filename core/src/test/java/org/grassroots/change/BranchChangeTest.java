package org.grassroots.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.grassroots.change.Town.B1;
import static org.grassroots.change.Town.B2;
import static org.grassroots.change.Town.C1;
import static org.grassroots.change.Town.C2;
import static org.grassroots.change.Town.T1;
import static org.grassroots.change.Town.assertRefused;
import static org.grassroots.change.Town.branch;
import static org.grassroots.change.Town.group;
import static org.grassroots.change.Town.listing;
import static org.grassroots.change.Town.member;

import java.util.List;
import org.grassroots.area.Compound;
import org.grassroots.area.SectionId;
import org.grassroots.change.Refusal.Reason;
import org.grassroots.fact.Listing;
import org.grassroots.member.Affiliation;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.GroupId;
import org.grassroots.organisation.Organisation;
import org.grassroots.organisation.ServedArea;
import org.grassroots.register.Register;
import org.junit.jupiter.api.Test;

class BranchChangeTest {
    private final Register town = Town.register();

    private static List<String> branches(Register register) {
        return register.branches().stream().map(branch -> branch.id().value()).toList();
    }

    private static List<String> groups(Register register) {
        return register.groups().stream()
                .map(group -> group.id() + " of " + group.branch())
                .toList();
    }

    @Test
    void a_branch_is_established_behind_the_others_and_nothing_else_is_touched() {
        Register after = town.apply(
                new BranchChange.Establish(branch("b3", BranchKind.FORMAL, "x1").build()));

        assertThat(branches(after)).containsExactly("b1", "b2", "t1", "b3");
        assertThat(after.branches().subList(0, 3))
                .usingElementComparator((one, other) -> one == other ? 0 : 1)
                .isEqualTo(town.branches());
        assertThat(after.community()).isSameAs(town.community());
        assertThat(after.members()).isSameAs(town.members());
        assertThat(after.pairings()).isSameAs(town.pairings());
        assertThat(after.organisation().groups()).isSameAs(town.organisation().groups());
    }

    @Test
    void a_branch_is_not_established_under_an_id_that_is_taken() {
        assertRefused(
                town,
                new BranchChange.Establish(branch("b1", BranchKind.FORMAL).build()),
                Reason.THERE_ALREADY,
                "branch 'b1': is in this register already; every branch needs an id of its own");
    }

    @Test
    void a_branch_joins_no_list_that_nobody_has_made() {
        Register unsaid = town.edit().organisation(Organisation.UNKNOWN).build();
        BranchChange.Establish change =
                new BranchChange.Establish(branch("b3", BranchKind.FORMAL).build());

        assertRefused(
                unsaid,
                change,
                Reason.NOT_LISTED,
                "the list of branches: is unknown, so that nothing can be added or taken away; "
                        + "record first what there is, or that nothing was formed so far");
        assertThat(branches(unsaid.apply(new RecordChange.NothingFormed()).apply(change)))
                .containsExactly("b3");
    }

    @Test
    void whoever_joins_a_roll_stands_on_no_other() {
        assertRefused(
                town,
                new BranchChange.Establish(
                        branch("b3", BranchKind.JOINT, "x1", "m5").build()),
                Reason.FORBIDDEN,
                "party member 'm5': stands on the roll of branch 'b2' already; "
                        + "a member stands on one roll only (MR Art. 32): transfer the affiliation instead, or first");
        assertRefused(
                town,
                new BranchChange.Establish(branch("b3", BranchKind.FORMAL, "o1").build()),
                Reason.FORBIDDEN,
                "party member 'o1': stands on the roll of the community already; "
                        + "a member stands on one roll only (MR Art. 32): transfer the affiliation instead, or first");
    }

    @Test
    void whoever_takes_part_in_a_branch_without_a_roll_may_stand_on_one() {
        assertThat(branches(town.apply(new BranchChange.Establish(
                        branch("t2", BranchKind.TEMPORARY, "m5", "o1").build()))))
                .endsWith("t2");
        assertThat(branches(town.apply(new BranchChange.Establish(
                        branch("b3", BranchKind.FORMAL, "e1").build()))))
                .endsWith("b3");
    }

    @Test
    void a_branch_of_a_compound_that_is_not_there_makes_no_whole_register() {
        assertRefused(
                Town.register().apply(new RecordChange.RemoveCompound(C1)),
                new BranchChange.Establish(
                        branch("b3", BranchKind.FORMAL, "nobody").build()),
                Reason.NOT_WHOLE,
                "the register at /organisation/branches/2/serves/0/compound: the compound id 'c1' names nothing "
                        + "(and 1 more); it must be the id of a compound of this register");
    }

    @Test
    void merged_branches_end_and_their_groups_go_over() {
        Register after = town.apply(new BranchChange.Merge(
                List.of(B2, B1),
                branch("b9", BranchKind.JOINT, "m1", "m2", "m5", "x1").build()));

        assertThat(branches(after)).containsExactly("b9", "t1");
        assertThat(groups(after)).containsExactly("g1 of b9", "g2 of b9");
        assertThat(after.organisation().centralHouseholds())
                .isSameAs(town.organisation().centralHouseholds());
        assertThat(after.members()).isSameAs(town.members());
    }

    @Test
    void a_merger_may_keep_one_of_the_ids_but_take_no_other() {
        Register after = town.apply(new BranchChange.Merge(
                List.of(B1, B2), branch("b2", BranchKind.FORMAL, "m1").build()));

        assertThat(branches(after)).containsExactly("b2", "t1");
        assertThat(groups(after)).containsExactly("g1 of b2", "g2 of b2");
        assertThat(after.groups().get(1)).isSameAs(town.groups().get(1));
        assertRefused(
                town,
                new BranchChange.Merge(
                        List.of(B1, B2), branch("t1", BranchKind.FORMAL).build()),
                Reason.THERE_ALREADY,
                "branch 't1': is in this register already; every branch needs an id of its own");
    }

    @Test
    void a_merger_takes_nobody_from_the_roll_of_a_third_branch() {
        assertRefused(
                town,
                new BranchChange.Merge(
                        List.of(B1, T1),
                        branch("b1", BranchKind.FORMAL, "m1", "m6").build()),
                Reason.FORBIDDEN,
                "party member 'm6': stands on the roll of branch 'b2' already; "
                        + "a member stands on one roll only (MR Art. 32): transfer the affiliation instead, or first");
    }

    @Test
    void a_dissolved_branch_cannot_be_merged_any_more() {
        assertRefused(
                town.apply(new BranchChange.Dissolve(B2)),
                new BranchChange.Merge(
                        List.of(B1, B2), branch("b1", BranchKind.FORMAL).build()),
                Reason.NOT_THERE,
                "branch 'b2': is not in this register; "
                        + "name a branch that is; one that was dissolved or removed cannot be changed any more");
    }

    @Test
    void fewer_than_two_branches_or_one_twice_cannot_be_merged() {
        CompoundBranch into = branch("b1", BranchKind.FORMAL).build();

        assertThatThrownBy(() -> new BranchChange.Merge(List.of(B1), into))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("the branches to be merged: at least 2 must be named, were 1");
        assertThatThrownBy(() -> new BranchChange.Merge(List.of(B1, B1), into))
                .hasMessage("the branches to be merged: 'b1' must not be named twice");
    }

    private static CompoundBranch part(String id, String section, String... members) {
        return branch(id, BranchKind.FORMAL, members)
                .serves(List.of(ServedArea.section(C1, SectionId.of(section))))
                .build();
    }

    @Test
    void the_groups_of_a_split_branch_go_to_the_part_that_serves_their_buildings() {
        Register grouped =
                town.apply(new GroupChange.Form(group("g3", "b1", "c1-2").build()));
        Register after = grouped.apply(new BranchChange.Split(
                B1, List.of(part("b1-east", "east", "m1", "x1"), part("b1-west", "west", "m2"))));

        assertThat(branches(after)).containsExactly("b1-east", "b1-west", "b2", "t1");
        assertThat(groups(after)).containsExactly("g1 of b1-west", "g2 of b2", "g3 of b1-east");
    }

    @Test
    void a_group_that_fits_no_part_of_a_split_branch_ends_with_its_central_households() {
        Register grouped = town.apply(
                new GroupChange.Form(group("g3", "b1", "c1-1", "c1-2").build()));
        Register after = grouped.apply(new BranchChange.Split(
                B1,
                List.of(
                        part("b1", "east", "m1"),
                        branch("b3", BranchKind.FORMAL, "m2")
                                .serves(List.of(ServedArea.whole(C2)))
                                .build())));

        assertThat(branches(after)).containsExactly("b1", "b3", "b2", "t1");
        assertThat(groups(after)).containsExactly("g2 of b2");
        assertThat(after.centralHouseholds()).extracting(CentralHousehold::id).hasToString("[ch2]");
    }

    @Test
    void a_building_of_no_known_section_goes_to_the_first_part_in_its_compound() {
        Register undivided = town.apply(new RecordChange.Survey(Compound.builder()
                .from(Town.compound(town, C1))
                .buildings(Listing.of(Town.building("c1-1"), Town.building("c1-2")))
                .build()));

        assertThat(groups(undivided.apply(
                        new BranchChange.Split(B1, List.of(part("b1-east", "east"), part("b1-west", "west"))))))
                .containsExactly("g1 of b1-east", "g2 of b2");
    }

    @Test
    void nobody_is_put_on_the_rolls_of_two_parts() {
        assertRefused(
                town,
                new BranchChange.Split(B1, List.of(part("b1", "east", "m1", "m2"), part("b3", "west", "m2"))),
                Reason.FORBIDDEN,
                "party member 'm2': is put on the rolls of two parts of branch 'b1'; "
                        + "a member stands on one roll only (MR Art. 32): name each in one part");
        assertRefused(
                town,
                new BranchChange.Split(B1, List.of(part("b1", "east", "m1"), part("b3", "west", "m5"))),
                Reason.FORBIDDEN,
                "party member 'm5': stands on the roll of branch 'b2' already; "
                        + "a member stands on one roll only (MR Art. 32): transfer the affiliation instead, or first");
    }

    @Test
    void a_split_needs_two_parts_with_ids_that_are_free() {
        assertThatThrownBy(() -> new BranchChange.Split(B1, List.of(part("b1", "east"))))
                .hasMessage("the parts of branch 'b1': at least 2 must be named, were 1");
        assertThatThrownBy(() -> new BranchChange.Split(B1, List.of(part("b3", "east"), part("b3", "west"))))
                .hasMessage("the parts of branch 'b1': 'b3' must not be named twice");
        assertRefused(
                town,
                new BranchChange.Split(B1, List.of(part("b1", "east"), part("b2", "west"))),
                Reason.THERE_ALREADY,
                "branch 'b2': is in this register already; every branch needs an id of its own");
    }

    @Test
    void a_temporary_branch_becomes_formal_and_keeps_its_groups() {
        Register grouped =
                town.apply(new GroupChange.Form(group("g3", "t1", "c2-1").build()));
        Register after = grouped.apply(new BranchChange.Convert(
                branch("t1", BranchKind.FORMAL, "x1", "e1").build()));

        assertThat(branch(after, "t1").kind()).isEqualTo(BranchKind.FORMAL);
        assertThat(after.organisation().groups())
                .isSameAs(grouped.organisation().groups());
        assertRefused(
                grouped,
                new BranchChange.Convert(branch("t1", BranchKind.FORMAL, "m1").build()),
                Reason.FORBIDDEN,
                "party member 'm1': stands on the roll of branch 'b1' already; "
                        + "a member stands on one roll only (MR Art. 32): transfer the affiliation instead, or first");
    }

    @Test
    void whoever_stood_on_the_roll_before_may_stay_when_a_branch_is_converted() {
        Register twice = town.apply(new BranchChange.Correct(CompoundBranch.builder()
                .from(branch(town, "b2"))
                .members(listing("m5", "m1"))
                .build()));

        assertThat(branch(
                                twice.apply(new BranchChange.Convert(
                                        branch("b2", BranchKind.JOINT, "m1").build())),
                                "b2")
                        .members())
                .isEqualTo(listing("m1"));
    }

    @Test
    void a_branch_is_not_converted_into_what_it_is() {
        assertRefused(
                town,
                new BranchChange.Convert(branch("b1", BranchKind.FORMAL).build()),
                Reason.THERE_ALREADY,
                "branch 'b1': is of the kind FORMAL already; "
                        + "convert it to another kind, or correct what is recorded of it");
    }

    @Test
    void with_a_branch_end_its_groups_and_their_central_households() {
        Register after = town.apply(new BranchChange.Dissolve(B1));

        assertThat(branches(after)).containsExactly("b2", "t1");
        assertThat(after.groups()).extracting(BuildingGroup::id).containsExactly(GroupId.of("g2"));
        assertThat(after.centralHouseholds()).extracting(CentralHousehold::id).hasToString("[ch2]");
        assertThat(member(after, "m1").affiliation()).isEqualTo(Affiliation.HERE);
        assertThat(after.members()).isSameAs(town.members());
        assertThat(after.pairings()).isSameAs(town.pairings());
    }

    @Test
    void a_branch_that_is_not_there_cannot_be_dissolved() {
        assertRefused(
                town,
                new BranchChange.Dissolve(BranchId.of("b7")),
                Reason.NOT_THERE,
                "branch 'b7': is not in this register; "
                        + "name a branch that is; one that was dissolved or removed cannot be changed any more");
    }

    @Test
    void a_correction_takes_what_it_is_told_but_for_the_kind() {
        CompoundBranch twoRolls = CompoundBranch.builder()
                .from(branch(town, "b1"))
                .members(listing("m1", "m5"))
                .build();

        assertThat(branch(town.apply(new BranchChange.Correct(twoRolls)), "b1")).isEqualTo(twoRolls);
        assertRefused(
                town,
                new BranchChange.Correct(branch("b1", BranchKind.JOINT).build()),
                Reason.FORBIDDEN,
                "branch 'b1': is of the kind FORMAL, and the correction says JOINT; "
                        + "another kind is decided and not corrected (branch regulations Art. 7): convert the branch");
    }

    @Test
    void a_correction_that_says_the_same_shares_everything() {
        Register after = town.apply(new BranchChange.Correct(
                CompoundBranch.builder().from(branch(town, "b1")).build()));

        assertThat(after).isEqualTo(town);
        assertThat(after.branches()).isSameAs(town.branches());
    }

    @Test
    void what_is_done_to_branches_is_said_in_both_languages() {
        assertThat(new BranchChange.Establish(branch("b3", BranchKind.JOINT).build()).sentence(town))
                .hasToString("Text[english=Establish branch 'b3' (支部b3) as a joint branch for compound 'c1' (小区c1)., "
                        + "simplifiedChinese=成立支部“b3”（支部b3），为联合支部，服务小区“c1”（小区c1）。]");
        assertThat(new BranchChange.Merge(
                                List.of(B1, BranchId.of("b7")),
                                branch("b9", BranchKind.FORMAL).build())
                        .sentence(town)
                        .english())
                .isEqualTo("Merge branch 'b1' (支部b1), branch 'b7' into branch 'b9' (支部b9), a formal branch.");
        assertThat(new BranchChange.Split(B1, List.of(part("b3", "east"), part("b4", "west")))
                        .sentence(town)
                        .simplifiedChinese())
                .isEqualTo("将支部“b1”（支部b1）拆分为支部“b3”（支部b3）、支部“b4”（支部b4）。");
        assertThat(new BranchChange.Convert(branch("t1", BranchKind.FORMAL).build())
                        .sentence(town)
                        .english())
                .isEqualTo("Convert branch 't1' (支部t1) into a formal branch.");
        assertThat(new BranchChange.Dissolve(T1).sentence(town).english()).isEqualTo("Dissolve branch 't1' (支部t1).");
        assertThat(new BranchChange.Correct(branch("b1", BranchKind.FORMAL).build())
                        .sentence(town)
                        .english())
                .isEqualTo("Correct the record of branch 'b1' (支部b1).");
    }
}
