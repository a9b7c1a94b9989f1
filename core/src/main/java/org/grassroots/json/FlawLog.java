package org.grassroots.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.grassroots.json.shape.Flaw;
import org.grassroots.json.shape.ProblemCode;

/** What does not fit in a document whose fields are sound each by itself. */
final class FlawLog {
    private final List<Flaw.At> flaws = new ArrayList<>();

    List<Flaw.At> flaws() {
        return flaws;
    }

    void note(String pointer, Flaw flaw) {
        flaws.add(new Flaw.At(pointer, flaw));
    }

    void note(String pointer, ProblemCode code, String met, String expected) {
        note(pointer, new Flaw(code, met, expected));
    }

    /** The thing that an id names; if there is none, that is noted with all that there are. */
    <T> Optional<T> find(Map<String, T> things, String id, String kind, String pointer) {
        T found = things.get(id);
        if (found == null) {
            note(
                    pointer,
                    ProblemCode.DANGLING_ID,
                    "the %s '%s' names nothing".formatted(kind, id),
                    "there are " + (things.isEmpty() ? "none" : String.join(", ", things.keySet())));
        }
        return Optional.ofNullable(found);
    }

    /** Whether the id is new; a second thing of one id is noted and left out. */
    <T> boolean put(Map<String, T> things, String id, T thing, String pointer) {
        boolean isNew = things.putIfAbsent(id, thing) == null;
        if (!isNew) {
            note(
                    pointer,
                    ProblemCode.DUPLICATE_ID,
                    "'%s' is given twice".formatted(id),
                    "each needs a name of its own");
        }
        return isNew;
    }

    /** What is made; if its type refuses, that is noted with what the type says. */
    <T> Optional<T> sound(String pointer, Supplier<T> make) {
        try {
            return Optional.of(make.get());
        } catch (IllegalArgumentException unfit) {
            note(pointer, ProblemCode.BAD_VALUE, said(unfit), "");
            return Optional.empty();
        }
    }

    /** A rule of the host's may refuse without a word. */
    private static String said(IllegalArgumentException unfit) {
        String message = unfit.getMessage();
        return message == null || message.isBlank() ? "the value was refused" : message;
    }
}
