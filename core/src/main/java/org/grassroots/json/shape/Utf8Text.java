package org.grassroots.json.shape;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Bytes decoded as strict UTF-8: no overlong forms, no surrogates, nothing beyond U+10FFFF, no byte order mark. */
final class Utf8Text {
    private static final int BOM_BYTES = 3;

    private final char[] chars;
    private final int length;
    private final Optional<Flaw> flaw;

    private Utf8Text(char[] chars, int length, Optional<Flaw> flaw) {
        this.chars = chars;
        this.length = length;
        this.flaw = flaw;
    }

    /**
     * @param skipMark  whether a byte order mark at the start is passed over
     */
    static Utf8Text decode(byte[] bytes, boolean skipMark) {
        int from = skipMark && startsWithMark(bytes) ? BOM_BYTES : 0;
        if (looksLikeUtf16Or32(bytes)) {
            return new Utf8Text(
                    new char[0], 0, Optional.of(notUtf8(bytes, from, "; this looks like UTF-16 or UTF-32")));
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        Optional<Flaw> flaw = result.isError() ? Optional.of(notUtf8(bytes, in.position(), "")) : Optional.empty();
        return new Utf8Text(out.array(), out.position(), flaw);
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= BOM_BYTES
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }

    /** JSON starts with an ASCII character, so a zero byte among the first two belongs to a wider encoding. */
    private static boolean looksLikeUtf16Or32(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        boolean mark = (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF && (bytes[0] & 0xFE) == 0xFE;
        return mark || bytes[0] == 0 || bytes[1] == 0;
    }

    private static Flaw notUtf8(byte[] bytes, int at, String hint) {
        String met = String.format(Locale.ROOT, "byte 0x%02X, byte %d of the document", bytes[at], at + 1);
        return new Flaw(ProblemCode.NOT_UTF_8, met, "UTF-8" + hint);
    }

    /** Why the bytes are not UTF-8; the text then ends before the first wrong byte. */
    Optional<Flaw> flaw() {
        return flaw;
    }

    char[] chars() {
        return chars;
    }

    int length() {
        return length;
    }

    static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isHighSurrogate(text.charAt(i))
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    Walk walk(String file, int firstLine) {
        return new Walk(file, firstLine);
    }

    /** Turns rising offsets into places, passing over the text once. */
    final class Walk {
        private final String file;
        private int line;
        private int column = 1;
        private int at;

        private Walk(String file, int firstLine) {
            this.file = file;
            this.line = firstLine;
        }

        Place to(long offset) {
            for (; at < length && at < offset; at++) {
                if (chars[at] == '\n') {
                    line++;
                    column = 1;
                } else if (!Character.isLowSurrogate(chars[at])) {
                    column++;
                }
            }
            return new Place(file, line, column);
        }
    }
}
