/**
 * The rules on what a branch's meeting decides: whether enough members came and voted in favour, and whether enough came
 * to an election. Start at {@link org.grassroots.policy.meeting.MeetingRules}; nothing here knows who was elected.
 */
@NullMarked
package org.grassroots.policy.meeting;

import org.jspecify.annotations.NullMarked;
