package org.grassroots.plan.ledger.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.grassroots.plan.ledger.book.TestLedgers.HEAD;
import static org.grassroots.plan.ledger.book.TestLedgers.MORNING;
import static org.grassroots.plan.ledger.book.TestLedgers.book;
import static org.grassroots.plan.ledger.book.TestLedgers.filled;
import static org.grassroots.plan.ledger.book.TestLedgers.id;
import static org.grassroots.plan.ledger.book.TestLedgers.open;
import static org.grassroots.plan.ledger.book.TestLedgers.packed;
import static org.grassroots.plan.ledger.book.TestLedgers.salts;
import static org.grassroots.plan.ledger.book.TestLedgers.schema;
import static org.grassroots.plan.ledger.book.TestLedgers.values;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.grassroots.fact.DataClass;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;
import org.grassroots.plan.element.OriginMark;
import org.grassroots.plan.ledger.ColumnType;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.LedgerRoles;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.LegalBasis;
import org.grassroots.plan.ledger.Retention;
import org.grassroots.plan.ledger.RetentionEnd;
import org.grassroots.plan.ledger.RetentionStart;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;

class LedgerBookTest {
    private static final LedgerSchema RISK = schema("L4");
    private static final Access LATER = HEAD.at(MORNING.plusHours(4));

    private static EntryValues with(String column, String value) {
        Map<ElementId, String> filled = filled(RISK, 1);
        filled.put(ElementId.of(column), value);
        return values(filled);
    }

    private static LedgerBook append(LedgerBook book, EntryValues values, Access access) {
        return book.append(values, access, salts());
    }

    @Test
    void a_book_keeps_what_it_was_given_and_the_old_book_stays_as_it_was() {
        LedgerBook empty = open(RISK);
        LedgerBook one = append(empty, values(RISK, 1), HEAD);
        assertThat(empty.size()).isZero();
        assertThat(one.size()).isEqualTo(1);
        LedgerEntry entry = one.entry(id(one, 1));
        assertThat(entry.written()).isEqualTo(HEAD);
        assertThat(entry.event()).contains(TestLedgers.EVENT.id());
        assertThat(entry.columns()).containsExactlyElementsOf(filled(RISK, 1).keySet());
        filled(RISK, 1)
                .forEach(
                        (column, value) -> assertThat(entry.cell(column).value().reveal(TestLedgers.VISIT))
                                .isEqualTo(value));
        assertThat(entry.cell(ElementId.of("none")).state()).isEqualTo(LedgerCell.State.EMPTY);
    }

