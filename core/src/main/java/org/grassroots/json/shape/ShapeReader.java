package org.grassroots.json.shape;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents strictly: nothing is guessed, nothing is lost. Whatever the bytes are, the outcome is a
 * {@link Reading}; all problems of a document are told at once, up to {@link Limits#PROBLEMS}, except that nothing is
 * known of what follows a place where the document stops being JSON. Immutable and safe for use by several threads.
 *
 * @param <T>  the type of the values
 */
public final class ShapeReader<T> {
    private final Shape<T> shape;
    private final int maxBytes;
    private final Function<? super T, ? extends List<Flaw.At>> check;
    private final JsonEngine engine = new JsonEngine();

    private ShapeReader(Shape<T> shape, int maxBytes, Function<? super T, ? extends List<Flaw.At>> check) {
        checkArgument(maxBytes >= 1, "a document must be allowed at least 1 byte, was %s", maxBytes);
        this.shape = shape;
        this.maxBytes = maxBytes;
        this.check = check;
    }

    public static <T> ShapeReader<T> of(Shape<T> shape) {
        return new ShapeReader<>(shape, Limits.DOCUMENT_BYTES, value -> List.of());
    }

    /** The same reader for documents of at most {@code maxBytes}, 1 or more; line ends do not count. */
    public ShapeReader<T> withMaxBytes(int maxBytes) {
        return new ShapeReader<>(shape, maxBytes, check);
    }

    /**
     * The same reader, which also asks {@code check} of every value that is sound field by field. A document in which it
     * finds a flaw is refused, with the place of what each pointer names.
     */
    public ShapeReader<T> withCheck(Function<? super T, ? extends List<Flaw.At>> check) {
        return new ShapeReader<>(shape, maxBytes, check);
    }

    /**
     * Reads a file of one document.
     *
     * @param file  its name, as messages show it
     */
    public Reading<T> read(String file, byte[] document) {
        return read(file, 1, document);
    }

    /**
     * Reads a document within a file.
     *
     * @param file  its name, as messages show it
     * @param firstLine  the line at which the document starts, from 1; only at line 1 may there be a byte order mark
     */
    public Reading<T> read(String file, int firstLine, byte[] document) {
        checkArgument(firstLine >= 1, "lines are counted from 1, was %s", firstLine);
        if (document.length > maxBytes) {
            return tooLarge(file, firstLine, document.length);
        }
        ProblemLog problems = new ProblemLog();
        Utf8Text text = Utf8Text.decode(document, firstLine == 1);
        if (text.flaw().isPresent()) {
            problems.note(text.length(), () -> "", text.flaw()::get);
            return problems.refusal(text, file, firstLine);
        }
        T value = read(text, problems);
        if (value != null) {
            check(value, text, problems);
        }
        return value != null && problems.isEmpty()
                ? new Reading.Read<>(value)
                : problems.refusal(text, file, firstLine);
    }

    Reading<T> tooLarge(String file, int line, long bytes) {
        Flaw flaw = new Flaw(ProblemCode.TOO_LARGE, bytes + " bytes", "at most " + maxBytes + " bytes");
        return new Reading.Refused<>(List.of(new JsonProblem(new Place(file, line, 1), "", flaw)), 0);
    }

    int maxBytes() {
        return maxBytes;
    }

    private @Nullable T read(Utf8Text text, ProblemLog problems) {
        try (JsonParser parser = engine.parser(text)) {
            SyntaxProblems syntax = new SyntaxProblems(parser, text, problems, shape.wanted());
            try {
                if (parser.nextToken() == null) {
                    syntax.empty();
                    return null;
                }
                T value = shape.read(new Cursor(parser, problems));
                syntax.checkEnd();
                return value;
            } catch (JsonProcessingException broken) {
                syntax.note(broken);
                return null;
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    private void check(T value, Utf8Text text, ProblemLog problems) {
        for (Flaw.At found : check.apply(value)) {
            // Each place costs another pass over the document, so none is looked up that would not be listed.
            long offset = problems.isFull() ? 0 : offset(text, found.pointer()).orElse(0);
            problems.note(offset, found::pointer, found::flaw);
        }
    }

    /**
     * Where the value stands that a JSON pointer names, or else the nearest thing around it that is there. Reads the
     * document once more.
     *
     * @return empty if the document is not UTF-8, or not JSON up to there
     * @throws IllegalArgumentException if {@code pointer} is no JSON pointer
     */
    public Optional<Place> locate(String file, int firstLine, byte[] document, String pointer) {
        Utf8Text text = Utf8Text.decode(document, firstLine == 1);
        if (text.flaw().isPresent()) {
            return Optional.empty();
        }
        OptionalLong offset = offset(text, pointer);
        return offset.isPresent() ? Optional.of(text.walk(file, firstLine).to(offset.getAsLong())) : Optional.empty();
    }

    private OptionalLong offset(Utf8Text text, String pointer) {
        List<String> segments = Pointers.segments(pointer);
        try (JsonParser parser = engine.parser(text)) {
            if (parser.nextToken() == null) {
                return OptionalLong.empty();
            }
            long offset = parser.currentTokenLocation().getCharOffset();
            for (String segment : segments) {
                if (!enter(parser, segment)) {
                    break;
                }
                offset = parser.currentTokenLocation().getCharOffset();
            }
            return OptionalLong.of(offset);
        } catch (IOException notJson) {
            return OptionalLong.empty();
        }
    }

    /** Goes to the first token of the field or item named, if the parser stands at an object or list that has it. */
    private static boolean enter(JsonParser parser, String segment) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean found = parser.currentName().equals(segment);
                parser.nextToken();
                if (found) {
                    return true;
                }
                parser.skipChildren();
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                if (Integer.toString(index).equals(segment)) {
                    return true;
                }
                parser.skipChildren();
            }
        }
        return false;
    }

    /**
     * Reads the documents of a JSON Lines file one by one.
     *
     * @param file  its name, as messages show it
     * @param in  read as far as needed and never closed
     */
    public JsonLines<T> lines(String file, InputStream in) {
        return new JsonLines<>(this, file, in);
    }
}
