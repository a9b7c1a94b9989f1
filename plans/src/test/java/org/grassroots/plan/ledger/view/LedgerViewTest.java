package org.grassroots.plan.ledger.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.grassroots.plan.ledger.book.TestLedgers.HEAD;
import static org.grassroots.plan.ledger.book.TestLedgers.MORNING;
import static org.grassroots.plan.ledger.book.TestLedgers.access;
import static org.grassroots.plan.ledger.book.TestLedgers.book;
import static org.grassroots.plan.ledger.book.TestLedgers.filled;
import static org.grassroots.plan.ledger.book.TestLedgers.id;
import static org.grassroots.plan.ledger.book.TestLedgers.salts;
import static org.grassroots.plan.ledger.book.TestLedgers.schema;
import static org.grassroots.plan.ledger.book.TestLedgers.values;

import java.time.LocalDate;
import java.util.List;
import org.grassroots.fact.DataClass;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.LedgerRoles;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.book.Access;
import org.grassroots.plan.ledger.book.EntryCells;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LedgerViewTest {
    private static final LedgerSchema SUPPLIES = schema("L7");
    private static final Access LATER = HEAD.at(MORNING.plusHours(1));
    private static final Purpose DELIVER = Purpose.of("deliver medicine");
    private static final List<ElementId> ROLES = List.of(
            LedgerRoles.OWNER_HEAD,
            LedgerRoles.OWNER_MEMBER,
            LedgerRoles.BRANCH_SECRETARY,
            LedgerRoles.COMMUNITY_LIAISON,
            LedgerRoles.AUDITOR);

    static List<LedgerSchema> schemas() {
        return org.grassroots.plan.ledger.book.TestLedgers.schemas();
    }

    private static String text(LedgerView view, ViewRow row, String column) {
        List<ElementId> ids = view.columns().stream().map(LedgerColumn::id).toList();
        return row.texts().get(ids.indexOf(ElementId.of(column)));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void every_role_sees_what_it_is_granted_and_nothing_personal(LedgerSchema schema) {
        LedgerBook book = book(schema, 2);
        for (ElementId role : ROLES) {
            if (schema.columns().stream().noneMatch(column -> column.viewers().contains(role))) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> LedgerView.of(book, access(role)))
                        .withMessage("role '%s' may see nothing of ledger '%s'", role, schema.id());
                continue;
            }
            LedgerView view = LedgerView.of(book, access(role));
            List<ViewRow> rows = view.rows().toList();
            assertThat(rows).hasSize(2);
            Revealed revealed = view.reveal(DELIVER, AuditLog.empty());
            for (LedgerColumn column : schema.columns()) {
                String value = filled(schema, 1).get(column.id());
                boolean granted = column.viewers().contains(role);
                boolean clear = granted && !column.dataClass().isMasked();
                assertThat(text(view, rows.get(0), column.id().value())).isEqualTo(clear ? value : "***");
                if (granted) {
                    assertThat(revealed.value(id(book, 1), column.id())).contains(value);
                } else {
                    assertThat(revealed.value(id(book, 1), column.id())).isEmpty();
                }
            }
        }
    }

    @Test
    void the_defaults_reach_no_further_than_the_class_allows() {
        assertThat(LedgerRoles.viewers(DataClass.SENSITIVE))
                .containsExactly(LedgerRoles.OWNER_HEAD, LedgerRoles.OWNER_MEMBER);
        assertThat(LedgerRoles.viewers(DataClass.PERSONAL))
                .contains(LedgerRoles.BRANCH_SECRETARY)
                .hasSize(3);
        assertThat(LedgerRoles.viewers(DataClass.INTERNAL)).containsExactlyElementsOf(ROLES);
    }

    @Test
    void a_view_for_a_purpose_holds_only_what_was_asked_for() {
        LedgerBook book = book(SUPPLIES, 1);
        LedgerView view = LedgerView.of(book, HEAD, List.of(ElementId.of("out"), ElementId.of("item")));
        assertThat(view.columns()).extracting(column -> column.id().value()).containsExactly("item", "out");
        assertThat(view.reveal(DELIVER, AuditLog.empty()).value(id(book, 1), ElementId.of("donor")))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LedgerView.of(book, access(LedgerRoles.AUDITOR), List.of(ElementId.of("donor"))))
                .withMessage("role 'auditor' may not see column 'donor' of ledger 'L7'; only [owner-head, owner-member,"
                        + " branch-secretary] may");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LedgerView.of(book, HEAD, List.of(ElementId.of("price"))))
                .withMessage("ledger 'L7' has no column 'price'");
    }

    @Test
    void whether_there_is_a_value_shows_only_to_those_who_may_see_it() {
        EntryCells donor = new EntryCells(id(book(SUPPLIES, 1), 1), List.of(ElementId.of("donor")));
        LedgerBook book = book(SUPPLIES, 1).erase(List.of(donor), LATER);
        LedgerView head = LedgerView.of(book, HEAD);
        LedgerView auditor = LedgerView.of(book, access(LedgerRoles.AUDITOR));
        assertThat(text(head, head.rows().toList().get(0), "donor")).isEqualTo(LedgerView.ERASED);
        assertThat(text(auditor, auditor.rows().toList().get(0), "donor")).isEqualTo("***");
    }

    @Test
    void corrected_entries_do_not_show_and_restricted_ones_show_masked() {
        LedgerBook book = book(SUPPLIES, 3);
        LedgerBook changed = book.correct(id(book, 1), "counted again", values(SUPPLIES, 8), LATER, salts())
                .restrict(List.of(id(book, 2)), LATER);
        LedgerView view = LedgerView.of(changed, HEAD);
        assertThat(view.rows().map(ViewRow::entry)).containsExactly(id(book, 2), id(book, 3), id(book, 4));
        assertThat(view.rows().toList().get(0).texts()).containsOnly("***");
        assertThat(view.reveal(DELIVER, AuditLog.empty()).entries()).containsExactly(id(book, 3), id(book, 4));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> view.reveal(id(book, 2), DELIVER, AuditLog.empty()))
                .withMessage("entry L7-2 is restricted; it is kept and not used");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> view.reveal(id(book, 1), DELIVER, AuditLog.empty()))
                .withMessage("entry L7-1 does not stand: it was corrected or holds no values");
        LedgerView released = LedgerView.of(changed.release(List.of(id(book, 2)), LATER), HEAD);
        assertThat(released.reveal(DELIVER, AuditLog.empty()).entries()).contains(id(book, 2));
    }

    @Test
    void whoever_is_given_raw_values_stands_in_the_log() {
        LedgerBook book = book(SUPPLIES, 3);
        LedgerView view = LedgerView.of(book, HEAD, List.of(ElementId.of("donor")));
        AuditLog log = view.reveal(DELIVER, AuditLog.empty()).log();
        log = view.reveal(id(book, 2), Purpose.of("thank the donor"), log).log();
        assertThat(log.entries())
                .extracting(
                        AuditEntry::act,
                        AuditEntry::count,
                        entry -> entry.access().purpose().words())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(AuditAct.REVEALED, 3, "deliver medicine"),
                        org.assertj.core.groups.Tuple.tuple(AuditAct.REVEALED, 1, "thank the donor"));
        AuditEntry last = List.copyOf(com.google.common.collect.ImmutableList.copyOf(log.entries()))
                .get(1);
        assertThat(last.chosen()).containsExactly(id(book, 2));
        assertThat(last.columns()).containsExactly(ElementId.of("donor"));
        assertThat(AuditLog.keptUntil(last)).isEqualTo(LocalDate.of(2031, 9, 2));
        assertThat(AuditLog.verify(log.entries(), log.head())).isTrue();
        assertThat(AuditLog.verify(List.of(last), log.head())).isFalse();
    }
}
