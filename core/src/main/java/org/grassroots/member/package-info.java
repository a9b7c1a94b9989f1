/**
 * People: Party members with their standing, and the helpers who work beside them. Start at
 * {@link org.grassroots.member.PartyMember}; nothing here knows branches, rules or plans.
 */
@NullMarked
package org.grassroots.member;

import org.jspecify.annotations.NullMarked;
