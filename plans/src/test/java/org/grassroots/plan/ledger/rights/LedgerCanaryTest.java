package org.grassroots.plan.ledger.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.grassroots.plan.ledger.book.TestLedgers.EVENT;
import static org.grassroots.plan.ledger.book.TestLedgers.HEAD;
import static org.grassroots.plan.ledger.book.TestLedgers.MORNING;
import static org.grassroots.plan.ledger.book.TestLedgers.access;
import static org.grassroots.plan.ledger.book.TestLedgers.filled;
import static org.grassroots.plan.ledger.book.TestLedgers.id;
import static org.grassroots.plan.ledger.book.TestLedgers.open;
import static org.grassroots.plan.ledger.book.TestLedgers.packed;
import static org.grassroots.plan.ledger.book.TestLedgers.salts;
import static org.grassroots.plan.ledger.book.TestLedgers.values;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.grassroots.member.HelperId;
import org.grassroots.member.PersonId;
import org.grassroots.plan.canary.Traces;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.json.LedgerViewWriter;
import org.grassroots.plan.json.LedgerWriter;
import org.grassroots.plan.ledger.ColumnType;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.LedgerRoles;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.book.Access;
import org.grassroots.plan.ledger.book.EntryValues;
import org.grassroots.plan.ledger.book.IdentityDigest;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.LedgerEntry;
import org.grassroots.plan.ledger.book.PackedLedger;
import org.grassroots.plan.ledger.book.Personal;
import org.grassroots.plan.ledger.book.TestLedgers;
import org.grassroots.plan.ledger.view.AuditLog;
import org.grassroots.plan.ledger.view.LedgerView;
import org.grassroots.plan.ledger.view.Revealed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A value of its own in every personal field; whatever is done, it shows nowhere but where it was asked for. */
class LedgerCanaryTest {
    private static final Set<ColumnType> TELLING = Set.of(
            ColumnType.TEXT,
            ColumnType.NUMBER,
            ColumnType.DATE,
            ColumnType.TIME,
            ColumnType.PERSON,
            ColumnType.HOUSEHOLD,
            ColumnType.PHONE);
    private static final String REASON = "canary in a reason 73 910";
    private static final Access LATER = HEAD.at(MORNING.plusHours(1));

    private final List<String> texts = new ArrayList<>();

    static List<LedgerSchema> schemas() {
        return TestLedgers.schemas();
    }

    private static List<String> canaries(LedgerSchema schema, int number) {
        Map<ElementId, String> filled = filled(schema, number);
        List<String> canaries = new ArrayList<>();
        for (LedgerColumn column : schema.columns()) {
            if (column.dataClass().isMasked() && TELLING.contains(column.type())) {
                canaries.add(filled.get(column.id()));
            }
        }
        return canaries;
    }

    private void say(Object each) {
        texts.add(String.valueOf(each));
        texts.add("%s".formatted(each));
    }

