package org.grassroots.policy.meeting;

import java.util.List;
import org.grassroots.rule.Rule;

/** The rules on resolutions and elections. */
public final class MeetingRules {
    // One instance of each, so that packs read twice are equal.
    private static final List<Rule<?>> ALL = List.of(new MeetingQuorum(), new ElectionAttendance());

    private MeetingRules() {}

    /** In the order of the rule tables; each has an id of its own. */
    public static List<Rule<?>> all() {
        return ALL;
    }
}
