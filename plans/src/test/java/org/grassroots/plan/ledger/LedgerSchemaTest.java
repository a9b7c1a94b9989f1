package org.grassroots.plan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import org.grassroots.fact.DataClass;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;
import org.grassroots.plan.element.OriginMark;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;

class LedgerSchemaTest {
    private static final Origin OURS = Origin.of(OriginMark.OURS, "grassroots");

    private static LedgerColumn.Builder column(String id, ColumnType type) {
        return LedgerColumn.builder()
                .id(ElementId.of(id))
                .title(Text.same(id))
                .type(type)
                .dataClass(DataClass.INTERNAL)
                .purpose(Text.same("to know"))
                .required(true)
                .origin(OURS);
    }

    private static LedgerSchema.Builder ledger() {
        return LedgerSchema.builder()
                .id(ElementId.of("L7"))
                .title(Text.of("Supplies", "物资"))
                .traditional("物資臺賬")
                .owner(ElementId.of("T5"))
                .purpose(Text.same("to know"))
                .updated(Text.same("daily"))
                .retention(retention(Period.ofDays(30)).build())
                .origin(OURS);
    }

    private static Retention.Builder retention(Period keep) {
        return Retention.builder()
                .start(RetentionStart.EVENT_END)
                .keep(keep)
                .then(RetentionEnd.DESTROY)
                .origin(OURS);
    }

    private static ColumnChoice choice(String id) {
        return new ColumnChoice(ElementId.of(id), Text.same(id));
    }

    @Test
    void an_entry_is_as_sensitive_as_its_most_sensitive_column() {
        LedgerSchema ledger = ledger().addColumns(column("item", ColumnType.TEXT)
                        .dataClass(DataClass.PUBLIC)
                        .build())
                .addColumns(column("taker", ColumnType.PERSON)
                        .dataClass(DataClass.PERSONAL)
                        .build())
                .addColumns(column("count", ColumnType.NUMBER).unit("box").build())
                .build();
        assertThat(ledger.dataClass()).isEqualTo(DataClass.PERSONAL);
        assertThat(ledger.column(ElementId.of("count")).orElseThrow().unit()).contains("box");
        assertThat(ledger.column(ElementId.of("price"))).isEmpty();
    }

    @Test
    void a_ledger_needs_columns_with_ids_of_their_own() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger().build())
                .withMessage("ledger 'L7' must have at least one column");
        LedgerColumn item = column("item", ColumnType.TEXT).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger().addColumns(item, item).build())
                .withMessage("ledger 'L7': every column needs an id of its own, were [item, item]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger().addColumns(item).traditional(" ").build())
                .withMessage("ledger 'L7': the traditional title must not be blank");
    }

    @Test
    void a_choice_offers_two_values_or_more_and_nothing_else_does() {
        column("state", ColumnType.CHOICE)
                .addValues(choice("open"), choice("closed"))
                .build();
        refused(
                column("state", ColumnType.CHOICE).addValues(choice("open")),
                "column 'state': a CHOICE needs at least two values to choose from, has 1");
        refused(
                column("state", ColumnType.TEXT).addValues(choice("open")),
                "column 'state': only a CHOICE has values to choose from, but it has 1 and its type is TEXT");
        refused(
                column("state", ColumnType.CHOICE).addValues(choice("open"), choice("open")),
                "column 'state': every value needs an id of its own, were [open, open]");
    }

    @Test
    void only_a_number_has_a_unit() {
        refused(
                column("day", ColumnType.DATE).unit("d"),
                "column 'day': only a NUMBER has a unit, but its type is DATE");
        refused(column("count", ColumnType.NUMBER).unit(" "), "column 'count': the unit must not be blank");
    }

    private static void refused(LedgerColumn.Builder column, String message) {
        assertThatIllegalArgumentException().isThrownBy(column::build).withMessage(message);
    }

    @Test
    void entries_kept_zero_days_end_on_the_day_itself() {
        LocalDate end = LocalDate.of(2024, 1, 31);
        assertThat(retention(Period.ZERO).build().endsOn(end)).isEqualTo(end);
        assertThat(retention(Period.ofMonths(1)).build().endsOn(end)).isEqualTo("2024-02-29");
    }

    @Test
    void entries_are_not_kept_for_less_than_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> retention(Period.ofDays(-1)).build())
                .withMessage("entries must be kept for zero or more days, such as P0D or P1Y; was P-1D");
    }

    @Test
    void a_column_names_its_roles_or_takes_those_of_its_class() {
        LedgerColumn plain =
                column("phone", ColumnType.PHONE).dataClass(DataClass.SENSITIVE).build();
        assertThat(plain.viewers()).containsExactly(LedgerRoles.OWNER_HEAD, LedgerRoles.OWNER_MEMBER);
        assertThat(plain.writers()).containsExactly(LedgerRoles.OWNER_HEAD, LedgerRoles.OWNER_MEMBER);
        LedgerColumn own = column("phone", ColumnType.PHONE)
                .addSee(ElementId.of("doctor"))
                .addWrite(ElementId.of("nurse"))
                .build();
        assertThat(own.viewers()).containsExactly(ElementId.of("doctor"));
        assertThat(own.writers()).containsExactly(ElementId.of("nurse"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> column("phone", ColumnType.PHONE)
                        .addSee(ElementId.of("doctor"), ElementId.of("doctor"))
                        .build())
                .withMessage("column 'phone': each role is named once, were to see [doctor, doctor], to write []");
    }

    @Test
    void what_is_kept_of_an_identity_number_is_sensitive_and_never_required() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> column("tail", ColumnType.ID_TAIL).build())
                .withMessage("column 'tail': what is kept of an identity number is SENSITIVE, was INTERNAL");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> column("tail", ColumnType.ID_DIGEST)
                        .dataClass(DataClass.SENSITIVE)
                        .build())
                .withMessage("column 'tail': an identity number is never required");
    }

    @Test
    void a_ledger_that_ends_with_the_emergency_is_kept_because_of_it() {
        LedgerColumn item = column("item", ColumnType.TEXT).build();
        assertThat(ledger().addColumns(item).build().legalBasis()).isEqualTo(LegalBasis.PUBLIC_EMERGENCY);
        assertThat(ledger().addColumns(item).basis(LegalBasis.CONSENT).build().legalBasis())
                .isEqualTo(LegalBasis.CONSENT);
        assertThat(ledger().addColumns(item)
                        .retention(retention(Period.ofYears(1))
                                .start(RetentionStart.MEMBER_LEAVES)
                                .build())
                        .build()
                        .legalBasis())
                .isEqualTo(LegalBasis.STATUTORY_DUTY);
        assertThat(ledger().addColumns(item).build().keepers()).containsExactly(LedgerRoles.OWNER_HEAD);
        assertThat(ledger().addColumns(item)
                        .addKeep(LedgerRoles.AUDITOR)
                        .build()
                        .keepers())
                .containsExactly(LedgerRoles.AUDITOR);
    }
}
