package org.grassroots.plan.ledger.book;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.grassroots.member.MemberId;

/**
 * Writes an entry in its serialised form: what the chain covers as it stands comes first, then the cells, each with its
 * state, so that an erased one differs in nothing that the chain covers.
 *
 * <pre>
 * kind/1 ledger event number/4 when who role purpose refersTo/4 targets/2 {number/4 columns/2 {column}} cells/2
 * {state/1 column (state 1: length/2 salt/16 value | state 0: commitment/32)}
 * </pre>
 *
 * Texts are a length in two bytes and UTF-8; numbers have their highest byte first.
 */
final class FormWriter {
    static final int SALT = 16;
    static final int DIGEST = 32;
    static final int ERASED = 0;
    static final int KEPT = 1;
    /** No column can have this name: an id of an element begins with a letter. */
    static final String REASON = "-why";

    /** What comes before the id of a person, since a member and a helper are not the same though their ids may be. */
    static final String MEMBER = "m:";

    static final String HELPER = "h:";

    /** In the serialised form, what a whole number of two bytes can count. */
    static final int MOST = 0xFFFF;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(512);

    FormWriter() {}

    void head(EntryHead head, int cells) {
        out.write(head.kind().ordinal());
        text(head.id().ledger().value());
        text(head.event());
        whole(head.id().number());
        text(head.access().when().toString());
        text((head.access().who() instanceof MemberId ? MEMBER : HELPER)
                + head.access().who().value());
        text(head.access().role().value());
        text(head.access().purpose().words());
        whole(head.refersTo());
        half(head.targets().size());
        for (EntryCells target : head.targets()) {
            whole(target.entry().number());
            half(target.columns().size());
            target.columns().forEach(column -> text(column.value()));
        }
        half(cells);
    }

    void kept(String column, byte[] salt, byte[] value) {
        out.write(KEPT);
        text(column);
        half(salt.length + value.length);
        out.write(salt, 0, salt.length);
        out.write(value, 0, value.length);
    }

    void erased(String column, byte[] commitment) {
        out.write(ERASED);
        text(column);
        out.write(commitment, 0, commitment.length);
    }

    byte[] form() {
        return out.toByteArray();
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        half(bytes.length);
        out.write(bytes, 0, bytes.length);
    }

    private void half(int number) {
        if (number > MOST) {
            throw new IllegalArgumentException(
                    "an entry can name at most %s things of a kind, was %s; split it".formatted(MOST, number));
        }
        out.write(number >>> 8);
        out.write(number);
    }

    private void whole(int number) {
        half(number >>> 16);
        half(number & MOST);
    }
}
