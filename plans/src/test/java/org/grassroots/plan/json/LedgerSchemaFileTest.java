package org.grassroots.plan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.plan.ledger.book.TestLedgers.HEAD;
import static org.grassroots.plan.ledger.book.TestLedgers.MORNING;
import static org.grassroots.plan.ledger.book.TestLedgers.book;
import static org.grassroots.plan.ledger.book.TestLedgers.id;
import static org.grassroots.plan.ledger.book.TestLedgers.salts;
import static org.grassroots.plan.ledger.book.TestLedgers.values;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.book.Access;
import org.grassroots.plan.ledger.book.EntryCells;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.TestLedgers;
import org.grassroots.plan.ledger.view.AuditLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema of {@code grassroots-ledger/1}, at work in another library's validator. */
class LedgerSchemaFileTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(LedgerReader.schema(), InputFormat.JSON);
    private static final Access LATER = HEAD.at(MORNING.plusHours(1));

    static List<LedgerSchema> schemas() {
        return TestLedgers.schemas();
    }

    private static List<String> lines(LedgerBook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LedgerWriter().write(book, HEAD, AuditLog.empty(), out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static boolean isValid(String line) {
        return SCHEMA.validate(line, InputFormat.JSON).isEmpty();
    }

    @Test
    void the_published_schema_says_what_is_read() {
        assertThat(LedgerReader.schema())
                .isEqualTo(ShapeSchema.of("An entry of a ledger, grassroots-ledger/1", BookShapes.ENTRY));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void entries_of_every_kind_are_valid_as_they_are_written(LedgerSchema schema) throws IOException {
        LedgerBook book = book(schema, 3);
        book = book.correct(id(book, 1), "told so", values(schema, 5), LATER, salts())
                .erase(
                        List.of(new EntryCells(
                                id(book, 2), List.of(schema.columns().get(1).id()))),
                        LATER)
                .restrict(List.of(id(book, 3)), LATER)
                .release(List.of(id(book, 3)), LATER);
        for (String line : lines(book)) {
            assertThat(SCHEMA.validate(line, InputFormat.JSON)).as(line).isEmpty();
        }
        for (String line : lines(book.destroy(LATER))) {
            assertThat(SCHEMA.validate(line, InputFormat.JSON)).as(line).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"format\":\"grassroots-ledger/1\" | \"format\":\"grassroots-ledger/2\"",
                "\"format\":\"grassroots-ledger/1\", | ``",
                "\"entry\":1 | \"entry\":0",
                "\"entry\":1 | \"entry\":\"1\"",
                "\"kind\":\"record\" | \"kind\":\"recorded\"",
                "\"by\":{\"member\":\"m-keeper\"} | \"by\":\"m-keeper\"",
                "\"by\":{\"member\":\"m-keeper\"} | \"by\":{\"person\":\"m-keeper\"}",
                "\"purpose\":\"daily visit\", | ``",
                "\"purpose\":\"daily visit\" | \"purpose\":\"\"",
                "\"role\":\"owner-head\" | \"role\":\"owner-head\",\"mood\":\"good\"",
                "\"salt\":\" | \"salt\":\"G",
                "\"cells\":[ | \"cells\":[{},",
            })
    void what_the_schema_refuses_the_reader_refuses_too(String from, String to) throws IOException {
        LedgerBook book = book(TestLedgers.schema("L7"), 1);
        String line = lines(book).get(0);
        assertThat(line).contains(from);
        assertThat(isValid(line)).isTrue();

        String wrong = line.replace(from, to);

        assertThat(isValid(wrong)).isFalse();
        assertThat(new LedgerReader(book.schema(), book.event())
                        .read("l.jsonl", new ByteArrayInputStream(wrong.getBytes(StandardCharsets.UTF_8)))
                        .refusals())
                .hasSize(1);
    }
}
