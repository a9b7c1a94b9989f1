package org.grassroots.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.grassroots.change.Town.B1;
import static org.grassroots.change.Town.B2;
import static org.grassroots.change.Town.assertRefused;
import static org.grassroots.change.Town.central;
import static org.grassroots.change.Town.group;
import static org.grassroots.change.Town.homes;
import static org.grassroots.change.Town.listing;

import java.util.List;
import org.grassroots.area.HouseholdId;
import org.grassroots.change.Refusal.Reason;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CentralHousehold.Sense;
import org.grassroots.organisation.CentralHouseholdId;
import org.grassroots.organisation.GroupId;
import org.grassroots.organisation.Organisation;
import org.grassroots.register.Register;
import org.junit.jupiter.api.Test;

class GroupChangeTest {
    private static final GroupId G1 = GroupId.of("g1");
    private static final CentralHouseholdId CH1 = CentralHouseholdId.of("ch1");
    private static final String NO_GROUP = "group 'g7': is not in this register; "
            + "name a group that is; one that was dissolved or removed cannot be changed any more";
    private static final String NO_BRANCH = "branch 'b7': is not in this register; "
            + "name a branch that is; one that was dissolved or removed cannot be changed any more";
    private static final String NO_CENTRAL = "central household 'ch7': is not in this register; "
            + "name a central household that is; one that was dissolved or removed cannot be changed any more";

    private final Register town = Town.register();

    private static List<String> groups(Register register) {
        return register.groups().stream().map(group -> group.id().value()).toList();
    }

    private static List<String> centralHouseholds(Register register) {
        return register.centralHouseholds().stream()
                .map(central -> central.id().value())
                .toList();
    }

    @Test
    void a_group_is_formed_behind_the_others() {
        Register after =
                town.apply(new GroupChange.Form(group("g3", "b1", "c1-2").build()));

        assertThat(groups(after)).containsExactly("g1", "g2", "g3");
        assertThat(after.organisation().branches()).isSameAs(town.organisation().branches());
        assertThat(after.groups().get(0)).isSameAs(town.groups().get(0));
    }

    @Test
    void a_group_needs_its_branch_a_free_id_and_a_list_to_stand_on() {
        assertRefused(town, new GroupChange.Form(group("g3", "b7", "c1-2").build()), Reason.NOT_THERE, NO_BRANCH);
        assertRefused(
                town,
                new GroupChange.Form(group("g1", "b1", "c1-2").build()),
                Reason.THERE_ALREADY,
                "group 'g1': is in this register already; every group needs an id of its own");
        Register unsaid = town.edit()
                .organisation(Organisation.builder()
                        .branches(town.organisation().branches())
                        .build())
                .build();
        assertRefused(
                unsaid,
                new GroupChange.Form(group("g3", "b1", "c1-2").build()),
                Reason.NOT_LISTED,
                "the list of groups: is unknown, so that nothing can be added or taken away; "
                        + "record first what there is, or that nothing was formed so far");
        assertRefused(
                unsaid,
                new GroupChange.Regroup(B1, List.of()),
                Reason.NOT_LISTED,
                "the list of groups: is unknown, so that nothing can be added or taken away; "
                        + "record first what there is, or that nothing was formed so far");
    }

    @Test
    void a_branch_divides_anew_and_central_households_that_still_fit_stay() {
        BuildingGroup wider = BuildingGroup.builder()
                .from(town.groups().get(0))
                .addBuildings(town.buildings().get(1).id())
                .build();
        Register after = town.apply(
                new GroupChange.Regroup(B1, List.of(group("g3", "b1", "c1-2").build(), wider)));

        assertThat(groups(after)).containsExactly("g3", "g1", "g2");
        assertThat(after.organisation().centralHouseholds())
                .isSameAs(town.organisation().centralHouseholds());
    }

    @Test
    void a_central_household_whose_group_is_gone_or_moved_on_ends() {
        assertThat(centralHouseholds(town.apply(new GroupChange.Regroup(B1, List.of()))))
                .containsExactly("ch2");
        assertThat(centralHouseholds(town.apply(new GroupChange.Regroup(
                        B1, List.of(group("g1", "b1", "c1-2").build())))))
                .containsExactly("ch2");
        assertThat(centralHouseholds(town.apply(new GroupChange.Regroup(
                        B2, List.of(group("g2", "b2", "c2-1").build())))))
                .containsExactly("ch1");
    }

