package org.grassroots.plan.zone.effect;

import static com.google.common.base.Preconditions.checkArgument;

import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;

/**
 * Where the people of some posts stand.
 *
 * @param path  the path of a post, seat, or anything above it, such as {@code special/T10}; the longest path that a post
 *     lies at or below decides
 * @param place  the id of a {@link PostingPlace}
 * @param origin  where it comes from
 */
public record PostPlace(String path, ElementId place, Origin origin) {

    public PostPlace {
        checkArgument(
                path.matches("[A-Za-z0-9-]+(/[A-Za-z0-9-]+)*"),
                "the path of a post must be ids with '/' between them, such as 'special/T10'; was '%s'",
                path);
    }

    boolean covers(String post) {
        return post.equals(path) || post.startsWith(path + "/");
    }
}
