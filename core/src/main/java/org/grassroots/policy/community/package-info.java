/**
 * Rules of the community as a whole: its own organisation and its residents' committee. Start at
 * {@link org.grassroots.policy.community.CommunityRules}.
 */
@NullMarked
package org.grassroots.policy.community;

import org.jspecify.annotations.NullMarked;
