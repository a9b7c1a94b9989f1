package org.grassroots.json.shape;

import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** RFC 6901 JSON pointers. */
final class Pointers {
    private Pointers() {}

    /** Where a parser stands. */
    static String of(JsonStreamContext context) {
        Deque<String> segments = new ArrayDeque<>();
        for (JsonStreamContext at = context; at != null; at = at.getParent()) {
            if (at.inObject() && at.hasCurrentName()) {
                segments.addFirst(Wording.fieldName(at.getCurrentName()));
            } else if (at.inArray() && at.hasCurrentIndex()) {
                segments.addFirst(Integer.toString(at.getCurrentIndex()));
            }
        }
        StringBuilder pointer = new StringBuilder();
        segments.forEach(segment -> pointer.append('/').append(segment));
        return pointer.toString();
    }

    /** What a generator is about to write: in a list that is the item after the last. */
    static String ofNext(JsonStreamContext context) {
        return context.inArray() ? of(context.getParent()) + "/" + context.getEntryCount() : of(context);
    }

    /**
     * @throws IllegalArgumentException if {@code pointer} is neither empty nor starts with a slash
     */
    static List<String> segments(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        if (pointer.charAt(0) != '/') {
            throw new IllegalArgumentException(
                    "a JSON pointer must be empty or start with '/', such as '/compounds/0', was "
                            + Wording.quoted(pointer));
        }
        return Stream.of(pointer.substring(1).split("/", -1))
                .map(segment -> segment.replace("~1", "/").replace("~0", "~"))
                .toList();
    }
}
