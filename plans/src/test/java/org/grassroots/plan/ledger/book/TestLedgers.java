package org.grassroots.plan.ledger.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.grassroots.member.MemberId;
import org.grassroots.plan.catalogue.TemplateCatalogue;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.LedgerRoles;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.RetentionStart;

/** The seven shipped ledgers with made-up entries. */
public final class TestLedgers {
    public static final LedgerEvent EVENT = new LedgerEvent(ElementId.of("outbreak-2031"), LocalDate.of(2031, 3, 1));
    public static final LocalDateTime MORNING = LocalDateTime.of(2031, 3, 2, 8, 0);
    public static final Purpose VISIT = Purpose.of("daily visit");
    public static final Access HEAD = access(LedgerRoles.OWNER_HEAD);

    private static final List<LedgerSchema> SCHEMAS =
            TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow().ledgers();

    private TestLedgers() {}

    public static Access access(ElementId role) {
        return new Access(MemberId.of("m-keeper"), role, VISIT, MORNING);
    }

    public static List<LedgerSchema> schemas() {
        return SCHEMAS;
    }

    public static LedgerSchema schema(String id) {
        return SCHEMAS.stream()
                .filter(schema -> schema.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public static LedgerBook open(LedgerSchema schema) {
        return schema.retention().start() == RetentionStart.EVENT_END
                ? LedgerBook.open(schema, EVENT)
                : LedgerBook.open(schema);
    }

    /** Always the same salts, so that tests can be run again. */
    public static RandomGenerator salts() {
        return new Random(20_310_301);
    }

    /**
     * A value for every column, different for each {@code number}; those that can be told apart from all others are
     * canaries.
     */
    public static Map<ElementId, String> filled(LedgerSchema schema, int number) {
        Map<ElementId, String> values = new LinkedHashMap<>();
        int at = 0;
        for (LedgerColumn column : schema.columns()) {
            String unique = schema.id() + "x" + number + "y" + at++;
            values.put(
                    column.id(),
                    switch (column.type()) {
                        case TEXT -> "金丝雀 canary \"" + unique + "\"";
                        case NUMBER ->
                            new BigDecimal(73_910_000 + number * 100 + at)
                                    .movePointLeft(1)
                                    .stripTrailingZeros()
                                    .toPlainString();
                        case DATE ->
                            LocalDate.of(2391, 1, 1).plusDays(number * 40L + at).toString();
                        case TIME ->
                            LocalDateTime.of(2391, 1, 1, 7, 31)
                                    .plusMinutes(number * 40L + at)
                                    .toString();
                        case YES_NO -> at % 2 == 0 ? "yes" : "no";
                        case CHOICE -> column.values().get(0).id().value();
                        case PERSON -> "person-" + unique;
                        case HOUSEHOLD -> "household-" + unique;
                        case PHONE -> "+86 739 " + (18_400_000 + number * 100 + at);
                        case ID_TAIL -> "739X";
                        case ID_DIGEST -> "7e".repeat(32);
                    });
        }
        return values;
    }

    public static EntryValues values(Map<ElementId, String> written) {
        EntryValues.Builder values = EntryValues.builder();
        written.forEach((column, value) -> values.put(column, Personal.of(value)));
        return values.build();
    }

    public static EntryValues values(LedgerSchema schema, int number) {
        return values(filled(schema, number));
    }

    /** A book with some records. */
    public static LedgerBook book(LedgerSchema schema, int entries) {
        RandomGenerator salts = salts();
        LedgerBook book = open(schema);
        for (int number = 1; number <= entries; number++) {
            book = book.append(values(schema, number), HEAD.at(MORNING.plusMinutes(number)), salts);
        }
        return book;
    }

    public static EntryId id(LedgerBook book, int number) {
        return new EntryId(book.schema().id(), number);
    }

    public static byte[] packed(LedgerBook book) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PackedLedger.write(book, Purpose.of("test"), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The entries of a packed ledger, each with its length. */
    public static List<byte[]> parts(byte[] packed) {
        List<byte[]> parts = new ArrayList<>();
        for (int at = 0; at < packed.length; ) {
            int length = 4 + java.nio.ByteBuffer.wrap(packed, at, 4).getInt();
            parts.add(java.util.Arrays.copyOfRange(packed, at, at + length));
            at += length;
        }
        return parts;
    }
}
