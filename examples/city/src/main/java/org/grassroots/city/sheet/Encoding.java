package org.grassroots.city.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.grassroots.city.sheet.SheetRejection.Code;
import org.grassroots.text.Text;

/** Whether a text file is UTF-8 from the first byte to the last, and if not, where not and what it may be instead. */
final class Encoding {
    private static final String OLD_CHINESE = "GB18030";

    /**
     * @param line  the line of the first byte that is wrong, 1-based
     */
    record Break(int line, Fault fault) {}

    private Encoding() {}

    static Optional<Break> firstBreak(SheetSource source) throws IOException {
        Optional<Place> place = firstBad(source, StandardCharsets.UTF_8);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        String hex = "0x%02X".formatted(place.get().bad());
        Text met = Text.of("the byte %s, which is not UTF-8".formatted(hex), "字节%s，不是UTF-8".formatted(hex));
        return Optional.of(new Break(place.get().line(), new Fault(Code.FILE_NOT_UTF8, met, expected(source))));
    }

    private static Text expected(SheetSource source) throws IOException {
        byte[] start = start(source);
        boolean utf16 = start.length == 2
                && ((start[0] == (byte) 0xFF && start[1] == (byte) 0xFE)
                        || (start[0] == (byte) 0xFE && start[1] == (byte) 0xFF));
        if (utf16) {
            return Text.of(
                    "UTF-8; the file begins as UTF-16, so save it as \"CSV UTF-8\"",
                    "UTF-8；文件的开头是UTF-16，请另存为“CSV UTF-8”");
        }
        if (Charset.isSupported(OLD_CHINESE)
                && firstBad(source, Charset.forName(OLD_CHINESE)).isEmpty()) {
            return Text.of(
                    "UTF-8; the file is valid GB18030, so save it as \"CSV UTF-8\"",
                    "UTF-8；文件符合GB18030编码，请另存为“CSV UTF-8”");
        }
        return Text.of("UTF-8; save the file as \"CSV UTF-8\"", "UTF-8；请把文件另存为“CSV UTF-8”");
    }

    private static byte[] start(SheetSource source) throws IOException {
        try (InputStream bytes = source.open()) {
            return bytes.readNBytes(2);
        }
    }

    private record Place(int line, int bad) {}

    private static Optional<Place> firstBad(SheetSource source, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(8192);
        CharBuffer characters = CharBuffer.allocate(8192);
        LineCount lines = new LineCount();
        try (InputStream stream = source.open()) {
            boolean end = false;
            while (!end) {
                int read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                CoderResult result = decoder.decode(bytes, characters, end);
                lines.pass(characters.flip());
                characters.clear();
                if (result.isError()) {
                    return Optional.of(new Place(lines.line, bytes.get(bytes.position()) & 0xFF));
                }
                bytes.compact();
            }
        }
        return Optional.empty();
    }

    /** Counts as {@link CsvLines} does: a carriage return, a line feed, or both together end a line. */
    private static final class LineCount {
        private int line = 1;
        private boolean carriageReturn;

        void pass(CharBuffer characters) {
            while (characters.hasRemaining()) {
                char character = characters.get();
                if (character == '\r' || (character == '\n' && !carriageReturn)) {
                    line++;
                }
                carriageReturn = character == '\r';
            }
        }
    }
}
