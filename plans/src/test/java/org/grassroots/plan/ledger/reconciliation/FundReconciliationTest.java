package org.grassroots.plan.ledger.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.plan.ledger.reconciliation.Entries.READS;
import static org.grassroots.plan.ledger.reconciliation.Entries.book;
import static org.grassroots.plan.ledger.reconciliation.Entries.erase;
import static org.grassroots.plan.ledger.reconciliation.Entries.fund;
import static org.grassroots.plan.ledger.reconciliation.Entries.ids;
import static org.grassroots.plan.ledger.reconciliation.Entries.number;
import static org.grassroots.plan.ledger.reconciliation.Entries.restrict;
import static org.grassroots.plan.ledger.reconciliation.Entries.with;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.grassroots.fact.DataClass;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;
import org.grassroots.plan.element.OriginMark;
import org.grassroots.plan.ledger.ColumnType;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.TestLedgers;
import org.grassroots.plan.ledger.reconciliation.Reconciliation.Outcome;
import org.grassroots.plan.ledger.view.AuditLog;
import org.grassroots.rule.Grade;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundReconciliationTest {
    private static final String GIFT = "donated";
    private static final String DUES = "earmarked-dues";

    private static Reconciliation reconcile(LedgerBook book) {
        return new FundReconciliation(ShippedParts.FUNDS).reconcile(book, READS, AuditLog.empty());
    }

    private static Map<String, String> money(String source, String in, String out, String balance) {
        return fund(source, source + " fund", "CNY", in, out, balance);
    }

    private static Map<String, String> used(Map<String, String> entry, String use) {
        return with(entry, "purpose", use);
    }

    @Test
    void money_that_was_given_is_handed_in_in_whole() {
        Reconciliation all = reconcile(book("L7", money(GIFT, "104326", "", "104326"), money(GIFT, "", "104326", "0")));
        assertThat(all.outcome()).isEqualTo(Outcome.AGREES);

        LedgerBook book = book("L7", money(GIFT, "104326.5", "", "104326.5"), money(GIFT, "", "104326", "0.5"));
        Reconciliation part = reconcile(book);
        assertThat(part.outcome()).isEqualTo(Outcome.DIFFERS);
        ReconciliationFinding finding = part.findings().get(0);
        assertThat(finding.rule()).isEqualTo(ReconciliationRule.GIFT_NOT_HANDED_IN);
        assertThat(finding.entries()).isEqualTo(ids(book, 1, 2));
        assertThat(finding.difference()).contains(number("0.5"));
        assertThat(finding.ground().mark()).isEqualTo(OriginMark.ASSEMBLED);
        assertThat(finding.text().english())
                .isEqualTo("L7-1, L7-2: of the money given, 0.5 CNY have not been handed in");
    }

    @Test
    void goods_that_were_given_may_stay_in_stock_but_must_be_there() {
        assertThat(reconcile(book("L7", fund(GIFT, "masks", "box", "10", "", "10")))
                        .outcome())
                .isEqualTo(Outcome.AGREES);
        LedgerBook exact = book(
                "L7",
                fund("bought", "masks", "box", "5", "", "5"),
                fund(GIFT, "masks", "box", "10", "", "15"),
                fund("bought", "masks", "box", "", "5", "10"));
        assertThat(reconcile(exact).outcome()).isEqualTo(Outcome.AGREES);

        LedgerBook gone = book(
                "L7",
                fund("bought", "masks", "box", "5", "", "5"),
                fund(GIFT, "masks", "box", "10", "", "15"),
                fund("bought", "masks", "box", "", "6", "9"));
        assertThat(reconcile(gone).findings())
                .extracting(finding -> finding.text().english())
                .containsExactly("L7-3: 10 box of “Donated” should still be there, and the balance is below that");
    }

    @Test
    void no_more_goes_out_as_gifts_than_was_given() {
        LedgerBook book = book(
                "L7",
                fund(GIFT, "masks", "box", "10", "", "10"),
                fund("bought", "masks", "box", "5", "", "15"),
                fund(GIFT, "masks", "box", "", "11", "4"));

        assertThat(reconcile(book).findings())
                .extracting(finding -> finding.text().english())
                .containsExactly("L7-1, L7-3: 1 box more went out as “Donated” than came in as such");
    }

    @Test
    void gifts_dues_and_other_money_are_kept_apart() {
        LedgerBook apart = book("L7", money(GIFT, "9", "9", "0"), used(money(DUES, "9", "", "9"), "epidemic-supplies"));
        assertThat(reconcile(apart).outcome()).isEqualTo(Outcome.AGREES);

        LedgerBook mixed = book(
                "L7",
                fund(GIFT, "cash", "元", "9", "9", "0"),
                used(fund(DUES, "cash", "元", "9", "", "9"), "epidemic-supplies"));
        assertThat(reconcile(mixed).findings())
                .extracting(finding -> finding.text().english())
                .containsExactly(
                        "L7-1, L7-2: money of 2 sources stands as one item; gifts, dues and other money are kept apart");
        LedgerBook others =
                book("L7", fund("bought", "cash", "元", "9", "", "9"), fund("allotted", "cash", "元", "9", "", "18"));
        assertThat(reconcile(others).outcome()).isEqualTo(Outcome.AGREES);
    }

    @Test
    void earmarked_money_leaves_only_for_what_it_is_for() {
        Map<String, String> in = money(DUES, "60000", "", "60000");
        Map<String, String> out = money(DUES, "", "500", "59500");

        assertThat(reconcile(book("L7", in, used(out, "epidemic-supplies"))).outcome())
                .isEqualTo(Outcome.AGREES);
        Reconciliation other = reconcile(book("L7", in, used(out, "daily-needs")));
        assertThat(other.outcome()).isEqualTo(Outcome.DIFFERS);
        assertThat(other.findings().get(0).text().english())
                .isEqualTo("L7-2: earmarked for “Epidemic supplies”, but used for something else");
        assertThat(other.findings().get(0).met()).isEqualTo("daily-needs");
        assertThat(other.findings().get(0).ground().citation().text().english()).startsWith("Seed-001");
    }

    @Test
    void a_receipt_that_names_its_own_use_decides() {
        Map<String, String> in = used(money(DUES, "60", "", "60"), "medical-care");

        assertThat(reconcile(book("L7", in, used(money(DUES, "", "5", "55"), "medical-care")))
                        .outcome())
                .isEqualTo(Outcome.AGREES);
        assertThat(reconcile(book("L7", in, used(money(DUES, "", "5", "55"), "epidemic-supplies")))
                        .outcome())
                .isEqualTo(Outcome.DIFFERS);
    }

    @Test
    void an_issue_without_a_use_or_a_receipt_that_cannot_be_read_leaves_it_open() {
        Map<String, String> in = money(DUES, "60", "", "60");

        Reconciliation silent = reconcile(book("L7", in, money(DUES, "", "5", "55")));
        assertThat(silent.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(silent.missing())
                .extracting(missing -> missing.text().english())
                .containsExactly("L7-2: “Given for, used for” is not filled in");

        LedgerBook other = book(
                "L7",
                in,
                used(money(DUES, "9", "", "69"), "daily-needs"),
                used(money(DUES, "", "5", "64"), "daily-needs"));
        assertThat(reconcile(other).outcome()).isEqualTo(Outcome.AGREES);
        assertThat(reconcile(restrict(other, 2)).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(reconcile(erase(other, 2, "purpose")).outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void an_unknown_amount_leaves_open_whether_all_was_handed_in() {
        LedgerBook book = book("L7", money(GIFT, "9", "", "9"), money(GIFT, "", "9", "0"));

        assertThat(reconcile(erase(book, 2, "out")).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(reconcile(restrict(book, 2)).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(reconcile(restrict(book, 2)).restricted()).isEqualTo(1);
    }

    @Test
    void nobody_is_listed_for_not_giving() {
        Map<String, String> gift = with(money(GIFT, "9", "9", "0"), "donor", "甲乙");
        assertThat(reconcile(book("L7", gift)).outcome()).isEqualTo(Outcome.AGREES);

        Reconciliation listed = reconcile(book("L7", with(money(GIFT, "0", "", "0"), "donor", "甲乙")));
        assertThat(listed.findings())
                .extracting(ReconciliationFinding::rule)
                .containsExactly(ReconciliationRule.NO_GIFT);
        assertThat(listed.toString()).doesNotContain("甲乙");
        assertThat(listed.findings().get(0).met()).isEqualTo("***");
    }

    @Test
    void five_equal_gifts_of_money_are_worth_a_question_and_four_are_not() {
        List<Map<String, String>> gifts = new ArrayList<>();
        for (int count = 1; count <= 4; count++) {
            gifts.add(money(GIFT, "50", "50", "0"));
        }
        assertThat(reconcile(book(TestLedgers.schema("L7"), gifts)).findings()).isEmpty();
        gifts.add(money(GIFT, "50", "50", "0"));
        Reconciliation five = reconcile(book(TestLedgers.schema("L7"), gifts));
        assertThat(five.findings()).extracting(ReconciliationFinding::grade).containsExactly(Grade.INFO);
        assertThat(five.outcome()).isEqualTo(Outcome.AGREES);
        gifts.add(money(GIFT, "51", "51", "0"));
        assertThat(reconcile(book(TestLedgers.schema("L7"), gifts)).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "donation-due, 捐款, NUMBER, true",
        "per-head, 捐款, NUMBER, true",
        "amount, 每人应捐, NUMBER, true",
        "minimum, 捐款, NUMBER, true",
        "dues-paid, 党费, NUMBER, false",
        "amount, 数额, NUMBER, false",
        "minimum, 捐款, TEXT, false"
    })
    void a_ledger_that_sets_an_amount_to_give_is_told_of(String id, String title, ColumnType type, boolean told) {
        LedgerColumn column = LedgerColumn.builder()
                .id(ElementId.of(id))
                .title(Text.of("A column", title))
                .type(type)
                .dataClass(DataClass.INTERNAL)
                .purpose(Text.of("a test", "测试"))
                .required(false)
                .origin(Origin.of(OriginMark.OURS, "grassroots"))
                .build();
        LedgerSchema schema = LedgerSchema.builder()
                .from(TestLedgers.schema("L7"))
                .addColumns(column)
                .build();
        Reconciliation result = reconcile(LedgerBook.open(schema, TestLedgers.EVENT));

        assertThat(result.outcome()).isEqualTo(told ? Outcome.DIFFERS : Outcome.AGREES);
        assertThat(result.of(ReconciliationRule.AMOUNT_SET)).hasSize(told ? 1 : 0);
    }

    @Test
    void the_shipped_ledger_sets_no_amount_and_nothing_here_works_one_out() {
        assertThat(reconcile(book("L7")).findings()).isEmpty();
        assertThat(Arrays.stream(FundReconciliation.class.getMethods())
                        .map(method -> method.getName().toLowerCase(Locale.ROOT)))
                .noneMatch(name -> name.contains("due") || name.contains("required") || name.contains("quota"));
    }
}
