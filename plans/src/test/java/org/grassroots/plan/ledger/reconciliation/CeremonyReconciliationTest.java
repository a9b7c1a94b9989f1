package org.grassroots.plan.ledger.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.plan.ledger.reconciliation.Entries.READS;
import static org.grassroots.plan.ledger.reconciliation.Entries.book;
import static org.grassroots.plan.ledger.reconciliation.Entries.correct;
import static org.grassroots.plan.ledger.reconciliation.Entries.erase;
import static org.grassroots.plan.ledger.reconciliation.Entries.filing;
import static org.grassroots.plan.ledger.reconciliation.Entries.number;
import static org.grassroots.plan.ledger.reconciliation.Entries.restrict;
import static org.grassroots.plan.ledger.reconciliation.Entries.with;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.plan.catalogue.TemplateCatalogue;
import org.grassroots.plan.catalogue.ZoneReader;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.OriginMark;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.reconciliation.Reconciliation.Outcome;
import org.grassroots.plan.ledger.view.AuditLog;
import org.grassroots.plan.parameter.ParameterValue;
import org.grassroots.plan.parameter.Preset;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.zone.effect.ZoneEffects;
import org.grassroots.rule.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CeremonyReconciliationTest {
    private static final PlanTemplate TEMPLATE =
            TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow();
    private static final ZoneEffects EFFECTS =
            ZoneReader.shippedEffects(TEMPLATE.id()).orElseThrow();
    private static final LocalDate DAY = LocalDate.of(2031, 3, 5);

    static TemplateLimits limits(String... presets) {
        List<Preset> applied = List.of(presets).stream()
                .map(id -> TEMPLATE.preset(id).orElseThrow())
                .toList();
        return new TemplateLimits(TEMPLATE, EFFECTS, applied, Map.of());
    }

    private static Reconciliation reconcile(LedgerBook book, String... presets) {
        return new CeremonyReconciliation(ShippedParts.CEREMONIES, limits(presets))
                .reconcile(book, READS, AuditLog.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "wedding, ordinary, 50, 5, AGREES",
        "wedding, ordinary, 51, 5, DIFFERS",
        "wedding, ordinary, 50, 6, DIFFERS",
        "wedding, precautionary, 30, 3, AGREES",
        "wedding, precautionary, 31, 3, DIFFERS",
        "wedding, precautionary, 30, 4, DIFFERS",
        "wedding, controlled, 1, 0, DIFFERS",
        "wedding, sealed, 1, 0, DIFFERS",
        "funeral, ordinary, 50, 0, AGREES",
        "funeral, ordinary, 51, 0, DIFFERS",
        "funeral, ordinary, 50, 1, DIFFERS",
        "funeral, controlled, 50, 0, AGREES",
        "funeral, controlled, 50, 1, DIFFERS",
        "funeral, sealed, 1, 0, DIFFERS"
    })
    void a_filing_keeps_the_stricter_of_the_zones_limit_and_the_places(
            String kind, String zone, int people, int tables, Outcome outcome) {
        assertThat(reconcile(book("L6", filing(kind, zone, people, tables))).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void what_is_above_the_limit_is_told_by_the_difference_with_where_the_limit_comes_from() {
        Reconciliation ours = reconcile(book("L6", filing("wedding", "ordinary", 58, 5)));
        ReconciliationFinding finding = ours.findings().get(0);
        assertThat(finding.text().english()).isEqualTo("L6-1: “Number of people” is 8 above the limit of 50");
        assertThat(finding.met()).isEqualTo("***");
        assertThat(finding.difference()).contains(number("8"));
        assertThat(finding.grade()).isEqualTo(Grade.SHOULD);
        assertThat(finding.ground().mark()).isEqualTo(OriginMark.OURS);

        Reconciliation shanting = reconcile(book("L6", filing("wedding", "ordinary", 31, 3)), "shanting");
        assertThat(shanting.findings().get(0).grade()).isEqualTo(Grade.MUST);
        assertThat(shanting.findings().get(0).ground().citation().text().english())
                .isEqualTo("Notice of Shanting district, 2022-09, weddings and funerals");
    }

    @Test
    void a_wedding_is_filed_as_many_days_ahead_as_the_place_asks() {
        Map<String, String> filing = filing("wedding", "ordinary", 10, 1);

        assertThat(reconcile(book("L6", filing)).outcome()).isEqualTo(Outcome.AGREES);
        Reconciliation late = reconcile(book("L6", with(filing, "filed-on", "2031-03-03")));
        assertThat(late.findings())
                .extracting(finding -> finding.text().english())
                .containsExactly("L6-1: filed 1 days too late; 3 days ahead are asked");
        assertThat(reconcile(book("L6", filing), "county-initiative").findings())
                .extracting(finding -> finding.text().simplifiedChinese())
                .containsExactly("L6-1：应提前10天报备，迟报7天");
    }

    @Test
    void a_funeral_lasts_no_longer_than_the_place_allows() {
        Map<String, String> filing = filing("funeral", "ordinary", 10, 0);

        assertThat(reconcile(book("L6", with(filing, "days", "3"))).outcome()).isEqualTo(Outcome.AGREES);
        assertThat(reconcile(book("L6", with(filing, "days", "4"))).outcome()).isEqualTo(Outcome.DIFFERS);
        assertThat(reconcile(book("L6", with(filing, "days", "3")), "civil-affairs-reply")
                        .outcome())
                .isEqualTo(Outcome.DIFFERS);
    }

    @Test
    void where_weddings_are_suspended_none_is_agreed_to() {
        Reconciliation result = reconcile(book("L6", filing("wedding", "ordinary", 2, 0)), "rongchang");

        assertThat(result.findings())
                .extracting(finding -> finding.text().english())
                .containsExactly("L6-1: it was agreed to, but: suspended");
    }

    @Test
    void a_funeral_in_a_sealed_area_is_settled_with_the_street() {
        Map<String, String> filing = filing("funeral", "sealed", 5, 0);

        assertThat(reconcile(book("L6", filing)).findings())
                .extracting(finding -> finding.text().simplifiedChinese())
                .containsExactly("L6-1：未会同街道研究：会同街道个案处理");
        assertThat(reconcile(book("L6", with(filing, "decision", "with-street")))
                        .outcome())
                .isEqualTo(Outcome.AGREES);
    }

    @Test
    void what_was_refused_or_put_off_keeps_no_limit_unless_people_came() {
        Map<String, String> filing = filing("wedding", "sealed", 500, 50);

        assertThat(reconcile(book("L6", with(filing, "decision", "refused"))).outcome())
                .isEqualTo(Outcome.AGREES);
        assertThat(reconcile(book("L6", with(with(filing, "decision", "postponed"), "checked-people", "7")))
                        .findings())
                .extracting(finding -> finding.text().english())
                .containsExactly("L6-1: 7 more people came than were agreed to");
    }

    @Test
    void what_is_not_decided_and_above_the_limit_is_told_and_undetermined() {
        Map<String, String> filing = new LinkedHashMap<>(filing("wedding", "ordinary", 60, 6));
        filing.remove("decision");
        Reconciliation result = reconcile(book("L6", filing));

        assertThat(result.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(result.findings())
                .extracting(finding -> finding.text().english())
                .containsExactly("L6-1: not decided yet; as filed it is beyond the limit in so many ways: 2");
        assertThat(result.missing())
                .extracting(missing -> missing.text().english())
                .containsExactly("L6-1: “Decision” is not filled in");
    }

    @Test
    void what_was_agreed_in_a_smaller_form_is_judged_by_who_came() {
        Map<String, String> filing = with(filing("wedding", "ordinary", 80, 5), "decision", "reduced");

        assertThat(reconcile(book("L6", filing)).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(reconcile(book("L6", with(filing, "checked-people", "50"))).outcome())
                .isEqualTo(Outcome.AGREES);
        assertThat(reconcile(book("L6", with(filing, "checked-people", "51"))).outcome())
                .isEqualTo(Outcome.DIFFERS);
    }

    @Test
    void more_people_than_were_agreed_to_or_more_guests_than_people_are_told() {
        Map<String, String> filing = filing("wedding", "ordinary", 20, 2);

        assertThat(reconcile(book("L6", with(filing, "checked-people", "20"))).outcome())
                .isEqualTo(Outcome.AGREES);
        assertThat(reconcile(book("L6", with(filing, "checked-people", "21"))).findings())
                .extracting(ReconciliationFinding::rule)
                .containsExactly(ReconciliationRule.MORE_CAME);
        assertThat(reconcile(book("L6", with(filing, "outside-guests", "20"))).outcome())
                .isEqualTo(Outcome.AGREES);
        assertThat(reconcile(book("L6", with(filing, "outside-guests", "21"))).findings())
                .extracting(finding -> finding.text().english())
                .containsExactly("L6-1: more guests from outside than people in all; difference 1");
    }

    @Test
    void where_the_zone_is_unknown_only_what_no_zone_allows_differs() {
        assertThat(reconcile(erase(book("L6", filing("wedding", "ordinary", 51, 1)), 1, "zone"))
                        .outcome())
                .isEqualTo(Outcome.DIFFERS);
        assertThat(reconcile(erase(book("L6", filing("wedding", "ordinary", 50, 1)), 1, "zone"))
                        .outcome())
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void a_number_that_is_not_known_is_missing_where_there_is_a_limit() {
        LedgerBook book = erase(book("L6", filing("wedding", "ordinary", 20, 2)), 1, "people", "date");
        assertThat(reconcile(book).missing())
                .extracting(missing -> missing.text().english())
                .containsExactly("L6-1: “Date” was erased");

        Map<String, String> untold = new LinkedHashMap<>(filing("wedding", "ordinary", 20, 2));
        untold.remove("tables");
        assertThat(reconcile(book("L6", untold)).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(reconcile(restrict(book("L6", untold), 1)).restricted()).isEqualTo(1);
    }

    @Test
    void a_correction_mends_a_filing() {
        LedgerBook book =
                correct(book("L6", filing("wedding", "ordinary", 60, 5)), 1, filing("wedding", "ordinary", 50, 5));

        assertThat(reconcile(book).outcome()).isEqualTo(Outcome.AGREES);
    }

    @Test
    void a_zone_without_a_rule_is_missing() {
        TemplateLimits noZones = new TemplateLimits(TEMPLATE, EFFECTS, List.of(), Map.of(), Map.of());
        Reconciliation result = new CeremonyReconciliation(ShippedParts.CEREMONIES, noZones)
                .reconcile(book("L6", filing("wedding", "ordinary", 1, 1)), READS, AuditLog.empty());

        assertThat(result.missing())
                .extracting(missing -> missing.text().english())
                .containsExactly("L6-1: no limit is known for its kind and zone on its day");
    }

    @Test
    void a_hosts_own_limits_may_bound_guests_from_outside() {
        CeremonyLimits own = (kind, day, zone) -> Optional.of(CeremonyLimit.builder()
                .held(CeremonyLimit.Held.WITHIN_LIMITS)
                .text(org.grassroots.text.Text.of("by the town", "镇定"))
                .ground(Ground.ours("the town", "镇"))
                .outsideGuests(new Bound(3, Ground.ours("the town", "镇")))
                .build());
        CeremonyReconciliation ceremonies = new CeremonyReconciliation(ShippedParts.CEREMONIES, own);
        Map<String, String> filing = filing("wedding", "ordinary", 90, 9);

        assertThat(ceremonies
                        .reconcile(book("L6", with(filing, "outside-guests", "3")), READS, AuditLog.empty())
                        .outcome())
                .isEqualTo(Outcome.AGREES);
        assertThat(ceremonies
                        .reconcile(book("L6", with(filing, "outside-guests", "4")), READS, AuditLog.empty())
                        .outcome())
                .isEqualTo(Outcome.DIFFERS);
    }

    @Test
    void the_numbers_of_zones_are_those_their_shipped_words_tell() {
        assertThat(EFFECTS.effect(ElementId.of("limited"))
                        .orElseThrow()
                        .weddings()
                        .text()
                        .english())
                .isEqualTo("announced %s days before, at most %s people at %s tables"
                        .formatted(
                                ZoneNumbers.OF.get("limited/wedding/ahead"),
                                ZoneNumbers.OF.get("limited/wedding/people"),
                                ZoneNumbers.OF.get("limited/wedding/tables")));
        assertThat(EFFECTS.effect(ElementId.of("inside"))
                        .orElseThrow()
                        .funerals()
                        .text()
                        .english())
                .isEqualTo("a simple funeral without a meal, direct relatives only, at most %s days"
                        .formatted(ZoneNumbers.OF.get("inside/funeral/days")));
        assertThat(ZoneNumbers.OF).containsEntry("inside/funeral/tables", 0).hasSize(5);
    }

    @Test
    void a_value_given_for_the_plan_goes_before_presets_and_is_ours() {
        TemplateLimits limits = new TemplateLimits(
                TEMPLATE, EFFECTS, List.of(), Map.of(ElementId.of("weddingPeople"), ParameterValue.of(12)));
        CeremonyLimit limit = limits.on(LedgerCode.WEDDING, DAY, "ordinary").orElseThrow();

        assertThat(limit.people().orElseThrow().limit()).isEqualTo(12);
        assertThat(limit.people().orElseThrow().ground().mark()).isEqualTo(OriginMark.OURS);
        assertThat(limits.bound("guardedPerGuard", DAY).orElseThrow().limit()).isEqualTo(1);
        assertThat(limits.bound("weddings", DAY)).isEmpty();
    }
}
