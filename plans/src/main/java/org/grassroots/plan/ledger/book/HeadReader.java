package org.grassroots.plan.ledger.book;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.grassroots.member.HelperId;
import org.grassroots.member.MemberId;
import org.grassroots.member.PersonId;
import org.grassroots.plan.element.ElementId;

/** Reads the head of an entry out of a form whose bounds a {@link FormWalk} has checked. */
final class HeadReader {
    private final byte[] bytes;
    private int at;

    HeadReader(byte[] bytes, int start) {
        this.bytes = bytes;
        this.at = start;
    }

    /**
     * @throws RuntimeException if a text is not what its place asks for
     */
    EntryHead head() {
        EntryKind kind = EntryKind.values()[bytes[at++]];
        ElementId ledger = ElementId.of(text());
        String event = text();
        EntryId id = new EntryId(ledger, whole());
        LocalDateTime when = LocalDateTime.parse(text());
        PersonId who = person(text());
        ElementId role = ElementId.of(text());
        Access access = new Access(who, role, Purpose.of(text()), when);
        int refersTo = whole();
        int targets = half();
        List<EntryCells> cells = new ArrayList<>(targets);
        for (int target = 0; target < targets; target++) {
            EntryId entry = new EntryId(ledger, whole());
            int columns = half();
            List<ElementId> names = new ArrayList<>(columns);
            for (int column = 0; column < columns; column++) {
                names.add(ElementId.of(text()));
            }
            cells.add(new EntryCells(entry, names));
        }
        return new EntryHead(kind, id, event, access, refersTo, List.copyOf(cells));
    }

    /** Only when it was written, which every next entry is compared with. */
    LocalDateTime when() {
        at++;
        skipText();
        skipText();
        whole();
        return LocalDateTime.parse(text());
    }

    private void skipText() {
        int length = half();
        at += length;
    }

    private static PersonId person(String written) {
        String id = written.substring(FormWriter.MEMBER.length());
        if (written.startsWith(FormWriter.MEMBER)) {
            return MemberId.of(id);
        }
        if (written.startsWith(FormWriter.HELPER)) {
            return HelperId.of(id);
        }
        throw new IllegalArgumentException("a person who is neither member nor helper");
    }

    private int half() {
        int number = (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
        at += 2;
        return number;
    }

    private int whole() {
        return half() << 16 | half();
    }

    private String text() {
        int length = half();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }
}
