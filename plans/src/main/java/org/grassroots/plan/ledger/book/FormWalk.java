package org.grassroots.plan.ledger.book;

import java.nio.charset.StandardCharsets;

/**
 * Walks over one entry in its serialised form, from cell to cell, without making anything of it; every step is checked
 * against the end, so that no bytes can lead it astray.
 */
final class FormWalk {
    private static final int NUMBER_BYTES = 4;
    /** After the kind: ledger, event. */
    private static final int TEXTS_BEFORE_NUMBER = 2;
    /** After the number: when, who, role, purpose. */
    private static final int TEXTS_AFTER_NUMBER = 4;

    final byte[] bytes;
    final int start;
    final int end;
    int at;
    int number;
    int cellsLeft;
    /** Where the head ends and the cells begin. */
    int headEnd;

    int state;
    int nameAt;
    int nameEnd;
    int valueAt;
    int valueEnd;

    FormWalk(byte[] bytes, int start, int end) throws BrokenFormException {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.at = start;
        need(1);
        if (bytes[at] < 0 || bytes[at] >= EntryKind.values().length) {
            throw new BrokenFormException("an entry of unknown kind");
        }
        at++;
        for (int text = 0; text < TEXTS_BEFORE_NUMBER; text++) {
            skipText();
        }
        number = whole();
        for (int text = 0; text < TEXTS_AFTER_NUMBER; text++) {
            skipText();
        }
        skip(NUMBER_BYTES);
        int targets = half();
        for (int target = 0; target < targets; target++) {
            skip(NUMBER_BYTES);
            int columns = half();
            for (int column = 0; column < columns; column++) {
                skipText();
            }
        }
        cellsLeft = half();
        headEnd = at;
    }

    /** Goes to the next cell; false, if there is none and the entry ends here. */
    boolean nextCell() throws BrokenFormException {
        if (cellsLeft == 0) {
            if (at != end) {
                throw new BrokenFormException("bytes after the last value");
            }
            return false;
        }
        cellsLeft--;
        need(1);
        state = bytes[at++];
        nameAt = at;
        skipText();
        nameEnd = at;
        int length;
        if (state == FormWriter.KEPT) {
            length = half();
            if (length < FormWriter.SALT) {
                throw new BrokenFormException("a value without its salt");
            }
        } else if (state == FormWriter.ERASED) {
            length = FormWriter.DIGEST;
        } else {
            throw new BrokenFormException("a value of unknown state");
        }
        valueAt = at;
        skip(length);
        valueEnd = at;
        return true;
    }

    boolean isNamed(String column) {
        int from = nameAt + 2;
        if (nameEnd - from != column.length()) {
            return false;
        }
        for (int each = 0; each < column.length(); each++) {
            if (bytes[from + each] != column.charAt(each)) {
                return false;
            }
        }
        return true;
    }

    String name() {
        return new String(bytes, nameAt + 2, nameEnd - nameAt - 2, StandardCharsets.UTF_8);
    }

    int half() throws BrokenFormException {
        need(2);
        int number = (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
        at += 2;
        return number;
    }

    int whole() throws BrokenFormException {
        return half() << 16 | half();
    }

    private void skipText() throws BrokenFormException {
        skip(half());
    }

    private void skip(int length) throws BrokenFormException {
        need(length);
        at += length;
    }

    private void need(int length) throws BrokenFormException {
        if (end - at < length) {
            throw new BrokenFormException("an entry that ends too soon");
        }
    }
}
