package org.grassroots.plan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.grassroots.plan.ledger.book.TestLedgers.HEAD;
import static org.grassroots.plan.ledger.book.TestLedgers.MORNING;
import static org.grassroots.plan.ledger.book.TestLedgers.access;
import static org.grassroots.plan.ledger.book.TestLedgers.book;
import static org.grassroots.plan.ledger.book.TestLedgers.filled;
import static org.grassroots.plan.ledger.book.TestLedgers.id;
import static org.grassroots.plan.ledger.book.TestLedgers.open;
import static org.grassroots.plan.ledger.book.TestLedgers.salts;
import static org.grassroots.plan.ledger.book.TestLedgers.values;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.LedgerRoles;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.book.Access;
import org.grassroots.plan.ledger.book.EntryCells;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.TestLedgers;
import org.grassroots.plan.ledger.view.AuditAct;
import org.grassroots.plan.ledger.view.AuditEntry;
import org.grassroots.plan.ledger.view.AuditLog;
import org.grassroots.plan.ledger.view.LedgerView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LedgerFileTest {
    private static final Access LATER = HEAD.at(MORNING.plusHours(1));

    static List<LedgerSchema> schemas() {
        return TestLedgers.schemas();
    }

    private static LedgerBook lived(LedgerSchema schema) {
        ElementId column = schema.columns().get(1).id();
        LedgerBook book = book(schema, 3);
        book = book.correct(id(book, 1), "told so", values(schema, 5), LATER, salts());
        return book.erase(List.of(new EntryCells(id(book, 2), List.of(column))), LATER)
                .restrict(List.of(id(book, 3)), LATER);
    }

    private static String written(LedgerBook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LedgerWriter().write(book, HEAD, AuditLog.empty(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static LedgerReading read(LedgerBook like, String text) throws IOException {
        return new LedgerReader(like.schema(), like.event())
                .read("l.jsonl", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void a_ledger_is_read_back_the_same_and_still_sealed(LedgerSchema schema) throws IOException {
        LedgerBook book = lived(schema);
        String text = written(book);
        LedgerReading reading = read(book, text);
        assertThat(reading.refusals()).isEmpty();
        LedgerBook again = reading.book().orElseThrow();
        assertThat(again.entries()).containsExactlyElementsOf(book.entries());
        assertThat(again.verify(book.seal()).isSound()).isTrue();
        assertThat(written(again)).isEqualTo(text);
        assertThat(reading.lines()).isEqualTo(6);
        assertThat(reading.sound()).isEqualTo(6);
        assertThat(read(book, "").book().orElseThrow().size()).isZero();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void lines_that_cannot_be_used_are_all_told_without_their_values(LedgerSchema schema) throws IOException {
        LedgerBook book = lived(schema);
        List<String> lines = new ArrayList<>(written(book).lines().toList());
        List<String> canaries = schema.columns().stream()
                .filter(column -> column.dataClass().isMasked())
                .map(column -> filled(schema, 1).get(column.id()))
                .filter(value -> value.length() > 5)
                .toList();
        lines.set(0, lines.get(0).replaceFirst("\"salt\":\"[0-9a-f]", "\"salt\":\"G"));
        lines.set(3, lines.get(3).replace("\"corrects\":1,", ""));
        lines.set(4, "{");
        LedgerReading reading = read(book, String.join("\n", lines));
        assertThat(reading.book()).isEmpty();
        assertThat(reading.lines()).isEqualTo(6);
        assertThat(reading.sound()).isEqualTo(3);
        assertThat(reading.refusals()).hasSize(3);
        assertThat(reading.refusals().get(0)).startsWith("l.jsonl, line 1, ");
        assertThat(reading.refusals().get(1)).contains("a correction, and nothing else, has 'corrects' and 'why'");
        for (String refusal : reading.refusals()) {
            assertThat(refusal).doesNotContain(canaries);
        }
        LedgerReading gap =
                read(book, String.join("\n", written(book).lines().skip(1).toList()));
        assertThat(gap.refusals())
                .containsExactly("l.jsonl, line 1: ledger '%1$s': where entry 1 must stand, stands entry %1$s-2"
                        .formatted(schema.id()));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void a_view_is_written_masked_and_an_erased_value_is_in_no_line(LedgerSchema schema) throws IOException {
        LedgerBook book = open(schema).append(values(schema, 1), HEAD, salts());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LedgerViewWriter().write(LedgerView.of(book, HEAD), out);
        String view = out.toString(StandardCharsets.UTF_8);
        String gone = written(book.destroy(LATER));
        assertThat(view)
                .startsWith("{\"entry\":\"" + schema.id() + "-1\",\"cells\":[{\"column\":")
                .contains("\"***\"");
        for (LedgerColumn column : schema.columns()) {
            String value = filled(schema, 1).get(column.id()).replace("\"", "\\\"");
            if (value.length() > 5) {
                assertThat(written(book)).contains(value);
                assertThat(gone).doesNotContain(value);
                if (column.dataClass().isMasked()) {
                    assertThat(view).doesNotContain(value);
                }
            }
        }
    }

    @Test
    void whoever_has_a_ledger_written_in_full_keeps_it_and_stands_in_the_log() throws IOException {
        LedgerBook book = lived(TestLedgers.schema("L4"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AuditLog log = new LedgerWriter().write(book, HEAD, AuditLog.empty(), out);
        assertThat(log.entries())
                .extracting(AuditEntry::act, AuditEntry::count)
                .containsExactly(tuple(AuditAct.STORED, 6));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LedgerWriter()
                        .write(book, access(LedgerRoles.AUDITOR), AuditLog.empty(), new ByteArrayOutputStream()))
                .withMessage("role 'auditor' may not write ledger 'L4' in full; only [owner-head] may");
    }
}