    @Test
    void groups_that_stay_as_they_are_stay_the_same_objects() {
        Register after = town.apply(new GroupChange.Regroup(
                B1, List.of(BuildingGroup.builder().from(town.groups().get(0)).build())));

        assertThat(after).isEqualTo(town);
        assertThat(after.groups()).isSameAs(town.groups());
    }

    @Test
    void a_branch_without_groups_gets_its_first_behind_the_others() {
        assertThat(groups(town.apply(new GroupChange.Regroup(
                        Town.T1, List.of(group("g3", "t1", "c2-1").build())))))
                .containsExactly("g1", "g2", "g3");
    }

    @Test
    void a_branch_takes_no_group_of_another() {
        assertRefused(
                town,
                new GroupChange.Regroup(B1, List.of(group("g2", "b1", "c1-1").build())),
                Reason.THERE_ALREADY,
                "group 'g2': is in this register already; every group needs an id of its own");
        assertRefused(town, new GroupChange.Regroup(BranchId.of("b7"), List.of()), Reason.NOT_THERE, NO_BRANCH);
        assertThatThrownBy(() -> new GroupChange.Regroup(
                        B1, List.of(group("g3", "b2", "c1-1").build())))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("group 'g3' names branch 'b2', but branch 'b1' is divided");
        BuildingGroup twice = group("g3", "b1", "c1-1").build();
        assertThatThrownBy(() -> new GroupChange.Regroup(B1, List.of(twice, twice)))
                .hasMessage("the groups of branch 'b1': 'g3' must not be named twice");
    }

    @Test
    void a_group_is_put_right_where_it_stands() {
        BuildingGroup right = BuildingGroup.builder()
                .from(town.groups().get(0))
                .leaders(listing("m2"))
                .build();
        Register after = town.apply(new GroupChange.Correct(right));

        assertThat(after.groups().get(0)).isSameAs(right);
        assertThat(after.groups().get(1)).isSameAs(town.groups().get(1));
        assertRefused(town, new GroupChange.Correct(group("g7", "b1", "c1-1").build()), Reason.NOT_THERE, NO_GROUP);
        assertRefused(town, new GroupChange.Correct(group("g1", "b7", "c1-1").build()), Reason.NOT_THERE, NO_BRANCH);
    }

    @Test
    void a_group_keeps_the_buildings_its_central_households_cover() {
        assertRefused(
                town,
                new GroupChange.Correct(group("g1", "b1", "c1-2").build()),
                Reason.NOT_WHOLE,
                "the register at /organisation/centralHouseholds/0/home: household 'c1-1-a' is in building 'c1-1' "
                        + "(and 2 more); it must be in a building of group 'g1': [c1-2]");
    }

    @Test
    void with_a_group_end_its_central_households() {
        Register after = town.apply(new GroupChange.Disband(G1));

        assertThat(groups(after)).containsExactly("g2");
        assertThat(centralHouseholds(after)).containsExactly("ch2");
        assertRefused(after, new GroupChange.Disband(GroupId.of("g7")), Reason.NOT_THERE, NO_GROUP);
    }

    @Test
    void a_central_household_is_set_up_in_a_group_that_is_there() {
        Register after = town.apply(
                new GroupChange.FormCentralHousehold(central("ch3", "g1").build()));

        assertThat(centralHouseholds(after)).containsExactly("ch1", "ch2", "ch3");
        assertThat(after.organisation().groups()).isSameAs(town.organisation().groups());
        assertRefused(
                town, new GroupChange.FormCentralHousehold(central("ch3", "g7").build()), Reason.NOT_THERE, NO_GROUP);
        assertRefused(
                town,
                new GroupChange.FormCentralHousehold(central("ch1", "g1").build()),
                Reason.THERE_ALREADY,
                "central household 'ch1': is in this register already; every central household needs an id of its own");
        Register unsaid = town.edit()
                .organisation(Organisation.builder()
                        .branches(town.organisation().branches())
                        .groups(town.organisation().groups())
                        .build())
                .build();
        assertRefused(
                unsaid,
                new GroupChange.FormCentralHousehold(central("ch3", "g1").build()),
                Reason.NOT_LISTED,
                "the list of central households: is unknown, so that nothing can be added or taken away; "
                        + "record first what there is, or that nothing was formed so far");
    }

    @Test
    void a_central_household_covers_the_assigned_households_and_no_other() {
        Register after =
                town.apply(new GroupChange.AssignHouseholds(CH1, homes("c1-1-b").items()));

        assertThat(after.centralHouseholds().get(0).households()).isEqualTo(homes("c1-1-b"));
        assertThat(after.centralHouseholds().get(1))
                .isSameAs(town.centralHouseholds().get(1));
    }

