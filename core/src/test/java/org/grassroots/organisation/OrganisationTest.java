package org.grassroots.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.grassroots.area.BuildingId;
import org.grassroots.area.CompoundId;
import org.grassroots.area.HouseholdId;
import org.grassroots.area.SectionId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.record.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrganisationTest {
    private static final CompoundId C1 = CompoundId.of("c1");

    private static CompoundBranch.Builder branch(BranchKind kind) {
        CompoundBranch.Builder branch = CompoundBranch.builder();
        return branch.id(BranchId.of("b1")).name("一支部").kind(kind).addServes(ServedArea.whole(C1));
    }

    private static CentralHousehold.Builder central(CentralHousehold.Sense sense) {
        CentralHousehold.Builder central = CentralHousehold.builder();
        return central.id(CentralHouseholdId.of("z1")).group(GroupId.of("g1")).sense(sense);
    }

    @Test
    void a_branch_of_which_nothing_is_known_says_so_everywhere() {
        CompoundBranch unknown = branch(BranchKind.FORMAL).build();

        assertThat(unknown.members().isKnown()).isFalse();
        assertThat(unknown.secretaries().isKnown()).isFalse();
        assertThat(unknown.deputies().isKnown()).isFalse();
        assertThat(unknown.workingGroup().isKnown()).isFalse();
        assertThat(unknown.committee()).isEqualTo(Known.unknown());
        assertThat(unknown.acts().isKnown()).isFalse();
        assertThat(unknown.resolutions().isKnown()).isFalse();
        assertThat(unknown.elections().isKnown()).isFalse();
        assertThat(unknown.term()).isEqualTo(Term.UNKNOWN);
        assertThat(unknown.parent()).isEqualTo(BranchParent.UNKNOWN);
        assertThat(unknown.weak()).isEqualTo(Answer.UNKNOWN);
        assertThat(Organisation.UNKNOWN.branches().isKnown()).isFalse();
    }

    @Test
    void a_community_organisation_of_which_only_the_level_is_known_says_so_everywhere() {
        CommunityOrganisation unknown =
                CommunityOrganisation.builder().level(CommunityLevel.BRANCH).build();

        assertThat(unknown.committee().isKnown()).isFalse();
        assertThat(unknown.roll().isKnown()).isFalse();
        assertThat(unknown.approval()).isEqualTo(Known.unknown());
        assertThat(unknown.sizeWaived()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void a_branch_serves_a_compound_also_by_a_section_of_it() {
        CompoundBranch east = branch(BranchKind.FORMAL)
                .serves(List.of(ServedArea.section(C1, SectionId.of("east"))))
                .build();

        assertThat(east.serves(C1)).isTrue();
        assertThat(east.serves(CompoundId.of("c2"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"FORMAL, true", "JOINT, true", "TEMPORARY, false", "FUNCTIONAL, false"})
    void only_formal_and_joint_branches_have_a_roll(BranchKind kind, boolean roll) {
        assertThat(kind.hasRoll()).isEqualTo(roll);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TEMPORARY")
    void only_a_temporary_branch_has_a_task(BranchKind kind) {
        Known<Task> task = Known.of(new Task("防汛", Known.none()));

        assertThat(branch(BranchKind.TEMPORARY).task(task).build().task()).isEqualTo(task);
        refused(
                () -> branch(kind).task(task).build(),
                "branch 'b1': only a temporary branch has a task, but its kind is " + kind);
    }

    @Test
    void what_has_no_name_or_no_place_is_refused() {
        refused(() -> branch(BranchKind.FORMAL).name(" ").build(), "branch 'b1': the name must not be blank");
        refused(
                () -> branch(BranchKind.FORMAL).serves(List.of()).build(),
                "branch 'b1' must serve at least one compound or section");
        BuildingGroup.Builder group = BuildingGroup.builder();
        group.id(GroupId.of("g1")).name("一组").branch(BranchId.of("b1"));
        refused(group::build, "group 'g1' must serve at least one building");
        refused(
                () -> group.addBuildings(BuildingId.of("1")).name("").build(),
                "group 'g1': the name must not be blank");
        refused(() -> new Task("", Known.unknown()), "a task must have a name");
        refused(
                () -> new ResponsibilityArea(MemberId.of("m1"), " "),
                "the responsibility area of 'm1' must say what it is");
        refused(
                () -> CommitteeSeat.builder().member(MemberId.of("m1")).build(),
                "the committee seat of 'm1' must name at least one post");
    }

    @Test
    void an_approval_may_come_on_the_day_of_its_application_and_not_before() {
        LocalDate day = LocalDate.of(2025, 3, 1);

        assertThat(new Approval("街道党工委", Optional.of(day), Known.of(day)).approvedOn())
                .isEqualTo(Known.of(day));
        refused(
                () -> new Approval("街道党工委", Optional.of(day), Known.of(day.minusDays(1))),
                "an approval (2025-02-28) must not come before its application (2025-03-01)");
        refused(() -> Approval.of("", day), "an approval must name the organisation that gave it");
    }

    @Test
    void an_approval_says_whether_a_reply_came() {
        Optional<LocalDate> applied = Optional.of(LocalDate.of(2025, 3, 1));

        assertThat(new Approval("街道党工委", applied, Known.none()).approvedOn().exists())
                .isEqualTo(Answer.NO);
        assertThat(new Approval("街道党工委", applied, Known.unknown()).approvedOn().exists())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(Approval.of("街道党工委", applied.get()))
                .isEqualTo(new Approval("街道党工委", Optional.empty(), Known.of(applied.get())));
    }

    @Test
    void a_central_household_lists_only_what_its_sense_is_for() {
        Listing<HouseholdId> households = Listing.of(HouseholdId.of("h1"));
        Listing<MemberId> members = Listing.of(MemberId.of("m1"));

        assertThat(central(CentralHousehold.Sense.NEIGHBOURS)
                        .households(households)
                        .build()
                        .households())
                .isEqualTo(households);
        assertThat(central(CentralHousehold.Sense.MEMBERS)
                        .members(members)
                        .build()
                        .members())
                .isEqualTo(members);
        refused(
                () -> central(CentralHousehold.Sense.MEMBERS)
                        .households(households)
                        .build(),
                "central household 'z1' in the sense of members links members and must not list households");
        refused(
                () -> central(CentralHousehold.Sense.NEIGHBOURS)
                        .members(members)
                        .build(),
                "central household 'z1' in the sense of neighbours covers households and must not list members");
    }

    @Test
    void a_list_changed_after_building_changes_nothing() {
        List<ServedArea> served = new ArrayList<>(List.of(ServedArea.whole(C1)));
        CompoundBranch built = branch(BranchKind.FORMAL).serves(served).build();
        served.clear();

        assertThat(built.serves()).hasSize(1);
        assertThat(built).isEqualTo(branch(BranchKind.FORMAL).build());
    }

    private static void refused(Runnable attempt, String message) {
        assertThatIllegalArgumentException().isThrownBy(attempt::run).withMessage(message);
    }
}
