package org.grassroots.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.grassroots.condition.Conditions.always;
import static org.grassroots.condition.Conditions.atLeast;
import static org.grassroots.pack.DraftRules.pack;
import static org.grassroots.pack.DraftRules.rule;
import static org.grassroots.tally.Populations.secretaries;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.parameter.Validity;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Subjects;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;

class PackTrialTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final Text WHY = Text.of("It is so here.", "此地如此。");
    private static final Validity UNTIL = new Validity(Optional.empty(), Optional.of(NEW_YEAR.minusDays(1)));
    private static final Validity FROM = new Validity(Optional.of(NEW_YEAR), Optional.empty());

    private static RuleEntry.Builder asked(String id) {
        return rule(id, Subjects.branches(), always(), atLeast(secretaries(), 1), Grade.MUST);
    }

    @Test
    void all_that_does_not_fit_is_told_at_once_with_the_name_of_the_pack() {
        RulePack base = pack("national", asked("base.one"), asked("base.two")).build();
        RulePack.Builder local = pack(
                        "local",
                        asked("base.one"),
                        asked("local.own").specialises(new Specialisation(RuleId.of("base.three"), WHY)),
                        asked("local.late").validity(FROM))
                .base(base)
                .validity(UNTIL)
                .addSuspensions(
                        new Suspension(RuleId.of("base.four"), WHY, DraftRules.note(), Validity.ALWAYS),
                        new Suspension(RuleId.of("base.two"), WHY, DraftRules.note(), FROM));

        assertThatThrownBy(local::build)
                .isInstanceOf(InvalidPackException.class)
                .hasMessage(String.join(
                        "\n",
                        "pack 'local', /rules/0/effect: rule 'base.one' is added, but pack 'national' states it already;"
                                + " to change it, the pack must say that it specialises it, and why",
                        "pack 'local', /rules/1/of: rule 'base.three' is specialised, but no base of pack 'local' states"
                                + " it; they state base.one, base.two",
                        "pack 'local', /rules/2: rule 'local.late' is never in force: it is from 2026-01-01, its pack"
                                + " until 2025-12-31; there must be a day on which both are, and all numbers have a value",
                        "pack 'local', /suspends/0/rule: rule 'base.four' is suspended, but no base of pack 'local'"
                                + " states it; they state base.one, base.two",
                        "pack 'local', /suspends/1: the suspension of 'base.two' is never in force: it is from"
                                + " 2026-01-01, its pack until 2025-12-31; there must be a day on which both are"));
    }

    @Test
    void a_rule_of_the_base_of_the_base_can_be_specialised_and_suspended() {
        RulePack lowest = pack("national", asked("base.one"), asked("base.two")).build();
        RulePack middle = pack("city", asked("city.one")).base(lowest).build();
        RulePack local = pack("local", asked("base.one").specialises(new Specialisation(RuleId.of("base.one"), WHY)))
                .base(middle)
                .addSuspensions(new Suspension(RuleId.of("base.two"), WHY, DraftRules.note(), FROM))
                .build();

        assertThat(ids(local, NEW_YEAR.minusDays(1))).containsExactly("base.two", "city.one", "base.one");
        assertThat(ids(local, NEW_YEAR)).containsExactly("city.one", "base.one");
        assertThat(local.rulesOn(NEW_YEAR).get(1).pack()).isSameAs(local);
    }

    private static List<String> ids(RulePack pack, LocalDate day) {
        return pack.rulesOn(day).stream()
                .map(stated -> stated.entry().rule().id().value())
                .toList();
    }

    @Test
    void a_pack_without_a_base_has_nothing_to_suspend() {
        assertThatThrownBy(() -> pack("local")
                        .addSuspensions(new Suspension(RuleId.of("base.two"), WHY, DraftRules.note(), FROM))
                        .build())
                .hasMessage("pack 'local', /suspends/0/rule: rule 'base.two' is suspended, but no base of pack 'local'"
                        + " states it; its bases state none");
    }

    @Test
    void a_rule_whose_days_end_before_its_numbers_begin_is_refused() {
        RuleEntry.Builder entry = DraftRules.numbered(
                        "local.numbered",
                        Subjects.branches(),
                        limits -> Requirement.of(always(), atLeast(secretaries(), limits.count(DraftRules.N))),
                        DraftRules.number(Map.of(NEW_YEAR, 1)))
                .validity(UNTIL);

        assertThatThrownBy(entry::build)
                .hasMessage("rule 'local.numbered' never applies: there is no day (it is in force until 2025-12-31) on"
                        + " which all of [n] have a value");
        assertThat(entry.validity(new Validity(Optional.empty(), Optional.of(NEW_YEAR)))
                        .build()
                        .validity()
                        .includes(NEW_YEAR))
                .isTrue();
    }

    @Test
    void the_turning_days_of_a_rule_are_those_of_its_numbers_within_its_own_and_its_packs() {
        RuleEntry.Builder entry = DraftRules.numbered(
                "local.numbered",
                Subjects.branches(),
                limits -> Requirement.of(always(), atLeast(secretaries(), limits.count(DraftRules.N))),
                DraftRules.number(Map.of(DraftRules.FROM, 1, NEW_YEAR, 2)));
        LocalDate between = LocalDate.of(2023, 5, 4);

        assertThat(days(pack("local", entry))).containsExactly(DraftRules.FROM, NEW_YEAR);
        assertThat(days(pack("local", entry).validity(new Validity(Optional.of(between), Optional.empty()))))
                .containsExactly(between, NEW_YEAR);
        assertThat(days(pack("local", entry).validity(UNTIL))).containsExactly(DraftRules.FROM);
        assertThat(days(pack("local", asked("local.one")))).containsExactly(LocalDate.EPOCH);
        assertThat(days(pack("local", asked("local.one")).validity(UNTIL))).containsExactly(NEW_YEAR.minusDays(1));
    }

    private static List<LocalDate> days(RulePack.Builder pack) {
        return pack.build().allRules().get(0).turningDays();
    }

    @Test
    void days_that_two_share_begin_with_the_later_and_end_with_the_earlier() {
        Validity year = new Validity(Optional.of(NEW_YEAR), Optional.of(NEW_YEAR.plusDays(364)));

        assertThat(year.and(Validity.ALWAYS)).contains(year);
        assertThat(FROM.and(year)).contains(year);
        assertThat(year.and(UNTIL)).isEmpty();
        assertThat(year.and(new Validity(Optional.empty(), Optional.of(NEW_YEAR))))
                .contains(new Validity(Optional.of(NEW_YEAR), Optional.of(NEW_YEAR)));
        assertThat(year).hasToString("from 2026-01-01 until 2026-12-31");
        assertThat(Validity.ALWAYS).hasToString("always");
    }
}
