package org.grassroots.plan.template;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the elements of earlier versions of a template stand in a newer one, by their paths. A path takes its parts along:
 * {@code special/T2} to {@code special/sampling} also leads from {@code special/T2/posts/head} to {@code
 * special/sampling/posts/head}, unless a longer path says otherwise. Nothing is renamed twice, so two may change places.
 *
 * @param paths  the old path to the new one
 */
public record Renames(Map<String, String> paths) {
    /** Everything stands where it stood. */
    public static final Renames NONE = new Renames(Map.of());

    public Renames {
        // Map.copyOf would shuffle what a reader sees.
        paths = Collections.unmodifiableMap(new LinkedHashMap<>(paths));
        paths.forEach((from, to) -> {
            checkPath(from);
            checkPath(to);
            checkArgument(!from.equals(to), "'%s' is renamed to itself; leave it out", from);
        });
    }

    public static Renames of(String from, String to) {
        return new Renames(Map.of(from, to));
    }

    private static void checkPath(String path) {
        checkArgument(
                !path.isEmpty() && !path.startsWith("/") && !path.endsWith("/") && !path.contains("//"),
                "a renamed path must be like 'special/T2' or 'special/T2/posts/head', was '%s'",
                path);
    }

    /** Where that path leads; the path itself if neither it nor what it is a part of is renamed. */
    public String apply(String path) {
        if (paths.isEmpty()) {
            return path;
        }
        for (String whole = path; ; whole = whole.substring(0, whole.lastIndexOf('/'))) {
            Optional<String> renamed = Optional.ofNullable(paths.get(whole));
            if (renamed.isPresent()) {
                return renamed.get() + path.substring(whole.length());
            }
            if (!whole.contains("/")) {
                return path;
            }
        }
    }
}
