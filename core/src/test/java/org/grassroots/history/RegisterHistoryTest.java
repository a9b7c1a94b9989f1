package org.grassroots.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.grassroots.change.Authority;
import org.grassroots.change.BranchChange;
import org.grassroots.change.Change;
import org.grassroots.change.Decision;
import org.grassroots.change.MemberChange;
import org.grassroots.change.Refusal.Reason;
import org.grassroots.change.RefusedChangeException;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BranchParent;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.policy.TestPacks;
import org.grassroots.register.Provenance;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Verdict;
import org.junit.jupiter.api.Test;

class RegisterHistoryTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    /** Two full members and one on probation in the branch b1. */
    private static final Register REGISTER = described(Registers.compound("c1")
            .full(2)
            .probationary(1)
            .branch(
                    "b1",
                    BranchKind.FORMAL,
                    branch -> branch.members(Listing.of(MemberId.of("m1"), MemberId.of("m2"), MemberId.of("m3")))
                            .parent(BranchParent.COMMUNITY))
            .build());

    private static final RegisterHistory HISTORY = RegisterHistory.startingWith(REGISTER);
    private static final Change FULL = new MemberChange.Correct(PartyMember.builder()
            .from(REGISTER.member(MemberId.of("m3")).orElseThrow())
            .status(MemberStatus.FULL)
            .build());
    private static final Change DISSOLVE = new BranchChange.Dissolve(BranchId.of("b1"));

    private static Register described(Register register) {
        return register.edit()
                .provenance(Provenance.builder()
                        .from(register.provenance())
                        .describes(FIRST)
                        .build())
                .build();
    }

    private static Verdict verdict(Register register, LocalDate day) {
        return Evaluator.of(List.of(TestPacks.national(TestPacks.SHIPPED)), day)
                .evaluate(register)
                .why(RuleId.of("branch.min-members"), new Subject(Subject.Kind.BRANCH, "b1"))
                .verdict();
    }

    private static boolean hasBranch(Register register) {
        return !register.branches().isEmpty();
    }

    private static void assertRefused(RegisterHistory history, Entry entry, Reason reason, String message) {
        assertThatThrownBy(() -> history.append(entry))
                .isInstanceOfSatisfying(
                        RefusedChangeException.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo(reason))
                .hasMessage(message);
    }

    @Test
    void a_correction_recorded_later_changes_the_verdict_of_the_earlier_day_only_as_known_now() {
        RegisterHistory history = HISTORY.append(Entry.Made.of(FULL, MARCH, JUNE));

        assertThat(verdict(history.asOf(MARCH), MARCH)).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(history.asOf(MARCH, MAY), MARCH)).isEqualTo(Verdict.VIOLATED);
        assertThat(verdict(history.asOf(MARCH.minusDays(1)), MARCH.minusDays(1)))
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void an_entry_holds_from_its_day_on_and_not_the_day_before() {
        RegisterHistory history = HISTORY.append(Entry.Made.of(new Decision(DISSOLVE, Authority.HIGHER, MARCH), MARCH));

        assertThat(hasBranch(history.asOf(MARCH.minusDays(1)))).isTrue();
        assertThat(hasBranch(history.asOf(MARCH))).isFalse();
        assertThat(hasBranch(history.asOf(MARCH, MARCH))).isFalse();
        assertThat(hasBranch(history.asOf(MARCH, MARCH.minusDays(1)))).isTrue();
    }

    @Test
    void a_register_describes_the_day_asked_about() {
        assertThat(HISTORY.asOf(MAY).provenance().describes()).contains(MAY);
        assertThat(HISTORY.asOf(FIRST)).isEqualTo(REGISTER);
    }

    @Test
    void what_holds_from_the_same_day_is_applied_in_the_order_of_recording() {
        MemberId member = MemberId.of("m1");
        RegisterHistory history = HISTORY.append(
                        Entry.Made.of(new MemberChange.MoveHome(member, Residence.ELSEWHERE), MARCH, MARCH))
                .append(Entry.Made.of(new MemberChange.MoveHome(member, Residence.UNKNOWN), MARCH, MAY));

        assertThat(history.asOf(MARCH).member(member).orElseThrow().residence()).isEqualTo(Residence.UNKNOWN);
        assertThat(history.asOf(JUNE, MARCH).member(member).orElseThrow().residence())
                .isEqualTo(Residence.ELSEWHERE);
    }

    @Test
    void what_was_taken_back_never_held_by_what_is_known_since() {
        RegisterHistory history =
                HISTORY.append(Entry.Made.of(DISSOLVE, MARCH, MARCH)).append(new Entry.Retracted(1, MAY));

        assertThat(hasBranch(history.asOf(JUNE))).isTrue();
        assertThat(hasBranch(history.asOf(JUNE, MAY.minusDays(1)))).isFalse();
        assertThat(hasBranch(history.asOf(MARCH, MAY))).isTrue();
    }

    @Test
    void an_entry_recorded_before_the_last_one_is_refused() {
        RegisterHistory history = HISTORY.append(Entry.Made.of(FULL, MARCH, JUNE));

        assertRefused(
                history,
                Entry.Made.of(DISSOLVE, JUNE, MAY),
                Reason.TOO_EARLY,
                "entry 2: it was recorded on 2026-05-01, before 2026-06-01, when the last thing was; a history is kept in "
                        + "the order of recording: give 2026-06-01 or a later day");
        assertThat(history.append(Entry.Made.of(DISSOLVE, JUNE, JUNE)).entries())
                .hasSize(2);
    }

    @Test
    void an_entry_that_holds_from_before_the_first_day_is_refused() {
        assertRefused(
                HISTORY,
                Entry.Made.of(DISSOLVE, FIRST.minusDays(1), MAY),
                Reason.TOO_EARLY,
                "entry 1: it holds from 2025-12-31, before 2026-01-01, the first day of the history; give 2026-01-01 or a "
                        + "later day");
        assertThat(HISTORY.append(Entry.Made.of(DISSOLVE, FIRST, FIRST)).entries())
                .hasSize(1);
    }

    @Test
    void an_entry_that_does_not_fit_on_its_day_is_refused() {
        RegisterHistory history = HISTORY.append(Entry.Made.of(DISSOLVE, MARCH, MARCH));

        assertRefused(
                history,
                Entry.Made.of(DISSOLVE, MAY, MAY),
                Reason.NOT_THERE,
                "entry 2: branch 'b1': is not in this register; name a branch that is; one that was dissolved or removed "
                        + "cannot be changed any more");
    }

    @Test
    void an_entry_that_makes_a_later_one_unfit_is_refused_and_the_later_one_named() {
        CompoundBranch branch = REGISTER.branches().get(0);
        Change weak = new BranchChange.Correct(
                CompoundBranch.builder().from(branch).approval(Known.none()).build());
        RegisterHistory history = HISTORY.append(Entry.Made.of(weak, MAY, MAY));

        assertRefused(
                history,
                Entry.Made.of(DISSOLVE, MARCH, JUNE),
                Reason.NOT_THERE,
                "entry 2: entry 1, which holds from 2026-05-01, would no longer fit: branch 'b1': is not in this register; "
                        + "name a branch that is; one that was dissolved or removed cannot be changed any more");
        assertThat(history.entries()).hasSize(1);
    }

    @Test
    void a_retraction_on_which_a_later_entry_leans_is_refused() {
        CompoundBranch branch = CompoundBranch.builder()
                .from(REGISTER.branches().get(0))
                .id(BranchId.of("b2"))
                .members(Listing.unknown())
                .build();
        RegisterHistory history = HISTORY.append(Entry.Made.of(new BranchChange.Establish(branch), MARCH, MARCH))
                .append(Entry.Made.of(new BranchChange.Dissolve(branch.id()), MAY, MAY));

        assertRefused(
                history,
                new Entry.Retracted(1, JUNE),
                Reason.NOT_THERE,
                "entry 3: entry 2, which holds from 2026-05-01, would no longer fit: branch 'b2': is not in this register; "
                        + "name a branch that is; one that was dissolved or removed cannot be changed any more");
    }

    @Test
    void only_a_change_that_was_recorded_can_be_taken_back_and_only_once() {
        RegisterHistory history = HISTORY.append(Entry.Made.of(FULL, MARCH, MARCH));
        RegisterHistory without = history.append(new Entry.Retracted(1, MAY));

        assertRefused(
                history,
                new Entry.Retracted(2, MAY),
                Reason.NOT_THERE,
                "entry 2: it takes back entry 2, and there are 1; name the number of a change that was recorded before; what "
                        + "was taken back is recorded anew");
        assertRefused(
                without,
                new Entry.Retracted(2, MAY),
                Reason.NOT_THERE,
                "entry 3: it takes back entry 2, which is itself a retraction; name the number of a change that was recorded "
                        + "before; what was taken back is recorded anew");
        assertRefused(
                without,
                new Entry.Retracted(1, MAY),
                Reason.NOT_THERE,
                "entry 3: entry 1 was taken back on 2026-05-01 already; an entry is taken back once");
    }

    @Test
    void who_has_no_power_to_decide_is_refused() {
        assertThatThrownBy(
                        () -> HISTORY.append(Entry.Made.of(new Decision(DISSOLVE, Authority.REGISTRAR, MARCH), MARCH)))
                .isInstanceOfSatisfying(
                        RefusedChangeException.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo(Reason.NO_POWER));
    }

    @Test
    void nothing_is_known_of_a_day_before_the_first_nor_on_it() {
        assertThatThrownBy(() -> HISTORY.asOf(FIRST.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the history begins on 2026-01-01, so that nothing is known of 2025-12-31");
        assertThatThrownBy(() -> HISTORY.asOf(MAY, FIRST.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the history begins on 2026-01-01, so that nothing was known on 2025-12-31");
    }

    @Test
    void a_first_register_that_describes_no_day_is_refused() {
        Register undated = REGISTER.edit()
                .provenance(
                        Provenance.builder().source("made up").synthetic(true).build())
                .build();

        assertThatThrownBy(() -> RegisterHistory.startingWith(undated))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("describes no day; the first of a history must say which");
    }

    @Test
    void entries_are_counted_from_one() {
        assertThatThrownBy(() -> new Entry.Retracted(0, MAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("entries are counted from 1, was 0");
    }
}
