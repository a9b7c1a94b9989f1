package org.grassroots.plan.ledger.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.grassroots.plan.ledger.book.TestLedgers.HEAD;
import static org.grassroots.plan.ledger.book.TestLedgers.MORNING;
import static org.grassroots.plan.ledger.book.TestLedgers.access;
import static org.grassroots.plan.ledger.book.TestLedgers.filled;
import static org.grassroots.plan.ledger.book.TestLedgers.id;
import static org.grassroots.plan.ledger.book.TestLedgers.open;
import static org.grassroots.plan.ledger.book.TestLedgers.salts;
import static org.grassroots.plan.ledger.book.TestLedgers.schema;
import static org.grassroots.plan.ledger.book.TestLedgers.values;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.grassroots.fact.DataClass;
import org.grassroots.member.HelperId;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.LedgerRoles;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.book.Access;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.LedgerCell;
import org.grassroots.plan.ledger.book.Purpose;
import org.grassroots.plan.ledger.view.AuditAct;
import org.grassroots.plan.ledger.view.AuditEntry;
import org.grassroots.plan.ledger.view.AuditLog;
import org.grassroots.plan.ledger.view.LedgerView;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;

class PersonRightsTest {
    private static final HelperId ADA = HelperId.of("h-ada");
    private static final Access LATER = HEAD.at(MORNING.plusHours(1));
    private static final ElementId PERSON = ElementId.of("person");
    private static final ElementId CARER = ElementId.of("carer");

    /** Ada is cared for in L2-1, cares for another in L2-2, hosts a wedding in L6-1, and is not in L7. */
    private static List<LedgerBook> books() {
        Map<ElementId, String> subject = filled(schema("L2"), 1);
        subject.put(PERSON, ADA.value());
        Map<ElementId, String> carer = filled(schema("L2"), 2);
        carer.put(CARER, ADA.value());
        Map<ElementId, String> host = filled(schema("L6"), 1);
        host.put(ElementId.of("host"), ADA.value());
        return List.of(
                open(schema("L2")).append(values(subject), HEAD, salts()).append(values(carer), HEAD, salts()),
                open(schema("L6")).append(values(host), HEAD, salts()),
                open(schema("L7")).append(values(schema("L7"), 1), HEAD, salts()));
    }

    @Test
    void a_person_is_found_across_ledgers_without_the_values() {
        List<PersonTrace> traces = new PersonRights(books()).find(ADA);
        assertThat(traces)
                .extracting(trace -> trace.entry().toString(), PersonTrace::subject)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("L2-1", true),
                        org.assertj.core.groups.Tuple.tuple("L2-2", false),
                        org.assertj.core.groups.Tuple.tuple("L6-1", true));
        assertThat(traces.get(1).columns()).containsExactly(CARER);
        assertThat(traces.get(0).columns()).hasSize(14);
        assertThat(traces.get(2).columns()).doesNotContain(ElementId.of("zone"), ElementId.of("street-record"));
        assertThat(new PersonRights(books()).find(HelperId.of("h-none"))).isEmpty();
    }

    @Test
    void an_export_holds_what_is_kept_of_the_person_and_nothing_of_others() {
        PersonExport export = new PersonRights(books()).export(ADA, LATER, AuditLog.empty());
        assertThat(export.entries()).hasSize(3);
        Purpose asked = Purpose.of("the person asked");
        assertThat(export.entries().get(1).values()).containsOnlyKeys(CARER);
        assertThat(export.entries().get(0).values().get(PERSON).reveal(asked)).isEqualTo("h-ada");
        assertThat(export.entries().get(0).values().get(ElementId.of("need")).reveal(asked))
                .isEqualTo(filled(schema("L2"), 1).get(ElementId.of("need")));
        assertThat(export.log().entries())
                .extracting(AuditEntry::act)
                .containsOnly(AuditAct.EXPORTED)
                .hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PersonRights(books()).export(ADA, access(LedgerRoles.AUDITOR), AuditLog.empty()))
                .withMessage("role 'auditor' may not export from ledger 'L2'; only [owner-head] may");
    }

    @Test
    void erasing_takes_the_person_out_of_every_ledger_and_leaves_others() {
        List<LedgerBook> before = books();
        List<LedgerBook> after = new PersonRights(before).erase(ADA, LATER, List.of());
        assertThat(new PersonRights(after).find(ADA)).isEmpty();
        LedgerBook special = after.get(0);
        assertThat(special.entry(id(special, 1)).columns())
                .allMatch(column -> special.entry(id(special, 1)).cell(column).state() == LedgerCell.State.ERASED);
        assertThat(special.entry(id(special, 2)).cell(CARER).state()).isEqualTo(LedgerCell.State.ERASED);
        assertThat(special.entry(id(special, 2)).cell(PERSON).isKept()).isTrue();
        assertThat(after.get(1)
                        .entry(id(after.get(1), 1))
                        .cell(ElementId.of("zone"))
                        .isKept())
                .isTrue();
        assertThat(after.get(2)).isSameAs(before.get(2));
        for (int at = 0; at < after.size(); at++) {
            assertThat(after.get(at).verify(after.get(at).seal()).isSound()).isTrue();
            assertThat(after.get(at).verifySince(before.get(at).seal()).isSound())
                    .isTrue();
        }
    }

    @Test
    void what_is_held_is_restricted_in_place_of_being_erased() {
        Hold hold = Hold.builder()
                .ledger(ElementId.of("L6"))
                .reason(Text.of("evidence", "取证"))
                .assessment(Text.of("lawful", "合法"))
                .since(LocalDate.of(2031, 3, 1))
                .build();
        assertThatIllegalStateException()
                .isThrownBy(() -> new PersonRights(books()).erase(ADA, LATER, List.of(hold)))
                .withMessage(
                        "ledger 'L6' is held since 2031-03-01 (evidence); nothing of it may be erased, but entries may"
                                + " be restricted");
        List<LedgerBook> restricted = new PersonRights(books()).restrict(ADA, LATER);
        assertThat(LedgerView.of(restricted.get(1), HEAD).rows().toList().get(0).texts())
                .containsOnly("***");
        List<LedgerBook> released = new PersonRights(restricted).release(ADA, LATER);
        assertThat(LedgerView.of(released.get(1), HEAD)
                        .reveal(Purpose.of("check"), AuditLog.empty())
                        .entries())
                .hasSize(1);
    }

    @Test
    void every_ledger_is_given_once() {
        List<LedgerBook> twice = List.of(books().get(0), books().get(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PersonRights(twice))
                .withMessage("every ledger is given once, were [L2, L2]");
    }

    @Test
    void a_person_goes_also_where_the_ledger_calls_people_internal() {
        LedgerSchema plain = schema("L7");
        LedgerSchema internal = LedgerSchema.builder()
                .from(plain)
                .columns(plain.columns().stream()
                        .map(column -> LedgerColumn.builder()
                                .from(column)
                                .dataClass(DataClass.INTERNAL)
                                .build())
                        .toList())
                .build();
        LedgerBook book = open(internal).append(values(internal, 1), HEAD, salts());
        HelperId taker = HelperId.of(filled(internal, 1).get(ElementId.of("received-by")));
        LedgerBook left =
                new PersonRights(List.of(book)).erase(taker, LATER, List.of()).get(0);
        assertThat(left.entry(id(left, 1)).cell(ElementId.of("received-by")).state())
                .isEqualTo(LedgerCell.State.ERASED);
        assertThat(left.entry(id(left, 1)).cell(ElementId.of("item")).isKept()).isTrue();
    }
}
