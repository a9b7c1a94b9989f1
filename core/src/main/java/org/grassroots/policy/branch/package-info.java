/**
 * Rules of branches: how many members they have, whom they serve, what a temporary branch may be and do, and how they come
 * to be approved. Start at {@link org.grassroots.policy.branch.BranchRules}.
 */
@NullMarked
package org.grassroots.policy.branch;

import org.jspecify.annotations.NullMarked;
