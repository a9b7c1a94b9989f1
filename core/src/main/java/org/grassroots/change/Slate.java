package org.grassroots.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.CommitteePost;

/**
 * Who is to hold the posts of a branch.
 *
 * @param secretary  the one secretary
 * @param deputies  rightly one at the most
 * @param seats  the committee with the posts of each; empty for a branch without one
 */
public record Slate(MemberId secretary, List<MemberId> deputies, Optional<Map<MemberId, Set<CommitteePost>>> seats) {}
