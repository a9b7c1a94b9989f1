package org.grassroots.plan.working;

import java.util.List;
import java.util.Set;
import org.grassroots.plan.element.ElementId;

/** What the paths of items say of each other: a path is part of every path that it begins with, up to a slash. */
final class ItemPaths {
    /** Far above what any template has, and what a file may hold. */
    private static final int MAX_LENGTH = 300;

    private ItemPaths() {}

    /** Segments that could be ids of elements; checked by hand, because a city has millions of items. */
    static void check(String path) {
        if (path.length() > MAX_LENGTH) {
            throw refused(path.substring(0, MAX_LENGTH) + "…");
        }
        int start = 0;
        for (int at = 0; at <= path.length(); at++) {
            if (at == path.length() || path.charAt(at) == '/') {
                if (at == start || at - start > ElementId.MAX_LENGTH || !isLetter(path.charAt(start))) {
                    throw refused(path);
                }
                start = at + 1;
            } else if (!isLetter(path.charAt(at)) && !isDigit(path.charAt(at)) && path.charAt(at) != '-') {
                throw refused(path);
            }
        }
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static IllegalArgumentException refused(String path) {
        return new IllegalArgumentException(
                "the path of an item must be made of ids of 1 to %s Latin letters, digits and '-', each beginning with a letter, with '/' between them, such as 'special/T2/posts/head'; was '%s'"
                        .formatted(ElementId.MAX_LENGTH, path));
    }

    /** Whether it is that path, or a part of it. */
    static boolean isWithin(String path, String whole) {
        return path.startsWith(whole) && (path.length() == whole.length() || path.charAt(whole.length()) == '/');
    }

    static void addParents(String path, Set<String> parents) {
        for (int at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
            // Whoever has added a path has added what is above it.
            if (!parents.add(path.substring(0, at))) {
                return;
            }
        }
    }

    /** Where a new path comes among the items: after the last that shares the most with it, but before its own parts. */
    static int place(List<PlanItem> items, String path) {
        for (int at = 0; at < items.size(); at++) {
            if (isWithin(items.get(at).path(), path)) {
                return at;
            }
        }
        for (int cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
            String above = path.substring(0, cut);
            for (int at = items.size(); at > 0; at--) {
                if (isWithin(items.get(at - 1).path(), above)) {
                    return at;
                }
            }
        }
        return items.size();
    }
}
