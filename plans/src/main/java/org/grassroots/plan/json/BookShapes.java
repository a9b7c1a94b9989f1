package org.grassroots.plan.json;

import static com.google.common.base.Preconditions.checkArgument;
import static org.grassroots.json.shape.Field.list;
import static org.grassroots.json.shape.Field.optional;
import static org.grassroots.json.shape.Field.required;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.grassroots.fact.DataClass;
import org.grassroots.fact.Id;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.Shapes;
import org.grassroots.member.HelperId;
import org.grassroots.member.MemberId;
import org.grassroots.member.PersonId;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.book.EntryKind;
import org.grassroots.plan.ledger.book.Personal;
import org.grassroots.plan.ledger.book.Purpose;
import org.grassroots.plan.ledger.book.StoredCell;
import org.grassroots.plan.ledger.book.StoredEntry;

/** How an entry of a ledger is written in full. */
final class BookShapes {
    private static final int VALUE_LENGTH = 1000;
    private static final int HEX_LENGTH = 64;
    private static final Purpose STORING = Purpose.of("storing the ledger");

    private static final Shape<ElementId> ELEMENT =
            Shapes.mapped(Shapes.text(DataClass.INTERNAL, ElementId.MAX_LENGTH), ElementId::of, ElementId::value);
    private static final Shape<Integer> NUMBER = Shapes.integer(1, Integer.MAX_VALUE);
    private static final Shape<Purpose> PURPOSE =
            Shapes.mapped(Shapes.text(DataClass.INTERNAL, Purpose.MAX_LENGTH), Purpose::of, Purpose::words);
    private static final Shape<LocalDateTime> TIME =
            Shapes.mapped(Shapes.text(DataClass.INTERNAL, 40), BookShapes::time, LocalDateTime::toString);
    private static final Shape<Personal<String>> VALUE =
            Shapes.mapped(Shapes.text(DataClass.SENSITIVE, VALUE_LENGTH), Personal::of, value -> value.reveal(STORING));
    private static final Shape<Personal<String>> HEX = Shapes.mapped(
            Shapes.text(DataClass.SENSITIVE, HEX_LENGTH, Pattern.compile("(?:[0-9a-f]{32}){1,2}")),
            Personal::of,
            hex -> hex.reveal(STORING));

    private static final ObjectShape<StoredCell> WHY = ObjectShape.of(
            "reason",
            optional("value", VALUE, StoredCell::value),
            optional("salt", HEX, BookShapes::salt),
            optional("commitment", HEX, BookShapes::commitment),
            BookShapes::cell);

    private static final ObjectShape<LedgerLine.Cell> CELL = ObjectShape.of(
            "value of a column",
            required("column", ELEMENT, LedgerLine.Cell::column),
            optional("value", VALUE, cell -> cell.stored().value()),
            optional("salt", HEX, cell -> salt(cell.stored())),
            optional("commitment", HEX, cell -> commitment(cell.stored())),
            (column, value, salt, commitment) -> new LedgerLine.Cell(column, cell(value, salt, commitment)));

    private static final ObjectShape<LedgerLine.Target> TARGET = ObjectShape.of(
            "target",
            required("entry", NUMBER, LedgerLine.Target::entry),
            list("columns", ELEMENT, LedgerLine.Target::columns),
            LedgerLine.Target::new);

    private static final ObjectShape<PersonId> BY = ObjectShape.of(
            "writer",
            optional("member", id(MemberId::of), BookShapes::member),
            optional("helper", id(HelperId::of), BookShapes::helper),
            BookShapes::person);

    static final Shape<StoredEntry> ENTRY = Shapes.mapped(
            ObjectShape.of("entry", LedgerLine::builder, LedgerLine.Builder::build)
                    .constant("format", "grassroots-ledger/1")
                    .required("ledger", ELEMENT, LedgerLine::ledger, LedgerLine.Builder::ledger)
                    .optional("event", ELEMENT, LedgerLine::event, LedgerLine.Builder::event)
                    .required("entry", NUMBER, LedgerLine::entry, LedgerLine.Builder::entry)
                    .required("kind", Shapes.enumeration(EntryKind.class), LedgerLine::kind, LedgerLine.Builder::kind)
                    .required("when", TIME, LedgerLine::when, LedgerLine.Builder::when)
                    .required("by", BY, LedgerLine::by, LedgerLine.Builder::by)
                    .required("role", ELEMENT, LedgerLine::role, LedgerLine.Builder::role)
                    .required("purpose", PURPOSE, LedgerLine::purpose, LedgerLine.Builder::purpose)
                    .optional("corrects", NUMBER, LedgerLine::corrects, LedgerLine.Builder::corrects)
                    .optional("why", WHY, LedgerLine::why, LedgerLine.Builder::why)
                    .list("targets", TARGET, LedgerLine::targets, LedgerLine.Builder::targets)
                    .list("cells", CELL, LedgerLine::cells, LedgerLine.Builder::cells)
                    .end(),
            LedgerLine::stored,
            LedgerLine::of);

    private BookShapes() {}

    private static LocalDateTime time(String text) {
        try {
            LocalDateTime time = LocalDateTime.parse(text);
            checkArgument(time.toString().equals(text), "a day and time must be written like 2026-01-31T08:30");
            return time;
        } catch (DateTimeParseException unfit) {
            throw new IllegalArgumentException("a day and time must be written like 2026-01-31T08:30");
        }
    }

    private static Optional<Personal<String>> salt(StoredCell cell) {
        return cell.value().map(any -> cell.proof());
    }

    private static Optional<Personal<String>> commitment(StoredCell cell) {
        return cell.value().isPresent() ? Optional.empty() : Optional.of(cell.proof());
    }

    private static StoredCell cell(
            Optional<Personal<String>> value, Optional<Personal<String>> salt, Optional<Personal<String>> commitment) {
        checkArgument(
                value.isPresent() == salt.isPresent() && value.isPresent() != commitment.isPresent(),
                "a value has a 'salt', and one that was erased only a 'commitment'");
        return new StoredCell(value, salt.or(() -> commitment).orElseThrow());
    }

    private static Optional<MemberId> member(PersonId person) {
        return person instanceof MemberId member ? Optional.of(member) : Optional.empty();
    }

    private static Optional<HelperId> helper(PersonId person) {
        return person instanceof HelperId helper ? Optional.of(helper) : Optional.empty();
    }

    private static PersonId person(Optional<MemberId> member, Optional<HelperId> helper) {
        checkArgument(
                member.isPresent() != helper.isPresent(), "an entry is written by either a 'member' or a 'helper'");
        return member.<PersonId>map(id -> id).orElseGet(helper::orElseThrow);
    }

    private static <I extends Id> Shape<I> id(Function<String, I> parse) {
        return Shapes.mapped(Shapes.text(DataClass.INTERNAL, Id.MAX_LENGTH), parse, Id::value);
    }
}
