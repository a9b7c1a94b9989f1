package org.grassroots.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.grassroots.change.Authority.BRANCH;
import static org.grassroots.change.Authority.COMMUNITY;
import static org.grassroots.change.Authority.HIGHER;
import static org.grassroots.change.Authority.REGISTRAR;
import static org.grassroots.change.Town.B1;
import static org.grassroots.change.Town.C1;
import static org.grassroots.change.Town.DAY;
import static org.grassroots.change.Town.LATER;
import static org.grassroots.change.Town.T1;
import static org.grassroots.change.Town.id;

import java.util.List;
import java.util.Set;
import org.grassroots.change.Refusal.Reason;
import org.grassroots.fact.Known;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CommunityLevel;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.pairing.Pairings;
import org.grassroots.register.Provenance;
import org.grassroots.register.Register;
import org.grassroots.register.RegisterChange;
import org.junit.jupiter.api.Test;

class DecisionTest {
    private final Register town = Town.register();
    private final Change dissolve = new BranchChange.Dissolve(B1);

    private static Reason reason(Throwable refused) {
        return ((RefusedChangeException) refused).refusal().reason();
    }

    @Test
    void a_decision_is_made_by_whoever_has_the_power_and_moves_the_described_day() {
        Register after = town.apply(new Decision(dissolve, HIGHER, LATER));

        assertThat(after.branch(B1)).isEmpty();
        assertThat(after.provenance().describes()).hasValue(LATER);
        assertThat(after.provenance().source()).isEqualTo(town.provenance().source());
        assertThat(after.members()).isSameAs(town.members());
    }

    @Test
    void a_decision_without_the_power_is_refused_with_who_has_it() {
        assertThatThrownBy(() -> town.apply(new Decision(dissolve, BRANCH, LATER)))
                .hasMessage(
                        "the decision of 2026-03-01: the branch's members' meeting has no power to decide \"Dissolve"
                                + " branch 'b1' (支部b1).\"; it is for the higher Party organisation (branch regulations Art. 7)")
                .satisfies(refused -> assertThat(reason(refused)).isEqualTo(Reason.NO_POWER));
        assertThatThrownBy(() -> town.apply(new Decision(new MemberChange.Deploy(id("m1"), T1), REGISTRAR, LATER)))
                .hasMessageEndingWith("it is for the community Party organisation or the higher Party organisation"
                        + " (branch regulations Art. 8; Seed-000 §1.2)");
    }

    @Test
    void a_decision_of_the_described_day_is_in_time_and_one_of_the_day_before_is_not() {
        assertThat(town.apply(new Decision(dissolve, HIGHER, DAY)).provenance()).isSameAs(town.provenance());
        assertThatThrownBy(() -> town.apply(new Decision(dissolve, HIGHER, DAY.minusDays(1))))
                .hasMessage(
                        "the decision of 2025-12-31: the day 2025-12-31 comes before 2026-01-01, the day the register"
                                + " describes already; a change must not come before what is recorded: give 2026-01-01 or a"
                                + " later day")
                .satisfies(refused -> assertThat(reason(refused)).isEqualTo(Reason.TOO_EARLY));
    }

    @Test
    void a_register_of_no_day_describes_that_of_the_decision_afterwards() {
        Register timeless = town.edit()
                .provenance(
                        Provenance.builder().source("made up").synthetic(true).build())
                .build();

        assertThat(timeless.apply(new Decision(dissolve, HIGHER, DAY))
                        .provenance()
                        .describes())
                .hasValue(DAY);
    }

    @Test
    void a_change_that_does_not_fit_is_refused_though_it_was_decided() {
        assertThatThrownBy(() -> town.apply(new Decision(new BranchChange.Dissolve(BranchId.of("b7")), HIGHER, LATER)))
                .satisfies(refused -> assertThat(reason(refused)).isEqualTo(Reason.NOT_THERE));
    }

