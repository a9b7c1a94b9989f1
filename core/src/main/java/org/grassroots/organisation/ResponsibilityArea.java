package org.grassroots.organisation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.grassroots.member.MemberId;

/**
 * A Party-member responsibility area (Seed-002).
 *
 * @param member  who answers for it
 * @param area  what it is, such as a stairwell, not blank
 */
public record ResponsibilityArea(MemberId member, String area) {

    public ResponsibilityArea {
        requireNonNull(member, "member");
        requireNonNull(area, "area");
        checkArgument(!area.isBlank(), "the responsibility area of '%s' must say what it is", member);
    }
}
