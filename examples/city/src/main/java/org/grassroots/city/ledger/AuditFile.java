package org.grassroots.city.ledger;

import static org.grassroots.json.shape.Field.list;
import static org.grassroots.json.shape.Field.optional;
import static org.grassroots.json.shape.Field.required;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.grassroots.fact.DataClass;
import org.grassroots.fact.Id;
import org.grassroots.json.shape.JsonLines;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Reading;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.ShapeReader;
import org.grassroots.json.shape.ShapeWriter;
import org.grassroots.json.shape.Shapes;
import org.grassroots.member.HelperId;
import org.grassroots.member.MemberId;
import org.grassroots.member.PersonId;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.book.Access;
import org.grassroots.plan.ledger.book.EntryId;
import org.grassroots.plan.ledger.book.Purpose;
import org.grassroots.plan.ledger.view.AuditAct;
import org.grassroots.plan.ledger.view.AuditEntry;
import org.grassroots.plan.ledger.view.AuditLog;

/** An audit log as JSON Lines: each entry with the head of the chain after it, so that a change shows when it is read. */
public final class AuditFile {
    private static final Shape<ElementId> ELEMENT =
            Shapes.mapped(Shapes.text(DataClass.INTERNAL, ElementId.MAX_LENGTH), ElementId::of, ElementId::value);
    private static final Shape<Integer> COUNT = Shapes.integer(0, Integer.MAX_VALUE);

    private static final ObjectShape<PersonId> WHO = ObjectShape.of(
            "person",
            optional(
                    "member", id(MemberId::of), who -> who instanceof MemberId id ? Optional.of(id) : Optional.empty()),
            optional(
                    "helper", id(HelperId::of), who -> who instanceof HelperId id ? Optional.of(id) : Optional.empty()),
            AuditFile::person);

    private static final ObjectShape<Access> ACCESS = ObjectShape.of(
            "access",
            required("by", WHO, Access::who),
            required("role", ELEMENT, Access::role),
            required(
                    "purpose",
                    Shapes.mapped(Shapes.text(DataClass.INTERNAL, Purpose.MAX_LENGTH), Purpose::of, Purpose::words),
                    Access::purpose),
            required(
                    "when",
                    Shapes.mapped(Shapes.text(DataClass.INTERNAL, 40), AuditFile::time, LocalDateTime::toString),
                    Access::when),
            Access::new);

    private static final ObjectShape<AuditEntry> ENTRY = ObjectShape.of(
            "audit entry",
            required("act", Shapes.enumeration(AuditAct.class), AuditEntry::act),
            required("access", ACCESS, AuditEntry::access),
            required("ledger", ELEMENT, AuditEntry::ledger),
            list("columns", ELEMENT, AuditEntry::columns),
            list(
                    "chosen",
                    COUNT,
                    entry -> entry.chosen().stream().map(EntryId::number).toList()),
            required("count", COUNT, AuditEntry::count),
            AuditFile::entry);

    private static final ObjectShape<Line> LINE = ObjectShape.of(
            "line of an audit log",
            required("entry", ENTRY, Line::entry),
            required("head", Shapes.text(DataClass.INTERNAL, 64, Pattern.compile("[0-9a-f]{64}")), Line::head),
            Line::new);

    private record Line(AuditEntry entry, String head) {}

    private AuditFile() {}

    /** All entries, each with its line end; the stream stays open. */
    public static void write(AuditLog log, OutputStream out) throws IOException {
        ShapeWriter<Line> writer = ShapeWriter.of(LINE);
        AuditLog written = AuditLog.empty();
        for (AuditEntry entry : log.entries()) {
            written = written.plus(entry);
            writer.write(new Line(entry, written.head()), out);
            out.write('\n');
        }
    }

    /**
     * The log of a file, to its end.
     *
     * @param file  its name, as messages show it
     * @throws IllegalArgumentException if a line cannot be read or is not what was written after the one before it; the
     *     message names the line
     */
    public static AuditLog read(String file, InputStream in) {
        AuditLog log = AuditLog.empty();
        JsonLines<Line> lines = ShapeReader.of(LINE).lines(file, in);
        for (Iterator<Reading<Line>> each = lines; each.hasNext(); ) {
            Reading<Line> reading = each.next();
            if (reading instanceof Reading.Refused<Line> refused) {
                throw new IllegalArgumentException(refused.message());
            }
            Line line = reading.sound().orElseThrow();
            log = log.plus(line.entry());
            if (!log.head().equals(line.head())) {
                throw new IllegalArgumentException(
                        "%s, line %s: the audit log was changed here: its head does not follow from the lines before it"
                                .formatted(file, lines.line()));
            }
        }
        return log;
    }

    private static AuditEntry entry(
            AuditAct act,
            Access access,
            ElementId ledger,
            List<ElementId> columns,
            List<Integer> chosen,
            Integer count) {
        return AuditEntry.builder()
                .act(act)
                .access(access)
                .ledger(ledger)
                .columns(columns)
                .chosen(chosen.stream()
                        .map(number -> new EntryId(ledger, number))
                        .toList())
                .count(count)
                .build();
    }

    private static PersonId person(Optional<MemberId> member, Optional<HelperId> helper) {
        if (member.isPresent() == helper.isPresent()) {
            throw new IllegalArgumentException("values are given to either a 'member' or a 'helper'");
        }
        return member.<PersonId>map(id -> id).orElseGet(helper::orElseThrow);
    }

    private static LocalDateTime time(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException unfit) {
            throw new IllegalArgumentException("a day and time must be written like 2026-01-31T08:30");
        }
    }

    private static <I extends Id> Shape<I> id(Function<String, I> parse) {
        return Shapes.mapped(Shapes.text(DataClass.INTERNAL, Id.MAX_LENGTH), parse, Id::value);
    }
}