    @Test
    void only_households_of_the_groups_buildings_are_assigned() {
        assertRefused(
                town,
                new GroupChange.AssignHouseholds(CH1, homes("c1-9-a").items()),
                Reason.NOT_THERE,
                "household 'c1-9-a': is not in this register; "
                        + "name a household that is; one that was dissolved or removed cannot be changed any more");
        assertRefused(
                town,
                new GroupChange.AssignHouseholds(CH1, homes("c1-2-a").items()),
                Reason.NOT_WHOLE,
                "the register at /organisation/centralHouseholds/0/households/0: household 'c1-2-a' is in building "
                        + "'c1-2'; it must be in a building of group 'g1': [c1-1]");
        assertRefused(
                town,
                new GroupChange.AssignHouseholds(CentralHouseholdId.of("ch7"), List.of()),
                Reason.NOT_THERE,
                NO_CENTRAL);
        List<HouseholdId> twice = homes("c1-1-a", "c1-1-a").items();
        assertThatThrownBy(() -> new GroupChange.AssignHouseholds(CH1, twice))
                .hasMessage("the households of central household 'ch1': 'c1-1-a' must not be named twice");
    }

    @Test
    void a_central_household_for_members_covers_no_households() {
        CentralHousehold forMembers = CentralHousehold.builder()
                .id(CH1)
                .group(G1)
                .sense(Sense.MEMBERS)
                .members(listing("m2"))
                .build();
        Register after = town.apply(new GroupChange.CorrectCentralHousehold(forMembers));

        assertThat(after.centralHouseholds().get(0)).isSameAs(forMembers);
        assertRefused(
                after,
                new GroupChange.AssignHouseholds(CH1, homes("c1-1-a").items()),
                Reason.FORBIDDEN,
                "central household 'ch1': is one in the sense of members and covers no households; "
                        + "only one in the sense of neighbours covers households (Seed-004)");
    }

    @Test
    void a_central_household_that_is_not_there_is_neither_put_right_nor_ended() {
        assertRefused(
                town,
                new GroupChange.CorrectCentralHousehold(central("ch7", "g1").build()),
                Reason.NOT_THERE,
                NO_CENTRAL);
        assertRefused(
                town,
                new GroupChange.CorrectCentralHousehold(central("ch1", "g7").build()),
                Reason.NOT_THERE,
                NO_GROUP);
        assertRefused(
                town,
                new GroupChange.DisbandCentralHousehold(CentralHouseholdId.of("ch7")),
                Reason.NOT_THERE,
                NO_CENTRAL);
        assertThat(centralHouseholds(town.apply(new GroupChange.DisbandCentralHousehold(CH1))))
                .containsExactly("ch2");
    }

    @Test
    void what_is_done_to_groups_is_said_in_both_languages() {
        assertThat(new GroupChange.Form(group("g3", "b1", "c1-2").build()).sentence(town))
                .hasToString("Text[english=Form group 'g3' (g3组) of branch 'b1' (支部b1)., "
                        + "simplifiedChinese=支部“b1”（支部b1）成立党小组“g3”（g3组）。]");
        assertThat(new GroupChange.Regroup(B1, List.of()).sentence(town).english())
                .isEqualTo("Divide branch 'b1' (支部b1) anew, groups: 0.");
        assertThat(new GroupChange.Correct(town.groups().get(0)).sentence(town).english())
                .isEqualTo("Put group 'g1' (g1组) right.");
        assertThat(new GroupChange.Disband(GroupId.of("g7")).sentence(town).simplifiedChinese())
                .isEqualTo("撤销党小组“g7”。");
        assertThat(new GroupChange.FormCentralHousehold(central("ch3", "g1").build())
                        .sentence(town)
                        .simplifiedChinese())
                .isEqualTo("在党小组“g1”（g1组）设立党员中心户“ch3”。");
        assertThat(new GroupChange.AssignHouseholds(CH1, homes("c1-1-a").items())
                        .sentence(town)
                        .english())
                .isEqualTo("Assign households to central household 'ch1', in all: 1.");
        assertThat(new GroupChange.CorrectCentralHousehold(central("ch1", "g1").build())
                        .sentence(town)
                        .english())
                .isEqualTo("Put central household 'ch1' right.");
        assertThat(new GroupChange.DisbandCentralHousehold(CH1).sentence(town).english())
                .isEqualTo("End central household 'ch1'.");
    }
}