    private void fail(ThrowingCallable wrong) {
        Throwable thrown = catchThrowable(wrong);
        assertThat(thrown).isInstanceOfAny(IllegalArgumentException.class, IllegalStateException.class);
        StringWriter trace = new StringWriter();
        // A stack trace tells the causes and what was suppressed, too.
        thrown.printStackTrace(new PrintWriter(trace));
        texts.add(trace.toString());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void nothing_personal_shows_by_accident(LedgerSchema schema) {
        LedgerBook book =
                open(schema).append(values(schema, 1), HEAD, salts()).append(values(schema, 2), HEAD, salts());
        LedgerBook corrected = book.correct(id(book, 2), REASON, values(schema, 3), LATER, salts());
        Optional<PersonId> person = schema.columns().stream()
                .filter(column -> column.type() == ColumnType.PERSON)
                .findFirst()
                .map(column -> HelperId.of(filled(schema, 1).get(column.id())));

        everythingSaid(corrected);
        person.ifPresent(subject -> rights(corrected, subject));
        failures(schema, corrected);

        List<String> canaries = new ArrayList<>(List.of(REASON));
        for (int number = 1; number <= 4; number++) {
            canaries.addAll(canaries(schema, number));
        }
        assertThat(canaries).hasSizeGreaterThan(5).doesNotHaveDuplicates();
        assertThat(texts).hasSizeGreaterThan(60);
        for (String text : texts) {
            assertThat(text).doesNotContain(canaries);
        }
    }

    private void everythingSaid(LedgerBook book) {
        say(book);
        say(book.seal());
        say(book.schema());
        say(book.verify(book.seal()));
        say(PackedLedger.verify(new byte[] {1, 2, 3}, book.seal()));
        for (LedgerEntry entry : book.entries()) {
            say(entry);
            say(entry.id());
            say(entry.written());
            say(entry.why());
            say(entry.targets());
            for (LedgerColumn column : book.schema().columns()) {
                say(entry.cell(column.id()));
                if (entry.cell(column.id()).isKept()) {
                    say(entry.cell(column.id()).value());
                    say(Optional.of(entry.cell(column.id()).value().map(String::length)));
                }
            }
        }
        for (ElementId role : List.of(LedgerRoles.OWNER_HEAD, LedgerRoles.BRANCH_SECRETARY, LedgerRoles.AUDITOR)) {
            if (book.schema().columns().stream()
                    .noneMatch(column -> column.viewers().contains(role))) {
                continue;
            }
            LedgerView view = LedgerView.of(book, access(role));
            say(view);
            view.rows().forEach(this::say);
            say(shown(view));
            Revealed revealed = view.reveal(TestLedgers.VISIT, AuditLog.empty());
            say(revealed);
            revealed.log().entries().forEach(this::say);
            say(revealed.log());
        }
        RetentionFacts facts = RetentionFacts.eventOver(EVENT.id(), LocalDate.of(2031, 3, 1));
        say(facts);
        say(Retentions.dueForDestruction(List.of(book), facts, List.of(), LocalDate.of(2031, 4, 1)));
        Retentions.Destroyed destroyed = Retentions.destroyDue(List.of(book), facts, List.of(), LATER);
        say(destroyed);
        destroyed.certificates().forEach(certificate -> {
            say(certificate);
            say(certificate.problems(book.seal(), packed(book)));
        });
    }

    private void rights(LedgerBook book, PersonId person) {
        PersonRights rights = new PersonRights(List.of(book));
        say(rights);
        // A trace names entry and columns; only who asks knows of whom.
        say(rights.find(person));
        say(rights.export(person, LATER, AuditLog.empty()));
        say(rights.erase(person, LATER, List.of()));
        say(rights.restrict(person, LATER));
        fail(() -> rights.erase(person, access(LedgerRoles.AUDITOR).at(LATER.when()), List.of()));
        fail(() -> rights.export(person, access(LedgerRoles.AUDITOR), AuditLog.empty()));
    }

    private void failures(LedgerSchema schema, LedgerBook book) {
        Map<ElementId, String> filled = filled(schema, 4);
        say(values(filled));
        for (LedgerColumn column : schema.columns()) {
            // Each canary in the wrong place: a text where a day belongs, a telephone number where an id belongs ...
            for (String other : filled.values()) {
                Map<ElementId, String> wrong = new LinkedHashMap<>(filled);
                wrong.put(column.id(), other + "\u0007");
                fail(() -> book.append(values(wrong), LATER, salts()));
            }
            Map<ElementId, String> lacking = new LinkedHashMap<>(filled);
            lacking.remove(column.id());
            if (column.required()) {
                fail(() -> book.append(values(lacking), LATER, salts()));
            }
        }
        Map<ElementId, String> unknown = new LinkedHashMap<>(filled);
        unknown.put(ElementId.of("unknown"), filled.values().iterator().next());
        fail(() -> book.append(values(unknown), LATER, salts()));
        fail(() -> book.append(values(filled), access(LedgerRoles.AUDITOR).at(LATER.when()), salts()));
        fail(() -> book.append(values(filled), HEAD.at(MORNING.minusDays(9)), salts()));
        fail(() -> book.correct(id(book, 2), REASON, values(filled), LATER, salts()));
        fail(() -> book.correct(id(book, 1), REASON.repeat(20), values(filled), LATER, salts()));
        fail(() -> book.correct(id(book, 9), REASON, values(filled), LATER, salts()));
        fail(() -> book.destroy(LATER).append(values(filled), LATER, salts()));
        fail(() -> EntryValues.builder().put("a", REASON).put("a", REASON));
        fail(() -> LedgerView.of(book, access(ElementId.of("stranger"))));
        fail(() -> IdentityDigest.of(new byte[32], Personal.of(REASON)));
        fail(() -> Personal.of(REASON).map(LocalDate::parse));
        fail(() -> PackedLedger.read(schema, book.event(), Arrays.copyOf(packed(book), packed(book).length - 1)));
        LedgerSchema other = TestLedgers.schema(schema.id().value().equals("L7") ? "L6" : "L7");
        fail(() -> PackedLedger.read(other, book.event(), packed(book)));
        byte[] broken = packed(book);
        broken[4] = 99;
        fail(() -> PackedLedger.read(schema, book.event(), broken));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void after_erasure_no_byte_of_a_value_is_left_in_any_form(LedgerSchema schema) {
        LedgerBook book = open(schema).append(values(schema, 1), HEAD, salts());
        LedgerBook corrected = book.correct(id(book, 1), REASON, values(schema, 1), LATER, salts());
        List<String> canaries = new ArrayList<>(canaries(schema, 1));
        canaries.add(REASON);
        for (String canary : canaries) {
            assertThat(Traces.of(canary).in(packed(corrected)))
                    .as("%s before", canary)
                    .isPresent();
        }
        Optional<LedgerColumn> people = schema.columns().stream()
                .filter(column -> column.type() == ColumnType.PERSON)
                .findFirst();
        List<LedgerBook> gone = new ArrayList<>(List.of(corrected.destroy(LATER)));
        people.ifPresent(column -> gone.addAll(new PersonRights(List.of(corrected))
                .erase(HelperId.of(filled(schema, 1).get(column.id())), LATER, List.of())));
        Traces traces = Traces.of(canaries.toArray(String[]::new));
        for (LedgerBook rest : gone) {
            assertThat(traces.in(packed(rest))).isEmpty();
            assertThat(traces.in(lines(rest))).as("in lines").isEmpty();
        }
    }

    private static byte[] lines(LedgerBook book) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new LedgerWriter().write(book, LATER, AuditLog.empty(), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static String shown(LedgerView view) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new LedgerViewWriter().write(view, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