    @Test
    void an_unknown_column_is_refused_with_the_known_ones() {
        EntryValues values = EntryValues.builder().put("weight", 70).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> append(open(RISK), values, HEAD))
                .withMessageStartingWith("ledger 'L4' has no column 'weight'; it has [person, household, phone,");
    }

    @Test
    void a_required_column_must_be_filled() {
        Map<ElementId, String> filled = filled(RISK, 1);
        filled.remove(ElementId.of("phone"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> append(open(RISK), values(filled), HEAD))
                .withMessage("ledger 'L4': column 'phone' must be filled");
    }

    @Test
    void a_role_without_a_grant_may_not_write() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> append(open(RISK), values(RISK, 1), TestLedgers.access(LedgerRoles.AUDITOR)))
                .withMessage("role 'auditor' may not write column 'person' of ledger 'L4'; only [owner-head,"
                        + " owner-member] may");
    }

    @Test
    void an_entry_is_not_dated_before_the_event_or_the_last_entry() {
        Access early = HEAD.at(LocalDateTime.of(2031, 2, 28, 23, 59));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> append(open(RISK), values(RISK, 1), early))
                .withMessage("ledger 'L4' is kept for event 'outbreak-2031' from 2031-03-01 on; the entry is dated"
                        + " 2031-02-28T23:59");
        Access first = HEAD.at(LocalDateTime.of(2031, 3, 1, 0, 0));
        LedgerBook book = append(open(RISK), values(RISK, 1), first);
        assertThat(append(book, values(RISK, 2), first).size()).isEqualTo(2);
        LedgerBook next = append(book, values(RISK, 2), HEAD);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> append(next, values(RISK, 2), HEAD.at(MORNING.minusSeconds(1))))
                .withMessage("entry L4-2 was written at 2031-03-02T08:00; the next must not be dated before, was"
                        + " 2031-03-02T07:59:59");
    }

    @Test
    void a_purpose_must_say_something() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Purpose.of(" "))
                .withMessage(
                        "a purpose must say in 1 to 200 characters what the data is needed for, such as 'daily visit';"
                                + " it had 0");
        assertThat(Purpose.of("x".repeat(200)).words()).hasSize(200);
        assertThatIllegalArgumentException().isThrownBy(() -> Purpose.of("x".repeat(201)));
    }

    @Test
    void a_value_of_the_wrong_kind_is_refused_without_being_shown() {
        record Wrong(String column, String value, String wanted) {}
        for (Wrong wrong : List.of(
                new Wrong("arrival", "2031-02-30", "a day such as 2026-01-31; was ***"),
                new Wrong("co-residents", "03", "a number of at most 30 digits such as 12 or 36.5; was ***"),
                new Wrong("co-residents", "1E+999999999", "a number of at most 30 digits such as 12 or 36.5; was ***"),
                new Wrong(
                        "phone",
                        "secret",
                        "a telephone number of 4 to 30 digits, spaces, '+', '-', '(' and ')'; was ***"),
                new Wrong("person", "two words", "the id of a person; was ***"),
                new Wrong("measure", "prison", "one of ["))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> append(open(RISK), with(wrong.column(), wrong.value()), HEAD))
                    .withMessageStartingWith("column '%s' of ledger 'L4' must hold %s", wrong.column(), wrong.wanted())
                    .withMessageEndingWith("***")
                    .withNoCause();
        }
    }

    @Test
    void a_text_is_one_that_can_be_written_and_read() {
        for (String text : List.of("half \uD83D", "bell \u0007", " ", "x".repeat(1001))) {
            assertThatIllegalArgumentException().isThrownBy(() -> append(open(RISK), with("symptoms", text), HEAD));
        }
        for (String text : List.of("whole \uD83D\uDE00", "two\nlines", "x".repeat(1000))) {
            assertThat(append(open(RISK), with("symptoms", text), HEAD).size()).isEqualTo(1);
        }
    }

    @Test
    void numbers_are_written_in_one_way() {
        EntryValues values = EntryValues.builder()
                .put("a", new BigDecimal("36.50"))
                .put("b", new BigDecimal("1E+2"))
                .put("c", new BigDecimal("0.000"))
                .put("d", new BigDecimal("-0.5"))
                .build();
        assertThat(values.written().values().stream().map(value -> value.reveal(TestLedgers.VISIT)))
                .containsExactly("36.5", "100", "0", "-0.5");
        for (String number : List.of("0", "-0.5", "36.5", "100", "-12")) {
            assertThat(append(open(RISK), with("co-residents", number), HEAD).size())
                    .isEqualTo(1);
        }
        for (String number : List.of("-0", "0.0", "1.50", "+1", ".5", "1.", "0100")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> append(open(RISK), with("co-residents", number), HEAD));
        }
    }

    @Test
    void no_text_may_hold_an_identity_number() {
        for (String text : List.of(
                "11010119900307123X",
                "no. 110101199003071234.",
                "１１０１０１１９９００３０７１２３４",
                "110101 19900307 1234",
                "110101-19900307-123x")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> append(open(RISK), with("symptoms", text), HEAD))
                    .withMessageEndingWith("was an identity number, which is never kept whole");
            assertThatIllegalArgumentException().isThrownBy(() -> Purpose.of(text));
        }
        assertThat(append(open(RISK), with("symptoms", "110101199013071234"), HEAD)
                        .size())
                .isEqualTo(1);
    }

    @Test
    void an_identity_number_is_kept_as_keyed_digest_or_last_four() {
        byte[] key = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);
        String digest = IdentityDigest.of(key, Personal.of("11010119900307123x"));
        assertThat(digest).matches("[0-9a-f]{64}");
        assertThat(IdentityDigest.of(key, Personal.of("11010119900307123X"))).isEqualTo(digest);
        assertThat(IdentityDigest.of(
                        "0123456789abcdef0123456789abcdeF".getBytes(StandardCharsets.UTF_8),
                        Personal.of("11010119900307123X")))
                .isNotEqualTo(digest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IdentityDigest.of(key, Personal.of("1101011990030712345")))
                .withMessage("an identity number must be 17 digits and a digit or X, was ***");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IdentityDigest.of(new byte[31], Personal.of("11010119900307123X")))
                .withMessage("the key must have at least 32 bytes, had 31");
        LedgerBook book = open(threeNone());
        LedgerBook kept = append(
                book,
                EntryValues.builder()
                        .put("compound", "North gate")
                        .put("tail", "123X")
                        .put("digest", digest)
                        .build(),
                HEAD);
        assertThat(kept.size()).isEqualTo(1);
        EntryValues whole = EntryValues.builder()
                .put("compound", "North gate")
                .put("tail", "11010119900307123X")
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> append(book, whole, HEAD))
                .withMessage(
                        "column 'tail' of ledger 'three-none' must hold the last four characters of an identity number;"
                                + " was an identity number, which is never kept whole");
    }

    /** A ledger that no template ships. */
    private static LedgerSchema threeNone() {
        Origin ours = Origin.of(OriginMark.OURS, "grassroots");
        LedgerSchema.Builder schema = LedgerSchema.builder()
                .id(ElementId.of("three-none"))
                .title(Text.of("Three-none compounds", "三无小区台账"))
                .traditional("三無小區臺賬")
                .owner(ElementId.of("T1"))
                .purpose(Text.same("know them"))
                .updated(Text.same("monthly"))
                .basis(LegalBasis.OTHER_LAW)
                .retention(Retention.builder()
                        .start(RetentionStart.ENTRY_CLOSED)
                        .keep(java.time.Period.ofYears(1))
                        .then(RetentionEnd.DESTROY)
                        .origin(ours)
                        .build())
                .origin(ours);
        Map.of("compound", ColumnType.TEXT)
                .forEach((id, type) -> schema.addColumns(column(id, type, DataClass.PUBLIC)));
        schema.addColumns(column("tail", ColumnType.ID_TAIL, DataClass.SENSITIVE));
        schema.addColumns(column("digest", ColumnType.ID_DIGEST, DataClass.SENSITIVE));
        return schema.build();
    }

    private static LedgerColumn column(String id, ColumnType type, DataClass dataClass) {
        return LedgerColumn.builder()
                .id(ElementId.of(id))
                .title(Text.same(id))
                .type(type)
                .dataClass(dataClass)
                .purpose(Text.same("know"))
                .required(false)
                .origin(Origin.of(OriginMark.OURS, "grassroots"))
                .build();
    }

    @Test
    void a_correction_names_the_entry_it_replaces_and_why() {
        LedgerBook book = book(RISK, 2);
        LedgerBook corrected = book.correct(id(book, 1), "wrong door", values(RISK, 9), LATER, salts());
        LedgerEntry correction = corrected.entry(id(book, 3));
        assertThat(correction.kind()).isEqualTo(EntryKind.CORRECTION);
        assertThat(correction.corrects()).contains(id(book, 1));
        assertThat(correction.why().value().reveal(TestLedgers.VISIT)).isEqualTo("wrong door");
        assertThat(correction.columns()).doesNotContain(ElementId.of("why"));
        assertThat(corrected.entry(id(book, 1))).isEqualTo(book.entry(id(book, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> corrected.correct(id(book, 1), "again", values(RISK, 9), LATER, salts()))
                .withMessage("entry L4-1 was corrected by L4-3 already; correct that one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.correct(id(book, 1), " ", values(RISK, 9), LATER, salts()))
                .withMessage("a correction in ledger 'L4' must say why in 1 to 200 characters, had 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.correct(id(book, 7), "why", values(RISK, 9), LATER, salts()))
                .withMessage("ledger 'L4' has entries 1 to 2, but no entry L4-7");
    }

    @Test
    void only_a_keeper_erases_restricts_and_destroys() {
        LedgerBook book = book(RISK, 1);
        Access member = new Access(HEAD.who(), LedgerRoles.OWNER_MEMBER, HEAD.purpose(), LATER.when());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.destroy(member))
                .withMessage("role 'owner-member' may not erase, restrict or destroy entries of ledger 'L4'; only"
                        + " [owner-head] may");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.erase(List.of(), LATER))
                .withMessage("a ERASURE in ledger 'L4' must name at least one entry");
    }

    @Test
    void a_destroyed_book_takes_no_more() {
        LedgerBook destroyed = book(RISK, 2).destroy(LATER);
        assertThat(destroyed.isDestroyed()).isTrue();
        assertThat(PackedLedger.keptValues(packed(destroyed))).isZero();
        assertThat(PackedLedger.keptValues(packed(book(RISK, 2)))).isEqualTo(48);
        assertThatIllegalStateException()
                .isThrownBy(() -> destroyed.append(values(RISK, 3), LATER, salts()))
                .withMessage("ledger 'L4' was destroyed; open a new one");
    }

    @Test
    void erasing_leaves_the_chain_and_every_older_seal_as_they_were() {
        LedgerBook book = book(RISK, 5);
        LedgerBook corrected = book.correct(id(book, 2), "a reason", values(RISK, 9), LATER, salts());
        LedgerBook erased = corrected.erase(
                List.of(
                        new EntryCells(id(book, 2), List.of(ElementId.of("symptoms"))),
                        new EntryCells(id(book, 6), List.of(ElementId.of("phone")))),
                LATER);
        assertThat(erased.verify(erased.seal()).isSound()).isTrue();
        assertThat(erased.verifySince(book.seal()).isSound()).isTrue();
        assertThat(erased.verifySince(corrected.seal()).isSound()).isTrue();
        LedgerEntry second = erased.entry(id(book, 2));
        assertThat(second.cell(ElementId.of("symptoms")).state()).isEqualTo(LedgerCell.State.ERASED);
        assertThat(second.cell(ElementId.of("phone")).isKept()).isTrue();
        assertThat(erased.entry(id(book, 6)).why().state()).isEqualTo(LedgerCell.State.ERASED);
        assertThat(erased.last().orElseThrow().targets()).hasSize(2);
        assertThat(PackedLedger.verify(packed(erased), erased.seal()).isSound()).isTrue();
    }

    @Test
    void a_packed_book_is_read_back_the_same() {
        LedgerBook book = book(RISK, 40).restrict(List.of(new EntryId(RISK.id(), 3)), LATER);
        LedgerBook read = PackedLedger.read(RISK, Optional.of(TestLedgers.EVENT), packed(book));
        assertThat(read.entries()).containsExactlyElementsOf(book.entries());
        assertThat(read.seal()).isEqualTo(book.seal());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackedLedger.read(schema("L2"), Optional.of(TestLedgers.EVENT), packed(book)))
                .withMessageStartingWith("ledger 'L2', entry 1: a column that the ledger does not have");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackedLedger.read(RISK, Optional.empty(), new byte[] {0, 0, 0, 1}))
                .withMessage("ledger 'L4', entry 1: the bytes end before the entry does");
    }

    @Test
    void the_same_book_gives_the_same_bytes_and_other_salts_other_commitments() {
        assertThat(packed(book(RISK, 3))).isEqualTo(packed(book(RISK, 3)));
        RandomGenerator other = new java.util.Random(7);
        assertThat(open(RISK).append(values(RISK, 1), HEAD, other).seal())
                .isNotEqualTo(open(RISK).append(values(RISK, 1), HEAD, salts()).seal());
    }
}