    @Test
    void every_change_says_who_decides_it() {
        assertThat(dissolve.authorities(town)).isEqualTo(Set.of(HIGHER));
        assertThat(new BranchChange.Establish(
                                Town.branch("b3", BranchKind.FORMAL).build())
                        .authorities(town))
                .isEqualTo(Set.of(HIGHER));
        assertThat(new BranchChange.Convert(Town.branch("t1", BranchKind.FORMAL).build()).authorities(town))
                .isEqualTo(Set.of(HIGHER));
        assertThat(new BranchChange.Correct(Town.branch("b1", BranchKind.FORMAL).build()).authorities(town))
                .isEqualTo(Set.of(COMMUNITY, REGISTRAR));
        assertThat(new OfficerChange.Elect(B1, Slate.of(id("m1")), LATER).authorities(town))
                .isEqualTo(Set.of(BRANCH));
        assertThat(new OfficerChange.Appoint(B1, Slate.of(id("m1")), LATER).authorities(town))
                .isEqualTo(Set.of(HIGHER));
        assertThat(new MemberChange.Transfer(id("m1"), new Destination.Elsewhere()).authorities(town))
                .isEqualTo(Set.of(BRANCH, COMMUNITY));
        assertThat(new MemberChange.BecomeFull(id("p1"), LATER).authorities(town))
                .isEqualTo(Set.of(BRANCH));
        assertThat(new MemberChange.Strike(id("m1")).authorities(town)).isEqualTo(Set.of(COMMUNITY, REGISTRAR));
        assertThat(new GroupChange.Regroup(B1, List.of()).authorities(town)).isEqualTo(Set.of(BRANCH));
        assertThat(new GroupChange.Correct(town.groups().get(0)).authorities(town))
                .isEqualTo(Set.of(BRANCH, COMMUNITY, REGISTRAR));
        assertThat(new PairingChange.PairCompound(
                                town.pairings().compounds().items().get(0))
                        .authorities(town))
                .isEqualTo(Set.of(COMMUNITY, HIGHER));
        assertThat(new PairingChange.Correct(Pairings.UNKNOWN).authorities(town))
                .isEqualTo(Set.of(COMMUNITY, REGISTRAR));
        assertThat(new RecordChange.RemoveCompound(C1).authorities(town)).isEqualTo(Set.of(COMMUNITY, REGISTRAR));
        assertThat(new RecordChange.NothingKnown(Arranged.GROUPS).authorities(town))
                .isEqualTo(Set.of(COMMUNITY, REGISTRAR));
    }

    @Test
    void the_community_organisation_is_formed_raised_and_ended_from_above_and_otherwise_recorded() {
        Known<CommunityOrganisation> general = town.organisation().communityOrganisation();
        Known<CommunityOrganisation> committee = Known.of(
                CommunityOrganisation.builder().level(CommunityLevel.COMMITTEE).build());
        Register none = town.apply(new RecordChange.OfCommunityOrganisation(Known.none()));
        Register unsaid = town.apply(new RecordChange.OfCommunityOrganisation(Known.unknown()));

        assertThat(top(committee).authorities(none)).isEqualTo(Set.of(HIGHER));
        assertThat(top(committee).authorities(town)).isEqualTo(Set.of(HIGHER));
        assertThat(top(Known.none()).authorities(town)).isEqualTo(Set.of(HIGHER));
        assertThat(top(general).authorities(town)).isEqualTo(Set.of(COMMUNITY, REGISTRAR));
        assertThat(top(Known.unknown()).authorities(town)).isEqualTo(Set.of(COMMUNITY, REGISTRAR));
        assertThat(top(Known.none()).authorities(unsaid)).isEqualTo(Set.of(COMMUNITY, REGISTRAR));
        assertThat(top(committee).authorities(unsaid)).isEqualTo(Set.of(COMMUNITY, HIGHER, REGISTRAR));
    }

    private static Change top(Known<CommunityOrganisation> organisation) {
        return new RecordChange.OfCommunityOrganisation(organisation);
    }

    @Test
    void the_second_of_a_list_is_named_and_nothing_is_done() {
        assertThatThrownBy(() -> Changes.apply(List.of(dissolve, dissolve), town))
                .isInstanceOf(RefusedChangeException.class)
                .hasMessage("change 2, branch 'b1': is not in this register; "
                        + "name a branch that is; one that was dissolved or removed cannot be changed any more")
                .satisfies(refused -> assertThat(reason(refused)).isEqualTo(Reason.NOT_THERE))
                .hasCauseInstanceOf(RefusedChangeException.class);
        assertThat(town).isEqualTo(Town.register());
    }

    @Test
    void decisions_of_a_list_come_in_the_order_of_their_days() {
        assertThat(Changes.apply(
                                List.of(
                                        new Decision(dissolve, HIGHER, LATER),
                                        new Decision(new MemberChange.Deploy(id("m1"), T1), COMMUNITY, LATER)),
                                town)
                        .provenance()
                        .describes())
                .hasValue(LATER);
        assertThatThrownBy(() -> Changes.apply(
                        List.of(
                                new Decision(dissolve, HIGHER, LATER),
                                new Decision(new MemberChange.Deploy(id("m1"), T1), COMMUNITY, DAY)),
                        town))
                .hasMessageStartingWith(
                        "change 2, the decision of 2026-01-01: the day 2026-01-01 comes before 2026-03-01");
    }

    @Test
    void a_change_of_a_host_that_does_not_fit_is_named_too() {
        RegisterChange ours = register -> {
            throw new IllegalArgumentException("not on a Sunday");
        };

        assertThatThrownBy(() -> Changes.apply(List.of(ours), town))
                .isInstanceOf(RefusedChangeException.class)
                .hasMessage("change 1: does not fit: not on a Sunday; every change of a list must fit")
                .satisfies(refused -> assertThat(reason(refused)).isEqualTo(Reason.FORBIDDEN));
    }

    @Test
    void no_changes_leave_the_register_as_it_is() {
        assertThat(Changes.apply(List.of(), town)).isSameAs(town);
    }
}
