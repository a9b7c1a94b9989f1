/**
 * The rules on one member: one affiliation, a place on some roll, what to do when away, and the group of the building where
 * an owner lives. Start at {@link org.grassroots.policy.member.MemberRules}; nothing here knows packs or JSON.
 */
@NullMarked
package org.grassroots.policy.member;

import org.jspecify.annotations.NullMarked;
