package org.grassroots.benchmark.floor;

import java.time.LocalDate;
import java.util.List;
import org.grassroots.benchmark.contest.ContestRule;
import org.grassroots.benchmark.contest.Limits;
import org.grassroots.benchmark.contest.RuleCounts;
import org.grassroots.benchmark.fact.RegisterWalk;
import org.grassroots.register.Register;

/** Everything the eight rules compare, of a whole city, in columns of ints: taken once, judged as of any day. */
public final class CityCounts {
    private final int[] fullHere;
    private final int[] formal;
    private final int[] serving;
    private final int[] onRoll;
    private final int[] fullOnRoll;
    private final int[] hasCommittee;
    private final int[] seats;
    private final int[] notFull;
    private final int[] withoutVote;
    private final int[] offTheRoll;
    private final int[] fullSince;
    private final int[] groups;
    private final int[] households;
    private final int[] coveredOnce;
    private final int[] leaders;
    private final int[] fullLeaders;
    private final int[] leadersOfGroup;
    private final int[] bodies;

    CityCounts(CountTaking taken) {
        fullHere = taken.fullHere.values();
        formal = taken.formal.values();
        serving = taken.serving.values();
        onRoll = taken.onRoll.values();
        fullOnRoll = taken.fullOnRoll.values();
        hasCommittee = taken.hasCommittee.values();
        seats = taken.seats.values();
        notFull = taken.notFull.values();
        withoutVote = taken.withoutVote.values();
        offTheRoll = taken.offTheRoll.values();
        fullSince = taken.fullSince.values();
        groups = taken.groups.values();
        households = taken.households.values();
        coveredOnce = taken.coveredOnce.values();
        leaders = taken.leaders.values();
        fullLeaders = taken.fullLeaders.values();
        leadersOfGroup = taken.leadersOfGroup.values();
        bodies = taken.bodies.values();
    }

    public static CityCounts of(List<Register> city) {
        CountTaking taking = new CountTaking();
        RegisterWalk walk = new RegisterWalk(taking);
        city.forEach(walk::over);
        return taking.taken();
    }

    /** The number of findings under each rule as of the day. */
    public RuleCounts judge(LocalDate day) {
        int[] found = new int[ContestRule.values().length];
        compounds(found);
        branches(found, (int) Limits.standingSince(day).toEpochDay());
        groups(found);
        int tooMany = 0;
        for (int led : bodies) {
            tooMany += led > Limits.MOST_BODIES_LED ? 1 : 0;
        }
        found[ContestRule.MEMBER_LEADS.ordinal()] = tooMany;
        return RuleCounts.of(found);
    }

    private void compounds(int[] found) {
        int formalMissing = 0;
        int anyMissing = 0;
        for (int at = 0; at < fullHere.length; at++) {
            if (fullHere[at] >= Limits.FULL_FOR_BRANCH) {
                formalMissing += formal[at] == 0 ? 1 : 0;
            } else {
                anyMissing += serving[at] == 0 ? 1 : 0;
            }
        }
        found[ContestRule.COMPOUND_BRANCH_REQUIRED.ordinal()] = formalMissing;
        found[ContestRule.COMPOUND_TEMPORARY_BRANCH.ordinal()] = anyMissing;
    }

    private void branches(int[] found, int standingSince) {
        int tooLarge = 0;
        int withoutCommittee = 0;
        for (int at = 0; at < onRoll.length; at++) {
            tooLarge += onRoll[at] > Limits.MOST_MEMBERS ? 1 : 0;
            withoutCommittee += fullOnRoll[at] >= Limits.FULL_FOR_COMMITTEE && hasCommittee[at] == 0 ? 1 : 0;
        }
        int wrongSize = 0;
        for (int seated : seats) {
            wrongSize += seated < Limits.FEWEST_SEATS ? 1 : 0;
            wrongSize += seated > Limits.MOST_USUAL_SEATS ? 1 : 0;
            wrongSize += seated > Limits.MOST_SEATS ? 1 : 0;
        }
        int unfit = 0;
        int tooShort = 0;
        for (int at = 0; at < notFull.length; at++) {
            unfit += notFull[at] > 0 ? 1 : 0;
            unfit += withoutVote[at] > 0 ? 1 : 0;
            unfit += offTheRoll[at] > 0 ? 1 : 0;
            tooShort += fullSince[at] > standingSince ? 1 : 0;
        }
        found[ContestRule.BRANCH_MAX_MEMBERS.ordinal()] = tooLarge;
        found[ContestRule.COMMITTEE_REQUIRED.ordinal()] = withoutCommittee;
        found[ContestRule.COMMITTEE_SIZE.ordinal()] = wrongSize;
        found[ContestRule.SECRETARY_ELIGIBLE.ordinal()] = unfit;
        found[ContestRule.SECRETARY_STANDING.ordinal()] = tooShort;
    }

    private void groups(int[] found) {
        int withoutGroup = 0;
        int notCoveredOnce = 0;
        for (int at = 0; at < groups.length; at++) {
            withoutGroup += groups[at] == 0 ? 1 : 0;
            notCoveredOnce += households[at] - coveredOnce[at];
        }
        int badlyLed = 0;
        for (int at = 0; at < leaders.length; at++) {
            badlyLed += leaders[at] != 1 || fullLeaders[at] != 1 || leadersOfGroup[at] != 1 ? 1 : 0;
        }
        found[ContestRule.GROUP_PER_BUILDING.ordinal()] = withoutGroup;
        found[ContestRule.HOUSEHOLD_COVERED.ordinal()] = notCoveredOnce;
        found[ContestRule.GROUP_LEADER.ordinal()] = badlyLed;
    }
}
