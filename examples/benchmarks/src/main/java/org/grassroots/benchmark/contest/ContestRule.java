package org.grassroots.benchmark.contest;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The eight rules of the contest; two of them, on committees and on secretaries, are two rules of the library each, and
 * group and building are judged apart, so that findings are counted under eleven names.
 */
public enum ContestRule {
    /** Three full members or more, affiliated here and living there: a formal branch serves the compound. */
    COMPOUND_BRANCH_REQUIRED("compound.branch-required"),
    /** Fewer than that: a temporary, joint or formal branch serves it. */
    COMPOUND_TEMPORARY_BRANCH("compound.temporary-branch"),
    /** A formal or joint branch has 50 members at the most. */
    BRANCH_MAX_MEMBERS("branch.max-members"),
    /** A formal or joint branch with 7 full members or more has a committee. */
    COMMITTEE_REQUIRED("committee.required"),
    /** A committee has 3 to 7 members, and not above 5; one finding for each limit that is not kept. */
    COMMITTEE_SIZE("committee.size"),
    /** A group serves every building. */
    GROUP_PER_BUILDING("group.per-building"),
    /** A group has one leader, a full member and one of the group. */
    GROUP_LEADER("group.leader"),
    /** Exactly one central household covers every household. */
    HOUSEHOLD_COVERED("household.covered"),
    /**
     * Every secretary is a full member, has the right to vote, and is on the branch's roll or assigned, if it has a roll;
     * one finding for each that is not so.
     */
    SECRETARY_ELIGIBLE("secretary.eligible"),
    /** Every secretary has been a full member for a year. */
    SECRETARY_STANDING("secretary.standing"),
    /** Nobody leads more than two bodies: a rule that a host would write, not one of the library's. */
    MEMBER_LEADS("host.member-leads");

    private static final Map<String, ContestRule> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ContestRule::id, Function.identity()));

    private final String id;

    ContestRule(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /**
     * @throws IllegalArgumentException if no rule of the contest has the id
     */
    public static ContestRule ofId(String id) {
        ContestRule rule = BY_ID.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("no rule of the contest is called '%s'; there are %s"
                    .formatted(id, Arrays.stream(values()).map(ContestRule::id).toList()));
        }
        return rule;
    }
}
